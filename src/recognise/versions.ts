import { groupBy } from '../language/by-key';
import { lettersOnly } from '../language/normalise';
import type { ChapterId } from '../template/template';
import type { Place } from '../workbook/address';
import { isAside, tellsHow } from './asides';
import { headingOf, nameInCard, type ReadSheet, type Version } from './chapter-places';
import type { SheetRead } from './read-sheet';
import { findListed } from './listed-chapters';
import type { DoubleChapter } from './submission';

/**
 * Leaves out the older of two versions of a chapter: a hidden one beside a visible, the earlier of two visible ones
 * that tell half the same. A chapter that goes on under a second heading, or on another sheet, with other insatser and
 * rows is one; a sheet that only repeats the labels of a chapter with instructions is none, nor is an appendix with a
 * few of them, nor a list of contents. The tables of a summary, a sheet with a title of its own that tells nothing else
 * than the chapters do, stand in no chapter. Where the workbook has covers of several suppliers no two places are one
 * chapter.
 * Wrong on: a copy of a sheet in which more than half of the names were changed, which is read as a continuation.
 * A generator that stops after each chapter, for a place that must answer meanwhile.
 */
export function* withoutOlderVersions(
  sheets: readonly ReadSheet[],
  { hasSeveralSuppliers, isInstruction }: VersionWords,
): Generator<void, { readonly reads: readonly SheetRead[]; readonly doubles: readonly DoubleChapter[] }> {
  const all = findVersions(sheets);
  const places = sheets.map(({ read }) => placesWritten(read));
  const listed = findListed(
    all,
    ({ sheet, heading, chapter }) =>
      heading !== -1 && places[sheet]?.has(placeKey(heading, chapter)) === false,
  );
  const written = all.filter((version) => !listed.has(version));
  const asides = written.filter((version) => isAside(version, sheets, written));
  const instructions = new Set(
    [...groupBy(written, ({ chapter }) => chapter).values()].flatMap((each) =>
      each.length > MOST_VERSIONS
        ? []
        : each.filter((version) => tellsHow(version, sheets, each, isInstruction)),
    ),
  );
  const submitted = written.filter((version) => !instructions.has(version) && !asides.includes(version));
  const repeated = findRepeated(submitted, sheets);
  const versions = submitted.filter((version) => !repeated.has(version));
  yield;
  const older = new Map<Version, Version>();
  for (const each of groupBy(versions, ({ chapter }) => chapter).values()) {
    const visible = each.filter(({ isHidden }) => !isHidden);
    const latest = visible.at(-1);
    if (latest) for (const version of each) if (version.isHidden) older.set(version, latest);
    const inView = latest ? visible : each;
    if (inView.length > 1 && inView.length <= MOST_VERSIONS)
      compareVersions(inView, sheets, hasSeveralSuppliers, older);
    yield;
  }
  const left = [...listed, ...asides, ...instructions, ...older.keys()];
  const ofSheet = (some: Iterable<Version>, sheet: number): readonly Version[] =>
    [...some].filter((each) => each.sheet === sheet);
  return {
    reads: sheets.map(({ read }, sheet) =>
      withoutVersions(read, { left: ofSheet(left, sheet), repeated: ofSheet(repeated, sheet) }),
    ),
    doubles: [...older].map(([version, kept]) => ({
      chapter: version.chapter,
      older: version.sign,
      kept: kept.sign,
    })),
  };
}

function findVersions(sheets: readonly ReadSheet[]): readonly Version[] {
  const versions = new Map<string, Version>();
  sheets.forEach(({ read, isHidden }, sheet) => {
    for (const { chapter, ...sign } of read.signs) {
      const heading = headingOf(read, chapter, sign.place.row);
      const key = `${sheet} ${heading} ${chapter}`;
      if (!versions.has(key)) versions.set(key, { chapter, sheet, heading, sign, isHidden });
    }
  });
  return [...versions.values()];
}

/** What the workbook and its template say of versions. */
interface VersionWords {
  readonly hasSeveralSuppliers: boolean;
  readonly isInstruction: (text: string) => boolean;
}

/** The places of a sheet at which something is written, be it a blank card or table. */
function placesWritten(read: SheetRead): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (chapter: ChapterId | null, row: number | undefined): void => {
    if (row !== undefined) keys.add(placeKey(headingOf(read, chapter, row), chapter));
  };
  const headings = new Set(read.headings.map(({ row }) => row));
  // What stands beside a heading, as a page number does, is not below it.
  for (const { chapter, place } of [...read.prose, ...read.notes, ...read.signs])
    if (!headings.has(place.row)) add(chapter, place.row);
  for (const { chapter, rows } of [...read.chapterTables, ...read.amountTables]) add(chapter, rows[0]?.row);
  return keys;
}

const placeKey = (heading: number, chapter: ChapterId | null): string => `${heading} ${chapter ?? ''}`;

/** The versions on sheets with a title of their own that tell nothing else than the chapters do elsewhere. */
function findRepeated(versions: readonly Version[], sheets: readonly ReadSheet[]): ReadonlySet<Version> {
  const isOnSummary = ({ sheet }: Version): boolean => sheets[sheet]?.read.about === 'ownTitle';
  const summaries = versions.filter((version) => isOnSummary(version) && !version.isHidden);
  const others = versions.filter((version) => !isOnSummary(version) && !version.isHidden);
  if (summaries.length === 0 || summaries.length > MOST_VERSIONS) return new Set();
  const isRepeated = (version: Version): boolean => {
    const told = whatIsTold(version, sheets);
    return others.some(
      (other) => other.chapter === version.chapter && isMostlyIn(told, whatIsTold(other, sheets)),
    );
  };
  const bySheet = groupBy(summaries, ({ sheet }) => sheet);
  return new Set([...bySheet.values()].filter((each) => each.every(isRepeated)).flat());
}

function compareVersions(
  versions: readonly Version[],
  sheets: readonly ReadSheet[],
  hasSeveralSuppliers: boolean,
  older: Map<Version, Version>,
): void {
  const told = versions.map((version) => whatIsTold(version, sheets));
  versions.forEach((version, index) => {
    const later = versions.findLast((other, at) => {
      const isOther = hasSeveralSuppliers && other.sheet !== version.sheet;
      return at > index && (isOther || isMostlyIn(told[index], told[at]));
    });
    if (later) older.set(version, later);
  });
}

/** A heading that stands more often is a running head, above each card or page. */
const MOST_VERSIONS = 50;

const MOST = 1 / 2;

/** One name in common may be a slip; two, or a text as long as this, are copied. */
const FEWEST_SAME = 2;
const LONG_TEXT = 40;

/** Whether two versions tell at least half the same, by what the shorter tells. */
function isMostlyIn(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  const same = [...shorter].filter((each) => longer.has(each));
  const isCopied = same.length >= FEWEST_SAME || same.some(({ length }) => length >= LONG_TEXT);
  return isCopied && same.length >= shorter.size * MOST;
}

/** What a version tells of: its insatser by name, its rows by table and name, its prose. */
function whatIsTold({ chapter, sheet, heading }: Version, sheets: readonly ReadSheet[]): ReadonlySet<string> {
  const read = sheets[sheet]?.read;
  if (!read) return new Set();
  const isOf = (row: number): boolean => headingOf(read, chapter, row) === heading;
  // A table with amounts is read as one of services too, which tells no more than its names.
  const inAmounts = new Set(read.amountTables.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const told = [
    ...read.cards
      .filter(({ card }) => card.chapter === chapter && !card.blank && isOf(card.title.place.row))
      .map(({ card }) => nameInCard(card)),
    ...read.chapterTables
      .filter((table) => table.chapter === chapter)
      .flatMap(({ rows }) =>
        rows.filter(({ row }) => isOf(row) && !inAmounts.has(row)).map(({ cells }) => cells[0]?.text ?? ''),
      ),
    ...read.amountTables
      .filter((table) => table.chapter === chapter && isOf(table.rows[0]?.row ?? -1))
      .flatMap(({ caption, columns, rows }) => {
        const table = [caption, ...columns.map(({ headers }) => headers.at(-1))].join(' ');
        return rows.filter(({ kind }) => kind === 'data').map(({ label }) => `${table} ${label}`);
      }),
    ...read.prose.filter((text) => text.chapter === chapter && isOf(text.place.row)).map(({ text }) => text),
  ];
  return new Set(told.map(lettersOnly).filter((each) => each !== ''));
}

function withoutVersions(
  read: SheetRead,
  { left, repeated }: { readonly left: readonly Version[]; readonly repeated: readonly Version[] },
): SheetRead {
  if (left.length === 0 && repeated.length === 0) return read;
  const isIn = (some: readonly Version[], chapter: ChapterId | null, row: number): boolean =>
    some.some((version) => version.chapter === chapter && version.heading === headingOf(read, chapter, row));
  const isOlder = (chapter: ChapterId | null, row: number): boolean =>
    isIn(left, chapter, row) || isIn(repeated, chapter, row);
  const isKept = ({
    chapter,
    place,
  }: {
    readonly chapter: ChapterId | null;
    readonly place: Place;
  }): boolean => !isOlder(chapter, place.row);
  return {
    ...read,
    cards: read.cards.filter(({ card: { chapter, title } }) => isKept({ chapter, place: title.place })),
    chapterTables: read.chapterTables.filter(({ chapter, rows }) => !isOlder(chapter, rows[0]?.row ?? -1)),
    amountTables: read.amountTables.flatMap((table) => {
      const { chapter, rows } = table;
      const row = rows[0]?.row ?? -1;
      if (isIn(left, chapter, row)) return [];
      return isIn(repeated, chapter, row) ? [{ ...table, chapter: null }] : [table];
    }),
    prose: read.prose.filter(isKept),
    notes: read.notes.filter(isKept),
    unread: read.unread.filter(({ chapter, first }) => isKept({ chapter, place: first.place })),
    signs: read.signs.filter(isKept),
  };
}
