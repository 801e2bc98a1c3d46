import type { AcceptedFinding } from '../../findings/acceptance';
import { openFindings } from '../../findings/review';
import { countBySeverity, insatsOf } from '../../findings/finding';
import { REPORT_TITLE } from '../../language/report-title';
import { addressOf } from '../../workbook/address';
import type { DocumentCell, DocumentSheet } from '../../workbook/document';
import type { FindingItem } from '../findings/items';
import type { CheckResult } from '../check/check-queue';
import type { Words } from '../shared/words';

export interface ReportSource {
  readonly result: CheckResult;
  readonly items: readonly FindingItem[];
  readonly outdated: readonly AcceptedFinding[];
  /** What a rule is called. */
  readonly titleOf: (rule: string) => string;
}

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
/** Of the columns, in characters. */
const WIDTHS = [35, 15, 24, 11, 37, 79, 24, 49, 20, 18];

/** A report as a sheet: title and lead, a blank row, and a table, which has a row also where there is nothing to tell. */
export function reportSheet({ title, lead, columns, rows }: Report): DocumentSheet {
  const row = lead.length + 2;
  const table = [columns, ...(rows.length > 0 ? rows : [columns.map(() => '')])];
  return {
    name: REPORT_TITLE.sv,
    widths: WIDTHS,
    frozenRows: row + 1,
    blocks: [
      { row: 0, column: 0, rows: [[title]], looks: { bold: true, size: 16 } },
      { row: 1, column: 0, rows: lead.map((line) => [line]) },
      { row, column: 0, rows: table, looks: { wrap: true } },
    ],
    tables: [{ name: TABLE, area: { row, column: 0, rows: table.length, columns: columns.length } }],
  };
}

/** The granskningsrapport: every finding, accepted ones with their motivering, and those that are gone. */
export function buildReport({ result, items, outdated, titleOf }: ReportSource, words: Words): DocumentSheet {
  const { texts, say, summary, date, time } = words;
  const { report, severityMarks, findings } = texts;
  const { supplier, year } = result.submission;
  const counts = countBySeverity(openFindings({ findings: items.map(({ reviewed }) => reviewed), outdated }));

  const rowOf = ({ reviewed }: FindingItem): readonly DocumentCell[] => {
    const { finding, status } = reviewed;
    const { place } = finding;
    const accepted = reviewed.status === 'ny' ? null : reviewed.accepted;
    return [
      titleOf(finding.rule),
      severityMarks[finding.severity],
      place.sheet,
      place.row === null ? '' : { link: place, text: addressOf(place) },
      insatsOf(finding) ?? finding.subject ?? '',
      say(finding.message),
      findings.statuses[status],
      accepted?.motivering ?? '',
      accepted?.by ?? '',
      accepted === null ? '' : date(new Date(accepted.at)),
    ];
  };
  const goneRowOf = ({ finding, motivering, by, at }: AcceptedFinding): readonly DocumentCell[] => [
    titleOf(finding.rule),
    ...['', '', ''],
    finding.insats ?? finding.subject ?? '',
    report.outdated,
    report.gone,
    motivering,
    by,
    date(new Date(at)),
  ];

  return reportSheet({
    title: report.title,
    lead: [
      [supplier ?? texts.supplierUnknown, year === null ? texts.yearUnknown : String(year)].join(' · '),
      report.checked(date(result.checkedAt), time(result.checkedAt)),
      summary(counts),
    ],
    columns: report.columns,
    rows: [...items.map(rowOf), ...outdated.map(goneRowOf)],
  });
}
