import type { Localized } from '../../language/localized';
import type { Learnt } from './draft';
import { WRITTEN } from './propose';

/** A role as it was come by. */
export type Found = Pick<Learnt, 'role' | 'by' | 'why' | 'alternatives'>;

export const fromPerson = (role: string): Found => ({ role, by: 'person', why: [], alternatives: [] });

export const NOT_ANSWERED = { role: null, by: 'nobody' as const, why: [], alternatives: [] };

/** The best of several proposals, where it is strong enough to be written. */
export function foundOf(
  proposals: readonly { role: string; score: number; why: readonly Localized[] }[],
): Found {
  const [best, ...others] = proposals;
  const alternatives = others.slice(0, 3).map(({ role }) => role);
  if (best === undefined) return NOT_ANSWERED;
  if (best.score < WRITTEN)
    return { ...NOT_ANSWERED, why: best.why, alternatives: [best.role, ...alternatives].slice(0, 3) };
  return {
    role: best.role,
    by: best.score >= 2 ? 'known' : 'guess',
    why: best.score >= 2 ? [] : best.why,
    alternatives,
  };
}

/**
 * So far from the template's own year a figure may be for it to be a year that moves with it.
 * Wrong on: a year near by that is part of a name ("Vision 2028").
 */
const FARTHEST_YEAR = 2;

/** A text with its years written as steps from the template's own, so that it serves other years. */
export const withYears = (text: string, year: number): string =>
  text.replace(/(?<![\p{L}\d])(?:19|20)\d\d(?!\d)/gu, (written) => {
    const step = Number(written) - year;
    if (Math.abs(step) > FARTHEST_YEAR) return written;
    return step === 0 ? '{år}' : `{år${step > 0 ? '+' : ''}${step}}`;
  });
