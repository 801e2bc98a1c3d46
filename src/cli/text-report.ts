import type { AcceptedFinding } from '../findings/acceptance';
import {
  chapterOf,
  countBySeverity,
  type Finding,
  insatsOf,
  SEVERITIES,
  SEVERITY_NOUNS,
  toldMessage,
} from '../findings/finding';
import { fieldLabels } from '../findings/identity';
import { openFindings, type Review } from '../findings/review';
import { type FactKind, provenanceFacts } from '../findings/provenance-facts';
import { type Provenance, verdictOf } from '../findings/provenance';
import type { Localized } from '../language/localized';
import { groupBy } from '../language/by-key';
import {
  countUncalculated,
  hiddenSheets,
  otherSheets,
  SHEET_CONTENTS,
  uncalculatedSheets,
} from '../recognise/sheet-coverage';
import type { SheetCoverage, Submission } from '../recognise/submission';
import { tellRules } from '../rules/registry';
import type { Template } from '../template/template';
import { addressOf, areaAddress, cellAddress } from '../workbook/address';
import type { Examined } from './examine';
import { list, printable, ruler, wrap } from './lines';
import { statementLines } from './statement-lines';

const NOUNS = SEVERITY_NOUNS.sv;

/** The report that a person reads: per file, per chapter, per card, with counts and addresses. */
export function toText(examined: readonly Examined[]): string {
  return `${examined.map((one) => fileReport(one)).join('\n\n')}\n`;
}

function fileReport(examined: Examined): string {
  if ('error' in examined)
    return printed([examined.file, ruler('='), ...wrap(`Gick inte att läsa. ${examined.error}`)]);
  const { file, submission, review, provenance } = examined;
  const { template, supplier, year } = submission;
  const remarkOn = createRemarks(review);
  return printed([
    file,
    ruler('='),
    `${supplier ?? 'Okänd leverantör'} · årlig analys ${year ?? 'utan angivet år'} (mall ${template.year})`,
    `${countAll(openFindings(review))}.`,
    ...coverageLines(submission),
    ...provenanceLines(provenance, submission.template),
    ...statementLines(submission),
    ...openLines(submission, review, provenance, remarkOn),
    ...acceptedLines(submission, review, remarkOn),
    ...outdatedLines(template, review),
  ]);
}

const printed = (lines: readonly string[]): string => lines.map(printable).join('\n');

/** "17 fel, 24 varningar"; what there is none of is left out. */
function countAll(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const { one, many } = NOUNS[severity];
    return `${counts[severity]} ${counts[severity] === 1 ? one : many}`;
  });
  return parts.length === 0 ? '0 fel' : parts.join(', ');
}

/** What was read of the template and what was not. */
function coverageLines(submission: Submission): readonly string[] {
  const labels = submission.unknownLabels.map(
    ({ text, place }) => `”${text}” (${place.sheet} ${cellAddress(place.row, place.column)})`,
  );
  return [
    ...wrap(`Läst: ${readParts(submission).join(' · ')}.`),
    ...tableLines(submission),
    ...unreadLines(submission),
    ...list('Etiketter som inte känns igen', labels),
    ...unitLines(submission),
    ...uncalculatedLines(submission),
    ...list('Dolda blad, som också är granskade', hiddenSheets(submission).map(nameHidden)),
    ...list('Blad som inte är en del av mallen', otherSheets(submission).map(nameOther)),
  ];
}

function readParts({ coverage }: Submission): readonly string[] {
  const { sections, fields, cards, tables } = coverage;
  return [
    `${sections.found} av ${sections.expected} avsnitt`,
    `${cards.ongoing} pågående och ${cards.proposed} föreslagna insatser`,
    `${cards.blank} orörda kort`,
    `${fields.read} av ${fields.expected} fält`,
    `${tables.read} tabeller (mallen har ${tables.expected})`,
  ];
}

function tableLines({ coverage, tables }: Submission): readonly string[] {
  const missing = coverage.tables.chapters
    .filter(({ expected, read }) => read < expected)
    .map(({ chapter, expected, read }) => `avsnitt ${chapter} (${read} av ${expected})`);
  const outside = tables
    .filter(({ chapter }) => chapter === null)
    .map(({ sheet, rows }) => `${sheet} rad ${(rows[0]?.row ?? 0) + 1}`);
  return [
    ...list('Tabeller som saknas', missing),
    ...list('Tabeller utanför mallens avsnitt, som också är granskade', outside),
  ];
}

/** What stands in chapters and no rule has looked at. */
function unreadLines({ unread, coverage }: Submission): readonly string[] {
  const { blocks, cells } = coverage.unread;
  if (blocks === 0) return [];
  const places = unread.map(({ first, area }) => `${first.place.sheet} ${areaAddress(area)}`);
  return list(`Inte läst i avsnitten, ${cells} ${cells === 1 ? 'ifylld cell' : 'ifyllda celler'}`, places);
}

/** Amounts are in tkr unless the cover says otherwise; only that is worth a line. */
function unitLines({ unit, unreadUnit }: Submission): readonly string[] {
  if (unreadUnit !== null) {
    return wrap(
      `Försättsbladet säger att belopp anges i ”${unreadUnit}”, som inte går att läsa. Belopp utan egen enhet är lästa i ${unit}.`,
    );
  }
  if (unit === 'tkr') return [];
  return wrap(`Belopp utan egen enhet är lästa i ${unit}, som försättsbladet anger.`);
}

function uncalculatedLines(submission: Submission): readonly string[] {
  const count = countUncalculated(submission);
  if (count === 0) return [];
  const places = uncalculatedSheets(submission).map(({ name, uncalculated }) => `${name} ${uncalculated}`);
  return wrap(
    `Filen har formler utan sparat värde: ${count} celler (${places.join(', ')}). Det som står där går inte att läsa. Öppna och spara filen i Excel, och granska den igen.`,
  );
}

const nameHidden = ({ name, visibility }: SheetCoverage): string =>
  visibility === 'veryHidden' ? `${name} (mycket dolt: syns bara i Visual Basic-redigeraren)` : name;

const nameOther = ({ name, content }: SheetCoverage): string =>
  content === 'cells' ? name : `${name} (${SHEET_CONTENTS[content].sv})`;

/** What the report tells elsewhere. */
const TOLD: readonly FactKind[] = ['accepted', 'unread', 'hidden'];

/** What the result rests on. */
function provenanceLines(provenance: Provenance, template: Template): readonly string[] {
  const titles = new Map(tellRules(template).map(({ id, title }) => [id, title]));
  const titleOf = (rule: string): Localized => titles.get(rule) ?? { sv: rule, en: rule };
  return provenanceFacts(provenance, { language: 'sv', titleOf, when })
    .filter(({ kind }) => !TOLD.includes(kind))
    .flatMap(({ term, value }) => list(term, [value]));
}

/** "2024-05-02 14:32", by the clock of the machine. */
function when(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** What else is to be said of a finding; "" where nothing is. */
type RemarkOn = (finding: Finding) => string;

/** Who accepted a finding, when and why, also where that no longer holds. */
function createRemarks({ findings }: Review): RemarkOn {
  const remarks = new Map(
    findings.flatMap((one) => {
      if (one.status === 'ny') return [];
      return [[one.finding, TELL[one.status](one.accepted)]];
    }),
  );
  return (finding) => remarks.get(finding) ?? '';
}

const tell = ({ at, by, motivering }: AcceptedFinding): string =>
  `Godtaget ${at.slice(0, 10)} av ${by}: ${motivering}`;

function tellChanged({ finding: { found }, at, by, motivering }: AcceptedFinding): string {
  const earlier = found === null ? '' : `, då det stod ”${found}”`;
  return `Ändrat sedan det godtogs ${at.slice(0, 10)} av ${by}${earlier}: ${motivering}`;
}

const TELL: Readonly<Record<'godtagen' | 'andrad' | 'obehorig', (accepted: AcceptedFinding) => string>> = {
  godtagen: tell,
  andrad: tellChanged,
  obehorig: ({ at, by }) =>
    `Godtaget ${at.slice(0, 10)} av ${by}, som inte får godta fel enligt policyn. Fyndet räknas.`,
};

function openLines(
  submission: Submission,
  review: Review,
  provenance: Provenance,
  remarkOn: RemarkOn,
): readonly string[] {
  const findings = openFindings(review);
  if (findings.length > 0) return findingLines(submission, findings, remarkOn);
  return ['', ...wrap(verdictOf(provenance).sv)];
}

/** The findings per chapter, sheet and card. */
function findingLines(
  { sections, template }: Submission,
  findings: readonly Finding[],
  remarkOn: RemarkOn,
): readonly string[] {
  const byChapter = groupBy(findings, (finding) => chapterOf(finding) ?? '');
  const titles = new Map(sections.map(({ id, title }) => [id, `${id} ${title}`]));
  return ['', ...template.chapters.map(({ number }) => number)].flatMap((id) => {
    const sheets = groupBy(byChapter.get(id) ?? [], ({ place }) => place.sheet);
    return [...sheets].flatMap(([sheet, group]) => [
      '',
      ...wrap(`${titles.get(id) ?? 'Arbetsboken'} · bladet ”${sheet}” · ${countAll(group)}`),
      ruler('-'),
      ...cardLines(group, remarkOn),
    ]);
  });
}

/** What is said in the same words of several cells for one cause is said once, at the first of them. */
function cardLines(findings: readonly Finding[], remarkOn: RemarkOn): readonly string[] {
  const causes = groupBy(findings, (finding) =>
    finding.group === null ? finding : [finding.group, toldMessage(finding).sv, remarkOn(finding)].join('\n'),
  );
  const alike = new Map(
    [...causes.values()].flatMap(([first, ...others]) => (first ? [[first, others]] : [])),
  );
  const said = findings.filter((finding) => alike.has(finding));
  return [...groupBy(said, (finding) => insatsOf(finding) ?? '')].flatMap(([insats, group]) => [
    ...(insats === '' ? [] : wrap(`${insats} · ${countAll(group)}`, 2)),
    ...group.flatMap((finding) => linesOf(finding, alike.get(finding) ?? [], remarkOn(finding))),
  ]);
}

function linesOf(finding: Finding, alike: readonly Finding[], remark: string): readonly string[] {
  const cell = addressOf(finding.place) ?? '–';
  const lead = `    ${NOUNS[finding.severity].one.padEnd(10)} ${cell.padEnd(6)} `;
  const [first = '', ...rest] = wrap(toldMessage(finding).sv, lead.length);
  const cells = alike.flatMap(({ place }) => addressOf(place) ?? []).join(', ');
  const more = [cells === '' ? '' : `Likadant i ${cells}.`, remark].filter((text) => text !== '');
  return [lead + first.trimStart(), ...rest, ...more.flatMap((text) => wrap(text, lead.length))];
}

/** What has been accepted and still is so, in a part of its own. */
function acceptedLines(submission: Submission, review: Review, remarkOn: RemarkOn): readonly string[] {
  const findings = review.findings.flatMap(({ status, finding }) => (status === 'godtagen' ? [finding] : []));
  if (findings.length === 0) return [];
  return [
    ...heading(`Godtagna fynd, som inte räknas · ${countAll(findings)}`),
    ...findingLines(submission, findings, remarkOn),
  ];
}

/** What was accepted and no longer is found. */
function outdatedLines(template: Template, { outdated }: Review): readonly string[] {
  if (outdated.length === 0) return [];
  return [
    ...heading('Godtagna fynd som inte längre är aktuella: fyndet är borta eller regeln avstängd'),
    '',
    ...outdated.flatMap((one) => [...wrap(nameOf(one, template), 2), ...wrap(tell(one), 4)]),
  ];
}

function nameOf({ finding }: AcceptedFinding, template: Template): string {
  const { rule, chapter, insats, subject } = finding;
  const title = tellRules(template).find(({ id }) => id === rule)?.title.sv ?? rule;
  return [title, chapter, insats, ...fieldLabels(template, finding), subject]
    .filter((part) => part !== null)
    .join(' · ');
}

const heading = (title: string): readonly string[] => ['', ...wrap(title), ruler('=')];
