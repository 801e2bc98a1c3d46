import { answerColumnChanges } from './harmless/answer-columns';
import { cellChanges } from './harmless/cells';
import type { HarmlessKind } from './harmless/change';
import { costTableChanges } from './harmless/cost-tables';
import { labelChanges } from './harmless/deformed-labels';
import { pastedCardChanges } from './harmless/pasted-cards';
import { rowChanges } from './harmless/rows';
import { sheetChanges } from './harmless/sheets';
import { cardTableChanges } from './harmless/tables-of-cards';
import { wordChanges } from './harmless/words';
import { faultless } from './faultless';
import { mutantOf, plantedKinds, type NumberedMutant } from './mutants';
import { createRandom } from '../tools/random';
import type { TaggedWorkbook } from './tagged';

/** Every kind of change that must change no finding but its address. */
export const harmlessKinds: readonly HarmlessKind[] = [
  ...sheetChanges,
  ...rowChanges,
  ...wordChanges,
  ...cellChanges,
  ...labelChanges,
  ...cardTableChanges,
  ...answerColumnChanges,
  ...pastedCardChanges,
  ...costTableChanges,
];

/** So many changes of each kind, each at other places: of the faultless workbook and of a faulty one. */
export const CHANGES_OF_EACH_KIND = 8;
const SEED = 1987;

export const FAULTLESS = 'nothing';

export interface ChangedWorkbook {
  /** What was planted before the change. */
  readonly planted: string;
  readonly workbook: TaggedWorkbook;
  readonly expected: NumberedMutant['expected'];
}

/** The workbooks that changes of a kind make of the faultless one and of a faulty one; all, or those of some turns. */
export function changedBy(
  kind: HarmlessKind,
  turns: readonly number[] = [...Array(CHANGES_OF_EACH_KIND).keys()],
): readonly ChangedWorkbook[] {
  const number = harmlessKinds.indexOf(kind);
  return turns.flatMap((index) => {
    const turn = number * CHANGES_OF_EACH_KIND + index;
    const change = (workbook: TaggedWorkbook): TaggedWorkbook =>
      kind.change(workbook, createRandom(SEED + turn));
    const { kind: fault, seed, workbook, expected } = mutantAt(turn);
    return [
      { planted: FAULTLESS, workbook: change(faultless), expected: [] },
      { planted: `${fault.name} (${seed})`, workbook: change(workbook), expected },
    ];
  });
}

const undeformed = plantedKinds.filter(({ isDeformed = false }) => !isDeformed);

/** The mutants in turn, a new kind each time. */
function mutantAt(turn: number): NumberedMutant {
  const kind = undeformed[turn % undeformed.length];
  if (kind === undefined) throw new Error('No mutants to change.');
  return mutantOf(kind, Math.floor(turn / undeformed.length));
}
