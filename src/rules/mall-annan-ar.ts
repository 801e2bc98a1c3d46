import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Rätta året på försättsbladet, eller granska arbetsboken med mallen för dess år.',
  en: 'Mend the year on the cover sheet, or check the workbook by the template of its year.',
};

/** The cover says another year than the template that the workbook was read by. */
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
      sv: 'försättsbladet säger ett annat år än den mall som arbetsboken är läst med',
      en: 'the cover sheet says another year than the template that the workbook was read by',
    },
    remedy: REMEDY,
  }),
  exampleIn: ({ coverYear, year }) => ({
    bad: [[coverYear, year + 1]],
    at: ['B1'],
    mended: { B1: year },
  }),
  check: ({ year, yearPlace, template }): readonly Found[] => {
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
  },
};
