import type { Localized } from './localized';

/** What stands first on the sheet of findings that the product writes; by it the sheet is known as no supplier's. */
export const REPORT_TITLE: Localized = { sv: 'Granskningsrapport', en: 'Review report' };

/** What stands first on the sheet of questions that a reviewer puts. */
export const QUESTION_TITLE: Localized = {
  sv: 'Frågor om årlig analys',
  en: 'Questions on the årlig analys',
};

/** What stands first on the sheet of what differs from another workbook. */
export const COMPARISON_TITLE: Localized = { sv: 'Jämförelse', en: 'Comparison' };

/** What stands first on other sheets that the product makes, which quote the template and are no part of an answer. */
export const MADE_TITLES = {
  status: 'Status för årlig analys',
  lists: 'Listor för årlig analys',
  left: 'Ej flyttat från den äldre arbetsboken',
} as const;

/** What any sheet of the product's own begins with. */
export const OWN_TITLES: readonly string[] = [
  ...[REPORT_TITLE.sv, REPORT_TITLE.en],
  ...[QUESTION_TITLE.sv, QUESTION_TITLE.en],
  ...[COMPARISON_TITLE.sv, COMPARISON_TITLE.en],
  ...[MADE_TITLES.status, MADE_TITLES.lists, MADE_TITLES.left],
];
