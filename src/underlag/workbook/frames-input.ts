import { ALTERNATIV, type Alternativ } from '../../calculations/ram-alternativ';
import { Decimal } from '../../money/decimal';
import { COSTS } from '../../portfolio/cost-rows';
import { cellAt, type Cell, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { AlternativeChoice } from '../alternatives';
import { frameName, capital } from '../words';
import { textOf, typedIn } from './cell-text';
import { earlierTable, type EarlierTable } from './earlier-table';
import { FRAMES_SHEET, INDEX, PERCENTAGES, RECOMMENDED } from './frames-layout';

/** What people have set for the frames of an underlag. */
export interface FramesInput {
  readonly choices: readonly AlternativeChoice[];
  /** Of the year, for every frame that has none of its own. */
  readonly index: Decimal | null;
  /** Of the variants of D; null: those to begin with. */
  readonly percentages: readonly Decimal[] | null;
  /** By supplier and frame. */
  readonly recommended: ReadonlyMap<string, { readonly alternative: Alternativ; readonly variant: number }>;
}

export const NOTHING_SET: FramesInput = {
  choices: [],
  index: null,
  percentages: null,
  recommended: new Map(),
};

export const recommendationKey = (supplier: string, frame: string): string => `${supplier} · ${frame}`;

/** What stands in the sheet of frames of an earlier underlag; null where the workbook is none. */
export function readFrames(earlier: WorkbookSnapshot): FramesInput | null {
  const table = earlierTable(earlier, FRAMES_SHEET, ['Leverantör', 'Ram för', 'Nyckel']);
  if (table === null) return null;
  const percentages = percentagesIn(table);
  return {
    choices: table.rows.flatMap((row) => choiceIn(row, percentages ?? [])),
    index: numberIn(cellAt(table.sheet, INDEX.row, INDEX.column)),
    percentages,
    recommended: new Map(table.rows.flatMap(recommendationIn)),
  };
}

type Row = EarlierTable['rows'][number];

const numberIn = (cell: Cell | null): Decimal | null => {
  const value = typedIn(cell);
  return typeof value === 'number' ? new Decimal(value) : null;
};

/** No sheet has more variants of D. */
const MOST_PERCENTAGES = 12;

function percentagesIn({ sheet }: EarlierTable): readonly Decimal[] | null {
  const found = Array.from({ length: MOST_PERCENTAGES }, (_, at) =>
    numberIn(cellAt(sheet, PERCENTAGES.row, PERCENTAGES.column + at)),
  ).filter((share) => share !== null);
  return found.length === 0 ? null : found;
}

function choiceIn(read: Row, percentages: readonly Decimal[]): readonly AlternativeChoice[] {
  const key = textOf(read('Nyckel'));
  const alternative = ALTERNATIV.find((each) => key.startsWith(each));
  const frame = frameCalled(textOf(read('Ram för')));
  if (alternative === undefined || frame === null) return [];
  const what = textOf(read('Justeringen avser'));
  // A formula's amount is that of what is chosen beside.
  const cut = what === '' ? numberIn(read('Justering')) : amountOf(read('Justering'));
  const variant = Number(key.slice(alternative.length)) || 1;
  const choice = {
    ...{ supplier: textOf(read('Leverantör')), alternative, ...frame },
    adjustments: cut === null ? [] : [{ what, tkr: cut }],
    reduction: numberIn(read('Minskning')) ?? percentages[variant - 2] ?? null,
    base: numberIn(read('Bas')),
    index: numberIn(read('Index')),
  };
  const isSet =
    cut !== null || choice.base !== null || choice.index !== null || numberIn(read('Minskning')) !== null;
  return isSet ? [choice] : [];
}

/** What is typed, or what a formula gave. */
function amountOf(cell: Cell | null): Decimal | null {
  return cell?.type === 'number' ? new Decimal(cell.value) : null;
}

const KINDS = ['bastjanst', 'infrastruktur', null] as const;

function frameCalled(name: string): Pick<AlternativeChoice, 'kind' | 'cost'> | null {
  const frames = KINDS.flatMap((kind) => [...COSTS, null].map((cost) => ({ kind, cost })));
  return frames.find((frame) => capital(frameName(frame)).sv === name) ?? null;
}

function recommendationIn(
  read: Row,
): readonly (readonly [string, { alternative: Alternativ; variant: number }])[] {
  const alternative = ALTERNATIV.find((each) => each === textOf(read('Alternativ')));
  if (textOf(read('Nyckel')) !== RECOMMENDED || alternative === undefined) return [];
  const variant = Number(textOf(read('Variant'))) || 1;
  return [[recommendationKey(textOf(read('Leverantör')), textOf(read('Ram för'))), { alternative, variant }]];
}
