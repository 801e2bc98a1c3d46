import { lettersOnly } from '../language/normalise';
import { MADE_TITLES, OWN_TITLES } from '../language/report-title';
import type { AmountTable, Card, ChapterTable, FieldValue, Submission } from '../recognise/submission';
import type { ColumnRole, CostState, FieldRole } from '../template/roles';
import { chapterName, labelsOf, type TableDefinition, type Template } from '../template/template';
import { addressOf, type Place } from '../workbook/address';
import { cellText, isBlank } from '../workbook/cell-text';
import type { DocumentSheet } from '../workbook/document';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Filling } from './filling';
import {
  ANSWERS,
  type CardPlan,
  type ChapterPlan,
  type Layout,
  supplierNamed,
  type TablePlan,
} from './layout';
import { LOOKS } from './looks';
import { FEWEST_CARDS, type MadeWorkbook, makeWorkbook, type MakeOptions } from './make-workbook';
import { CARRIED } from './carried-texts';

/** A cell of the older workbook that has no place in the new one, and why. */
export interface LeftCell {
  readonly place: Place;
  readonly text: string;
  readonly why: string;
}

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

/** The proposals of an older workbook, to choose those from that were approved. */
export const proposalsIn = ({ sections }: Submission): readonly Card[] =>
  sections
    .flatMap(({ cards }) => cards)
    .filter(({ definition, blank }) => definition.role === 'foreslagen' && !blank);

export const nameOf = (card: Card): string => textOf(card, 'namn') || card.titleName || card.heading;

/** Moves an older analysis into the workbook of a template and a year. The older one is only read. */
export function carryOver(
  old: Submission,
  snapshot: WorkbookSnapshot,
  document: Template,
  { year, approved, pane }: CarryOptions,
): CarriedOver {
  const wanted = new Set(approved.map(lettersOnly));
  const isApproved = (card: Card): boolean => wanted.has(lettersOnly(nameOf(card)));
  const running = old.sections
    .flatMap(({ cards }) => cards)
    .filter(({ definition, blank }) => definition.role === 'pagaende' && !blank);
  const started = proposalsIn(old).filter(isApproved);
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
    document: { ...made.document, sheets: [...sheets.slice(0, -1), leftSheet(left), ...sheets.slice(-1)] },
    read: ledger.read,
    moved: ledger.read - left.length,
    left,
  };
}

/** What was read, and of it what was moved. */
interface Ledger {
  readonly read: number;
  readonly take: (place: Place) => void;
  readonly explain: (place: Place, why: string) => void;
  readonly left: () => readonly LeftCell[];
}

const keyOf = ({ sheet, row, column }: Place): string => `${row},${column},${sheet}`;

function createLedger(old: Submission, snapshot: WorkbookSnapshot): Ledger {
  const isOwn = createOwnTexts(old);
  const cells = new Map<string, LeftCell>();
  for (const sheet of snapshot.sheets) {
    if (old.sheets.find(({ name }) => name === sheet.name)?.content !== 'cells' || isOurs(sheet.cells))
      continue;
    sheet.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        const place = { sheet: sheet.name, row: sheet.area.row + r, column: sheet.area.column + c };
        if (!isBlank(cell) && !isOwn(place, cell)) {
          cells.set(keyOf(place), { place, text: cellText(cell), why: CARRIED.noPlace });
        }
      });
    });
  }
  const taken = new Set<string>();
  const reasons = new Map<string, string>();
  return {
    read: cells.size,
    take: (place) => {
      if (cells.has(keyOf(place))) taken.add(keyOf(place));
    },
    explain: (place, why) => reasons.set(keyOf(place), why),
    left: () =>
      [...cells]
        .filter(([key]) => !taken.has(key))
        .map(([key, cell]) => ({ ...cell, why: reasons.get(key) ?? cell.why })),
  };
}

const isOurs = (cells: readonly (readonly Cell[])[]): boolean => {
  const first = cells[0]?.[0];
  return first !== undefined && OWN_TITLES.includes(cellText(first));
};

/** Whether a cell holds the template's own words, and nothing that anybody has filled in. */
function createOwnTexts({ template, sections, tables }: Submission): (place: Place, cell: Cell) => boolean {
  const { chapters, parents, cover, words, title } = template;
  const printed = new Set(
    [
      ...chapters.flatMap((chapter) => [chapterName(chapter), chapter.title, ...(chapter.alsoTitled ?? [])]),
      ...parents.map(chapterName),
      ...chapters.flatMap(({ card, tables: asked = [] }) => [
        ...(card ? card.parts.map((part) => part.title) : []),
        ...(card ? card.fields.flatMap(labelsOf) : []),
        ...asked.flatMap(({ caption = '', columns }) => [caption, ...columns.flatMap(labelsOf)]),
      ]),
      ...[...cover.supplier, ...cover.year, ...cover.unit, ...words.analysis, title.sv],
      // The captions and headers of a supplier's own tables are its own.
      ...tables.flatMap(({ role, caption, columns }) =>
        role === null ? [] : [caption, ...columns.flatMap(({ headers }) => headers)],
      ),
    ].map(lettersOnly),
  );
  const labels = new Set(
    sections.flatMap(({ cards, found }) => [
      ...(found ? [keyOf(found.place)] : []),
      ...cards.flatMap((card) => [
        ...card.fields.map(({ label }) => keyOf(label.place)),
        ...(card.titleName === '' || !card.title.text.includes(card.titleName)
          ? [keyOf(card.title.place)]
          : []),
      ]),
    ]),
  );
  return (place, cell) => labels.has(keyOf(place)) || printed.has(lettersOnly(cellText(cell)));
}

type Move = (from: Place, to: Place, value: string | number) => void;

const createMover = (
  { take, explain }: Ledger,
  { put, at }: Filling,
): Move & { explain: Ledger['explain'] } =>
  Object.assign(
    (from: Place, to: Place, value: string | number) => {
      const there = at(to);
      // A service that stands twice has one row here: what is there already is not written over.
      if (there !== null && lettersOnly(String(there)) !== lettersOnly(String(value)))
        explain(from, CARRIED.twice);
      else {
        if (there === null) put(to, value);
        take(from);
      }
    },
    { explain },
  );

type Mover = ReturnType<typeof createMover>;

function moveCover(
  { sheets, supplier, yearPlace }: Submission,
  snapshot: WorkbookSnapshot,
  layout: Layout,
  move: Mover,
): void {
  const onCover = (row: number): Place => ({ sheet: layout.cover.sheet, row, column: ANSWERS });
  if (yearPlace !== null) move.explain(yearPlace, CARRIED.year);
  const cover = snapshot.sheets.find(({ name }) =>
    sheets.some((sheet) => sheet.cover && sheet.name === name),
  );
  if (cover === undefined) return;
  const texts: readonly (readonly [string | null, number])[] = [
    [supplier, layout.cover.supplier],
    ['tkr', layout.cover.unit],
  ];
  for (const [text, row] of texts) {
    const place = text === null ? null : placeOf(cover, text);
    if (place !== null && text !== null) move(place, onCover(row), text);
  }
}

/** Where a sheet holds a text, and nothing else in the cell. */
function placeOf({ name, area, cells }: SheetSnapshot, text: string): Place | null {
  for (const [r, row] of cells.entries())
    for (const [c, cell] of row.entries())
      if (cellText(cell).trim() === text) return { sheet: name, row: area.row + r, column: area.column + c };
  return null;
}

const textOf = ({ fields }: Card, role: FieldRole): string =>
  fields.find(({ definition }) => definition.role === role)?.text ?? '';

/** What a field of a proposal becomes in an insats that runs; what it does not have stays behind. */
const AS_RUNNING: Readonly<Partial<Record<FieldRole, FieldRole>>> = { koppladTjanst: 'tjanst' };

function moveCards(
  cards: readonly Card[],
  snapshot: WorkbookSnapshot,
  { chapters }: Layout,
  move: Mover,
): void {
  const plan = chapters.find(({ cards: [first] }) => first?.definition.role === 'pagaende');
  cards.forEach((card, at) => {
    const to = plan?.cards[at];
    if (plan === undefined || to === undefined) return;
    const isNew = card.definition.role === 'foreslagen';
    const beside = isNew ? null : besideTitle(card, snapshot);
    if (beside) move(beside, { sheet: plan.sheet, row: to.title, column: ANSWERS }, card.titleValue);
    for (const field of card.fields) {
      const row = rowFor(field, to, isNew);
      if (field.text === '') continue;
      if (row === null) move.explain(field.place, isNew ? CARRIED.onlyProposed : CARRIED.noField);
      else move(field.place, { sheet: plan.sheet, row, column: ANSWERS }, numberIn(field) ?? field.text);
    }
  });
}

/** The cell beside a card's title that holds its code or its name. */
function besideTitle({ title: { place }, titleValue }: Card, { sheets }: WorkbookSnapshot): Place | null {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  if (sheet === undefined || titleValue === '') return null;
  const row = sheet.cells.slice(place.row - sheet.area.row, place.row - sheet.area.row + 1);
  return placeOf({ ...sheet, area: { ...sheet.area, row: place.row }, cells: row }, titleValue);
}

const numberIn = ({ cell, definition }: FieldValue): number | null =>
  definition.kind === 'belopp' && cell.type === 'number' ? cell.value : null;

function rowFor({ definition, text }: FieldValue, { fields }: CardPlan, isNew: boolean): number | null {
  const role = isNew ? (AS_RUNNING[definition.role] ?? definition.role) : definition.role;
  const found = fields.find(({ field }) =>
    role === 'other' ? lettersOnly(field.label) === lettersOnly(definition.label) : field.role === role,
  );
  return found === undefined || text === '' ? null : found.row;
}

/** What the first column of a new table names: what the older table of that role names. */
function namesFor(
  { role, columns }: TableDefinition,
  old: Submission,
  running: readonly Card[],
): readonly string[] | undefined {
  if (role === 'effekter') return running.length === 0 ? undefined : running.map(serviceOf);
  const costs = old.tables.filter((table) => table.role === role);
  const own = costs.flatMap(({ rows }) =>
    rows.filter(({ kind }) => kind === 'data').map(({ label }) => label),
  );
  if (own.length > 0) return [...new Set(own)];
  if (role !== 'konsolidering' && role !== 'fordelningsnycklar') return undefined;
  if (!columns.some((column) => column.role === 'tjanst')) return undefined;
  const named = tablesOf(old, role).flatMap(({ rows }) => rows.map(({ cells }) => serviceIn(cells)));
  return named.length === 0 ? undefined : [...new Set(named.filter((name) => name !== ''))];
}

const serviceIn = (cells: ChapterTable['rows'][number]['cells']): string =>
  cells.find(({ role }) => role === 'tjanst')?.text ?? '';

const tablesOf = (
  { sections, template }: Submission,
  role: TableDefinition['role'],
): readonly ChapterTable[] => {
  const chapter = template.chapters.find(({ tables = [] }) => tables.some((table) => table.role === role));
  return sections.filter(({ id }) => id === chapter?.number).flatMap(({ tables }) => tables);
};

interface Moving {
  readonly move: Mover;
  readonly isSameYear: boolean;
}

function moveTables(old: Submission, { chapters }: Layout, moving: Moving): void {
  for (const plan of chapters)
    for (const table of plan.tables) {
      const { role } = table.definition;
      for (const cost of old.tables.filter((each) => each.role === role))
        moveCosts(cost, { plan, table }, moving);
      if (role === 'konsolidering' || role === 'fordelningsnycklar')
        for (const own of tablesOf(old, role)) moveRows(own, { plan, table }, moving);
    }
}

interface Target {
  readonly plan: ChapterPlan;
  readonly table: TablePlan;
}

/** The row of a new table that names something. */
function rowNamed({ groups }: TablePlan, name: string): number | null {
  for (const { first, names } of groups) {
    const at = names.findIndex((each) => each !== null && lettersOnly(each) === lettersOnly(name));
    if (at >= 0) return first + at;
  }
  return null;
}

/** A year later the prognos is the budget, and the budget waits for its utfall. */
const A_YEAR_LATER: Readonly<Partial<Record<CostState, CostState>>> = { prognos: 'budget' };

function moveCosts(old: AmountTable, { plan, table }: Target, { move, isSameYear }: Moving): void {
  const columnFor = (state: CostState | null): number => {
    const wanted = state === null ? undefined : isSameYear ? state : A_YEAR_LATER[state];
    return wanted === undefined ? -1 : table.columns.findIndex(({ role }) => role === wanted);
  };
  for (const { kind, label, labelPlace, amounts } of old.rows) {
    const row = kind === 'data' ? rowNamed(table, label) : null;
    const at = (column: number): Place => ({ sheet: plan.sheet, row: row ?? 0, column });
    if (labelPlace !== null) {
      if (row === null) move.explain(labelPlace, CARRIED.sum);
      else move(labelPlace, at(0), label);
    }
    amounts.forEach(({ place, amount }, index) => {
      const state = old.columns[index]?.state ?? null;
      const column = columnFor(state);
      const value = amount.kind === 'number' || amount.kind === 'text' ? amount.value.toNumber() : null;
      if (row === null) move.explain(place, CARRIED.sum);
      else if (column < 0 || value === null)
        move.explain(place, state === 'budget' ? CARRIED.awaitsUtfall : CARRIED.olderYear);
      else move(place, at(column), value);
    });
  }
}

/** Of keys what is in use, of consolidation the services: the rest is told anew each year. */
const KEPT: readonly ColumnRole[] = ['tjanst', 'nuvarande'];

function moveRows(old: ChapterTable, { plan, table }: Target, { move, isSameYear }: Moving): void {
  for (const { cells } of old.rows) {
    const row = rowNamed(table, serviceIn(cells));
    for (const { role, text, place } of cells) {
      const column = table.columns.findIndex((each) => each.role === role);
      const isKept = isSameYear || KEPT.includes(role);
      if (row === null || column < 0 || text === '' || !isKept) move.explain(place, CARRIED.toldAnew);
      else move(place, { sheet: plan.sheet, row, column }, text);
    }
  }
}

/** Each effect that was aimed at waits to be reported, beside the insats that was to give it. */
const serviceOf = (card: Card): string => textOf(card, 'tjanst') || nameOf(card);

function awaitEffects(running: readonly Card[], { chapters }: Layout, { put }: Filling): void {
  for (const { sheet, tables } of chapters)
    for (const { definition, columns, groups } of tables) {
      const [group] = groups;
      if (definition.role !== 'effekter' || group === undefined) continue;
      const column = (role: ColumnRole): number => columns.findIndex((each) => each.role === role);
      running.slice(0, group.names.length).forEach((card, at) => {
        const row = group.first + at;
        const goal = textOf(card, 'effektmal');
        const text = `${nameOf(card)}${goal === '' ? '' : `. ${CARRIED.goal} ${goal}`}`;
        if (column('insatser') >= 0) put({ sheet, row, column: column('insatser') }, text);
      });
    }
}

function leftSheet(left: readonly LeftCell[]): DocumentSheet {
  return {
    name: CARRIED.sheet,
    blocks: [
      { row: 0, column: 0, rows: [[MADE_TITLES.left]], looks: LOOKS.title },
      { row: 1, column: 0, rows: [[CARRIED.lead]], looks: LOOKS.parent },
      { row: 3, column: 0, rows: [[...CARRIED.headers]], looks: LOOKS.header },
      {
        row: 4,
        column: 0,
        rows: left.map(({ place, text, why }) => [place.sheet, addressOf(place), text, why]),
        looks: { wrap: true },
      },
    ],
    widths: [28, 10, 90, 40],
    frozenRows: 4,
    print: 'landscape',
  };
}
