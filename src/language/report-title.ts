import type { Localized } from './localized';

/** What stands first on the sheet of findings that the product writes; by it the sheet is known as no supplier's. */
export const REPORT_TITLE: Localized = { sv: 'Granskningsrapport', en: 'Review report' };
