import { useLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { helpTexts } from './texts';

/** What is done with templates, in five sentences. */
export function Templates() {
  const looks = useLooks();
  const { heading, text } = useTexts(helpTexts).templates;
  return (
    <section aria-label={heading} className={looks.stack}>
      <h2 className={looks.heading}>{heading}</h2>
      <p className={looks.small}>{text}</p>
    </section>
  );
}
