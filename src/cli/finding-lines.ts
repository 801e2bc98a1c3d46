import {
  addressOfFinding,
  chapterOf,
  countBySeverity,
  insatsOf,
  type Finding,
  SEVERITIES,
  type Severity,
} from '../findings/finding';
import { groupBy } from '../language/by-key';
import type { Submission } from '../recognise/submission';
import { ruler, WIDTH, wrap } from './wrap';

/** What people call a finding of each severity. */
export const SEVERITY_WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  fel: ['fel', 'fel'],
  varning: ['varning', 'varningar'],
  info: ['upplysning', 'upplysningar'],
};

/** The findings per chapter, sheet and card, each with what else is to be said of it; "" where nothing is. */
export function findingLines(
  { sections, template }: Submission,
  findings: readonly Finding[],
  remarkOn: (finding: Finding) => string,
): readonly string[] {
  const byChapter = groupBy(findings, (finding) => chapterOf(finding) ?? '');
  const titles = new Map(sections.map(({ id, title }) => [id, `${id} ${title}`]));
  return ['', ...template.chapters.map(({ id }) => id)].flatMap((id) => {
    const sheets = groupBy(byChapter.get(id) ?? [], ({ place }) => place.sheet);
    return [...sheets].flatMap(([sheet, group]) => [
      '',
      ...wrap(`${titles.get(id) ?? 'Arbetsboken'} · bladet ”${sheet}” · ${countAll(group)}`, WIDTH, 0),
      ruler('-'),
      ...cards(group, remarkOn),
    ]);
  });
}

/** "17 fel, 24 varningar"; what there is none of is left out. */
export function countAll(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const [one, many] = SEVERITY_WORDS[severity];
    return `${counts[severity]} ${counts[severity] === 1 ? one : many}`;
  });
  return parts.length === 0 ? '0 fel' : parts.join(', ');
}

function cards(findings: readonly Finding[], remarkOn: (finding: Finding) => string): readonly string[] {
  return [...groupBy(findings, (finding) => insatsOf(finding) ?? '')].flatMap(([insats, group]) => [
    ...(insats === '' ? [] : wrap(`${insats} · ${countAll(group)}`, WIDTH, 2)),
    ...group.flatMap((finding) => lines(finding, remarkOn(finding))),
  ]);
}

function lines(finding: Finding, remark: string): readonly string[] {
  const { severity, message } = finding;
  const cell = addressOfFinding(finding);
  const lead = `    ${SEVERITY_WORDS[severity][0].padEnd(10)} ${(cell ?? '–').padEnd(6)} `;
  const [first = '', ...rest] = wrap(message.sv, WIDTH, lead.length);
  return [lead + first.trimStart(), ...rest, ...(remark === '' ? [] : wrap(remark, WIDTH, lead.length))];
}
