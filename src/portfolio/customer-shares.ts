/** How many customers of a kind a service has, as a count and in per cent of all of that kind. */
export interface CustomerShare {
  readonly kind: CustomerKind;
  readonly count: number;
  readonly percent: number;
  /** How many decimals the percentage shows. */
  readonly decimals: number;
}

/** "kunder" where the text names no kind. Förbund and stiftelser are not counted in any total. */
export type CustomerKind = 'bolag' | 'forvaltningar' | 'forbund' | 'kunder';

/** Nämnder have förvaltningar and bolag have styrelser; the city counts each pair as one. */
const KINDS: readonly (readonly [RegExp, CustomerKind])[] = [
  [/^(?:bolag|styrelse)/, 'bolag'],
  [/^(?:förvaltning|nämnd)/, 'forvaltningar'],
  [/^(?:förbund|stiftelse)/, 'forbund'],
];

const KIND = '(?:bolag|styrelse|förvaltning|nämnd|förbund|stiftelse)[a-zà-öø-ɏ]*';
/** No decimal, and no year. */
const COUNT = '(?<![\\d,.])(?!(?:19|20)\\d\\d(?!\\d))(?<count>\\d{1,4})(?![.,]?\\d)';
const UNIT = '(?:st(?:ycken)?(?![a-zà-öø-ɏ])\\.?)';
const OF_ALL = `(?: ?av (?:totalt )?\\d{1,4} ?${UNIT}?)?`;
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
  const rest = first.reduce(
    (left, { index, 0: whole }) =>
      left.slice(0, index) + '|'.repeat(whole.length) + left.slice(index + whole.length),
    plain,
  );
  return [...first, ...rest.matchAll(PERCENT_FIRST)].map(({ index, groups = {} }) => {
    const before = plain.slice(0, index).match(KIND_WORD)?.at(-1);
    const written = (groups['percent'] ?? '').replace(',', '.');
    return {
      kind: kindOf(groups['own'] ?? before),
      count: Number(groups['count']),
      percent: Number(written),
      decimals: written.split('.')[1]?.length ?? 0,
    };
  });
}

function kindOf(word: string | undefined): CustomerKind {
  return KINDS.find(([pattern]) => pattern.test((word ?? '').toLowerCase()))?.[1] ?? 'kunder';
}
