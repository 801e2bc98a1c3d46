import { OWN_PROMPTS } from '../language/own-prompts';
import { MADE_TITLES } from '../language/report-title';

/** What a made workbook says besides the template's own words. It is Swedish, as those who fill it in are. */
export const MADE = {
  status: {
    sheet: 'Status',
    title: MADE_TITLES.status,
    lead: 'Räknas om medan arbetsboken fylls i. Den sista raden säger ”Klar” när inget saknas.',
    headers: ['Avsnitt', 'Ifyllda svar', 'Saknas', 'Summor', 'Läge'],
    cover: 'Försättsblad',
    all: 'Hela arbetsboken',
    done: 'Klar',
    missing: 'saknas',
    sumsRight: 'Stämmer',
    sumsWrong: 'Stämmer inte',
  },
  figures: {
    title: 'I siffror',
    unit: 'Belopp',
    index: 'Index, % (fyll i)',
    indexed: 'Budgeten uppräknad med index',
    growth: 'Prognosens ökning mot budgeten',
    asked: 'Förslagens projektbudgetar, alla år',
    told: 'Utveckling och nya insatser, prognos för året',
    difference: 'Skillnad',
  },
  lists: { sheet: 'Listor', title: MADE_TITLES.lists, suppliers: 'Leverantörer' },
  comment: { title: 'Kommentar', text: OWN_PROMPTS.comment },
  analysis: OWN_PROMPTS.analysis,
  yesOrNo: OWN_PROMPTS.yesOrNo,
  choose: OWN_PROMPTS.choose,
  period: OWN_PROMPTS.period,
  amount: OWN_PROMPTS.amount,
  amountOnly: 'Här ska det stå ett belopp: ett tal utan enhet. Skriv kommentaren i cellen bredvid.',
  yearOnly: 'Här ska det stå ett år, till exempel 2027.',
  service: OWN_PROMPTS.service,
  notInList: 'Svaret finns inte i listan. Vill du använda det ändå?',
  /** After the template's own word for a sum. */
  subtotals: { bastjanst: 'bastjänster', infrastruktur: 'digital infrastruktur' },
  initiative: 'Förändringsinsats',
  yearHeader: 'År',
} as const;
