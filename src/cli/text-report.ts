import { countBySeverity, SEVERITIES } from '../rules/engine';
import { groupBy } from '../rules/group-by';
import type { Finding, Severity } from '../rules/rule';
import type { Submission } from '../template/submission';
import { cellAddress } from '../workbook/address';
import type { Examined } from './examine';
import { wrap } from './wrap';

/** The report that a person reads: per file, per chapter, per card, with counts and addresses. */
export function toText(examined: readonly Examined[]): string {
  return `${examined.map(fileReport).join('\n\n')}\n`;
}

const WIDTH = 110;
const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  fel: ['fel', 'fel'],
  varning: ['varning', 'varningar'],
  info: ['upplysning', 'upplysningar'],
};

function fileReport(examined: Examined): string {
  if ('error' in examined)
    return [examined.file, ruler('='), ...wrap(`Gick inte att läsa. ${examined.error}`, WIDTH, 0)].join('\n');
  const { file, submission, findings } = examined;
  const { template, supplier, year } = submission;
  return [
    file,
    ruler('='),
    `${supplier ?? 'Okänd leverantör'} · årlig analys ${year ?? 'utan angivet år'} (mall ${template.year})`,
    `${countAll(findings)}.`,
    ...notRecognised(submission),
    ...(findings.length === 0 ? ['', 'Inget att anmärka.'] : chapters(submission, findings)),
  ]
    .map(printable)
    .join('\n');
}

function notRecognised({ coverage, unknownLabels, sheets }: Submission): readonly string[] {
  const { sections, fields, cards } = coverage;
  const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  const foreign = sheets
    .filter((sheet) => sheet.chapters.length === 0 && !sheet.cover)
    .map(({ name }) => name);
  const labels = unknownLabels.map(
    ({ text, place }) => `”${text}” (${place.sheet} ${cellAddress(place.row, place.column)})`,
  );
  return [
    ...wrap(
      `Läst: ${sections.found} av ${sections.expected} avsnitt · ${cards.ongoing} pågående och ${cards.proposed} föreslagna insatser · ${cards.blank} orörda kort · ${fields.read} fält.`,
      WIDTH,
      0,
    ),
    ...list('Etiketter som inte känns igen', labels),
    ...list('Dolda blad, som också är granskade', hidden),
    ...list('Blad som inte är en del av mallen', foreign),
  ];
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : wrap(`${title}: ${items.join(', ')}.`, WIDTH, 0);
}

function chapters({ sections, template }: Submission, findings: readonly Finding[]): readonly string[] {
  const byChapter = groupBy(findings, ({ chapter }) => chapter ?? '');
  const titles = new Map(sections.map(({ id, title }) => [id, `${id} ${title}`]));
  return ['', ...template.chapters.map(({ id }) => id)].flatMap((id) => {
    const sheets = groupBy(byChapter.get(id) ?? [], ({ sheet }) => sheet);
    return [...sheets].flatMap(([sheet, group]) => [
      '',
      ...wrap(`${titles.get(id) ?? 'Arbetsboken'} · bladet ”${sheet}” · ${countAll(group)}`, WIDTH, 0),
      ruler('-'),
      ...cards(group),
    ]);
  });
}

function cards(findings: readonly Finding[]): readonly string[] {
  return [...groupBy(findings, ({ insats }) => insats ?? '')].flatMap(([insats, group]) => [
    ...(insats === '' ? [] : wrap(`${insats} · ${countAll(group)}`, WIDTH, 2)),
    ...group.flatMap(findingLines),
  ]);
}

function findingLines({ severity, cell, message }: Finding): readonly string[] {
  const lead = `    ${WORDS[severity][0].padEnd(10)} ${(cell ?? '–').padEnd(6)} `;
  const [first = '', ...rest] = wrap(message.sv, WIDTH, lead.length);
  return [lead + first.trimStart(), ...rest];
}

/** "17 fel, 24 varningar"; what there is none of is left out. */
function countAll(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const [one, many] = WORDS[severity];
    return `${counts[severity]} ${counts[severity] === 1 ? one : many}`;
  });
  return parts.length === 0 ? '0 fel' : parts.join(', ');
}

const ruler = (sign: string): string => sign.repeat(WIDTH);

/** A workbook's text may hold control characters that would steer the reader's terminal. */
function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, ' ');
}
