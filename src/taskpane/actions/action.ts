import type { Outcome } from '../../excel/gateway';
import type { Localized } from '../../language/localized';
import type { Words } from '../shared/words';

/** Something that people can do: buttons, keys and menus are made of it. `Given` is what it is done with. */
export interface Action<Given> {
  /** Permanent, and unlike that of every other action. */
  readonly name: string;
  readonly label: Localized | ((given: Given) => Localized);
  /** What is said where it fails, in place of "Det gick inte". */
  readonly failed?: Localized;
  /** Whether there is anything to do it to. */
  readonly guard?: (given: Given) => boolean;
  /** Does it, and says what came of it, unless that is seen by itself. Rejects with what hindered. */
  readonly perform: (given: Given, words: Words) => Promise<string> | Promise<void>;
}

export const labelOf = <Given>({ label }: Action<Given>, given: Given): Localized =>
  typeof label === 'function' ? label(given) : label;

export const canDo = <Given>({ guard }: Action<Given>, given: Given): boolean => guard?.(given) ?? true;

/** How far it went in words: what was done, and what was left on which sheet and why. */
export function tellOutcome(
  { done, skipped }: Outcome,
  sentence: (count: string, isOne: boolean) => Localized,
  { say, number }: Words,
): string {
  const left = skipped.map(({ sheet, count, why }) =>
    say({
      sv: `Bladet ${sheet}: ${number(count)} hoppades över. ${why.sv}`,
      en: `The sheet ${sheet}: ${number(count)} skipped. ${why.en}`,
    }),
  );
  return [say(sentence(number(done), done === 1)), ...left].join(' ');
}
