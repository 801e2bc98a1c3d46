import { append, groupBy } from '../language/by-key';
import { lettersOnly } from '../language/normalise';
import { wordsOf } from '../language/telling-words';
import { createTemplateTexts } from '../portfolio/texts';
import type { Located, Section, Submission } from '../recognise/submission';
import { placeAddress } from '../workbook/address';
import { changed } from './answers';
import type { Edge } from './assignment';
import { roleKey } from './chapters';
import type { Difference, Heading, Side } from './difference';
import { chapterHeading, WORKBOOK } from './headings';
import { type Pairing, pairByLikeness, pairInOrder, unpaired } from './pairing';
import { textKey } from './same-text';
import { NOTHING, type Tally } from './tally';
import { quoted, sideOfText, tell } from './telling';

/** A paragraph of running text, and its chapter. */
interface Paragraph extends Located {
  readonly chapter: string;
  /** It stands beside the chapter's cards and tables. */
  readonly isNote: boolean;
}

/** Compares the running texts of the chapters, in whatever order and place they stand. */
export function compareTexts(before: Submission, after: Submission): Tally {
  const [ours, theirs] = [paragraphsOf(before), paragraphsOf(after)];
  const byChapter = [...new Set([...ours.keys(), ...theirs.keys()])].map((chapter) =>
    pairInOrder(unpaired(ours.get(chapter) ?? [], theirs.get(chapter) ?? []), ({ text }) => textKey(text)),
  );
  const within: Pairing<Paragraph> = {
    pairs: byChapter.flatMap(({ pairs }) => pairs),
    left: byChapter.flatMap(({ left }) => left),
    right: byChapter.flatMap(({ right }) => right),
  };
  // The same words in another chapter are not changed.
  const moved = pairInOrder(within, ({ text }) => textKey(text));
  const { pairs, left, right } = pairByLikeness(moved, likenesses(moved.left, moved.right));
  const headingOf = headings(before, after);
  return {
    differences: pairs
      .filter((pair) => pair.isLikely)
      .map((pair) => changedText(pair.left, pair.right, headingOf(pair.right)))
      .concat(left.map((each) => loneText(each, 'left', headingOf(each))))
      .concat(right.map((each) => loneText(each, 'right', headingOf(each)))),
    unchanged: pairs.filter((pair) => !pair.isLikely).length,
    twins: pairs.map((pair) => [pair.left.place, pair.right.place] as const),
  };
}

/** "3.", "2.1", "b)", and the head of a column of such: they only count. */
const NUMBER = /^[^\p{L}\p{N}]{0,2}(?:\d{1,2}(?:[.:]\d{1,2}){0,3}|\p{L}|nr|nummer)?[.):]?$/iu;

function paragraphsOf(submission: Submission): ReadonlyMap<string, readonly Paragraph[]> {
  const isOfTemplate = createTemplateTexts(submission);
  const titles = submission.template.chapters.flatMap(({ card }) => (card ? [lettersOnly(card.title)] : []));
  /** "Pågående förändringsinsats 3" above a card, or beside one in a table. */
  const isTitle = (text: string): boolean =>
    titles.some((title) => lettersOnly(text).replace(/\d+$/, '') === title);
  // What stands beside an answer is compared with it.
  const beside = new Set(
    submission.sections.flatMap(({ cards }) =>
      cards.flatMap(({ fields }) =>
        fields.flatMap((field) => field.beside.map(({ place }) => placeAddress(place))),
      ),
    ),
  );
  const isOwn = ({ text, place }: Located): boolean =>
    !isOfTemplate(text) && !NUMBER.test(text.trim()) && !isTitle(text) && !beside.has(placeAddress(place));
  const all = submission.sections.flatMap((section) =>
    [
      ...section.prose.map((located) => ({ ...located, isNote: false })),
      ...section.notes.map((located) => ({ ...located, isNote: true })),
    ]
      .filter(isOwn)
      .map((located): Paragraph => ({ ...located, chapter: roleKey(section) })),
  );
  return groupBy(all, ({ chapter }) => chapter);
}

function headings(before: Submission, after: Submission): (of: Paragraph) => Heading {
  const sections = new Map<string, Section>();
  for (const section of [...before.sections, ...after.sections]) sections.set(roleKey(section), section);
  return ({ chapter }) => {
    const section = sections.get(chapter);
    return section ? chapterHeading(section) : WORKBOOK;
  };
}

/** Paragraphs with so much of their words in common are one that was changed. */
const LEAST = 0.5;
const MOST_BEARERS = 40;
/** Words that short lead to no paragraph. */
const SHORTEST = 4;
const MOST_WORDS = 200;

function likenesses(left: readonly Paragraph[], right: readonly Paragraph[]): readonly Edge[] {
  if (left.length === 0 || right.length === 0) return [];
  const words = ({ text }: Paragraph): ReadonlySet<string> => new Set(wordsOf(text).slice(0, MOST_WORDS));
  const [ours, theirs] = [left.map(words), right.map(words)];
  const byWord = new Map<string, number[]>();
  theirs.forEach((own, at) => {
    for (const word of own) if (word.length >= SHORTEST) append(byWord, word, at);
  });
  return ours.flatMap((own, at): Edge[] => {
    const shared = new Map<number, number>();
    for (const word of own) {
      const bearers = byWord.get(word) ?? [];
      if (bearers.length <= MOST_BEARERS) for (const to of bearers) shared.set(to, 1);
    }
    return [...shared.keys()].flatMap((to): Edge[] => {
      const other = theirs[to] ?? new Set();
      const common = [...own].filter((word) => other.has(word)).length;
      const bonus = left[at]?.chapter === right[to]?.chapter ? 0.05 : 0;
      const likeness = (2 * common) / (own.size + other.size);
      return likeness >= LEAST ? [{ left: at, right: to, likeness: likeness + bonus }] : [];
    });
  });
}

function changedText(one: Paragraph, other: Paragraph, heading: Heading): Difference {
  const [left, right] = [sideOfText(one), sideOfText(other)];
  return {
    rule: 'text-andrad',
    severity: 'info',
    what: heading.name.sv,
    text: changed(...whereTheyPart(left, right)),
    left,
    right,
    difference: null,
    heading,
  };
}

/** So much is shown before the place where two texts part. */
const LEAD = 30;

/** Long texts from a little before the first word that differs. */
function whereTheyPart(left: Side, right: Side): readonly [Side, Side] {
  let at = 0;
  while (at < left.text.length && left.text[at] === right.text[at]) at += 1;
  if (at <= LEAD * 2) return [left, right];
  const start = left.text.lastIndexOf(' ', at - LEAD) + 1;
  const cut = (side: Side): Side => ({ ...side, text: `…${side.text.slice(start)}` });
  return [cut(left), cut(right)];
}

function loneText(paragraph: Paragraph, side: 'left' | 'right', heading: Heading): Difference {
  const own = sideOfText(paragraph);
  const isNew = side === 'right';
  return {
    rule: isNew ? 'text-tillkommen' : 'text-borttagen',
    severity: 'info',
    what: heading.name.sv,
    text: isNew
      ? tell(
          (of) => `Ny text: ${of(quoted(own.text))}.`,
          (of) => `New text: ${of(quoted(own.text))}.`,
        )
      : tell(
          (of) => `Texten är borttagen: ${of(quoted(own.text))}.`,
          (of) => `The text is gone: ${of(quoted(own.text))}.`,
        ),
    left: isNew ? null : own,
    right: isNew ? own : null,
    difference: null,
    heading,
    ...(paragraph.isNote && { isNote: true }),
  };
}

/** Chapters that stand in one of the workbooks only. */
export function compareChapters(before: Submission, after: Submission): Tally {
  const [ours, theirs] = [foundChapters(before), foundChapters(after)];
  const lone = (
    own: ReadonlyMap<string, FoundSection>,
    other: ReadonlyMap<string, FoundSection>,
  ): readonly FoundSection[] => [...own].flatMap(([key, section]) => (other.has(key) ? [] : [section]));
  return {
    ...NOTHING,
    differences: [
      ...lone(ours, theirs).map((section) => loneChapter(section, 'left')),
      ...lone(theirs, ours).map((section) => loneChapter(section, 'right')),
    ],
  };
}

type FoundSection = Section & { readonly found: Located };

const foundChapters = ({ sections }: Submission): ReadonlyMap<string, FoundSection> =>
  new Map(
    sections.flatMap((section) => {
      const { found } = section;
      return found === null ? [] : [[roleKey(section), { ...section, found }] as const];
    }),
  );

function loneChapter(section: FoundSection, side: 'left' | 'right'): Difference {
  const own = sideOfText(section.found);
  const heading = chapterHeading(section);
  const isNew = side === 'right';
  return {
    rule: isNew ? 'avsnitt-tillkommet' : 'avsnitt-borttaget',
    severity: 'info',
    what: heading.name.sv,
    text: isNew
      ? { sv: 'Avsnittet har tillkommit.', en: 'The chapter has been added.' }
      : { sv: 'Avsnittet finns inte längre.', en: 'The chapter is no longer there.' },
    left: isNew ? null : own,
    right: isNew ? own : null,
    difference: null,
    heading,
  };
}
