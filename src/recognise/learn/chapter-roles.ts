import { yearsIn } from '../../language/headers';
import type { Localized } from '../../language/localized';
import { lettersOnly } from '../../language/normalise';
import type { CardRole } from '../../template/roles';
import {
  type CardDefinition,
  type ChapterDefinition,
  labelsOf,
  type TableDefinition,
  type Template,
} from '../../template/template';
import type { Answers } from './answers';
import { CARD_CONCEPTS, CHAPTER_CONCEPTS, COLUMN_CONCEPTS, TABLE_OF_CHAPTER } from './concepts';
import { type Found, foundOf, fromPerson } from './found';
import { proposeRoles, WRITTEN } from './propose';
import type { FoundCard, FoundChapter } from './found-structure';
import { REASONS } from './texts';

/** Of the chapters with a card: whether it tells of insatser that run or of ones that are asked for. */
export function cardRoles(
  chapters: readonly FoundChapter[],
  filled: Template,
  answers: Answers,
): readonly (Found | null)[] {
  const known = filled.chapters.flatMap(({ card }) => (card ? [card] : []));
  const withCards = chapters.flatMap(({ card, title }, at) => (card ? [{ card, title, at }] : []));
  const scores = withCards.flatMap(({ card, title, at }) =>
    known.map((each) => ({
      at,
      role: each.role,
      score: cardLikeness(`${title.text} ${card.title}`, card, each),
    })),
  );
  const chosen = new Map<number, Found>();
  for (const { card, at } of withCards) {
    const answered = answers.roleOf('card', card.title);
    if (answered !== null) chosen.set(at, fromPerson(answered));
  }
  const taken = new Set([...chosen.values()].map(({ role }) => role));
  for (const { at, role, score } of scores.toSorted((one, other) => other.score - one.score)) {
    if (chosen.has(at) || taken.has(role) || score < WRITTEN) continue;
    taken.add(role);
    chosen.set(at, foundCard(role, chapters[at]?.card?.title ?? '', known));
  }
  return chapters.map((_, at) => chosen.get(at) ?? null);
}

function foundCard(role: CardRole, title: string, known: readonly CardDefinition[]): Found {
  const same = known.find((each) => each.role === role)?.title ?? '';
  const isKnown = lettersOnly(same) === lettersOnly(title);
  return {
    role,
    by: isKnown ? 'known' : 'guess',
    why: isKnown ? [] : [REASONS.cardTitle],
    alternatives: known.map((each) => each.role).filter((each) => each !== role),
  };
}

/** By the words of its title and by how many fields it has. */
function cardLikeness(
  title: string,
  { labels }: FoundCard,
  { role, title: known, fields }: CardDefinition,
): number {
  const [named = []] = proposeRoles([{ text: title }], [{ role, labels: [known] }], CARD_CONCEPTS);
  const [shorter = 0, longer = 1] = [labels.length, fields.length].toSorted((one, other) => one - other);
  return (named[0]?.score ?? 0) + shorter / longer;
}

/** So many columns that name a year, in a chapter without cards, tell of costs. */
const FEWEST_YEARS = 2;

const showsCosts = ({ card, tables }: FoundChapter): boolean =>
  card === null &&
  tables.some(({ columns }) => columns.filter(({ text }) => yearsIn(text).length > 0).length >= FEWEST_YEARS);

/** The role of a known chapter, by something else than the words of its title. */
function byContent({ title }: FoundChapter, same: ChapterDefinition, why: Localized): Found {
  const isSame = lettersOnly(same.title) === lettersOnly(title.text);
  return {
    role: same.role,
    by: isSame ? 'known' : 'guess',
    why: isSame ? [] : [why],
    alternatives: [],
  };
}

interface Knowledge {
  readonly filled: Template;
  readonly cards: readonly (Found | null)[];
  readonly answers: Answers;
}

export function chapterRoles(
  chapters: readonly FoundChapter[],
  { filled, cards, answers }: Knowledge,
): readonly Found[] {
  const costs = filled.chapters.find(({ role }) => role === 'kostnader');
  let hasCosts = false;
  const given = chapters.map((chapter, at): Found | null => {
    const answered = answers.roleOf('chapter', chapter.title.text);
    if (answered !== null) return fromPerson(answered);
    if (costs !== undefined && !hasCosts && showsCosts(chapter)) {
      hasCosts = true;
      return byContent(chapter, costs, REASONS.yearColumns);
    }
    const own = cards[at]?.role ?? null;
    const same = own === null ? undefined : filled.chapters.find(({ card }) => card?.role === own);
    return same === undefined ? null : byContent(chapter, same, REASONS.cardWithin);
  });
  const open = (each: ChapterDefinition, found: readonly (Found | null)[]): boolean =>
    found.every((one) => one?.role !== each.role);
  const rest = chapters.map((chapter, at) => ({ chapter, at })).filter(({ at }) => given[at] === null);
  const proposals = proposeRoles(
    rest.map(({ chapter }) => ({ text: chapter.title.text })),
    filled.chapters
      .filter((each) => open(each, given))
      .map(({ role, title, alsoTitled = [] }) => ({ role, labels: [title, ...alsoTitled] })),
    CHAPTER_CONCEPTS,
  );
  const byTitle = chapters.map((_, at): Found => {
    const index = rest.findIndex((each) => each.at === at);
    return given[at] ?? foundOf(proposals[index] ?? []);
  });
  return chapters.reduce<readonly Found[]>((found, chapter, at) => {
    if (found[at]?.role !== null) return found;
    const same = filled.chapters.find((each) => open(each, found) && hasTableOf(each, chapter));
    return same === undefined ? found : found.with(at, byContent(chapter, same, REASONS.tableColumns));
  }, byTitle);
}

/** Whether most columns of a chapter's table ask for what a known chapter's own table does. */
function hasTableOf({ role, tables = [] }: ChapterDefinition, { tables: found }: FoundChapter): boolean {
  const own: TableDefinition | undefined = tables.find((table) => table.role === TABLE_OF_CHAPTER[role]);
  if (own === undefined) return false;
  return found.some(({ columns }) => {
    const proposals = proposeRoles(
      columns.map(({ text }) => ({ text })),
      own.columns.map((column) => ({ role: column.role, labels: labelsOf(column) })),
      COLUMN_CONCEPTS,
    );
    const alike = proposals.filter(([best]) => best !== undefined && best.score >= WRITTEN).length;
    return alike >= own.columns.length - 1 && alike * 2 > columns.length;
  });
}
