import type { Language } from '../../language/localized';
import type { CostRole } from '../../template/roles';
import type { Inriktning, Nytta } from '../../portfolio/balance';
import type { CostOrder } from '../charts/cost-order';
import { charts as en } from './en/charts';
import { charts as sv } from './sv/charts';
import type { Noun } from './texts';

/** Every sentence of the charts. The template's own words (Intern, Prognos 2024, names of services) are never translated. */
export interface ChartTexts {
  readonly tkr: (amount: string) => string;
  readonly showTable: string;
  readonly balance: {
    readonly heading: string;
    readonly noChapter: (chapter: string) => string;
    readonly noProposals: (chapter: string) => string;
    readonly proposals: Noun;
    readonly scope: (chapter: string, proposals: string, year: string) => string;
    readonly measure: string;
    readonly byCount: string;
    readonly byAmount: string;
    readonly caption: string;
    readonly nytta: Readonly<Record<Nytta, string>>;
    readonly inriktning: Readonly<Record<Inriktning, string>>;
    /** Together the name of a cell, e.g. "Intern nytta, effektivitet". */
    readonly nyttaInWords: Readonly<Record<Nytta, string>>;
    readonly inriktningInWords: Readonly<Record<Inriktning, string>>;
    readonly most: (place: string, part: string, whole: string) => string;
    readonly unclear: string;
    readonly choose: string;
    /** What an insats answered where that is none of the template's answers; "" when it answered nothing. */
    readonly answered: (question: string, answer: string) => string;
    readonly noAmount: (year: string) => string;
    readonly unread: (proposals: string, year: string) => string;
    readonly group: string;
    readonly number: string;
    readonly amount: string;
    readonly total: string;
  };
  readonly costs: {
    readonly heading: string;
    readonly noChapter: (chapter: string) => string;
    readonly noTables: (chapter: string) => string;
    readonly scope: (chapter: string) => string;
    readonly blankColumns: (headers: string) => string;
    readonly table: string;
    /** A table among several, e.g. "Förvaltning, 60 rader från A17". */
    readonly tableName: (kind: CostRole, rows: string, cell: string) => string;
    readonly rows: Noun;
    readonly order: string;
    readonly orders: Readonly<Record<CostOrder, string>>;
    readonly search: string;
    readonly clearSearch: string;
    readonly noneFound: string;
    readonly scale: (low: string | null, high: string) => string;
    /** Which of the services are shown, e.g. "1–6 av 60". */
    readonly range: (first: string, last: string, all: string) => string;
    readonly previous: string;
    readonly next: string;
    /** `isOfNew`: of new insatser, beside effects of the development of the existing. */
    readonly effect: (year: string, isOfNew: boolean) => string;
    readonly effectNote: string;
    readonly blank: string;
    /** The figures that a service has none of. */
    readonly blanks: (labels: string) => string;
    readonly unreadable: (text: string) => string;
    readonly change: (from: string, to: string, amount: string, share: string | null) => string;
    readonly unnamed: (row: string) => string;
    readonly caption: (table: string) => string;
    readonly column: string;
    readonly amount: string;
  };
}

/** The charts' texts; they come with the charts and not with the pane's first load. */
export const chartTexts: Readonly<Record<Language, ChartTexts>> = { sv, en };
