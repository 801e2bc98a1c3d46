import { shareOf } from '../compare/compared-tables';
import type { Comparison, FrameChange } from '../compare/comparison';
import type { Difference, Side } from '../compare/difference';
import { RULE_NOUNS } from '../compare/nouns';
import { signed } from '../compare/telling';
import { SEVERITIES, SEVERITY_NOUNS, toldMessage } from '../findings/finding';
import { groupBy } from '../language/by-key';
import { formatAmount } from '../money/amount';
import { addressOf } from '../workbook/address';
import type { ReadFile } from './jamfor-json';
import { printable, ruler, wrap } from './lines';

/** The comparison that a person reads: what came of it in figures, then what differs, by insats, frame and chapter. */
export function toComparisonText(before: ReadFile, after: ReadFile, comparison: Comparison): string {
  const lines = [
    titleOf(before, after, comparison),
    ruler('='),
    ...wrap(`Före: ${named(before)}`),
    ...wrap(`Nu:   ${named(after)}`),
    '',
    ...summaryLines(comparison),
    ...differenceLines(comparison.differences),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function titleOf(before: ReadFile, after: ReadFile, { mode }: Comparison): string {
  const supplier = after.submission.supplier ?? before.submission.supplier ?? 'Okänd leverantör';
  return mode === 'last-version'
    ? `${supplier} · årlig analys ${yearOf(after)}: två versioner`
    : `${supplier} · årlig analys ${yearOf(before)} mot ${yearOf(after)}`;
}

const yearOf = ({ submission: { year, template } }: ReadFile): number => year ?? template.year;

const named = ({ file, submission: { supplier, year } }: ReadFile): string =>
  `${file} (${supplier ?? 'okänd leverantör'}, ${year ?? 'utan angivet år'})`;

function summaryLines(comparison: Comparison): readonly string[] {
  const { differences, unchanged, mode, faults, proposals, frames, insatser } = comparison;
  const same = mode === 'last-version' ? `${unchanged} svar, belopp och texter är desamma` : null;
  const summary = differences.length === 0 ? 'Inget skiljer.' : `${countAll(differences)}.`;
  return [
    ...wrap(summary),
    ...(same === null ? [] : wrap(`${same}. ${insatser.paired} insatser finns i båda.`)),
    ...(faults === null
      ? []
      : wrap(`Fynd: ${faults.mended} åtgärdade, ${faults.fresh} nya, ${faults.kept} kvar.`)),
    ...(proposals === null
      ? []
      : wrap(
          `Av ${proposals.of} förslag pågår ${proposals.running} nu, ${proposals.again} föreslås igen och ${proposals.gone} är borta utan ett ord. ${insatser.paired} av ${insatser.left} insatser från förra året finns kvar.`,
        )),
    ...frames.flatMap((frame) => wrap(`Ram: ${frameLine(frame)}`)),
  ];
}

function frameLine({ name, left, right }: FrameChange): string {
  const amount = (value: FrameChange['left']): string => (value ? `${formatAmount(value)} tkr` : 'inget');
  const change =
    left && right ? ` (${signed(right.minus(left))} tkr${shareOf(left, right.minus(left))})` : '';
  return `${name.sv}: ${amount(left)} → ${amount(right)}${change}`;
}

/** "3 ändrade svar, 1 ny insats"; severities first where any is graver than info. */
function countAll(differences: readonly Difference[]): string {
  const grave = SEVERITIES.filter((severity) => severity !== 'info').flatMap((severity) => {
    const n = differences.filter((each) => each.severity === severity).length;
    const { one, many } = SEVERITY_NOUNS.sv[severity];
    return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  });
  const kinds = [...groupBy(differences, ({ rule }) => rule)].map(([rule, own]) => {
    const { one, many } = RULE_NOUNS[rule]?.sv ?? { one: rule, many: rule };
    return `${own.length} ${own.length === 1 ? one : many}`;
  });
  const total = `${differences.length} ${differences.length === 1 ? 'skillnad' : 'skillnader'}`;
  return `${[total, ...grave].join(', ')}: ${kinds.join(', ')}`;
}

function differenceLines(differences: readonly Difference[]): readonly string[] {
  return [...groupBy(differences, ({ heading }) => `${heading.kind} ${heading.key}`).values()].flatMap(
    (own) => {
      const [first] = own;
      if (!first) return [];
      return ['', ...wrap(first.heading.name.sv), ruler('-'), ...own.flatMap(linesOf)];
    },
  );
}

function linesOf(difference: Difference): readonly string[] {
  const { severity, what, heading, text, faults } = difference;
  const own = what.startsWith(`${heading.name.sv} · `) ? what.slice(heading.name.sv.length + 3) : what;
  const grave = severity === 'info' ? '' : `${SEVERITY_NOUNS.sv[severity].mark}: `;
  const name = own === heading.name.sv ? '' : `${own}. `;
  const folded = [
    ...(faults?.fresh ?? []).map((finding) => `Nytt fynd: ${toldMessage(finding).sv}`),
    ...(faults?.mended ?? []).map((finding) => `Åtgärdat: ${toldMessage(finding).sv}`),
  ].filter((line) => line.replace(/^Åtgärdat:/, 'Åtgärdat fynd:') !== text.sv && line !== text.sv);
  return [
    ...wrap(`${grave}${name}${text.sv}`, 2),
    ...wrap(placesOf(difference), 6),
    ...folded.flatMap((line) => wrap(line, 6)),
  ];
}

/** "1.4 Pågående B12 → B14", and the sheets of both where they differ. */
function placesOf({ left, right }: Difference): string {
  if (left === null) return right === null ? '' : `Nu: ${placeOf(right)}`;
  if (right === null) return `Före: ${placeOf(left)}`;
  const isSameSheet = left.place.sheet === right.place.sheet;
  const [from, to] = [placeOf(left), isSameSheet ? cellOf(right) : placeOf(right)];
  return from === placeOf(right) ? `Före och nu: ${from}` : `Före → nu: ${from} → ${to}`;
}

const cellOf = ({ place }: Side): string => addressOf(place) ?? '–';

const placeOf = (side: Side): string => `${side.place.sheet} ${cellOf(side)}`;
