import type { Report, ReportCell } from '../../excel/gateway';
import type { AcceptedFinding } from '../../findings/acceptance';
import { openFindings } from '../../findings/review';
import { addressOfFinding, countBySeverity, insatsOf } from '../../findings/finding';
import type { FindingItem } from '../findings/items';
import type { CheckResult } from '../check/check-queue';
import type { Words } from '../texts/words';

export interface ReportSource {
  readonly result: CheckResult;
  readonly items: readonly FindingItem[];
  readonly outdated: readonly AcceptedFinding[];
  /** What a rule is called. */
  readonly titleOf: (rule: string) => string;
}

/** The granskningsrapport as it is written in the workbook: every finding, accepted ones with their motivering. */
export function buildReport({ result, items, outdated, titleOf }: ReportSource, words: Words): Report {
  const { texts, say, summary, date, time } = words;
  const report = texts.report;
  const { supplier, year } = result.submission;
  const counts = countBySeverity(openFindings({ findings: items.map(({ reviewed }) => reviewed), outdated }));
  return {
    title: report.title,
    lead: [
      [supplier ?? texts.supplierUnknown, year === null ? texts.yearUnknown : String(year)].join(' · '),
      report.checked(date(result.checkedAt), time(result.checkedAt)),
      summary(counts),
    ],
    columns: report.columns,
    rows: [...items.map((item) => row(item, titleOf, words)), ...outdated.map((one) => outdatedRow(one))],
  };

  function outdatedRow({ finding, motivering, by, at }: AcceptedFinding): readonly ReportCell[] {
    return [
      titleOf(finding.rule),
      '',
      '',
      '',
      finding.insats ?? finding.subject ?? '',
      report.outdated,
      report.gone,
      motivering,
      by,
      date(new Date(at)),
    ];
  }

  function row(
    { reviewed }: FindingItem,
    title: typeof titleOf,
    { texts: { severityMarks, findings } }: Words,
  ): readonly ReportCell[] {
    const { finding, status } = reviewed;
    const { sheet } = finding.place;
    const cell = addressOfFinding(finding);
    const accepted = reviewed.status === 'ny' ? null : reviewed.accepted;
    return [
      title(finding.rule),
      severityMarks[finding.severity],
      sheet,
      cell === null ? '' : { link: { sheet, cell }, text: cell },
      insatsOf(finding) ?? finding.subject ?? '',
      say(finding.message),
      findings.statuses[status],
      accepted?.motivering ?? '',
      accepted?.by ?? '',
      accepted === null ? '' : date(new Date(accepted.at)),
    ];
  }
}
