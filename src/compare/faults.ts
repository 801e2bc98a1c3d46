import { groupBy } from '../language/by-key';
import { chapterOf, fieldsOf, type Finding, insatsOf, toldMessage } from '../findings/finding';
import { lettersOnly } from '../language/normalise';
import type { CellOrSheet, Place } from '../workbook/address';
import type { Difference, FaultChanges, Heading } from './difference';
import { pairByKey, pairInOrder, unpaired } from './pairing';
import type { Tally } from './tally';

/** Findings before and now: which are new, which are mended, and how many stand as they did. */
export interface ComparedFaults extends FaultChanges {
  readonly kept: number;
}

const cellKey = ({ sheet, row, column }: CellOrSheet): string => `${sheet}!${row},${column}`;

/**
 * Holds the findings of two versions against each other: a finding is the same where its rule fires on cells that tell
 * of the same thing, wherever these stand; else where it is about the same thing by name.
 */
export function compareFaults(
  before: readonly Finding[],
  after: readonly Finding[],
  twins: Tally['twins'],
): ComparedFaults {
  const known = new Map<string, number>(
    twins.flatMap(([one, other], at) => [
      [`l${cellKey(one)}`, at] as const,
      [`r${cellKey(other)}`, at] as const,
    ]),
  );
  const sided = (findings: readonly Finding[], side: 'l' | 'r'): readonly Sided[] =>
    findings.map((finding) => ({ finding, twin: known.get(side + cellKey(finding.place)) }));
  const byPlace = pairByKey(unpaired(sided(before, 'l'), sided(after, 'r')), ({ finding, twin }) =>
    twin === undefined ? [] : [`${finding.rule} ${twin}`],
  );
  const byName = pairInOrder(byPlace, ({ finding }) => aboutKey(finding));
  return {
    fresh: byName.right.map(({ finding }) => finding),
    mended: byName.left.map(({ finding }) => finding),
    kept: byName.pairs.length,
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
 * Lays new and mended findings to the differences that they come of: one in the same cell, else of the same insats, the
 * same sheet's nearest row, or the chapter. What comes of no difference, as after a change of settings, is a difference
 * of its own.
 */
export function withFaults(
  differences: readonly Difference[],
  { fresh, mended }: FaultChanges,
  headingOf: (finding: Finding) => Heading,
): readonly Difference[] {
  const laid = new Map<Difference, { fresh: Finding[]; mended: Finding[] }>();
  const lay = (findings: readonly Finding[], side: 'left' | 'right'): readonly Finding[] => {
    const nearest = createNearest(differences, side);
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

/** Makes a function that finds the difference that a finding comes of; undefined where its sheet has none. */
function createNearest(
  differences: readonly Difference[],
  side: 'left' | 'right',
): (finding: Finding) => Difference | undefined {
  const placed = differences.flatMap((difference) => {
    const place = difference[side]?.place ?? difference[side === 'left' ? 'right' : 'left']?.place;
    return place && place.row !== null ? [{ difference, place }] : [];
  });
  const byCell = new Map(placed.toReversed().map(({ difference, place }) => [cellKey(place), difference]));
  const bySheet = new Map(
    [...groupBy(placed, ({ place }) => place.sheet)].map(([sheet, own]) => [
      sheet,
      own.toSorted((one, other) => one.place.row - other.place.row),
    ]),
  );
  return ({ place }) => {
    if (place.row === null) return placed[0]?.difference;
    return byCell.get(cellKey(place)) ?? nearestRow(bySheet.get(place.sheet) ?? placed, place)?.difference;
  };
}

interface Placed {
  readonly difference: Difference;
  readonly place: Place;
}

/** The one whose row is nearest, by halving; the rows stand in order. */
function nearestRow(placed: readonly Placed[], { row }: Place): Placed | undefined {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.place.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [placed[low - 1], placed[low]];
  if (!before || !after) return before ?? after;
  return row - before.place.row <= after.place.row - row ? before : after;
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
      : { sv: `Åtgärdat fynd: ${message.sv}`, en: `Mended finding: ${message.en}` },
    left: isNew ? null : own,
    right: isNew ? own : null,
    difference: null,
    heading,
    faults: isNew ? { fresh: [finding], mended: [] } : { fresh: [], mended: [finding] },
  };
}
