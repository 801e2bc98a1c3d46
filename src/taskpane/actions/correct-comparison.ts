import type { Correction } from '../../findings/corrections';
import { NOT_KEPT, type WorkbookMemory } from '../shared/use-memory';
import type { Action } from './action';

interface Given {
  readonly memory: WorkbookMemory;
  /** What is now said to be the same, or not. */
  readonly add?: readonly Correction[];
  readonly remove?: Correction;
}

/** Keeps in the workbook what somebody says of which things are the same, or takes it back. */
export const correctComparison: Action<Given> = {
  name: 'correct-comparison',
  label: { sv: 'Inte samma', en: 'Not the same' },
  failed: NOT_KEPT,
  perform: async ({ memory, add = [], remove }) => {
    await memory.change((document) => ({
      ...document,
      corrections: [
        ...document.corrections.filter(
          (each) => each !== remove && !add.some((other) => isOfSame(each, other)),
        ),
        ...add,
      ],
    }));
  },
};

/** What is said anew of a thing takes the place of what was said of it. */
const isOfSame = (one: Correction, other: Correction): boolean =>
  one.kind === other.kind &&
  ((one.left !== null && one.left === other.left) || (one.right !== null && one.right === other.right));
