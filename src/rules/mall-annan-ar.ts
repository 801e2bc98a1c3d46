import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import { analysisYear } from '../portfolio/analysis-year';
import { columnName } from '../portfolio/columns';
import { tablesOfCosts } from '../portfolio/cost-tables';
import type { Submission } from '../recognise/submission';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Rätta året på försättsbladet, eller granska arbetsboken med mallen för dess år.',
  en: 'Correct the year on the cover sheet, or check the workbook by the template of its year.',
};

/**
 * The cover says another year than the template that the workbook was read by, or every forecast of a table of costs is
 * of another year than the cover's: headers, and perhaps figures, left from another year.
 */
export const mallAnnanAr: Rule = {
  id: 'mall-annan-ar',
  severity: 'varning',
  textsIn: () => ({
    title: { sv: 'Mallen gäller ett annat år', en: 'The template is for another year' },
    rationale: {
      sv: 'Etiketter, tjänster och år byts mellan mallarna. Det som läses med fel mall kan se ut att saknas, eller passera.',
      en: 'Labels, services and years change between templates. What is read by the wrong one may seem to be missing, or pass.',
    },
    source: {
      sv: 'Mallen för årlig analys, försättsbladet',
      en: 'The template of the årlig analys, cover sheet',
    },
    firesOn: {
      sv: 'försättsbladet säger ett annat år än den mall som arbetsboken är läst med, eller ingen kolumn i en kostnadstabell gäller det år som arbetsboken är för',
      en: 'the cover sheet says another year than the template that the workbook was read by, or no column of a table of costs is for the year of the workbook',
    },
    remedy: REMEDY,
  }),
  exampleIn: ({ coverYear, year }) => ({
    bad: [[coverYear, year + 1]],
    at: ['B1'],
    mended: { B1: year },
  }),
  check: (submission): readonly Found[] => [...otherCover(submission), ...otherHeaders(submission)],
};

/** One for each table, at its first amount; they share a group. */
function otherHeaders(submission: Submission): readonly Found[] {
  const year = analysisYear(submission);
  return tablesOfCosts(submission).flatMap((table): readonly Found[] => {
    const forecasts = table.columns.filter(({ state, years }) => state === 'prognos' && years.length === 1);
    const [first] = forecasts;
    const row = table.rows[0];
    const cell = row?.amounts[table.columns.findIndex((column) => column === first)];
    const said = first?.years[0];
    if (!row || !cell || said === undefined || table.columns.some(({ years }) => years.includes(year)))
      return [];
    return [
      findingAt(
        cell.place,
        { kind: 'row', table, row },
        {
          subject: columnName(first),
          found: String(said),
          expected: String(year),
          group: 'tabellernas år',
          message: {
            sv: `Kolumnen ”${columnName(first)}” gäller ${said}, och ingen kolumn i tabellen gäller ${year} som arbetsboken är för. Rätta rubrikerna, och kontrollera att beloppen är årets och inte förra analysens.`,
            en: `The column “${columnName(first)}” is for ${said}, and no column of the table is for ${year}, which the workbook is about. Correct the headers, and check that the amounts are this year’s and not those of the last analysis.`,
          },
        },
      ),
    ];
  });
}

function otherCover({ year, yearPlace, template }: Submission): readonly Found[] {
  if (year === null || yearPlace === null || year === template.year) return [];
  return [
    findingAt(
      yearPlace,
      { kind: 'workbook' },
      {
        subject: null,
        found: String(year),
        expected: String(template.year),
        message: {
          sv: `Arbetsboken säger ${year} men är läst med mallen för ${template.year}. ${REMEDY.sv}`,
          en: `The workbook says ${year} but was read by the template of ${template.year}. ${REMEDY.en}`,
        },
      },
    ),
  ];
}
