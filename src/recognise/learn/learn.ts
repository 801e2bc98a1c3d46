import { lettersOnly } from '../../language/normalise';
import { yearsIn } from '../../language/headers';
import { namedUnit } from '../../money/stated-unit';
import type { CardRole, ChapterRole } from '../../template/roles';
import { type CardDefinition, type ChapterDefinition, inYear, type Template } from '../../template/template';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Answers } from './answers';
import { CARD_CONCEPTS, CHAPTER_CONCEPTS } from './concepts';
import type { DraftChapter, DraftTemplate, Learnt } from './draft';
import { cardOf } from './learn-card';
import { tablesOf } from './learn-tables';
import { type Found, foundOf, NOT_ANSWERED, withYears } from './found';
import { proposeRoles, WRITTEN } from './propose';
import { type CoverLine, type FoundCard, type FoundChapter, readStructure } from './structure';

/** What is learnt of a template: the document as far as it is known, what every text was taken for, and remarks. */
export interface Learning {
  readonly document: DraftTemplate;
  readonly learnt: readonly Learnt[];
  readonly notes: readonly string[];
}

/** Why nothing could be learnt, in Swedish. */
export class NothingLearnt extends Error {
  override readonly name = 'NothingLearnt';
}

export interface LearnOptions {
  readonly answers: Answers;
  /** What is known already: its labels, words, register and suppliers. */
  readonly known: Template;
  /** The year that the workbook is of, where it does not say so itself. */
  readonly year: number | null;
}

/**
 * Learns a template from a workbook, blank or filled in: its chapters, cards, tables, labels and prompts, with a role
 * proposed for each by what is known of other templates. What people have answered outranks every proposal.
 * @throws {NothingLearnt} where the workbook shows no template, or no year
 */
export function learnTemplate(
  snapshot: WorkbookSnapshot,
  { answers, known, year: asked }: LearnOptions,
): Learning {
  const structure = readStructure(snapshot, known);
  if (structure.chapters.length === 0)
    throw new NothingLearnt(
      'Arbetsboken har inga avsnitt med nummer (”1.1 Rubrik” ensam på sin rad), så ingen mall går att lära ur den.',
    );
  const year = asked ?? yearOf(structure.cover, structure.chapters);
  if (year === null)
    throw new NothingLearnt(
      'Inget år står på försättsbladet eller i tabellernas rubriker. Skriv det: --ar 2027.',
    );
  const filled = inYear(known, year);
  const cards = cardRoles(structure.chapters, filled, answers);
  const roles = chapterRoles(structure.chapters, { filled, cards, answers });
  const learnt: Learnt[] = [];
  const chapters = structure.chapters.map((chapter, at): DraftChapter => {
    const path = `chapters[${at}]`;
    const role = roles[at] ?? { role: null, by: 'nobody', why: '', alternatives: [] };
    const index = known.chapters.findIndex((each) => each.role === role.role);
    const same = known.chapters[index];
    const isSame = same !== undefined && lettersOnly(same.title) === lettersOnly(chapter.title.text);
    learnt.push({
      ...role,
      kind: 'chapter',
      text: chapter.title.text,
      place: chapter.title,
      path: `${path}.role`,
      required: true,
    });
    const within = {
      known: same,
      filled: filled.chapters[index],
      title: lettersOnly(chapter.title.text),
      year,
      answers,
      learnt,
      path,
    };
    const tables = tablesOf(chapter, role.role as ChapterRole | null, { ...within, all: filled });
    return {
      role: role.role as ChapterRole | null,
      number: chapter.number,
      title: withYears(chapter.title.text, year),
      ...(isSame && same.alsoTitled && { alsoTitled: same.alsoTitled }),
      ...(chapter.card && {
        card: cardOf(chapter.card, cards[at] ?? NOT_ANSWERED, { ...within, base: known }),
      }),
      ...(tables.length > 0 && { tables }),
    };
  });
  return {
    document: { ...headOf(structure, known, year), chapters },
    learnt,
    notes: structure.notes,
  };
}

function headOf(
  { cover, title, parents, repeated }: ReturnType<typeof readStructure>,
  known: Template,
  year: number,
): Omit<DraftTemplate, 'chapters'> {
  const { words, municipality, register, suppliers } = known;
  const isKnownTitle = title === null || lettersOnly(title) === lettersOnly(known.title.sv);
  const [closing] = repeated;
  return {
    version: 1,
    id: year === known.year ? `${known.id}-inlard` : `${known.id.replace(/-?\d{4}$/, '')}-${year}`,
    ...{ municipality, year, edition: '1' },
    title: isKnownTitle ? known.title : { sv: withYears(title, year), en: withYears(title, year) },
    parents,
    ...{ register, suppliers },
    cover: coverOf(cover, known),
    words: { ...words, analysis: joined(closing === undefined ? [] : [closing], words.analysis) },
  };
}

/** The workbook's own words first, then the known ones that it does not have. */
const joined = (own: readonly string[], known: readonly string[]): readonly string[] => {
  const letters = new Set(known.map(lettersOnly));
  return [...own.filter((text) => !letters.has(lettersOnly(text))), ...known];
};

const MOST_ON_COVER = 10;

/** A line of the cover is about the supplier, the year or the unit by what it is answered with, or by its words. */
function coverOf(lines: readonly CoverLine[], { cover, suppliers }: Template): Template['cover'] {
  const own: Record<keyof Template['cover'], string[]> = { supplier: [], year: [], unit: [] };
  for (const { label, answer } of lines.slice(0, MOST_ON_COVER)) {
    const letters = lettersOnly(label);
    if (/^(?:19|20)\d\d$/.test(answer.trim()) || /(?:^|\s)(?:år|analysår|verksamhetsår)(?:\s|$)/i.test(label))
      own.year.push(label);
    else if (namedUnit(answer) !== null || /belopp|enhet/.test(letters)) own.unit.push(label);
    else if (
      suppliers.some((each) => lettersOnly(each) === lettersOnly(answer)) ||
      /leverantör|nämnd|inlämn|avsändare|organisation/.test(letters)
    )
      own.supplier.push(label);
  }
  return {
    supplier: joined(own.supplier, cover.supplier),
    year: joined(own.year, cover.year),
    unit: joined(own.unit, cover.unit),
  };
}

function yearOf(cover: readonly CoverLine[], chapters: readonly FoundChapter[]): number | null {
  const [onCover] = cover.flatMap(({ answer }) =>
    /^\s*(?:år\s*)?(?:19|20)\d\d\s*$/i.test(answer) ? yearsIn(answer) : [],
  );
  if (onCover !== undefined) return onCover;
  const headed = chapters
    .flatMap(({ tables }) => tables.flatMap(({ columns }) => columns))
    .filter(({ text }) => /prognos/i.test(text))
    .flatMap(({ text }) => yearsIn(text));
  return headed.length === 0 ? null : Math.max(...headed);
}

/** Of the chapters with a card: whether it tells of insatser that run or of ones that are asked for. */
function cardRoles(
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
    if (answered !== null) chosen.set(at, { role: answered, by: 'person', why: '', alternatives: [] });
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
    why: isKnown ? '' : 'rubrikens ord och antalet fält',
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
  const [longer, shorter] = [labels.length, fields.length].toSorted((one, other) => other - one) as [
    number,
    number,
  ];
  return (named[0]?.score ?? 0) + shorter / longer;
}

/** So many columns that name a year, in a chapter without cards, tell of costs. */
const FEWEST_YEARS = 2;

const showsCosts = ({ card, tables }: FoundChapter): boolean =>
  card === null &&
  tables.some(({ columns }) => columns.filter(({ text }) => yearsIn(text).length > 0).length >= FEWEST_YEARS);

function ofCosts({ title }: FoundChapter, { chapters }: Template): Found {
  const known = chapters.find(({ role }) => role === 'kostnader')?.title ?? '';
  const isSame = lettersOnly(known) === lettersOnly(title.text);
  return {
    role: 'kostnader',
    by: isSame ? 'known' : 'guess',
    why: isSame ? '' : 'tabellernas kolumner med år',
    alternatives: [],
  };
}

function chapterRoles(
  chapters: readonly FoundChapter[],
  { filled, cards, answers }: { filled: Template; cards: readonly (Found | null)[]; answers: Answers },
): readonly Found[] {
  const ofCard = (role: string | null): ChapterDefinition | undefined =>
    filled.chapters.find(({ card }) => card?.role === (role as CardRole | null));
  const given = chapters.map((chapter, at): Found | null => {
    const answered = answers.roleOf('chapter', chapter.title.text);
    if (answered !== null) return { role: answered, by: 'person', why: '', alternatives: [] };
    if (showsCosts(chapter)) return ofCosts(chapter, filled);
    const own = cards[at]?.role ?? null;
    const byCard = own === null ? undefined : ofCard(own);
    if (byCard === undefined) return null;
    const isSame = lettersOnly(byCard.title) === lettersOnly(chapter.title.text);
    return {
      role: byCard.role,
      by: isSame ? 'known' : 'guess',
      why: isSame ? '' : 'kortet i avsnittet',
      alternatives: [],
    };
  });
  const taken = new Set(given.map((each) => each?.role));
  const rest = chapters.map((chapter, at) => ({ chapter, at })).filter(({ at }) => given[at] === null);
  const known = filled.chapters.filter(({ role, card }) => !taken.has(role) && card === undefined);
  const proposals = proposeRoles(
    rest.map(({ chapter }) => ({ text: chapter.title.text })),
    known.map(({ role, title, alsoTitled = [] }) => ({ role, labels: [title, ...alsoTitled] })),
    CHAPTER_CONCEPTS,
  );
  return chapters.map((_, at) => {
    const index = rest.findIndex((each) => each.at === at);
    return given[at] ?? foundOf(proposals[index] ?? []);
  });
}
