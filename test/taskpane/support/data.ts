import type { Localized } from '../../../src/language/localized';
import type { FieldDefinition } from '../../../src/template/template';
import { type PlainFinding, toFinding } from '../../builders/findings';
import type {
  Card,
  Coverage,
  Located,
  Section,
  SheetCoverage,
  Submission,
} from '../../../src/recognise/submission';
import { identify } from '../../../src/findings/identity';
import type { Finding } from '../../../src/findings/finding';
import type { CheckedWorkbook, RuleAsTold } from '../../../src/taskpane/check/check-workbook';
import { latestTemplate as mall2024 } from '../../../src/template/catalogue';
import { parseCellAddress } from '../../../src/workbook/address';

/** Small workbooks as the recogniser and the rules would tell them, made by hand for the pane's tests. */

/** A rule of which only what the pane tells beside a finding is of interest. */
const rule = (id: string, title: Localized, rationale: Localized): RuleAsTold => ({
  id,
  severity: 'fel',
  title,
  rationale,
  source: { sv: 'Mallen', en: 'The template' },
  firesOn: { sv: 'Det står fel.', en: 'It is wrong.' },
  remedy: { sv: 'Rätta det.', en: 'Mend it.' },
  example: { bad: [], at: [], mended: {} },
});

const rules: readonly RuleAsTold[] = [
  rule(
    'effektmal-saknas',
    { sv: 'Effektmål saknas', en: 'Effect goal missing' },
    { sv: 'Utan effektmål kan nyttan inte följas upp.', en: 'Without it, no follow-up.' },
  ),
  rule(
    'riskanalys-saknas',
    { sv: 'Riskanalys saknas', en: 'Risk analysis missing' },
    { sv: 'Riskerna ska vara kända före beslut.', en: 'Risks must be known.' },
  ),
  rule(
    'summa-stammer-inte',
    { sv: 'Summan stämmer inte', en: 'The sum is wrong' },
    { sv: 'Beslut fattas på summan.', en: 'Decisions rest on the sum.' },
  ),
];

export function finding(changes: Partial<PlainFinding> = {}): Finding {
  return toFinding({
    rule: 'effektmal-saknas',
    severity: 'fel',
    sheet: '2.2 Nya förslag',
    cell: 'B12',
    chapter: '2.2',
    insats: 'GT 1 · Ljudbibliotek',
    fields: ['effektmal'],
    subject: null,
    message: {
      sv: 'Fältet är tomt. Skriv vilken effekt insatsen ska ge.',
      en: 'The field is blank. Fill it in.',
    },
    found: null,
    expected: null,
    difference: null,
    group: null,
    hiding: null,
    ...changes,
  });
}

export function located(text: string, sheet: string, cell: string): Located {
  const position = parseCellAddress(cell);
  if (position === null) throw new Error(`${cell} is no address`);
  return { text, place: { sheet, ...position } };
}

const EFFEKTMAL: FieldDefinition = {
  role: 'effektmal',
  label: 'Effektmål',
  kind: 'text',
  required: true,
};

export function card(
  chapter: string,
  heading: string,
  sheet: string,
  titleCell: string,
  effektmalCell: string,
): Card {
  const label = located('Effektmål', sheet, effektmalCell);
  return {
    chapter,
    title: located(heading, sheet, titleCell),
    titleName: '',
    titleValue: '',
    subject: heading,
    heading,
    definition: { role: 'foreslagen', title: '', parts: [], fields: [EFFEKTMAL] },
    layout: 'stacked',
    fields: [
      { definition: EFFEKTMAL, label, place: label.place, text: '', cell: { type: 'blank' }, beside: [] },
    ],
    blank: false,
  };
}

export function section(id: string, title: string, changes: Partial<Section> = {}): Section {
  const role = mall2024.chapters.find(({ number }) => number === id)?.role ?? 'other';
  return {
    id,
    role,
    title,
    found: located(`${id} ${title}`, id, 'A1'),
    cards: [],
    tables: [],
    prose: [],
    notes: [],
    ...changes,
  };
}

export const sections: readonly Section[] = [
  section('1.1', 'Genomförd effekthemtagning'),
  section('1.4', 'Pågående förändringsinsatser'),
  section('2.2', 'Förslag på nya förändringsinsatser'),
  section('3.1', 'Kostnader förvaltning och utveckling'),
];

export function sheetCoverage(name: string, changes: Partial<SheetCoverage> = {}): SheetCoverage {
  return {
    name,
    visibility: 'visible',
    content: 'cells',
    chapters: [],
    cover: false,
    uncalculated: 0,
    ...changes,
  };
}

export const coverage = (changes: Partial<Coverage> = {}): Coverage => ({
  sections: { found: 4, expected: 4 },
  fields: { expected: 812, read: 812, missing: 0, unknown: 0 },
  cards: { ongoing: 51, proposed: 12, blank: 6 },
  tables: { expected: 6, read: 6, missing: 0, outside: 0, chapters: [] },
  unread: { blocks: 0, cells: 0 },
  ...changes,
});

export function submission(changes: Partial<Submission> = {}): Submission {
  return {
    template: mall2024,
    supplier: 'Nämnden för Intraservice',
    year: 2024,
    supplierPlace: null,
    yearPlace: null,
    unit: 'tkr',
    unreadUnit: null,
    coverTexts: [],
    sections,
    tables: [],
    unknownLabels: [],
    doubleChapters: [],
    unread: [],
    sheets: [
      sheetCoverage('Försättsblad', { cover: true }),
      sheetCoverage('2.2 Nya förslag', { chapters: ['2.2'] }),
    ],
    coverage: coverage(),
    ...changes,
  };
}

export const checked = (
  findings: readonly Finding[],
  changes: Partial<Submission> = {},
): CheckedWorkbook => ({
  submission: submission(changes),
  findings: identify(findings),
  rules,
});

/** Two chapters, three cards, one finding of the chapter as a whole, one outside all chapters, one without a cell. */
export const manyFindings: readonly Finding[] = [
  finding({
    chapter: '1.4',
    sheet: '1.4',
    insats: 'GT 5 · Mediebank',
    cell: 'B7',
    rule: 'riskanalys-saknas',
    severity: 'varning',
  }),
  finding({ cell: 'B12' }),
  finding({ cell: 'B13', rule: 'riskanalys-saknas', severity: 'varning' }),
  finding({ cell: 'B40', insats: 'GT 2 · Register' }),
  finding({
    cell: null,
    insats: null,
    severity: 'info',
    rule: 'okänd-regel',
    message: { sv: 'Avsnittet är kort.', en: 'Short.' },
  }),
  finding({
    chapter: '3.1',
    sheet: '3.1',
    cell: 'C8',
    insats: null,
    rule: 'summa-stammer-inte',
    subject: 'Totalkostnad · Budget 2023',
  }),
  finding({
    chapter: null,
    sheet: 'Bilaga',
    cell: 'A1',
    insats: null,
    rule: 'summa-stammer-inte',
    subject: 'Bilagans summa',
  }),
];

/** The same workbook with nothing of the template in it. */
export const noTemplate: Partial<Submission> = {
  supplier: null,
  year: null,
  sections: sections.map((each) => ({ ...each, found: null })),
  sheets: [sheetCoverage('Blad1')],
  coverage: coverage({
    sections: { found: 0, expected: 4 },
    fields: { expected: 0, read: 0, missing: 0, unknown: 0 },
    cards: { ongoing: 0, proposed: 0, blank: 0 },
    tables: { expected: 6, read: 0, missing: 6, outside: 0, chapters: [] },
  }),
};
