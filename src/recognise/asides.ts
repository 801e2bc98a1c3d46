import { lettersOnly } from '../language/normalise';
import type { CardRead } from './cards';
import { cardsIn, headingOf, nameInCard, type ReadSheet, type Version } from './chapter-places';
import type { SheetRead } from './read-sheet';

/** Places that name a chapter and are none of it: appendices, lists of words, instructions. */

/** So much of a card must stand where neither a title nor its chapter's heading tells what it is. */
const ENOUGH = 1 / 2;

/**
 * Whether a place is no version of a chapter that stands elsewhere: it only tells how the chapter is filled in, by
 * cards that hold nothing but the template's instructions, or it is an appendix or notes: cards without a title of a
 * few fields, without a name and a service, or of insatser of which other cards tell more.
 * Wrong on: an insats that goes on on a sheet of its own without heading and title, with less than half of its fields.
 */
export function isAside(version: Version, sheets: readonly ReadSheet[], all: readonly Version[]): boolean {
  if (version.heading !== -1) return false;
  const others = all.filter((other) => other !== version && other.chapter === version.chapter);
  const isHeaded = others.some(({ heading }) => heading !== -1);
  const cards = cardsIn(version, sheets);
  if (cards.length === 0) return false;
  if (isHeaded && cards.every(holdsInstructionsOnly)) return true;
  const elsewhere = others.flatMap((other) => cardsIn(other, sheets));
  const isStated = isHeaded || elsewhere.some((card) => !isThin(card));
  const most = mostFields(elsewhere);
  const isToldAgain = ({ card, isTitled }: CardRead): boolean =>
    !isTitled && card.fields.length < (most.get(lettersOnly(nameInCard(card))) ?? 0);
  return isStated && cards.every((card) => isThin(card) || isNameless(card) || isToldAgain(card));
}

/**
 * Whether a place only tells how a chapter is filled in, which stands elsewhere: on a sheet that says that it is
 * instructions, or below a heading with nothing but the template's instructions as its text.
 */
export function tellsHow(
  version: Version,
  sheets: readonly ReadSheet[],
  all: readonly Version[],
  isInstruction: (text: string) => boolean,
): boolean {
  const { chapter, sheet, heading } = version;
  const isAbout = (each: Version): boolean => sheets[each.sheet]?.read.about === 'instructions';
  const others = all.filter(
    (other) => other !== version && !isAbout(other) && (version.isHidden || !other.isHidden),
  );
  const read = sheets[sheet]?.read;
  if (others.length === 0 || !read) return false;
  const cards = read.cards.filter(({ card }) => card.chapter === chapter);
  if (cards.some(({ card }) => !card.blank)) return false;
  if (isAbout(version)) return true;
  return heading !== -1 && cards.length === 0 && holdsInstructions(version, read, isInstruction);
}

function holdsInstructions(
  version: Version,
  read: SheetRead,
  isInstruction: (text: string) => boolean,
): boolean {
  const told = proseOf(read, version);
  return told.length > 0 && told.every(isInstruction) && holdsNoTable(version, read);
}

const proseOf = (read: SheetRead, { chapter, heading }: Version): readonly string[] =>
  read.prose
    .filter((text) => text.chapter === chapter && headingOf(read, chapter, text.place.row) === heading)
    .map(({ text }) => text);

function holdsNoTable({ chapter, heading }: Version, read: SheetRead): boolean {
  return ![...read.chapterTables, ...read.amountTables].some(
    (table) => table.chapter === chapter && headingOf(read, chapter, table.rows[0]?.row ?? -1) === heading,
  );
}

/** In how many fields each insats is told at most, by its name. */
function mostFields(cards: readonly CardRead[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { card } of cards) {
    const name = lettersOnly(nameInCard(card));
    most.set(name, Math.max(most.get(name) ?? 0, card.fields.length));
  }
  return most;
}

const holdsInstructionsOnly = ({ card }: CardRead): boolean =>
  card.blank && card.fields.some(({ text }) => text !== '');

const isThin = ({ card: { fields, definition }, isTitled }: CardRead): boolean =>
  !isTitled && fields.length < definition.fields.length * ENOUGH;

/** "Effektmål | Den effekt som …" in a list of words asks nothing of an insats: it names neither that nor a service. */
const isNameless = ({ card: { fields }, isTitled }: CardRead): boolean =>
  !isTitled && fields.every(({ definition: { role } }) => !NAMES.has(role));
const NAMES: ReadonlySet<string | undefined> = new Set(['namn', 'tjanst', 'koppladTjanst']);
