import { analysisYear } from '../portfolio/analysis-year';
import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import { formatAmount } from '../money/amount';
import { type AreaTotals, areaTotals } from '../portfolio/areas';
import { columnName } from '../portfolio/columns';
import { valueOf } from '../portfolio/sums';
import { addressOf } from '../workbook/address';
import type { Rule } from './rule';
import { andFollowUp, wordingOf } from './wording';

const REMEDY: Localized = {
  sv: 'Rätta det avsnitt som är fel, så att området har samma total i båda.',
  en: 'Correct the chapter that is wrong, so that the area has the same total in both.',
};

export const omradeAvviker2231: Rule = {
  id: 'omrade-avviker-22-31',
  severity: 'fel',
  textsIn: (words) => ({
    title: {
      sv: `Områdets total skiljer mellan ${words.number('nyaForslag')} och ${words.number('kostnader')}`,
      en: `The area’s total differs between ${words.number('nyaForslag')} and ${words.number('kostnader')}`,
    },
    rationale: {
      sv: `Kostnaderna i ${words.number('kostnader')} ska härledas ur förslagen. När ett område kostar olika i de två avsnitten går det inte att säga vad ramen ska täcka.`,
      en: `The costs in ${words.number('kostnader')} are to be derived from the proposals. When an area costs differently in the two chapters, nobody can say what the frame is to cover.`,
    },
    source: andFollowUp(words.source('nyaForslag', 'kostnader')),
    firesOn: {
      sv: `ett områdes total i ${words.number('nyaForslag')} är en annan än samma områdes i ${words.number('kostnader')} (befintliga tjänster och nya insatser tillsammans)`,
      en: `an area’s total in ${words.number('nyaForslag')} differs from the same area’s in ${words.number('kostnader')} (existing services and new insatser together)`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      [words.heading('nyaForslag')],
      ['Ekonomi'],
      ['Insats', `År ${words.year}`],
      ['Förstudie om fakturor', 900],
      ['Byta kassasystem', 1100],
      [words.total, 2000],
      [],
      [words.heading('kostnader')],
      [`${words.caption('utvecklingskostnader')}, i tkr`],
      words.costHeaders('tjanst', 'budget', 'prognos'),
      ['Ekonomi', 2000, 2600],
    ],
    at: ['B6'],
    mended: { C11: 2000 },
  }),
  check: (submission) => {
    const { template } = submission;
    const chapter = wordingOf(template).number('kostnader');
    return areaTotals(submission, analysisYear(submission))
      .filter(({ fits }) => !fits)
      .map((area) => describe(area, chapter));
  },
};

function describe({ name, table, row, cell, stated, lines, costs }: AreaTotals, chapter: string): Found {
  const { unit } = table;
  const [found, expected] = [formatAmount(stated, unit), formatAmount(costs, unit)];
  const parts = lines
    .map((line) => {
      const value = valueOf(line.cell.amount);
      return `${value === null ? '–' : formatAmount(value, unit)} (${addressOf(line.cell.place)})`;
    })
    .join(' + ');
  const reckoned = lines.length > 1 ? `${parts} = ${expected}` : parts;
  return findingAt(
    cell.place,
    { kind: 'row', table, row },
    {
      subject: `${lines[0]?.row.label ?? name} · ${columnName(table.columns[row.amounts.indexOf(cell)])}`,
      found,
      expected,
      difference: formatAmount(stated.minus(costs), unit),
      message: {
        sv: `${name} är ${found} här men ${reckoned} i ${chapter}. ${REMEDY.sv}`,
        en: `${name} is ${found} here but ${reckoned} in ${chapter}. ${REMEDY.en}`,
      },
    },
  );
}
