import { columnName } from '../portfolio/columns';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { formatAmount } from '../money/amount';
import type { AmountRow, AmountTable } from '../recognise/submission';
import { valueOf } from '../portfolio/sums';
import { type Found, findingAt } from '../findings/finding';
import { isPott } from '../portfolio/rows';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Fördela beloppet på namngivna insatser eller tjänster, eller skriv i analysen vad det ska användas till.',
  en: 'Divide the amount between named efforts or services, or state in the analysis what it is for.',
};

/** One finding per row, at its first amount that is not zero; the message names them all. */
export const ospecificeradPott: Rule = {
  id: 'ospecificerad-pott',
  severity: 'varning',
  textsIn: () => ({
    title: { sv: 'Ospecificerad pott', en: 'Unspecified pot' },
    rationale: {
      sv: 'En pott säger inte vad pengarna ska gå till. Beredningsfunktionen kan varken värdera den eller följa upp vad den gav.',
      en: 'A pot does not say what the money is for. The preparation team can neither value it nor follow up what it gave.',
    },
    source: {
      sv: 'Beredningsfunktionens underlag 2024 (potter var ospecificerade)',
      en: 'The preparation team’s underlag 2024 (pots were unspecified)',
    },
    firesOn: {
      sv: 'ett belopp på en rad som kallas pott, ospec., ”ej specificerade” eller ”Ambitionsanpassning”',
      en: 'an amount on a row called pott, ospec., “ej specificerade” or “Ambitionsanpassning”',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      [`${words.caption('utvecklingskostnader')}, i tkr`],
      words.costHeaders('tjanst', 'prognos'),
      ['Digitalisering, pott', 2500],
    ],
    at: ['B3'],
    mended: { A3: 'Skapa ljudbibliotek' },
  }),
  check: ({ tables }) =>
    tables.flatMap((table) =>
      table.rows
        .filter(({ kind, label }) => (kind === 'data' || kind === 'adjustment') && isPott(label))
        .flatMap((row) => checkRow(table, row)),
    ),
};

function checkRow(table: AmountTable, row: AmountRow): readonly Found[] {
  const stated = row.amounts.flatMap(({ amount, place }, column) => {
    const value = valueOf(amount);
    if (value === null || value.isZero()) return [];
    return [{ place, header: columnName(table.columns[column]), figure: formatAmount(value, table.unit) }];
  });
  const [first] = stated;
  if (first === undefined) return [];
  const label = shorten(row.label, 80);
  const amounts = stated.map(({ header, figure }) => `${figure} (${header})`).join(', ');
  return [
    findingAt(
      first.place,
      { kind: 'row', table, row },
      {
        subject: `${label} · ${first.header}`,
        found: first.figure,
        message: {
          sv: `”${label}” är ospecificerad och har ${amounts}. ${REMEDY.sv}`,
          en: `“${label}” is unspecified and has ${amounts}. ${REMEDY.en}`,
        },
      },
    ),
  ];
}
