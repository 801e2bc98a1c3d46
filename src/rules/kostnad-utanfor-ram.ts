import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import { lettersOnly, shorten } from '../language/normalise';
import { formatAmount } from '../money/amount';
import { sumOf } from '../money/decimal';
import { columnName } from '../portfolio/columns';
import { runningCostTables, tablesOfCosts } from '../portfolio/cost-tables';
import { type OutsideRow, outsideRows } from '../portfolio/outside-rows';
import { ownServices, registerOf, supplierOf } from '../portfolio/register';
import { valueOf } from '../portfolio/sums';
import type { AmountRow, AmountTable, Submission } from '../recognise/submission';
import { misspeltIn } from './misspelt-names';
import type { Rule } from './rule';
import { andUnderlag } from './wording';

const REMEDY: Localized = {
  sv: 'Redovisa kostnaden för sig, utanför ramen, eller skriv tjänstens namn som i registret om den är en av dem.',
  en: 'Report the cost separately, outside the frame, or write the name of the service as in the register if it is one of them.',
};

/**
 * One finding per row; those of a table share a group, and each tells their sum. A post that stands in an overview
 * and in its details is told where the rows are the most.
 */
export const kostnadUtanforRam: Rule = {
  id: 'kostnad-utanfor-ram',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Kostnad utanför ramen', en: 'Cost outside the frame' },
    rationale: {
      sv: 'Ramen gäller leverantörens bastjänster och digitala infrastruktur. Andra kostnader i samma tabell gör att totalen inte går att besluta om.',
      en: 'The frame is for the supplier’s bastjänster and digital infrastructure. Other costs in the same table make the total impossible to decide on.',
    },
    source: andUnderlag(words.source('kostnader')),
    firesOn: {
      sv: `${words.number('kostnader')}: en rad är varken en bastjänst eller digital infrastruktur hos leverantören (med radernas summa)`,
      en: `${words.number('kostnader')}: a row is neither a bastjänst nor digital infrastructure of this supplier (with the sum of the rows)`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      [words.heading('kostnader')],
      [`${words.caption('forvaltningskostnader')}, i tkr`],
      words.costHeaders('tjanst', 'budget'),
      ['Kontaktcenter', 23588],
      ['Projektstöd (tilläggstjänst)', 900],
    ],
    at: ['A5'],
    mended: { A5: 'Öppna data' },
  }),
  check: (submission) => {
    const tables = runningCostTables(tablesOfCosts(submission));
    const told = new Set<string>();
    const isMisspelt = createMisspelt(submission);
    return tables
      .map((table) => ({ table, rows: outsideRows(table, submission).filter((row) => !isMisspelt(row)) }))
      .toSorted((one, other) => other.table.rows.length - one.table.rows.length)
      .flatMap(({ table, rows }) => {
        const fresh = rows.filter(({ row }) => !told.has(lettersOnly(row.label)));
        fresh.forEach(({ row }) => told.add(lettersOnly(row.label)));
        return describe(table, fresh);
      });
  },
};

/** A service of the supplier's own with slips in its name is told by `okand-tjanst`. */
function createMisspelt(submission: Submission): (outside: OutsideRow) => boolean {
  const { register } = submission.template;
  const own = supplierOf(submission);
  const names = new Set((own === null ? register : ownServices(submission)).map(({ name }) => name));
  return ({ row }) => names.has(misspeltIn(registerOf(register), row.label) ?? '');
}

function describe(table: AmountTable, rows: readonly OutsideRow[]): readonly Found[] {
  const total = amountsOf(
    table,
    rows.map(({ row }) => row),
  );
  return rows.flatMap(({ row, supplier }): readonly Found[] => {
    const place = row.labelPlace;
    if (place === null) return [];
    const label = shorten(row.label, 80);
    const own = amountsOf(table, [row]);
    const [why, whyEn] =
      supplier === null
        ? [
            'finns inte i registret som bastjänst eller digital infrastruktur',
            'is not in the register as a bastjänst or digital infrastructure',
          ]
        : [`hör till ${supplier}`, `belongs to ${supplier}`];
    const [sum, sumEn] =
      rows.length > 1
        ? [
            ` Tabellen har ${rows.length} sådana rader: ${total}.`,
            ` The table has ${rows.length} such rows: ${total}.`,
          ]
        : ['', ''];
    return [
      findingAt(
        place,
        { kind: 'row', table, row },
        {
          subject: label,
          found: label,
          group: `utanfor-ram ${table.sheet} ${table.rows[0]?.row ?? 0}`,
          message: {
            sv: `”${label}” (${own}) ${why}.${sum} ${REMEDY.sv}`,
            en: `“${label}” (${own}) ${whyEn}.${sumEn} ${REMEDY.en}`,
          },
        },
      ),
    ];
  });
}

/** What rows have in each column where any has something: "10 825 (Budget 2023), 11 182 (Prognos budget 2024)". */
const amountsOf = (table: AmountTable, rows: readonly AmountRow[]): string =>
  table.columns
    .flatMap((column, at) => {
      const sum = sumOf(
        rows.flatMap(({ amounts }) => {
          const cell = amounts[at];
          return (cell && valueOf(cell.amount)) ?? [];
        }),
      );
      return sum.isZero() ? [] : [`${formatAmount(sum, table.unit)} (${columnName(column)})`];
    })
    .join(', ');
