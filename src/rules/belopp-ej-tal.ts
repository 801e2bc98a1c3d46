import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import type { Amount } from '../money/amount';
import { formatAmount } from '../money/format-amount';
import type { AmountCell, AmountRow, AmountTable } from '../template/submission';
import { findingAt } from './make-finding';
import type { Finding, Rule, Severity } from './rule';

const RULE = 'belopp-ej-tal';

/** Text in a column of amounts: Excel can neither sum it nor index it, and sometimes nobody can tell what it says. */
export const beloppEjTal: Rule = {
  id: RULE,
  severity: 'fel',
  title: { sv: 'Beloppet är text', en: 'The amount is text' },
  rationale: {
    sv: 'Ett belopp som är skrivet som text räknas inte med i Excels summor, och ”134,800” kan vara både 134 800 och 134,8.',
    en: 'An amount written as text is left out of Excel’s sums, and “134,800” may be both 134 800 and 134.8.',
  },
  source: { sv: 'Mallen 3.1: belopp anges i tkr', en: 'Template 3.1: amounts are given in tkr' },
  firesOn: {
    sv: 'en beloppskolumn innehåller text: fel när beloppet inte går att läsa entydigt, varning när det går',
    en: 'an amount column holds text: fel when it cannot be read unambiguously, varning when it can',
  },
  check: ({ tables }) =>
    tables.flatMap((table) =>
      table.rows.flatMap((row) => row.amounts.flatMap((cell, column) => checkCell(table, row, column, cell))),
    ),
};

function checkCell(
  table: AmountTable,
  row: AmountRow,
  column: number,
  { amount, place }: AmountCell,
): readonly Finding[] {
  const wrong = describe(amount);
  if (wrong === null || !('text' in amount)) return [];
  const header = table.columns[column]?.header ?? '';
  return [
    findingAt(place, {
      rule: RULE,
      ...wrong,
      chapter: table.chapter,
      subject: [row.label.replace(/:$/, ''), header].filter((part) => part !== '').join(' · '),
      found: shorten(amount.text, 80),
    }),
  ];
}

function describe(amount: Amount): { severity: Severity; message: Localized; expected?: string } | null {
  switch (amount.kind) {
    case 'blank':
    case 'number':
      return null;
    case 'text': {
      const [text, value] = [shorten(amount.text, 80), formatAmount(amount.value)];
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
      const text = shorten(amount.text, 80);
      const why = WHY[amount.reason];
      return {
        severity: 'fel',
        message: {
          sv: `”${text}” ${why.sv}. Skriv beloppet som ett tal i tkr; summorna i kolumnen kontrolleras inte förrän det är gjort.`,
          en: `“${text}” ${why.en}. Write the amount as a number in tkr; the sums of the column are not checked until then.`,
        },
      };
    }
  }
}

const WHY: Readonly<Record<'ambiguous' | 'noAmount', Localized>> = {
  ambiguous: { sv: 'kan läsas på mer än ett sätt', en: 'can be read in more than one way' },
  noAmount: { sv: 'är inte ett belopp', en: 'is not an amount' },
};
