import { distance } from 'fastest-levenshtein';
import { append, MOST_REMEMBERED, remember } from '../language/by-key';
import { lettersOnly } from '../language/normalise';
import { createLongForms } from './abbreviations';
import { aroundMark, MARKS, readingsOf } from './label-forms';
import { createNaming } from './label-names';

/**
 * How alike a written label and one of the template's must be. Both are reduced to letters and digits in lower
 * case, years to one sign, and the prompt "JA / NEJ + kommentar" is left out. Then, in this order:
 * 1. equal, with or without what stands in brackets;
 * 2. one begins with the other, when the shorter has at least `PREFIX_LENGTH` characters;
 * 3. at most `allowedTypos` letters differ, which are no word before it ("Ny bastjänst" is not "Bastjänst");
 * 4. both at once: one begins with the other, but for one letter in ten, at most two;
 * 5. where `about` is given, the same once more without a number or mark before it, then for what stands before an
 *    explanation, in either language ("Effektmål / Effect goal: vad uppnås?"), both also by their words in other forms
 *    and another order ("Projektets mål", "Har informationsklassning gjorts?"), as `createNaming` tells; then for each
 *    part between marks, and last all of it with shortened words written out ("Info.klassning").
 * When several labels of different meaning are equally near, none is chosen.
 * Wrong on: two labels that differ by less than the typos allowed ("Nytta" for "Nyttja"), and a label
 * shortened below the prefix length ("Komplexitet").
 */
const PREFIX_LENGTH = 14;

const allowedTypos = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const allowedTyposInPrefix = (length: number): number => Math.min(2, Math.floor(length / 10));

const YEARS = /((19|20)\d\d)+/g;
const PROMPT = /(?:janej(?:kommentar(?:er)?)?|yesno(?:comments?)?)$/;

/** A label's letters without the template's "JA / NEJ + kommentar". */
export const withoutPrompt = (letters: string): string => letters.replace(PROMPT, '');

const BRACKETS = /\([^)]*\)/g;

/** Every matcher asks for the same texts, so each is reduced once. */
const canonical = remember((text) => withoutPrompt(lettersOnly(text)).replace(YEARS, '#'), MOST_REMEMBERED);

export type LabelMatcher<T> = (text: string) => T | null;

export interface LabelMatcherOptions {
  /** Whether rule 2 applies; not where running text could begin with the label. Default true. */
  readonly prefixes?: boolean;
  /** The title of what the labels ask about, e.g. "Pågående förändringsinsats"; with it rule 5 applies. */
  readonly about?: string;
}

interface Candidate<T> {
  readonly canonical: string;
  readonly value: T;
}

/** Makes a function that finds which of the values a written label names, or null. Results are remembered. */
export function createLabelMatcher<T>(
  entries: readonly (readonly [labels: readonly string[], value: T])[],
  { prefixes = true, about }: LabelMatcherOptions = {},
): LabelMatcher<T> {
  const candidates = entries.flatMap(([labels, value]) =>
    labels.map((label): Candidate<T> => ({ canonical: canonical(label), value })),
  );
  const choice = indexed(candidates, prefixes);
  const longest = Math.max(0, ...entries.flatMap(([labels]) => labels.map(({ length }) => length)));
  const inOtherForms = about === undefined ? () => null : otherForms(entries, choice, about);
  const match = remember((text) => findMatch(text, choice) ?? inOtherForms(text), MOST_REMEMBERED);

  // Running text is longer than any label with its spaces, prompts and remarks; do not compare or remember it. It may
  // be a label and its answer in one cell.
  const farthest = 2 * longest + 40;
  return (text) => {
    if (text.length <= farthest) return match(text);
    if (about === undefined) return null;
    const beginning = text.slice(0, farthest);
    for (const mark of MARKS) {
      const [label, answer] = aroundMark(beginning, mark);
      const named = answer === '' ? null : match(label);
      if (named !== null) return named;
    }
    return null;
  };
}

/** The labels by what each of the ways to be alike asks for first: most texts are alike to none. */
interface Choice<T> {
  /** By the whole reduced label, the first where several are equal. */
  readonly exact: ReadonlyMap<string, T>;
  /** By the first letters, as many as the shorter of two must have. */
  readonly byBeginning: ReadonlyMap<string, readonly Candidate<T>[]>;
  /** By how many letters a text may have for so few to differ. */
  readonly byLength: ReadonlyMap<number, readonly Candidate<T>[]>;
  /** By the pieces of their beginning, the labels that a text may begin with, or be the beginning of. */
  readonly byPiece: ReadonlyMap<string, readonly Candidate<T>[]>;
}

function indexed<T>(candidates: readonly Candidate<T>[], prefixes: boolean): Choice<T> {
  const exact = new Map<string, T>();
  const byBeginning = new Map<string, Candidate<T>[]>();
  const byLength = new Map<number, Candidate<T>[]>();
  const byPiece = new Map<string, Candidate<T>[]>();
  for (const candidate of candidates) {
    const { canonical: label, value } = candidate;
    if (!exact.has(label)) exact.set(label, value);
    if (prefixes && label.length >= PREFIX_LENGTH) {
      append(byBeginning, beginningOf(label), candidate);
      for (const piece of piecesOf(beginningOf(label))) append(byPiece, piece, candidate);
    }
    const typos = allowedTypos(label.length);
    for (let length = label.length - typos; length <= label.length + typos; length += 1)
      append(byLength, length, candidate);
  }
  return { exact, byBeginning, byLength, byPiece };
}

const beginningOf = (letters: string): string => letters.slice(0, PREFIX_LENGTH);

function findMatch<T>(text: string, choice: Choice<T>): T | null {
  const { exact, byBeginning, byLength } = choice;
  const written = canonical(text);
  if (written === '') return null;
  const begunAlike = byBeginning.get(beginningOf(written)) ?? [];
  return (
    exact.get(written) ??
    (text.includes('(') ? exact.get(canonical(text.replace(BRACKETS, ' '))) : undefined) ??
    only(
      begunAlike.filter(({ canonical: label }) => label.startsWith(written) || written.startsWith(label)),
    ) ??
    only(nearest(written, byLength.get(written.length) ?? [])) ??
    only(nearlyBegun(written, choice))
  );
}

/** Makes a function that finds the label behind a number, before an explanation, or in other words of its own. */
function otherForms<T>(
  entries: readonly (readonly [labels: readonly string[], value: T])[],
  choice: Choice<T>,
  about: string,
): LabelMatcher<T> {
  const named = createNaming(entries, about);
  const longForms = createLongForms(entries.flatMap(([labels]) => labels));
  const inOwnWords = (text: string): T | null => {
    const { whole, head, parts } = readingsOf(text);
    const byWords = (reading: string): T | null => findMatch(reading, choice) ?? only(named(reading, false));
    return (
      findMatch(whole, choice) ??
      only(named(whole, true)) ??
      agreed(head.map(byWords)) ??
      // What stands in an explanation is a label in its very letters or none.
      agreed(parts.map((part) => findMatch(part, choice)))
    );
  };
  return (text) =>
    inOwnWords(text) ?? agreed(longForms(text).map((each) => findMatch(each, choice) ?? inOwnWords(each)));
}

const agreed = <T>(values: readonly (T | null)[]): T | null =>
  only(values.flatMap((value) => (value === null ? [] : [{ value }])));

const nearest = <T>(written: string, candidates: readonly Candidate<T>[]): readonly Candidate<T>[] =>
  withFewestTypos(
    candidates
      .filter(({ canonical: label }) => !isCalledOther(written, label))
      .map((candidate) => ({ candidate, typos: distance(candidate.canonical, written) }))
      .filter(({ candidate, typos }) => typos <= allowedTypos(candidate.canonical.length)),
  );

/** Two letters before a label are a word, and no slip. */
const isCalledOther = (written: string, label: string): boolean =>
  written.length > label.length + 1 && written.endsWith(label);

/** The labels that begin with what is written, or it with them, but for some letters. */
function nearlyBegun<T>(written: string, { byPiece }: Choice<T>): readonly Candidate<T>[] {
  if (written.length < PREFIX_LENGTH) return [];
  const likely = new Set<Candidate<T>>();
  for (let at = 0; at <= PREFIX_LENGTH + 2 - PIECE; at += 1)
    for (const candidate of byPiece.get(written.slice(at, at + PIECE)) ?? []) likely.add(candidate);
  return withFewestTypos(
    [...likely].flatMap((candidate) => {
      const label = candidate.canonical;
      const [shorter, longer] = label.length < written.length ? [label, written] : [written, label];
      const allowed = allowedTyposInPrefix(shorter.length);
      let typos = Infinity;
      for (let end = shorter.length - allowed; end <= shorter.length + allowed; end += 1)
        typos = Math.min(typos, distance(shorter, longer.slice(0, end)));
      return typos <= allowed ? [{ candidate, typos }] : [];
    }),
  );
}

interface Scored<T> {
  readonly candidate: Candidate<T>;
  readonly typos: number;
}

function withFewestTypos<T>(scored: readonly Scored<T>[]): readonly Candidate<T>[] {
  const fewest = Math.min(...scored.map(({ typos }) => typos));
  return scored.filter(({ typos }) => typos === fewest).map(({ candidate }) => candidate);
}

/** The one value that all candidates share; null when there is none or they disagree. */
function only<T>(candidates: readonly { readonly value: T }[]): T | null {
  const [first, ...rest] = candidates;
  if (!first || rest.some(({ value }) => value !== first.value)) return null;
  return first.value;
}

/** So short that a letter or two wrong, or a hyphen put in, leaves one of three pieces whole. */
const PIECE = 4;

/**
 * Pieces of words, one after the other. A text that holds none of them is so far from the words that it need not be
 * compared with them, which takes longer.
 */
export const piecesOf = (letters: string): readonly string[] =>
  Array.from({ length: Math.floor(letters.length / PIECE) }, (_, at) =>
    letters.slice(at * PIECE, (at + 1) * PIECE),
  );
