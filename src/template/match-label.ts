import { distance } from 'fastest-levenshtein';
import { lettersOnly } from '../language/normalise';
import { MOST_REMEMBERED, remember } from '../language/remember';

/**
 * How alike a written label and one of the template's must be. Both are reduced to letters and digits in lower
 * case, years to one sign, and the prompt "JA / NEJ + kommentar" is left out. Then, in this order:
 * 1. equal, with or without what stands in brackets;
 * 2. one begins with the other, when the shorter has at least `PREFIX_LENGTH` characters;
 * 3. at most `allowedTypos` letters differ.
 * When several labels of different meaning are equally near, none is chosen.
 * Wrong on: two labels that differ by less than the typos allowed ("Nytta" for "Nyttja"), and a label
 * shortened below the prefix length ("Komplexitet").
 */
const PREFIX_LENGTH = 14;

const allowedTypos = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const YEARS = /((19|20)\d\d)+/g;
const PROMPT = /janej(kommentar(er)?)?$/;

const BRACKETS = /\([^)]*\)/g;

/** Every matcher asks for the same texts, so each is reduced once. */
const canonical = remember(
  (text) => lettersOnly(text).replace(PROMPT, '').replace(YEARS, '#'),
  MOST_REMEMBERED,
);

export type LabelMatcher<T> = (text: string) => T | null;

export interface LabelMatcherOptions {
  /** Whether rule 2 applies; not where running text could begin with the label. Default true. */
  readonly prefixes?: boolean;
}

interface Candidate<T> {
  readonly canonical: string;
  readonly value: T;
}

/** Makes a function that finds which of the values a written label names, or null. Results are remembered. */
export function createLabelMatcher<T>(
  entries: readonly (readonly [labels: readonly string[], value: T])[],
  { prefixes = true }: LabelMatcherOptions = {},
): LabelMatcher<T> {
  const candidates = entries.flatMap(([labels, value]) =>
    labels.map((label): Candidate<T> => ({ canonical: canonical(label), value })),
  );
  const exact = new Map<string, T>();
  for (const { canonical: label, value } of candidates) if (!exact.has(label)) exact.set(label, value);
  const longest = Math.max(0, ...entries.flatMap(([labels]) => labels.map(({ length }) => length)));
  const match = remember((text) => findMatch(text, { exact, candidates, prefixes }));

  // Running text is longer than any label with its spaces, prompts and remarks; do not compare or remember it.
  return (text) => (text.length > 2 * longest + 40 ? null : match(text));
}

interface Choice<T> {
  /** By the whole reduced label, the first where several are equal. */
  readonly exact: ReadonlyMap<string, T>;
  readonly candidates: readonly Candidate<T>[];
  readonly prefixes: boolean;
}

function findMatch<T>(text: string, { exact, candidates, prefixes }: Choice<T>): T | null {
  const written = canonical(text);
  if (written === '') return null;
  return (
    exact.get(written) ??
    (text.includes('(') ? exact.get(canonical(text.replace(BRACKETS, ' '))) : undefined) ??
    (prefixes ? only(candidates.filter(({ canonical: label }) => isPrefix(label, written))) : null) ??
    only(nearest(written, candidates))
  );
}

function isPrefix(label: string, written: string): boolean {
  const [shorter, longer] = label.length < written.length ? [label, written] : [written, label];
  return shorter.length >= PREFIX_LENGTH && longer.startsWith(shorter);
}

function nearest<T>(written: string, candidates: readonly Candidate<T>[]): readonly Candidate<T>[] {
  const scored = candidates
    .filter(({ canonical: label }) => Math.abs(label.length - written.length) <= 2)
    .map((candidate) => ({ candidate, typos: distance(candidate.canonical, written) }))
    .filter(({ candidate, typos }) => typos <= allowedTypos(candidate.canonical.length));
  const fewest = Math.min(...scored.map(({ typos }) => typos));
  return scored.filter(({ typos }) => typos === fewest).map(({ candidate }) => candidate);
}

/** The one value that all candidates share; null when there is none or they disagree. */
function only<T>(candidates: readonly Candidate<T>[]): T | null {
  const [first, ...rest] = candidates;
  if (!first || rest.some(({ value }) => value !== first.value)) return null;
  return first.value;
}
