import { remember } from '../language/by-key';
import { lettersOnly } from '../language/normalise';
import { registerOf } from '../portfolio/register';
import { serviceNames } from '../portfolio/services';
import type { Submission } from '../recognise/submission';

/**
 * Makes a function that tells a service by the register: equal for all ways to write one service or the same several.
 * What the register does not know is told by its letters; "" where no service is named.
 */
export function serviceKeys({ template }: Submission): (written: string) => string {
  const register = registerOf(template.register);
  const { namesArea, namesNoService } = serviceNames(template);
  return remember((written) => {
    if (lettersOnly(written) === '') return '';
    if (namesArea(written) || namesNoService(written)) return lettersOnly(written);
    const names = register.named(written);
    return names.length === 0 ? lettersOnly(written) : `§${names.toSorted().join('§')}`;
  });
}

/** The one registered service that a row names; null where it names none, several, or a whole area. */
export function registeredServices({ template }: Submission): (written: string) => string | null {
  const register = registerOf(template.register);
  const { namesArea } = serviceNames(template);
  return (written) => {
    if (written === '' || namesArea(written)) return null;
    const [name, ...others] = register.named(written);
    return name !== undefined && others.length === 0 ? name : null;
  };
}
