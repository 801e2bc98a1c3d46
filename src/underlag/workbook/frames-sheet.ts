import { ALTERNATIV } from '../../calculations/ram-alternativ';
import type { AlternativeChoice } from '../alternatives';
import type { SupplierPart } from '../supplier';
import { capital, frameName } from '../words';
import type { CostsSheet } from './costs-sheet';
import {
  adjustment,
  byAddIn,
  chosenIn,
  forslag,
  type FramesLayout,
  index,
  nameOf,
  ram,
  reduction,
} from './frames-formulas';
import type { FramesInput } from './frames-input';
import { columnOf, FRAME_HEADERS, FRAMES_SHEET, INDEX, PERCENTAGES, RECOMMENDED } from './frames-layout';
import { alternativesOf, type FrameRow, percentagesOf, recommendationsOf } from './frames-rows';
import { LOOKS } from './looks';
import type { Post } from './posts';
import { type Column, type LeastHeaderRows, numberOf, tableSheet, type UnderlagSheet } from './sheet';

const HEADER = 6;
/** Widths of the columns beside the table, where what an adjustment may be of stands. */
const BESIDE = [4, 70, 12];

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
  const postsAt = { row: first, column: FRAME_HEADERS.length + 1 };
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

function columnsOf(layout: FramesLayout): readonly Column<FrameRow>[] {
  const { percentages } = layout;
  return [
    { header: 'Leverantör', width: 42, of: ({ part }) => part.supplier, isKey: true },
    { header: 'Ram för', width: 26, of: nameOf, isKey: true },
    { header: 'Alternativ', width: 13, look: LOOKS.theirs, of: (row) => chosenIn(row, layout).alternative },
    { header: 'Variant', width: 11, look: LOOKS.theirs, of: (row) => chosenIn(row, layout).variant },
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
      width: 14,
      look: LOOKS.theirAmount,
      of: (row, at) => adjustment(row, at, layout),
      isTheirs: true,
    },
    {
      header: 'Minskning',
      width: 14,
      look: LOOKS.theirPercent,
      of: (row) => reduction(row, percentages),
      isTheirs: true,
    },
    { header: 'Index', width: 9, look: LOOKS.theirPercent, of: (row) => index(row, layout), isTheirs: true },
    { header: 'Ram', width: 11, look: LOOKS.result, of: (row, at) => ram(row, at, layout, false) },
    { header: 'Ram med index', width: 11, look: LOOKS.result, of: (row, at) => ram(row, at, layout, true) },
    { header: 'RAM_ALTERNATIV', width: 22, look: LOOKS.amount, of: (row, at) => byAddIn(row, at, layout) },
    { header: 'Motivering', width: 32, of: () => null, isTheirs: true },
    { header: 'Medskick', width: 32, of: () => null, isTheirs: true },
    { header: 'Nyckel', width: 14, look: LOOKS.quiet, of: keyOf, isKey: true },
  ];
}
