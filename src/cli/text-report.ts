import { openFindings, type Review } from '../findings/review';
import type { Settings } from '../findings/settings';
import type { Submission } from '../recognise/submission';
import { coverageLines } from './coverage-lines';
import type { Examined } from './examine';
import { countAll, findingLines } from './finding-lines';
import { printable } from './printable';
import { settingsLines } from './settings-lines';
import { remarksOn, reviewLines } from './text-review';
import { ruler, WIDTH, wrap } from './wrap';

/** The report that a person reads: per file, per chapter, per card, with counts and addresses. */
export function toText(examined: readonly Examined[], settings: Settings): string {
  return `${examined.map((one) => fileReport(one, settings)).join('\n\n')}\n`;
}

function fileReport(examined: Examined, settings: Settings): string {
  if ('error' in examined)
    return [examined.file, ruler('='), ...wrap(`Gick inte att läsa. ${examined.error}`, WIDTH, 0)].join('\n');
  const { file, submission, review } = examined;
  const { template, supplier, year } = submission;
  return [
    file,
    ruler('='),
    `${supplier ?? 'Okänd leverantör'} · årlig analys ${year ?? 'utan angivet år'} (mall ${template.year})`,
    `${countAll(openFindings(review))}.`,
    ...coverageLines(submission),
    ...settingsLines(settings),
    ...openLines(submission, review),
    ...reviewLines(submission, review),
  ]
    .map(printable)
    .join('\n');
}

function openLines(submission: Submission, review: Review): readonly string[] {
  const findings = openFindings(review);
  if (findings.length > 0) return findingLines(submission, findings, remarksOn(review));
  const hasAccepted = review.findings.length > 0;
  return ['', hasAccepted ? 'Inget att anmärka utöver det som är godtaget.' : 'Inget att anmärka.'];
}
