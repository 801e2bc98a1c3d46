import { lettersOnly } from '../../language/normalise';
import { MADE_TITLES } from '../../language/report-title';
import type { Submission } from '../../recognise/submission';
import type { Template } from '../../template/template';
import { addressOf } from '../../workbook/address';
import type { DocumentSheet } from '../../workbook/document';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { supplierNamed } from '../layout';
import { LOOKS, TITLE_HEIGHT } from '../looks';
import { FEWEST_CARDS, type MadeWorkbook, makeWorkbook, type MakeOptions } from '../make-workbook';
import { nameOf, proposalsIn, runningIn } from './insatser';
import { createLedger, createMover, type LeftCell } from './ledger';
import { moveCards, moveCover } from './move-cards';
import { awaitEffects, moveTables, namesFor } from './move-tables';
import { CARRIED } from './texts';

export interface CarriedOver extends MadeWorkbook {
  /** How many cells somebody had filled in: each was moved or is left. */
  readonly read: number;
  readonly moved: number;
  readonly left: readonly LeftCell[];
}

export interface CarryOptions extends Pick<MakeOptions, 'pane'> {
  readonly year: number;
  /** Names of proposals that were approved: they become insatser that run. */
  readonly approved: readonly string[];
}

/** Moves an older analysis into the workbook of a template and a year. The older one is only read. */
export function carryOver(
  old: Submission,
  snapshot: WorkbookSnapshot,
  document: Template,
  { year, approved, pane }: CarryOptions,
): CarriedOver {
  const wanted = new Set(approved.map(lettersOnly));
  const running = runningIn(old);
  const started = proposalsIn(old).filter((card) => wanted.has(lettersOnly(nameOf(card))));
  const ledger = createLedger(old, snapshot);
  const made = makeWorkbook(document, {
    year,
    supplier: old.supplier === null ? null : supplierNamed(old.supplier, document),
    cards: (role) =>
      role === 'pagaende' ? Math.max(FEWEST_CARDS, running.length + started.length + 1) : FEWEST_CARDS,
    names: (table) => namesFor(table, old, running),
    ...(pane && { pane }),
    fill: (layout, filling) => {
      const move = createMover(ledger, filling);
      moveCover(old, snapshot, layout, move);
      moveCards([...running, ...started], snapshot, layout, move);
      moveTables(old, layout, { move, isSameYear: (old.year ?? old.template.year) === year });
      awaitEffects(running, layout, filling);
    },
  });
  const left = ledger.left();
  const { sheets } = made.document;
  return {
    ...made,
    document: {
      ...made.document,
      sheets: [...sheets.slice(0, -1), leftSheet(left, ledger.read), ...sheets.slice(-1)],
    },
    read: ledger.read,
    moved: ledger.read - left.length,
    left,
  };
}

function leftSheet(left: readonly LeftCell[], read: number): DocumentSheet {
  const count = CARRIED.count(read, read - left.length, left.length);
  return {
    name: CARRIED.sheet,
    blocks: [
      { row: 0, column: 0, rows: [[MADE_TITLES.left]], looks: LOOKS.title },
      { row: 1, column: 0, rows: [[CARRIED.lead], [count]], looks: LOOKS.parent },
      { row: 3, column: 0, rows: [[...CARRIED.headers]], looks: LOOKS.header },
      {
        row: 4,
        column: 0,
        rows: left.map(({ place, text, why }) => [place.sheet, addressOf(place), text, why]),
        looks: { wrap: true },
      },
    ],
    heights: new Map([[0, TITLE_HEIGHT]]),
    widths: [28, 10, 90, 40],
    frozenRows: 4,
    print: 'landscape',
  };
}
