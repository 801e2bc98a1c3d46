import { groupBy } from '../language/by-key';
import type { ChapterId } from '../template/template';

/** A chapter as it stands below a heading of a sheet. */
interface Standing {
  readonly chapter: ChapterId;
  readonly sheet: number;
  /** The row of the heading. */
  readonly heading: number;
  readonly isHidden: boolean;
}

/** So many headings with nothing below them list the chapters; of those in rows that follow each other, fewer. */
const FEWEST_LISTED = 3;
const FEWEST_ADJACENT = 2;

/**
 * The headings that only list chapters, some of which stand elsewhere: a table of contents with blank rows between its
 * lines, a list of choices; and a lone heading with nothing below it whose chapter stands elsewhere.
 * Wrong on: a list below whose last line something else stands, which is taken for that line's chapter.
 */
export function findListed<Each extends Standing>(
  all: readonly Each[],
  holdsNothing: (version: Each) => boolean,
): ReadonlySet<Each> {
  const bare = new Set(all.length > 1 ? all.filter(holdsNothing) : []);
  const written = all.filter((version) => !bare.has(version));
  const chaptersOf = (versions: readonly Standing[]): ReadonlySet<string> =>
    new Set(versions.map(({ chapter }) => chapter));
  const [anywhere, inView] = [chaptersOf(written), chaptersOf(written.filter(({ isHidden }) => !isHidden))];
  // What is hidden explains nothing that is in view.
  const standsElsewhere = ({ chapter, isHidden }: Standing): boolean =>
    (isHidden ? anywhere : inView).has(chapter);
  const runs = [...groupBy(all, ({ sheet }) => sheet).values()].flatMap((versions) =>
    runsOf(
      versions.toSorted((one, other) => one.heading - other.heading),
      bare,
    ),
  );
  return new Set(
    runs.flatMap((run) => {
      const [first, last] = [run[0]?.heading ?? 0, run.at(-1)?.heading ?? 0];
      const isAdjacent = run.length >= FEWEST_ADJACENT && last - first === run.length - 1;
      const isList = (run.length >= FEWEST_LISTED || isAdjacent) && run.some(standsElsewhere);
      return isList ? run : run.filter(standsElsewhere);
    }),
  );
}

/** Bare headings that follow each other, with no other chapter between. */
function runsOf<Each extends Standing>(
  versions: readonly Each[],
  bare: ReadonlySet<Each>,
): readonly (readonly Each[])[] {
  const runs: Each[][] = [[]];
  for (const version of versions) {
    if (bare.has(version)) runs.at(-1)?.push(version);
    else runs.push([]);
  }
  return runs;
}
