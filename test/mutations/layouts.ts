import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import type { FieldDefinition } from '../../src/template/template';
import type { Rectangle } from '../../src/workbook/snapshot';
import type { Value } from '../../src/workbook/from-values';
import type { ServiceTable } from './content/chapters';
import type { CostRow, CostTable } from './content/costs';
import { blankRow, tagged, taggedSheet, type Row, type TaggedCell, type TaggedSheet } from './tagged';

/** Rows that belong together, with merges counted from the block's own first cell. */
export interface Block {
  readonly rows: readonly Row[];
  readonly merges?: readonly Rectangle[];
}

/** One insats to be laid out; its marks begin with "card/" and its id. */
export interface CardContent {
  readonly id: string;
  readonly chapter: string;
  readonly answers: Readonly<Record<string, Value>>;
  /** The title row's cells, in the stacked layout. */
  readonly title?: readonly string[];
}

const BLANK_ROW: Block = { rows: [[]] };

/** A sheet of blocks below each other, with a blank row between. */
export function sheetOf(name: string, blocks: readonly Block[]): TaggedSheet {
  const all = blocks.flatMap((block, index) => (index === 0 ? [block] : [BLANK_ROW, block]));
  let top = 0;
  const merges = all.flatMap((block) => {
    const moved = (block.merges ?? []).map((merge) => ({ ...merge, row: merge.row + top }));
    top += block.rows.length;
    return moved;
  });
  return taggedSheet(
    name,
    all.flatMap(({ rows }) => rows),
    merges,
  );
}

const fieldsOf = (chapter: string): readonly FieldDefinition[] =>
  mall2024.chapters.find(({ number }) => number === chapter)?.card?.fields ?? [];

/** Where the parts of a card of 2.2 begin. */
const PARTS: Readonly<Record<string, string>> = {
  behovsbeskrivning: 'Strategisk del',
  informationsklassning: 'Informationssäkerhet',
  itSakerhetsbedomning: 'Teknisk del',
  projektbudget: 'Ekonomisk del',
};

const answer = ({ id, answers }: CardContent, { role: key }: FieldDefinition): TaggedCell =>
  tagged(answers[key] ?? null, 'text', `card/${id}/${key}`);

/** Label beside answer, below the card's title. */
export function stackedCard(card: CardContent): Block {
  const mark = `card/${card.id}`;
  const [title = '', ...beside] = card.title ?? [];
  const rows = fieldsOf(card.chapter).flatMap((field): readonly Row[] => {
    const part = card.chapter === '2.2' ? PARTS[field.role] : undefined;
    return [
      ...(part === undefined ? [] : [[tagged(part, 'part')]]),
      [tagged(field.label, 'label', `${mark}/${field.role}/label`), answer(card, field)],
    ];
  });
  const titleRow = [
    tagged(title, 'title', `${mark}/title`),
    ...beside.map((text) => tagged(text, 'text', `${mark}/title/beside`)),
  ];
  return { rows: [titleRow, ...rows] };
}

/** One insats per row, below a row of labels. */
export function cardsInRows(id: string, cards: readonly CardContent[]): Block {
  const fields = fieldsOf(cards[0]?.chapter ?? '');
  const header = fields.map(({ role: key, label }) => tagged(label, 'label', `cards/${id}/${key}/label`));
  return { rows: [header, ...cards.map((card) => fields.map((field) => answer(card, field)))] };
}

/** One insats per column, beside a column of labels. */
export function cardsInColumns(id: string, cards: readonly CardContent[]): Block {
  const fields = fieldsOf(cards[0]?.chapter ?? '');
  return {
    rows: fields.map((field) => [
      tagged(field.label, 'label', `cards/${id}/${field.role}/label`),
      ...cards.map((card) => answer(card, field)),
    ]),
  };
}

/** A chapter's heading. */
export function heading(chapter: string, text: string): Block {
  return { rows: [[tagged(text, 'heading', `chapter/${chapter}/heading`)]] };
}

/** The closing analysis: its heading and its paragraphs, each merged across the sheet as in the template. */
export function analysis(chapter: string, title: string, paragraphs: readonly string[]): Block {
  const rows = [
    [tagged(title, 'analysis', `chapter/${chapter}/analysis`)],
    ...paragraphs.map((text, index) => [tagged(text, 'text', `chapter/${chapter}/prose/${index}`)]),
  ];
  return {
    rows: rows.map((row) => [...row, ...blankRow(3)]),
    merges: rows.map((_, row) => across(row, 0, 4)),
  };
}

const across = (row: number, column: number, columns: number): Rectangle => ({
  row,
  column,
  rows: 1,
  columns,
});

/** A table with amounts below its caption. */
export function costTable({ id, caption, headers, columns, wordColumns = 0, rows }: CostTable): Block {
  const mark = `table/${id}`;
  const headerRows = headers.map((texts, row) =>
    texts.map((text, column) => tagged(text, 'header', `${mark}/header/${row}/${column}`)),
  );
  const words = Array.from({ length: wordColumns }, () => tagged('2.0', 'text'));
  const bodyRow = ({ id: rowId, label, kind, amounts }: CostRow): Row => [
    tagged(label, kind === 'total' ? 'total' : 'text', `${mark}/${rowId}/label`),
    ...(kind === 'data' ? words : words.map(() => tagged(null, 'text'))),
    ...columns.map((column, index) => tagged(amounts[index] ?? null, 'amount', `${mark}/${rowId}/${column}`)),
  ];
  return {
    rows: [[tagged(caption, 'text', `${mark}/caption`)], ...headerRows, ...rows.map(bodyRow)],
    merges: headers.flatMap((texts, row) => mergedHeaders(texts, row + 1, headers.length > 1)),
  };
}

/** A header that stands above several columns is merged over them. */
function mergedHeaders(texts: readonly string[], row: number, isLayered: boolean): readonly Rectangle[] {
  if (!isLayered) return [];
  return texts.flatMap((text, column) => {
    const next = texts.findIndex((other, at) => at > column && other !== '');
    const columns = (next === -1 ? texts.length : next) - column;
    return text !== '' && columns > 1 ? [across(row, column, columns)] : [];
  });
}

/** A chapter's own table of services. */
export function serviceTable({ chapter, headers, rows }: ServiceTable): Block {
  const mark = `services/${chapter}`;
  const keys = Object.keys(headers);
  return {
    rows: [
      keys.map((key) => tagged(headers[key] ?? '', 'header', `${mark}/header/${key}`)),
      ...rows.map((row, index) =>
        keys.map((key) => tagged(row[key] ?? '', 'text', `${mark}/${index}/${key}`)),
      ),
    ],
  };
}
