/** How many customers of a kind a service has, as a count and in per cent of all of that kind. */
export interface CustomerShare {
  readonly kind: CustomerKind;
  readonly count: number;
  readonly percent: number;
  /** How many decimals the percentage shows. */
  readonly decimals: number;
  /** Of how many, where the text says so: "7 av 10 bolag", "Av de 12 bolag som …"; null where it does not. */
  readonly base: number | null;
}

const WHOLE = 100;
/** What binary fractions may add to a difference. */
const NOTHING = 1e-9;

/** How far a share may lie from what it rounds, in per cent. */
export const slackOf = ({ decimals }: Pick<CustomerShare, 'decimals'>): number =>
  10 ** -decimals / 2 + NOTHING;

/** Whether a count is, rounded as it is written, its share of so many. */
export const isShareOf = (
  share: Pick<CustomerShare, 'count' | 'percent' | 'decimals'>,
  all: number,
): boolean => Math.abs((WHOLE * share.count) / all - share.percent) <= slackOf(share);

/** "kunder" where the text names no kind. Förbund and stiftelser are not counted in any total. */
export type CustomerKind = 'bolag' | 'forvaltningar' | 'namnder' | 'forbund' | 'kunder';

/** Bolag have styrelser, which the city counts as one; a nämnd may have no förvaltning of its own. */
const KINDS: readonly (readonly [RegExp, CustomerKind])[] = [
  [/^(?:bolag|styrelse)/, 'bolag'],
  [/^förvaltning/, 'forvaltningar'],
  [/^nämnd/, 'namnder'],
  [/^(?:förbund|stiftelse)/, 'forbund'],
];

const KIND = '(?:bolag|styrelse|förvaltning|nämnd|förbund|stiftelse)[a-zà-öø-ɏ]*';
/** No decimal, and no year. */
const COUNT = '(?<![\\d,.])(?!(?:19|20)\\d\\d(?!\\d))(?<count>\\d{1,4})(?![.,]?\\d)';
const UNIT = '(?:st(?:ycken)?(?![a-zà-öø-ɏ])\\.?)';
const OF_ALL = `(?: ?av (?:totalt |de |alla )?(?<base>\\d{1,4}) ?${UNIT}?)?`;
const LINK = '(?:ger|är|utgör|motsvarar|dvs\\.?|d\\.v\\.s\\.|vilket (?:ger|är|motsvarar))';
const PERCENT = '(?<percent>\\d{1,3}(?:[.,]\\d+)?) ?(?:%|procent)';

/** "32 st ger 91%", "16 bolag (46 procent)", "11st (31 procent)", "10 av 35 bolag = 28,6 %". */
const COUNT_FIRST = new RegExp(
  `${COUNT} ?(?<unit>${UNIT})?${OF_ALL} ?(?<own>${KIND})? ?(?<link>[(:;=,–-]|${LINK})? ?(?:${LINK} )?${PERCENT}`,
  'giu',
);
/** "91% (32 st)", "46 procent, 16 bolag". */
const PERCENT_FIRST = new RegExp(
  `(?<![\\d,.])${PERCENT} ?[(:;=,–-] ?${COUNT} ?(?:${UNIT}|(?<own>${KIND}))`,
  'giu',
);
/** "Av de 12 bolag som har egna datorer använder", before the count. */
const BASE_BEFORE = new RegExp(
  `(?<![a-zà-öø-ɏ])av (?:de |alla |totalt |våra |stadens )?(?<base>\\d{1,4}) ?${UNIT}? ?${KIND}`,
  'giu',
);
/** "9 bolag (75 %) av de 12", after the percentage. */
const BASE_AFTER = /^\)? ?av (?:de |alla |totalt |våra |stadens )?(?<base>\d{1,4})(?![\d.,]*\d| ?%)/iu;
const END_OF_SENTENCE = /[.;!?](?= |$)/u;
/** No sentence says a base farther from its count. */
const FARTHEST_BASE = 150;

const KIND_WORD = new RegExp(`(?<![a-zà-öø-ɏ])${KIND}`, 'giu');

/**
 * The counts and percentages that stand together in a text, each for the kind of customer that is named in it
 * or last before it. A percentage without a count ("Förvaltningar: 100 procent", "92 procent") tells nothing
 * here.
 */
export function readCustomerShares(text: string): readonly CustomerShare[] {
  const plain = text.replace(/\s+/gu, ' ');
  const first = [...plain.matchAll(COUNT_FIRST)].filter(
    ({ groups }) => groups?.['unit'] ?? groups?.['own'] ?? groups?.['link'],
  );
  // What is read is struck out, so that its percentage is not joined to the next count.
  const ends = first.map(({ index, 0: whole }) => index + whole.length);
  const rest = [...first, { index: plain.length, 0: '' }]
    .map(({ index, 0: whole }, at) => plain.slice(ends[at - 1] ?? 0, index) + '|'.repeat(whole.length))
    .join('');
  const kindBefore = createKinds(plain);
  return [...first, ...rest.matchAll(PERCENT_FIRST)].map(({ index, groups = {}, 0: whole }) => {
    const before = kindBefore(index);
    const written = (groups['percent'] ?? '').replace(',', '.');
    return {
      kind: kindOf(groups['own'] ?? before),
      count: Number(groups['count']),
      percent: Number(written),
      decimals: written.split('.')[1]?.length ?? 0,
      base: baseOf(
        groups['base'],
        plain.slice(Math.max(0, index - FARTHEST_BASE), index),
        plain.slice(index + whole.length, index + whole.length + FARTHEST_BASE),
      ),
    };
  });
}

function baseOf(own: string | undefined, before: string, after: string): number | null {
  const sentence = before.split(END_OF_SENTENCE).at(-1) ?? '';
  const told =
    own ??
    BASE_AFTER.exec(after)?.groups?.['base'] ??
    [...sentence.matchAll(BASE_BEFORE)].at(-1)?.groups?.['base'];
  return told === undefined || Number(told) === 0 ? null : Number(told);
}

/** Makes a function that finds the last word for a kind that stands wholly before a place. */
function createKinds(plain: string): (index: number) => string | undefined {
  const words = [...plain.matchAll(KIND_WORD)];
  return (index) => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const word = words[middle];
      if (word !== undefined && word.index + word[0].length <= index) low = middle + 1;
      else high = middle;
    }
    return words[low - 1]?.[0];
  };
}

function kindOf(word: string | undefined): CustomerKind {
  return KINDS.find(([pattern]) => pattern.test((word ?? '').toLowerCase()))?.[1] ?? 'kunder';
}
