import { columnName } from '../workbook/address';
import type { FieldDefinition } from '../template/template';
import type { Block, DocumentCell, DocumentFormula, Entry, Look } from '../workbook/document';
import type { Rectangle } from '../workbook/snapshot';
import { amountIn, amountsIn, isUnnamed, numeric, sumFormula, textual, whileFilled } from './calculated';
import type { Filling } from './filling';
import { ANSWERS, type CardPlan, COMMENTS, LABELS, type TablePlan } from './layout';
import { LOOKS } from './looks';
import { MADE } from './texts';

/** What a card or a table puts on its sheet. */
export interface Parts {
  readonly blocks: readonly Block[];
  readonly entries: readonly Entry[];
}

export interface Within {
  readonly sheet: string;
  readonly filling: Filling;
  /** Where the services are listed; null where none are known. */
  readonly services: { readonly sheet: string; readonly area: Rectangle } | null;
  /** What the row is called that sums others. */
  readonly total: string;
}

const cell = (row: number, column: number): Rectangle => ({ row, column, rows: 1, columns: 1 });

export function cardParts({ definition, title, number, parts, fields }: CardPlan, within: Within): Parts {
  const { sheet, filling } = within;
  const at = (row: number, column: number): DocumentCell => filling.at({ sheet, row, column });
  return {
    blocks: [
      {
        row: title,
        column: LABELS,
        rows: [[titleOf(definition, title, number), at(title, ANSWERS), null]],
        looks: [LOOKS.cardTitle, { ...LOOKS.cardTitle, open: true }, LOOKS.cardTitle],
      },
      ...parts.map((part) => ({
        row: part.row,
        column: LABELS,
        rows: [[part.title, null, null]],
        looks: LOOKS.part,
      })),
      ...fields.map(({ field, row }) => ({
        row,
        column: LABELS,
        rows: [[field.label, at(row, ANSWERS), at(row, COMMENTS)]],
        looks: [LOOKS.label, lookOfField(field), takesComment(field) ? LOOKS.answer : LOOKS.free],
      })),
    ],
    entries: fields.flatMap(({ field, row }) => [
      entryOf(field, row, within),
      ...(takesComment(field) ? [{ area: cell(row, COMMENTS), prompt: MADE.comment }] : []),
    ]),
  };
}

/** A title that counts those above it, so that a card which is copied below the last has the next number. */
function titleOf({ title }: CardPlan['definition'], row: number, number: number): DocumentFormula {
  const above = fixedTop({ row: 0, column: LABELS, rows: row, columns: 1 });
  const quoted = title.replaceAll('"', '""');
  const pattern = quoted.replace(/[*?~]/g, '~$&');
  return textual(`="${quoted} "&(COUNTIF(${above},"${pattern} *")+1)`, `${title} ${number}`);
}

/** "A$1:A9": from a fixed row to one that goes along. */
function fixedTop({ row, column, rows }: Rectangle): string {
  const letter = columnName(column);
  return `${letter}$${row + 1}:${letter}${row + rows}`;
}

/** An answer to choose, or an amount, is commented beside. */
const takesComment = ({ kind, answers }: FieldDefinition): boolean =>
  kind === 'jaNej' || kind === 'belopp' || answers !== undefined;

const lookOfField = ({ kind }: FieldDefinition): Look => (kind === 'belopp' ? LOOKS.amount : LOOKS.answer);

/** Excel's lists hold no comma, and so many characters. */
const LONGEST_LIST = 255;

const isListable = (answers: readonly string[]): boolean =>
  answers.join(',').length <= LONGEST_LIST && answers.every((answer) => !/[,"]/.test(answer));

function entryOf(field: FieldDefinition, row: number, { services }: Within): Entry {
  const { kind, answers, prompt, role, label } = field;
  const area = cell(row, ANSWERS);
  const says = (text: string): Entry => ({ area, prompt: { title: label, text: prompt ?? text } });
  if (kind === 'jaNej') return { ...says(MADE.yesOrNo), takes: { kind: 'texts', texts: ['JA', 'NEJ'] } };
  if (kind === 'belopp')
    return {
      ...says(MADE.amount),
      takes: { kind: 'number' },
      otherwise: 'refuses',
      saysOtherwise: MADE.amountOnly,
    };
  if (answers !== undefined && isListable(answers))
    return {
      ...says(MADE.choose),
      takes: { kind: 'texts', texts: answers },
      otherwise: 'asks',
      saysOtherwise: MADE.notInList,
    };
  if (kind === 'tid') return says(MADE.period);
  if ((role === 'tjanst' || role === 'koppladTjanst') && services !== null)
    return { ...says(MADE.service), takes: { kind: 'area', ...services } };
  return prompt === undefined ? { area } : says(prompt);
}

export function tableParts(table: TablePlan, within: Within): Parts {
  const { caption, header, columns, groups, total } = table;
  const { sheet, filling, services } = within;
  const looks = columns.map(({ isAmount }) => (isAmount ? LOOKS.amount : LOOKS.answer));
  const isBlank = isUnnamed(table) && amountsIn(table, within) === 0;
  const sums = (of: 'total' | number): readonly DocumentCell[] =>
    columns.map(({ isAmount }, column) => {
      if (!isAmount) return null;
      const formula = sumFormula(table, column, of);
      const value = amountIn(table, column, { sheet, filling, of });
      if (!isUnnamed(table)) return numeric(formula, value);
      const shown = whileFilled(table, formula.slice(1));
      return isBlank ? textual(shown, '') : numeric(shown, value);
    });
  const labelled = (label: string): DocumentCell =>
    isUnnamed(table) ? textual(whileFilled(table, `"${label}"`), isBlank ? '' : label) : label;
  const summed = (row: number, label: string, of: 'total' | number): Block => {
    const [, ...others] = sums(of);
    return { row, column: 0, rows: [[labelled(label), ...others]], looks: LOOKS.total };
  };
  return {
    blocks: [
      ...(caption ? [{ row: caption.row, column: 0, rows: [[caption.text]], looks: LOOKS.caption }] : []),
      { row: header, column: 0, rows: [columns.map(({ label }) => label)], looks: LOOKS.header },
      ...groups.flatMap(({ first, names, subtotal }, index): readonly Block[] => [
        {
          row: first,
          column: 0,
          rows: names.map((_, at) =>
            columns.map((_column, column) => filling.at({ sheet, row: first + at, column })),
          ),
          looks,
        },
        ...(subtotal ? [summed(subtotal.row, subtotal.label, index)] : []),
      ]),
      ...(total === null ? [] : [summed(total, within.total, 'total')]),
    ],
    entries: groups.flatMap(({ first, names }) =>
      columns.flatMap(({ role, isAmount }, column): readonly Entry[] => {
        const area = { row: first, column, rows: names.length, columns: 1 };
        if (isAmount)
          return [{ area, takes: { kind: 'number' }, otherwise: 'refuses', saysOtherwise: MADE.amountOnly }];
        return role === 'tjanst' && services !== null ? [{ area, takes: { kind: 'area', ...services } }] : [];
      }),
    ),
  };
}
