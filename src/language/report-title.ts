import type { Localized } from './localized';

/** What stands first on the sheet on which the product writes its findings, and by which the sheet is known as no supplier's. */
export const REPORT_TITLE: Localized = { sv: 'Granskningsrapport', en: 'Review report' };
