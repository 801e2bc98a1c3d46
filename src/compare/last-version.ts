import { chapterOf, type Finding, insatsOf } from '../findings/finding';
import { analysisYear } from '../portfolio/analysis-year';
import { type Frame, framesOf } from '../portfolio/frames';
import type { CardRole } from '../template/roles';
import type { Submission } from '../recognise/submission';
import type { Compared, Comparison, FrameChange } from './comparison';
import { compareInsatser } from './compared-cards';
import { compareCovers } from './compared-cover';
import { compareServices } from './compared-services';
import { compareTables } from './compared-tables';
import { compareChapters, compareTexts } from './compared-texts';
import type { Corrections } from '../findings/corrections';
import type { Heading } from './difference';
import { withoutNoteColumns } from './notes';
import { inOrder } from './order';
import { compareFaults, withFaults } from './faults';
import { chapterHeading, insatsHeading, WORKBOOK } from './headings';
import { insatserOf, pairInsatser } from './insatser';
import { isSameValue } from './same-amount';
import { together } from './tally';

const ROLES: readonly CardRole[] = ['pagaende', 'foreslagen'];

/** What differs between two versions of a year's submission: cell by cell, and what became of the findings. */
export function compareVersions(before: Compared, after: Compared, corrections: Corrections): Comparison {
  const [one, other] = [before.submission, after.submission];
  const [ours, theirs] = [insatserOf(one), insatserOf(other)];
  const pairings = ROLES.map((role) =>
    pairInsatser(
      ours.filter((each) => each.role === role),
      theirs.filter((each) => each.role === role),
      corrections,
    ),
  );
  const tally = together([
    compareCovers(one, other),
    compareChapters(one, other),
    ...pairings.map((pairing) => compareInsatser(pairing, one, other)),
    compareServices(one, other, corrections),
    compareTables(one, other, corrections),
    compareTexts(one, other),
  ]);
  const faults = compareFaults(before, after, tally.twins);
  const differences = withFaults(
    withoutNoteColumns(tally.differences),
    faults,
    tally.twins,
    headingOfFinding(one, other),
  );
  return {
    mode: 'last-version',
    years: { left: analysisYear(one), right: analysisYear(other) },
    differences: inOrder(differences, one, other),
    unchanged: tally.unchanged,
    insatser: {
      paired: pairings.reduce((sum, { pairs }) => sum + pairs.length, 0),
      left: ours.length,
      right: theirs.length,
    },
    lone: differences.flatMap(({ lone }) => lone ?? []),
    faults: faults.counts,
    frames: frameChanges(one, other),
    goals: null,
    proposals: null,
  };
}

function headingOfFinding(one: Submission, other: Submission): (finding: Finding) => Heading {
  return (finding) => {
    const { about } = finding;
    if (about.kind === 'card' && insatsOf(finding) !== null) {
      const { card } = about;
      return insatsHeading({ card });
    }
    const chapter = chapterOf(finding);
    const section = [...other.sections, ...one.sections].find(({ id }) => id === chapter);
    return section ? chapterHeading(section) : WORKBOOK;
  };
}

function frameChanges(before: Submission, after: Submission): readonly FrameChange[] {
  const [ours, theirs] = [before, after].map((each) => framesOf(each, analysisYear(each)));
  if (!ours || !theirs) return [];
  const measures: readonly (readonly [keyof Frame, string, string])[] = [
    ['budget', 'budget', 'budget'],
    ['forslag', 'förslag', 'proposal'],
  ];
  return (['forvaltning', 'utveckling'] as const).flatMap((frame) =>
    measures.flatMap(([measure, sv, en]): FrameChange[] => {
      const [left, right] = [ours[frame][measure]?.value ?? null, theirs[frame][measure]?.value ?? null];
      const isSame = left === null || right === null ? left === right : isSameValue(left, right);
      const names = FRAME_NAMES[frame];
      return isSame
        ? []
        : [{ frame, name: { sv: `${names.sv}, ${sv}`, en: `${names.en}, ${en}` }, left, right }];
    }),
  );
}

const FRAME_NAMES = {
  forvaltning: { sv: 'Förvaltning', en: 'Running costs' },
  utveckling: { sv: 'Utveckling', en: 'Development' },
} as const;
