import { type Decimal, sumOf } from '../../money/decimal';
import { ALTERNATIV, type Alternativ } from '../../calculations/ram-alternativ';
import { cellAddress } from '../../workbook/address';
import type { DocumentCell } from '../../workbook/document';
import { type AlternativeChoice, forslagFor, inHundreds, reckonFrame } from '../alternatives';
import type { SupplierPart } from '../supplier';
import { capital, frameName } from '../words';
import { costName, COSTS_SHEET, kindName, measureColumn } from './costs-frames';
import type { CostsSheet } from './costs-sheet';
import { type FramesInput, recommendationKey } from './frames-input';
import { alternativesOf, choiceOf, type FrameRow, percentagesOf, recommendationsOf } from './frames-rows';
import { FRAMES_SHEET, INDEX, PERCENTAGES, RECOMMENDED } from './frames-layout';
import { LOOKS } from './looks';
import type { Post } from './posts';
import {
  type Column,
  columnArea,
  fixedCell,
  formula,
  type LeastHeaderRows,
  numberOf,
  quoted,
  tableSheet,
  type UnderlagSheet,
} from './sheet';

const HEADER = 6;
/** Widths of the columns beside the table, where what an adjustment may be of stands. */
const BESIDE = [4, 70, 12];

interface Layout {
  readonly costs: CostsSheet;
  /** The first row of the table below its header. */
  readonly first: number;
  readonly posts: readonly Post[];
  /** The first row of the posts, and the column of their names. */
  readonly postsAt: { readonly row: number; readonly column: number };
  readonly percentages: readonly Decimal[];
  /** The rows of the recommendation come after them. */
  readonly alternatives: readonly FrameRow[];
  readonly input: FramesInput;
}

const HEADERS = [
  ...['Leverantör', 'Ram för', 'Alternativ', 'Variant', 'Förslag', 'Bas', 'Justeringen avser', 'Justering'],
  ...['Minskning', 'Index', 'Ram', 'Ram med index', 'RAM_ALTERNATIV', 'Motivering', 'Medskick', 'Nyckel'],
] as const;
/** The columns that a choice fills in. */
const OF_CHOICE: ReadonlySet<string> = new Set([
  ...['Bas', 'Justeringen avser', 'Justering', 'Minskning', 'Index'],
]);

/** Whether a cell of the sheet, by the key of its row and its header, holds a part of one of these choices. */
export const isOfChoices = (
  choices: readonly AlternativeChoice[],
  [supplier, frame, key]: readonly string[],
  header: string,
): boolean =>
  OF_CHOICE.has(header) &&
  choices.some(
    (each) =>
      each.supplier === supplier &&
      capital(frameName(each)).sv === frame &&
      key?.startsWith(each.alternative) === true,
  );

const columnOf = (header: (typeof HEADERS)[number]): number => HEADERS.indexOf(header);

interface OfYear {
  readonly year: number;
  readonly posts: readonly Post[];
  readonly least: LeastHeaderRows;
}

/**
 * The frames of every supplier: A filled in, B–D to be filled, every amount a formula that any spreadsheet program
 * reckons and beside it the add-in's own; the variants of D, and last what is recommended.
 */
export function framesSheet(
  parts: readonly SupplierPart[],
  input: FramesInput,
  costs: CostsSheet,
  { year, posts, least }: OfYear,
): UnderlagSheet {
  const { choices } = input;
  const percentages = input.percentages ?? percentagesOf(choices);
  const alternatives = parts.flatMap((part) => alternativesOf(part, choices, percentages));
  const rows = [...alternatives, ...parts.flatMap(recommendationsOf)];
  const headerRow = Math.max(HEADER, least.get(FRAMES_SHEET) ?? 0);
  const first = headerRow + 1;
  const postsAt = { row: first, column: HEADERS.length + 1 };
  const layout = { costs, first, posts, postsAt, percentages, alternatives, input };
  return tableSheet({
    name: FRAMES_SHEET,
    tableName: 'Ramar',
    title: `Ekonomiska ramar ${year}`,
    lead: 'A är leverantörens förslag i hundratal. B är förslaget minus justering, C en minskning där leverantören prioriterar, D en minskning från en bas med medskick. Välj en insats eller pott som justeringen avser, eller skriv beloppet; skriv bas, minskning, motivering och medskick. En bas vid A–C ersätter förslaget. Sist står rekommendationen: välj alternativ där.',
    columns: columnsOf(layout),
    ...{ rows, headerRow },
    unprinted: BESIDE.length + 1,
    blocks: [
      { row: INDEX.row, column: 0, rows: [[`Index ${year}`]], looks: LOOKS.strong },
      { ...INDEX, rows: [[numberOf(input.index)]], looks: LOOKS.theirPercent },
      { row: PERCENTAGES.row, column: 0, rows: [['Alternativ D, minskning med']], looks: LOOKS.strong },
      { ...PERCENTAGES, rows: [percentages.map((share) => share.toNumber())], looks: LOOKS.theirPercent },
      { row: headerRow, column: postsAt.column, rows: [['Insats eller pott', 'Tkr']], looks: LOOKS.heading },
      ...(posts.length === 0
        ? []
        : [
            {
              ...postsAt,
              rows: posts.map(({ name, tkr }) => [name, tkr.toNumber()]),
              looks: [LOOKS.plain, LOOKS.amount],
            },
          ]),
    ],
    beside: BESIDE,
    more: {
      entries: [
        ...(posts.length === 0
          ? []
          : [
              {
                area: {
                  row: first,
                  column: columnOf('Justeringen avser'),
                  rows: alternatives.length,
                  columns: 1,
                },
                takes: {
                  kind: 'area' as const,
                  sheet: FRAMES_SHEET,
                  area: { ...postsAt, rows: posts.length, columns: 1 },
                },
              },
            ]),
        {
          area: {
            row: first + alternatives.length,
            column: columnOf('Alternativ'),
            rows: Math.max(1, rows.length - alternatives.length),
            columns: 1,
          },
          takes: { kind: 'texts' as const, texts: ALTERNATIV },
          otherwise: 'asks' as const,
        },
      ],
    },
  });
}

/** "A", "D", "D3" for the third variant of D, or that it is what is recommended. */
const keyOf = ({ alternative, variant }: FrameRow): string =>
  alternative === null ? RECOMMENDED : `${alternative}${variant === 1 ? '' : variant}`;

interface Chosen {
  readonly alternative: Alternativ | null;
  readonly variant: number;
}

/** The row's own, or what was chosen as the recommendation. */
const chosenIn = (row: FrameRow, { input }: Layout): Chosen =>
  (row.alternative === null && input.recommended.get(recommendationKey(row.part.supplier, name(row)))) || row;

const name = (row: FrameRow): string => capital(frameName(row)).sv;

function columnsOf(layout: Layout): readonly Column<FrameRow>[] {
  const { percentages } = layout;
  return [
    { header: 'Leverantör', width: 42, of: ({ part }) => part.supplier, isKey: true },
    { header: 'Ram för', width: 26, of: name, isKey: true },
    { header: 'Alternativ', width: 10, look: LOOKS.theirs, of: (row) => chosenIn(row, layout).alternative },
    { header: 'Variant', width: 8, look: LOOKS.theirs, of: (row) => chosenIn(row, layout).variant },
    { header: 'Förslag', width: 11, look: LOOKS.amount, of: (row, at) => forslag(row, at, layout) },
    {
      header: 'Bas',
      width: 12,
      look: LOOKS.theirAmount,
      of: ({ choice }) => choice?.base?.toNumber() ?? null,
      isTheirs: true,
    },
    {
      header: 'Justeringen avser',
      width: 34,
      of: ({ choice }) => choice?.adjustments.map(({ what }) => what).join('; ') || null,
      isTheirs: true,
    },
    {
      header: 'Justering',
      width: 11,
      look: LOOKS.theirAmount,
      of: (row, at) => adjustment(row, at, layout),
      isTheirs: true,
    },
    {
      header: 'Minskning',
      width: 11,
      look: LOOKS.theirPercent,
      of: (row) => reduction(row, percentages),
      isTheirs: true,
    },
    { header: 'Index', width: 9, look: LOOKS.theirPercent, of: (row) => index(row, layout), isTheirs: true },
    { header: 'Ram', width: 11, look: LOOKS.result, of: (row, at) => ram(row, at, layout, false) },
    { header: 'Ram med index', width: 11, look: LOOKS.result, of: (row, at) => ram(row, at, layout, true) },
    { header: 'RAM_ALTERNATIV', width: 18, look: LOOKS.amount, of: (row, at) => byAddIn(row, at, layout) },
    { header: 'Motivering', width: 32, of: () => null, isTheirs: true },
    { header: 'Medskick', width: 32, of: () => null, isTheirs: true },
    { header: 'Nyckel', width: 14, look: LOOKS.quiet, of: keyOf, isKey: true },
  ];
}

const cellOf = (header: (typeof HEADERS)[number], row: number): string => cellAddress(row, columnOf(header));

/**
 * Rounded half away from zero as the amount is in decimals: programs differ in what they make of 29 440,5 when the
 * binary number is a little less.
 */
const roundedTo = (formulaText: string, digits: number): string =>
  `ROUND(ROUND(${formulaText},6),${String(digits)})`;

/** What the frames of the sheet of costs sum to, in hundreds; nothing beside what is recommended. */
function forslag(row: FrameRow, at: number, { costs }: Layout): DocumentCell {
  if (row.alternative === null) return null;
  const value = forslagFor(row.part, row);
  const area = (column: number): string =>
    columnArea(COSTS_SHEET, column, costs.frames[0]?.row ?? 0, costs.frames.length);
  const conditions = [
    `${area(0)},${cellOf('Leverantör', at)}`,
    `${area(1)},${row.kind === null ? `"<>${kindName('utanfor')}"` : quoted(kindName(row.kind))}`,
    ...(row.cost === null ? [] : [`${area(2)},${quoted(costName(row.cost))}`]),
  ].join(',');
  return formula(
    roundedTo(`SUMIFS(${area(measureColumn('forslag'))},${conditions})`, -2),
    value === null ? 0 : inHundreds(value).toNumber(),
  );
}

/** What is chosen in the column beside, unless an amount is typed; a choice's own amounts. */
function adjustment({ alternative, choice }: FrameRow, at: number, { posts, postsAt }: Layout): DocumentCell {
  const typed =
    choice === null || choice.adjustments.length === 0
      ? null
      : sumOf(choice.adjustments.map(({ tkr }) => tkr));
  const isOfPost = posts.some(
    ({ name: post, tkr }) => post === choice?.adjustments[0]?.what && typed?.equals(tkr) === true,
  );
  if (typed !== null && !isOfPost) return typed.toNumber();
  if (alternative === null || alternative === 'A' || posts.length === 0) return null;
  const [names, amounts] = [0, 1].map((step) =>
    columnArea(FRAMES_SHEET, postsAt.column + step, postsAt.row, posts.length),
  );
  const chosen = cellOf('Justeringen avser', at);
  return formula(
    `IF(${chosen}="","",IFERROR(INDEX(${amounts ?? ''},MATCH(${chosen},${names ?? ''},0)),""))`,
    typed?.toNumber() ?? '',
  );
}

/** The variants of D have that of the row of percentages. */
function reduction(
  { choice, variant, alternative }: FrameRow,
  percentages: readonly Decimal[],
): DocumentCell {
  const share = percentages[variant - 2];
  if (alternative === 'D' && share !== undefined)
    return formula(fixedCell(PERCENTAGES.row, PERCENTAGES.column + variant - 2), share.toNumber());
  return choice?.reduction?.toNumber() ?? null;
}

function index({ choice, alternative }: FrameRow, { input }: Layout): DocumentCell {
  if (alternative === null) return null;
  return (
    choice?.index?.toNumber() ??
    formula(`N(${fixedCell(INDEX.row, INDEX.column)})`, input.index?.toNumber() ?? 0)
  );
}

/** The frame in whole tkr by plain formulas; blank until what it needs has been filled in. */
function ram(row: FrameRow, at: number, layout: Layout, withIndex: boolean): DocumentCell {
  if (row.alternative === null) return recommended(row, at, layout, withIndex);
  const { alternative } = row;
  const cell = (header: (typeof HEADERS)[number]): string => cellOf(header, at);
  const start =
    alternative === 'D' ? `N(${cell('Bas')})` : `IF(${cell('Bas')}="",${cell('Förslag')},${cell('Bas')})`;
  const adjusted = `(${start}-N(${cell('Justering')}))`;
  const less = `${adjusted}*(1-N(${cell('Minskning')}))`;
  const reduced = { A: start, B: adjusted, C: less, D: less }[alternative];
  const missing = {
    A: null,
    B: `${cell('Justering')}=""`,
    C: `AND(${cell('Justering')}="",${cell('Minskning')}="")`,
    D: `${cell('Bas')}=""`,
  }[alternative];
  const rate = withIndex ? `*(1+N(${cell('Index')}))` : '';
  const reckoned = roundedTo(`${reduced}${rate}`, 0);
  return formula(
    missing === null ? reckoned : `IF(${missing},"",${reckoned})`,
    valueOf(row, layout, withIndex) ?? '',
  );
}

function valueOf(row: FrameRow, { percentages, input }: Layout, withIndex: boolean): number | null {
  const choice = choiceOf(row, percentages);
  const ofYear = withIndex ? (choice.index ?? input.index) : null;
  const { ram: value } = reckonFrame(row.part, { ...choice, index: ofYear });
  // A frame that nobody has a proposal for counts as nothing, as its cell of the proposal does.
  return value?.toNumber() ?? (row.alternative === 'A' ? 0 : null);
}

/** The frame of the alternative and variant that are chosen in the recommendation's row. */
function recommended(row: FrameRow, at: number, layout: Layout, withIndex: boolean): DocumentCell {
  const { alternatives } = layout;
  const { alternative, variant } = chosenIn(row, layout);
  const source = alternatives.find(
    (each) =>
      each.part === row.part &&
      name(each) === name(row) &&
      each.alternative === alternative &&
      each.variant === variant,
  );
  const value = alternative === null ? '' : ((source && valueOf(source, layout, withIndex)) ?? 0);
  const area = (header: (typeof HEADERS)[number]): string =>
    columnArea(FRAMES_SHEET, columnOf(header), layout.first, alternatives.length);
  const same = (['Leverantör', 'Ram för', 'Alternativ', 'Variant'] as const)
    .map((header) => `${area(header)},${cellOf(header, at)}`)
    .join(',');
  const chosen = cellOf('Alternativ', at);
  return formula(`IF(${chosen}="","",SUMIFS(${area(withIndex ? 'Ram med index' : 'Ram')},${same}))`, value);
}

function byAddIn(row: FrameRow, at: number, layout: Layout): DocumentCell {
  if (row.alternative === null) return null;
  const cell = (header: (typeof HEADERS)[number]): string => cellOf(header, at);
  const start = `IF(${cell('Bas')}="",${cell('Förslag')},${cell('Bas')})`;
  const call = `ARLIG.RAM_ALTERNATIV(${cell('Alternativ')},${start},${cell('Bas')},N(${cell('Justering')}),N(${cell('Minskning')}),${cell('Index')},0)`;
  return formula(`IF(${cell('Ram')}="","",${call})`, valueOf(row, layout, true) ?? '');
}
