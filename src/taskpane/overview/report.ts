import type { AcceptedFinding, ReviewedFinding } from '../../findings/acceptance';
import { insatsOf, toldMessage } from '../../findings/finding';
import { countLines } from '../../findings/groups';
import { verdictOf } from '../../findings/provenance';
import { openFindings } from '../../findings/review';
import { REPORT_TITLE } from '../../language/report-title';
import { addressOf } from '../../workbook/address';
import type { DocumentCell, DocumentSheet } from '../../workbook/document';
import type { Words } from '../shared/words';
import { factsOf } from '../shared/use-facts';
import { headingOf, titleOf, type Work } from '../shared/work';

const sv = {
  outdated: 'Fyndet finns inte längre i arbetsboken.',
  gone: 'Inte längre aktuellt',
};

const en: typeof sv = {
  outdated: 'The finding is no longer in the workbook.',
  gone: 'No longer applies',
};

const reportTexts = { sv, en };

/** The columns with their widths in characters. */
const COLUMNS = [
  { width: 35, sv: 'Regel', en: 'Rule' },
  { width: 15, sv: 'Allvar', en: 'Severity' },
  { width: 24, sv: 'Blad', en: 'Sheet' },
  { width: 11, sv: 'Cell', en: 'Cell' },
  { width: 37, sv: 'Insats eller rad', en: 'Insats or row' },
  { width: 79, sv: 'Meddelande', en: 'Message' },
  { width: 24, sv: 'Status', en: 'Status' },
  { width: 49, sv: 'Motivering', en: 'Reason' },
  { width: 20, sv: 'Godtaget av', en: 'Accepted by' },
  { width: 18, sv: 'Godtaget datum', en: 'Accepted on' },
];

/** What a report says, in whatever language. */
export interface Report {
  readonly title: string;
  readonly lead: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** What the first cell of a report may say. */
export const REPORT_TITLES: readonly string[] = Object.values(REPORT_TITLE);

/** By this table the sheet of an earlier report is known. */
const TABLE = 'ArligAnalysGranskningsrapport';

/** Beside the title: blank until the report is older than the sheet, and says so there. */
export const REPORT_STALE = { row: 0, column: 1 } as const;

/** A report as a sheet: title and lead, a blank row, and a table, which has a row also where nothing is told. */
export function reportSheet({ title, lead, columns, rows }: Report): DocumentSheet {
  const row = lead.length + 2;
  const table = [columns, ...(rows.length > 0 ? rows : [columns.map(() => '')])];
  return {
    name: REPORT_TITLE.sv,
    widths: COLUMNS.map(({ width }) => width),
    blocks: [
      { row: 0, column: 0, rows: [[title]], looks: { bold: true, size: 16 } },
      { row: 1, column: 0, rows: lead.map((line) => [line]) },
      { row, column: 0, rows: table, looks: { wrap: true } },
      { ...REPORT_STALE, rows: [['']] },
    ],
    tables: [{ name: TABLE, area: { row, column: 0, rows: table.length, columns: columns.length } }],
  };
}

export const reportColumns = ({ say }: Words): readonly string[] => COLUMNS.map(say);

/** The rows of a report: every finding, accepted ones with their motivering, and those that are gone. */
export function reportRows(
  { review, rules }: Pick<Work, 'review' | 'rules'>,
  { language, texts, severities, say, date }: Words,
): readonly (readonly DocumentCell[])[] {
  const own = reportTexts[language];
  const rowOf = (reviewed: ReviewedFinding): readonly DocumentCell[] => {
    const { finding, status } = reviewed;
    const { place } = finding;
    const accepted = reviewed.status === 'ny' ? null : reviewed.accepted;
    return [
      say(headingOf(rules, finding)),
      severities[finding.severity].mark,
      place.sheet,
      place.row === null ? '' : { link: place, text: addressOf(place) },
      insatsOf(finding) ?? finding.subject ?? '',
      say(toldMessage(finding)),
      texts.statuses[status],
      accepted?.motivering ?? '',
      accepted?.by ?? '',
      accepted === null ? '' : date(new Date(accepted.at)),
    ];
  };
  const goneRowOf = ({ finding, motivering, by, at }: AcceptedFinding): readonly DocumentCell[] => [
    say(titleOf(rules, finding.rule)),
    ...['', '', ''],
    finding.insats ?? finding.subject ?? '',
    own.outdated,
    own.gone,
    motivering,
    by,
    date(new Date(at)),
  ];
  return [...review.findings.map(rowOf), ...review.outdated.map(goneRowOf)];
}

/** The granskningsrapport as a sheet. */
export function buildReport(
  { result, review, provenance, rules }: Pick<Work, 'result' | 'review' | 'provenance' | 'rules'>,
  words: Words,
): DocumentSheet {
  const { language, texts, say, summary } = words;
  const open = openFindings(review);
  const { supplier, year } = result.submission;
  return reportSheet({
    title: REPORT_TITLE[language],
    lead: [
      [supplier ?? texts.supplierUnknown, year === null ? texts.yearUnknown : String(year)].join(' · '),
      open.length === 0 ? say(verdictOf(provenance)) : summary(countLines(open)),
      ...factsOf({ provenance, rules }, words).map(({ term, value }) => `${term}: ${value}`),
    ],
    columns: reportColumns(words),
    rows: reportRows({ review, rules }, words),
  });
}
