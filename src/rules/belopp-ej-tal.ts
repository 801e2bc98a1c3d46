import { amountAsNumber } from './fix-amounts';
import { columnName } from '../portfolio/columns';
import { type Found, findingAt, type Severity } from '../findings/finding';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { givesReason } from '../portfolio/ja-nej';
import { type Amount, formatAmount } from '../money/amount';
import type { Unit } from '../money/unit';
import type { AmountCell, AmountRow, AmountTable } from '../recognise/submission';
import { isUncalculated } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import type { Rule } from './rule';
import { tellUncalculated } from './wording';

/** Text in a column of amounts: Excel can neither sum it nor index it, and sometimes nobody can tell what it says. */
export const beloppEjTal: Rule = {
  id: 'belopp-ej-tal',
  severity: 'fel',
  textsIn: (words) => ({
    title: { sv: 'Beloppet är text', en: 'The amount is text' },
    rationale: {
      sv: 'Ett belopp som är skrivet som text räknas inte med i Excels summor, och ”134,800” kan vara både 134 800 och 134,8.',
      en: 'An amount written as text is left out of Excel’s sums, and “134,800” may be both 134 800 and 134.8.',
    },
    source: {
      sv: `Mallen ${words.number('kostnader')}: belopp anges i tkr`,
      en: `Template ${words.number('kostnader')}: amounts are given in tkr`,
    },
    firesOn: {
      sv: 'en beloppskolumn innehåller text: fel när beloppet inte går att läsa entydigt (även felvärden och formler utan sparat värde), varning när det går',
      en: 'an amount column holds text: fel when it cannot be read unambiguously (error values and formulas without a saved value too), varning when it can',
    },
    remedy: {
      sv: 'Skriv beloppet som ett tal i kolumnens enhet, utan enheten och utan annan text.',
      en: 'Write the amount as a number in the unit of its column, without the unit and without other text.',
    },
  }),
  exampleIn: (words) => ({
    bad: [words.costHeaders('tjanst', 'budget'), ['HR', '134,800'], ['Ekonomi', 83100]],
    at: ['B2'],
    mended: { B2: 134800 },
  }),
  fixes: amountAsNumber,
  check: ({ tables }) =>
    tables.flatMap((table) => {
      const explained = explainedColumns(table);
      return table.rows.flatMap((row) =>
        row.amounts.flatMap((cell, column) =>
          explained.has(column) ? [] : checkCell(table, row, column, cell),
        ),
      );
    }),
};

/** A year is no figure. */
const FIGURE = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/u;

/** The columns without an amount in which a row says in words why there is none, as `tabellkolumn-tom` asks for. */
function explainedColumns({ columns, rows }: AmountTable): ReadonlySet<number> {
  const data = rows.filter(({ kind }) => kind === 'data');
  const isNone = ({ amount }: AmountCell): boolean =>
    amount.kind === 'blank' || (amount.kind === 'unreadable' && amount.reason === 'noAmount');
  const isReason = ({ amount, cell }: AmountCell): boolean =>
    amount.kind === 'unreadable' &&
    cell.type === 'text' &&
    !FIGURE.test(amount.text) &&
    givesReason(amount.text);
  const isExplained = (at: number): boolean => {
    const cells = data.flatMap(({ amounts }) => amounts[at] ?? []);
    return cells.every(isNone) && cells.some(isReason);
  };
  return new Set(columns.flatMap((_, at) => (isExplained(at) ? [at] : [])));
}

function checkCell(
  table: AmountTable,
  row: AmountRow,
  column: number,
  { amount, cell, place }: AmountCell,
): readonly Found[] {
  const wrong = describe(amount, cell, table.columns[column]?.unit ?? table.unit);
  if (wrong === null || !('text' in amount)) return [];
  const header = columnName(table.columns[column]);
  return [
    findingAt(
      place,
      { kind: 'row', table, row },
      {
        ...wrong,
        subject: [row.label.replace(/:$/, ''), header].filter((part) => part !== '').join(' · '),
        ...(isUncalculated(cell) ? {} : { found: shorten(amount.text, 80) }),
        // Amounts written with their unit down a column are one cause; what cannot be read has each its own.
        ...(amount.kind === 'text'
          ? { group: `text ${table.sheet} ${table.rows[0]?.row ?? 0} ${column}` }
          : {}),
      },
    ),
  ];
}

interface Wrong {
  readonly severity?: Severity;
  readonly message: Localized;
  readonly expected?: string;
}

function describe(amount: Amount, cell: Cell, unit: Unit): Wrong | null {
  switch (amount.kind) {
    case 'blank':
    case 'number':
      return null;
    case 'text': {
      const [text, value] = [shorten(amount.text, 80), formatAmount(amount.value, unit)];
      return {
        severity: 'varning',
        expected: value,
        message: {
          sv: `”${text}” är text, så Excel räknar inte med det. Skriv talet ${value} utan enhet.`,
          en: `“${text}” is text, so Excel leaves it out. Write the number ${value} without a unit.`,
        },
      };
    }
    case 'unreadable': {
      if (isUncalculated(cell)) return { message: tellUncalculated(THE_AMOUNT) };
      const text = shorten(amount.text, 80);
      if (amount.reason === 'eitherUnit') {
        const [written, meant] = amount.readings.map((value) => formatAmount(value, unit));
        return {
          severity: 'varning',
          message: {
            sv: `”${text}” är text och kan läsas på mer än ett sätt: i kronor är det ${written} ${unit}, men raden i övrigt talar för ${meant} ${unit}. Skriv det som stämmer, som ett tal utan enhet; summorna i kolumnen kontrolleras inte förrän det är gjort.`,
            en: `“${text}” is text and can be read in more than one way: in kronor it is ${written} ${unit}, but the rest of the row speaks for ${meant} ${unit}. Write the one that is right, as a number without a unit; the sums of the column are not checked until then.`,
          },
        };
      }
      const why = cell.type === 'error' ? FAILED : WHY[amount.reason];
      return {
        message: {
          sv: `”${text}” ${why.sv}. Skriv beloppet som ett tal i ${unit}; summorna i kolumnen kontrolleras inte förrän det är gjort.`,
          en: `“${text}” ${why.en}. Write the amount as a number in ${unit}; the sums of the column are not checked until then.`,
        },
      };
    }
  }
}

const THE_AMOUNT: Localized = { sv: 'Beloppet', en: 'The amount' };

const FAILED: Localized = {
  sv: 'är ett felvärde: formeln i cellen går inte att räkna ut',
  en: 'is an error value: the formula in the cell cannot be calculated',
};

const WHY: Readonly<Record<'ambiguous' | 'noAmount', Localized>> = {
  ambiguous: { sv: 'kan läsas på mer än ett sätt', en: 'can be read in more than one way' },
  noAmount: { sv: 'är inte ett belopp', en: 'is not an amount' },
};
