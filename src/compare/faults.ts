import { groupBy } from '../language/by-key';
import { chapterOf, fieldsOf, type Finding, insatsOf, toldMessage } from '../findings/finding';
import { toLines } from '../findings/groups';
import { lettersOnly } from '../language/normalise';
import type { Compared, FaultCounts } from './comparison';
import type { CellOrSheet } from '../workbook/address';
import type { Difference, FaultChanges, Heading } from './difference';
import { pairByKey, pairInOrder, unpaired } from './pairing';
import type { Tally } from './tally';

/** Findings before and now: which are new and which are mended, and how many there are. */
interface ComparedFaults extends FaultChanges {
  readonly counts: FaultCounts & { readonly lines: FaultCounts };
}

const cellKey = ({ sheet, row, column }: CellOrSheet): string => `${sheet}!${row},${column}`;

/**
 * Holds the findings of two versions against each other: a finding is the same where its rule fires on cells that tell
 * of the same thing, wherever these stand; else where it is about the same thing by name.
 */
export function compareFaults(before: Compared, after: Compared, twins: Tally['twins']): ComparedFaults {
  const known = new Map<string, number>(
    twins.flatMap(([one, other], at) => [
      [`l${cellKey(one)}`, at] as const,
      [`r${cellKey(other)}`, at] as const,
    ]),
  );
  const sided = (findings: readonly Finding[], side: 'l' | 'r'): readonly Sided[] =>
    findings.map((finding) => ({ finding, twin: known.get(side + cellKey(finding.place)) }));
  const byPlace = pairByKey(
    unpaired(sided(before.findings, 'l'), sided(after.findings, 'r')),
    ({ finding, twin }) => (twin === undefined ? [] : [`${finding.rule} ${twin}`]),
  );
  const byName = pairInOrder(byPlace, ({ finding }) => aboutKey(finding));
  const open = after.findings.filter((finding) => after.accepted?.has(finding) !== true);
  const still = new Set(byName.pairs.flatMap(({ left, right }) => [left.finding, right.finding]));
  const count = (
    then: readonly (readonly Finding[])[],
    now: readonly (readonly Finding[])[],
  ): FaultCounts => {
    const isOld = (line: readonly Finding[]): boolean => line.some((finding) => still.has(finding));
    const kept = now.filter(isOld).length;
    return { fresh: now.length - kept, mended: then.filter((line) => !isOld(line)).length, kept };
  };
  const linesOf = (findings: readonly Finding[]) => toLines(findings, (finding) => finding);
  const each = (findings: readonly Finding[]) => findings.map((finding) => [finding]);
  return {
    fresh: byName.right.map(({ finding }) => finding),
    mended: byName.left.map(({ finding }) => finding),
    counts: {
      ...count(each(before.findings), each(open)),
      lines: count(linesOf(before.findings), linesOf(open)),
    },
  };
}

interface Sided {
  readonly finding: Finding;
  readonly twin: number | undefined;
}

const aboutKey = (finding: Finding): string =>
  JSON.stringify([
    finding.rule,
    chapterOf(finding),
    lettersOnly(insatsOf(finding) ?? ''),
    fieldsOf(finding),
    lettersOnly(finding.subject ?? ''),
  ]);

/**
 * Lays new and mended findings to the differences that they come of: one in the same cell, of the same insats, of an
 * insats that the message names, else the nearest of the sheet. What comes of no difference, as after a change of
 * settings, is a difference of its own.
 * Wrong on: a finding that comes of two differences, which is laid to one of them.
 */
export function withFaults(
  differences: readonly Difference[],
  { fresh, mended }: FaultChanges,
  twins: Tally['twins'],
  headingOf: (finding: Finding) => Heading,
): readonly Difference[] {
  const laid = new Map<Difference, { fresh: Finding[]; mended: Finding[] }>();
  const nowCalled = sheetsNow(twins);
  const lay = (findings: readonly Finding[], side: 'left' | 'right'): readonly Finding[] => {
    const nearest = createNearest(differences, side, nowCalled, headingOf);
    return findings.filter((finding) => {
      const difference = nearest(finding);
      if (!difference) return true;
      const changes = laid.get(difference) ?? { fresh: [], mended: [] };
      (side === 'right' ? changes.fresh : changes.mended).push(finding);
      laid.set(difference, changes);
      return false;
    });
  };
  const [lonelyFresh, lonelyMended] = [lay(fresh, 'right'), lay(mended, 'left')];
  return [
    ...differences.map((difference) => {
      const faults = laid.get(difference);
      return faults ? { ...difference, faults } : difference;
    }),
    ...lonelyFresh.map((finding) => loneFault(finding, 'right', headingOf(finding))),
    ...lonelyMended.map((finding) => loneFault(finding, 'left', headingOf(finding))),
  ];
}

/** What each sheet of the earlier workbook is called now, by the first cells that stand on both. */
function sheetsNow(twins: Tally['twins']): (sheet: string) => string {
  const now = new Map(twins.toReversed().map(([one, other]) => [one.sheet, other.sheet]));
  return (sheet) => now.get(sheet) ?? sheet;
}

/** A shorter name stands in many messages for another reason. */
const SHORTEST_NAME = 8;

/** Makes a function that finds the difference that a finding comes of; undefined where there is none. */
function createNearest(
  differences: readonly Difference[],
  side: 'left' | 'right',
  nowCalled: (sheet: string) => string,
  headingOf: (finding: Finding) => Heading,
): (finding: Finding) => Difference | undefined {
  const placed = differences.flatMap((difference): Placed[] => {
    const place = difference[side]?.place;
    const other = difference.right?.place ?? difference.left?.place;
    const sheet = other && (difference.right ? other.sheet : nowCalled(other.sheet));
    if (!other || other.row === null || sheet === undefined) return [];
    return [{ difference, cell: place ? cellKey(place) : null, sheet, row: other.row }];
  });
  const byCell = new Map(placed.toReversed().map(({ difference, cell }) => [cell, difference]));
  const byHeading = new Map(
    differences.toReversed().map((difference) => [difference.heading.key, difference]),
  );
  const named = [...byHeading.values()].flatMap((difference) => {
    const [name = ''] =
      difference.heading.kind === 'insats' ? difference.heading.name.sv.split(' · ').slice(-1) : [];
    return name.length >= SHORTEST_NAME ? [{ name, difference }] : [];
  });
  const bySheet = new Map(
    [...groupBy(placed, ({ sheet }) => sheet)].map(([sheet, own]) => [
      sheet,
      own.toSorted((one, other) => one.row - other.row),
    ]),
  );
  const frame = differences.find(({ heading }) => heading.kind === 'frame');
  const farther = (kind: Finding['about']['kind']): Difference | undefined =>
    (kind === 'row' ? frame : undefined) ?? placed[0]?.difference;
  return (finding) => {
    const { place, message, about } = finding;
    const own =
      byCell.get(cellKey(place)) ?? (about.kind === 'card' && byHeading.get(headingOf(finding).key));
    if (own) return own;
    const mentioned = named.find(({ name }) => message.sv.includes(name));
    if (mentioned) return mentioned.difference;
    const sheet = side === 'left' ? nowCalled(place.sheet) : place.sheet;
    const near = nearestRow(bySheet.get(sheet) ?? [], place.row ?? 0)?.difference;
    return near ?? farther(about.kind);
  };
}

interface Placed {
  readonly difference: Difference;
  /** On the side that the findings are of; null where it stands on the other only. */
  readonly cell: string | null;
  /** As the sheet is called now. */
  readonly sheet: string;
  readonly row: number;
}

/** The one whose row is nearest, by halving; the rows stand in order. */
function nearestRow(placed: readonly Placed[], row: number): Placed | undefined {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [placed[low - 1], placed[low]];
  if (!before || !after) return before ?? after;
  return row - before.row <= after.row - row ? before : after;
}

function loneFault(finding: Finding, side: 'left' | 'right', heading: Heading): Difference {
  const own = { text: finding.found ?? '', amount: null, place: finding.place };
  const message = toldMessage(finding);
  const isNew = side === 'right';
  return {
    rule: finding.rule,
    severity: finding.severity,
    what: finding.subject ?? insatsOf(finding) ?? heading.name.sv,
    text: isNew
      ? { sv: `Nytt fynd: ${message.sv}`, en: `New finding: ${message.en}` }
      : { sv: `Åtgärdat fynd: ${message.sv}`, en: `Corrected finding: ${message.en}` },
    left: isNew ? null : own,
    right: isNew ? own : null,
    difference: null,
    heading,
    faults: isNew ? { fresh: [finding], mended: [] } : { fresh: [], mended: [finding] },
  };
}
