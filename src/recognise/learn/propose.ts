import type { Localized } from '../../language/localized';
import { lettersOnly, wordsOnly } from '../../language/normalise';
import { areAkin, stemsOf } from '../label-forms';
import type { Concepts } from './concepts';
import { reasonOfWords, REASONS } from './texts';

/** A role that a text may have, how much speaks for it, and what does. */
export interface Proposal<Role extends string> {
  readonly role: Role;
  readonly score: number;
  readonly why: readonly Localized[];
}

/** What is asked about one text. */
export interface Asked {
  readonly text: string;
  /** What else is known of it, e.g. that it offers JA and NEJ. */
  readonly isYesNo?: boolean;
}

/** A role with the texts that are known for it, the template's own first. */
export interface KnownRole<Role extends string> {
  readonly role: Role;
  readonly labels: readonly string[];
  readonly isYesNo?: boolean;
}

/** With less a proposal is too weak to be written; it is told among the alternatives. */
export const WRITTEN = 0.45;
/** What says less is no alternative. */
const LIKELY = 0.2;
const EXACT = 2;
const CONCEPT = 0.9;
const LESS_BY_RANK = 0.045;
/** However late among its words, one says more than nothing does. */
const LAST_RANK = 8;
const WORDS = 0.7;
const PLACE = 0.3;
/** As many texts as roles between two that are sure, and something else speaks for it too. */
const ONLY_PLACE = 0.46;
const KIND = 0.12;
const BOTH = 0.2;

/**
 * Proposes for each of several texts, in the order that they stand in, one of the roles that are known, each at most
 * once: by the same words, by words of the same meaning (`Concepts`), by what kind of answer is asked for, and by the
 * place between others that are told. Gives all that may be, the best first; the first of each is its proposal.
 * Wrong on: texts that share no word with what is known, in another order than the known ones.
 */
export function proposeRoles<Role extends string>(
  asked: readonly Asked[],
  known: readonly KnownRole<Role>[],
  concepts: Concepts<Role>,
): readonly (readonly Proposal<Role>[])[] {
  const alone = asked.map((each) => known.map((role) => byItself(each, role, concepts)));
  const places = placesOf(alone);
  const scored = alone.map((row, at) =>
    row.map((proposal, index) => {
      const { expected, isOnly } = places[at] ?? NOWHERE;
      const distance = expected === null ? Infinity : Math.abs(expected - index);
      const weight = isOnly && distance === 0 && proposal.score > 0 ? ONLY_PLACE : PLACE;
      const near = distance > 1.5 ? 0 : weight * (1 - distance / 2);
      return near === 0 || proposal.score <= -KIND
        ? proposal
        : {
            ...proposal,
            score: proposal.score + near,
            why: [...proposal.why, REASONS.place],
          };
    }),
  );
  return assigned(scored);
}

function byItself<Role extends string>(
  { text, isYesNo }: Asked,
  { role, labels, isYesNo: wantsYesNo }: KnownRole<Role>,
  concepts: Concepts<Role>,
): Proposal<Role> {
  const letters = lettersOnly(text).replace(/(?:19|20)\d\d/g, '#');
  const exact = labels.find((label) => lettersOnly(label).replace(/(?:19|20)\d\d/g, '#') === letters);
  if (exact !== undefined) return { role, score: EXACT, why: [REASONS.sameLabel] };
  const words = concepts[role] ?? [];
  const concept = words.findIndex((each) => holds(text, each));
  const shared = WORDS * Math.max(0, ...labels.map((label) => likeness(text, label)));
  const byConcept = concept < 0 ? 0 : CONCEPT - Math.min(concept, LAST_RANK) * LESS_BY_RANK;
  const kind = kindScore(isYesNo, wantsYesNo);
  const why = [
    ...(concept < 0 ? [] : [reasonOfWords(words[concept] ?? '')]),
    ...(shared > 0.2 ? [REASONS.likeKnown] : []),
    ...(kind > 0 && isYesNo ? [REASONS.yesNo] : []),
  ];
  const both = BOTH * Math.min(byConcept, shared);
  return { role, score: Math.max(byConcept, shared) + both + kind, why };
}

/** What it tells that both or only one of a text and a role asks for JA or NEJ; nothing where that is not known. */
function kindScore(isYesNo: boolean | undefined, wanted: boolean | undefined): number {
  if (isYesNo === undefined || wanted === undefined) return 0;
  return isYesNo === wanted ? KIND : -2 * KIND;
}

/** Whether every part of a concept begins, ends or stands within a word of the text. */
function holds(text: string, concept: string): boolean {
  const words = wordsOnly(text).split(' ');
  return concept
    .split('+')
    .every((part) => (part === '%' ? text.includes('%') : words.some((word) => isPartOf(part, word))));
}

/** A short part may begin a word, or end a compound ("projektnamn"), but hardly stands within one. */
function isPartOf(part: string, word: string): boolean {
  if (part.length > 4) return word.includes(part);
  if (word === part) return true;
  return part.length > 2 && (word.startsWith(part) || (part.length > 3 && word.endsWith(part)));
}

/** The share of the words of two texts that are akin. */
function likeness(one: string, other: string): number {
  const [left, right] = [stemsOf(one, ''), stemsOf(other, '')];
  if (left.length === 0 || right.length === 0) return 0;
  const shared = left.filter((word) => right.some((each) => areAkin(word, each))).length;
  return shared / Math.max(left.length, right.length);
}

interface Expected {
  readonly expected: number | null;
  readonly isOnly: boolean;
}

const NOWHERE: Expected = { expected: null, isOnly: false };

/** Where among the known roles each text should stand, by the surest ones before and after it. */
function placesOf<Role extends string>(scores: readonly (readonly Proposal<Role>[])[]): readonly Expected[] {
  const sure = scores.map((row) => {
    const best = row.reduce((most, { score }, index) => (score > (row[most]?.score ?? 0) ? index : most), 0);
    const [first = 0, second = 0] = row.map(({ score }) => score).toSorted((a, b) => b - a);
    return first >= CONCEPT - 3 * LESS_BY_RANK && first - second > 0.1 ? best : null;
  });
  return scores.map((_, at) => {
    let before = at - 1;
    while (before >= 0 && sure[before] === null) before -= 1;
    let after = at + 1;
    while (after < sure.length && sure[after] === null) after += 1;
    const [from, to] = [sure[before] ?? null, sure[after] ?? null];
    if (from === null && to === null) return NOWHERE;
    if (from === null) return { expected: (to ?? 0) - (after - at), isOnly: false };
    if (to === null) return { expected: from + (at - before), isOnly: false };
    return {
      expected: from + ((to - from) * (at - before)) / (after - before),
      isOnly: to - from === after - before,
    };
  });
}

/** Each role once, to the text for which most speaks, or where all of them together fit best. */
function assigned<Role extends string>(
  scored: readonly (readonly Proposal<Role>[])[],
): readonly (readonly Proposal<Role>[])[] {
  const likely = scored.map((row) => row.filter(({ score }) => score > LIKELY));
  const pairs = likely
    .flatMap((row, at) => row.map((proposal) => ({ at, proposal })))
    .toSorted((one, other) => other.proposal.score - one.proposal.score);
  const chosen = new Map<number, Proposal<Role>>();
  const holders = new Map<Role, number>();
  const choose = (at: number, proposal: Proposal<Role>): void => {
    chosen.set(at, proposal);
    holders.set(proposal.role, at);
  };
  for (const { at, proposal } of pairs)
    if (!chosen.has(at) && !holders.has(proposal.role)) choose(at, proposal);
  likely.forEach((row, at) => {
    const present = chosen.get(at);
    for (const proposal of row) {
      const holder = holders.get(proposal.role);
      const held = holder === undefined ? undefined : chosen.get(holder);
      if (holder === undefined || held === undefined || holder === at) continue;
      const other = likely[holder]?.find(({ role }) => !holders.has(role));
      if (other === undefined || proposal.score + other.score <= held.score + (present?.score ?? 0)) continue;
      if (present !== undefined) holders.delete(present.role);
      choose(holder, other);
      choose(at, proposal);
      return;
    }
  });
  return likely.map((row, at) => {
    const best = chosen.get(at);
    const others = row
      .filter((proposal) => proposal !== best)
      .toSorted((one, other) => other.score - one.score);
    return best === undefined ? [] : [best, ...others];
  });
}
