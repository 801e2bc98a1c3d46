/** A share of a cost as a fördelningsnyckel names it. */
export interface CostShare {
  readonly percent: number;
  readonly decimals: number;
  /**
   * Who bears it or by what it is divided further, as one word: "bolag", "antal datorer"; null when nothing
   * tells.
   */
  readonly bearer: string | null;
  /** The words up to the next share. */
  readonly after: string;
}

/** Shares that are said of one and the same cost. */
export interface ShareGroup {
  readonly shares: readonly CostShare[];
  /** The text says that its last share is all that is left ("Resterande 85 %"). */
  readonly endsWithRest: boolean;
  /** The text leaves something to a rest without a share ("resten lika"), or to a share of a share. */
  readonly isOpen: boolean;
  /** What the text says between and around the shares. */
  readonly context: string;
}

const PERCENT = /(?<![\d,.])(\d{1,3}(?:[.,]\d+)?) ?(?:%|procent(?![a-zà-öø-ɏ]))/giu;

/** "35/35/40", "50/50 mellan nämnder och bolag": no date ("31/12"), and nothing else that is counted ("50/60 Hz"). */
const PARTED =
  /(?<![\d/.,-])\d{1,2}(?: ?\/ ?\d{1,2}){1,5}(?! ?[\d/])(?= ?(?:$|[.,;()%]|(?:mellan|på|för|till|fördelat)(?!\p{L})|nämnd|bolag|förvaltning))/giu;
/** What parts of a whole come to, right or nearly; a date or a version comes to less. */
const [FEWEST_PARTED, MOST_PARTED] = [90, 150];

/** A list of parts written as per cent, like any other. */
function withPercent(list: string): string {
  const parts = list.split('/').map(Number);
  const sum = parts.reduce((total, part) => total + part, 0);
  return sum >= FEWEST_PARTED && sum <= MOST_PARTED ? parts.map((part) => `${part} %`).join('/') : list;
}

/** "1/3 nämnder", "två tredjedelar", "hälften": no date ("1/7 2024"), nor one of its own beside per cent. */
const FRACTION =
  /(?<![\d/.,-]|(?:från|den|till|per|o\.m\.?) )([1-9])\/([2-9]|1[0-2])(?![\d/]| ?(?:19|20)?\d\d)|(?<!\p{L})(?:(en|ena|två|tre|fyra) (tredjedel|fjärdedel|femtedel)(?:en|ar|s)?|hälften)(?!\p{L})/giu;
const COUNTED: Readonly<Record<string, number>> = { en: 1, ena: 1, två: 2, tre: 3, fyra: 4 };
const DIVIDED: Readonly<Record<string, number>> = { tredjedel: 3, fjärdedel: 4, femtedel: 5 };
/** As many decimals as thirds and sevenths need to make a whole again. */
const DECIMALS = 12;

/** A text that names its shares as fractions, with per cent in their place. */
function withFractions(text: string): string {
  if (text.includes('%') || text.includes('procent')) return text;
  return text.replace(FRACTION, (written, above?: string, below?: string, count?: string, part?: string) => {
    const [of, whole] =
      above === undefined
        ? [COUNTED[count?.toLowerCase() ?? 'en'] ?? 1, DIVIDED[part?.toLowerCase() ?? ''] ?? 2]
        : [Number(above), Number(below)];
    return of < whole ? `${((of / whole) * WHOLE).toFixed(DECIMALS)} %` : written;
  });
}

const REST = 'rest(?:en|erande)?|återsto(?:den|ende)|kvarstående|övrigt?|övriga';
/** "Resterande del 85 %": nothing but a word for the share stands between. */
const REST_SHARE = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${REST})(?: (?:del(?:en)?|andel(?:en)?|kostnad(?:en|er)?))?(?: (?:på|om|med|är|utgör))? ?$`,
  'iu',
);
const REST_WORD = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${REST}|varav|därav|av dess[ae]|av detta|i sin tur)(?![a-zà-öø-ɏ])`,
  'iu',
);

const BEARERS: readonly (readonly [RegExp, string])[] = [
  // Not "förvaltningskostnad", which is what is borne.
  [/förvaltning(?:en|ar|arna)?s?(?![a-zà-öø-ɏ])/iu, 'förvaltningar'],
  [/bolag/i, 'bolag'],
  [/nämnd/i, 'nämnder'],
  [/styrelse/i, 'styrelser'],
  [/leverantör/i, 'leverantör'],
  [/kommunstyrelse|stadsledning|kommuncentral/i, 'kommuncentralt'],
];
const KEY =
  /(?<![a-zà-öø-ɏ])(?:antal(?:et)? [a-zà-öø-ɏ]+|grundbelopp|omsättning|fast(?:a)? del|rörlig(?:a)? del|lika)/iu;

const WHOLE = 100;
/** A text with more shares is no fördelningsnyckel. */
const MOST_SHARES = 30;
/** Far less than any share shows; for what sums of binary fractions leave over. */
const NOTHING = 1e-9;

/**
 * The shares of a text, in order, gathered by what they are shares of: a group is complete when it makes 100,
 * when the text says that the rest was just named, or when a bearer comes again. Who bears a share is told by
 * the words after it, up to the next share; or before it, where the text begins with the bearer ("Förvaltningar
 * 70 %, bolag 30 %").
 */
export function readShareGroups(text: string): readonly ShareGroup[] {
  const pieces = readPieces(withFractions(text.replace(PARTED, withPercent)));
  if (pieces.length > MOST_SHARES) return [];
  const groups: ShareGroup[] = [];
  let open: Piece[] = [];
  const close = (how: { readonly endsWithRest: boolean; readonly isOpen: boolean }): void => {
    const context = open.map(({ before, share }) => `${before} ${share.after}`).join(' ');
    if (open.length > 0) groups.push({ shares: open.map(({ share }) => share), context, ...how });
    open = [];
  };
  for (const piece of pieces) {
    const { share, before } = piece;
    const isRest = REST_SHARE.test(before);
    const comesAgain = open.some((other) => share.bearer !== null && other.share.bearer === share.bearer);
    const isOpen = !isRest && REST_WORD.test(before);
    if (isOpen || comesAgain) close({ endsWithRest: false, isOpen });
    open.push(piece);
    if (isRest || isWhole(open.map((each) => each.share))) close({ endsWithRest: isRest, isOpen: false });
  }
  close({ endsWithRest: false, isOpen: REST_WORD.test(pieces.at(-1)?.share.after ?? '') });
  return groups;
}

/** A share with the words since the one before it. */
interface Piece {
  readonly share: CostShare;
  readonly before: string;
}

function readPieces(text: string): readonly Piece[] {
  const matches = [...text.matchAll(PERCENT)];
  const ends = matches.map(({ index, 0: whole }) => index + whole.length);
  const gaps = [...matches, { index: text.length }].map(({ index }, at) =>
    text.slice(ends[at - 1] ?? 0, index),
  );
  const bearersStandFirst = bearerIn(gaps[0] ?? '') !== null && bearerIn(gaps.at(-1) ?? '') === null;
  return matches.map(([, written = ''], at): Piece => {
    const [before = '', after = ''] = gaps.slice(at, at + 2);
    return {
      share: {
        percent: Number(written.replace(',', '.')),
        decimals: written.split(/[.,]/)[1]?.length ?? 0,
        bearer: bearerIn(bearersStandFirst ? before : after),
        after,
      },
      before,
    };
  });
}

/** Whether the shares make 100, as far as their rounding lets one tell. */
export function isWhole(shares: readonly CostShare[]): boolean {
  const slack = shares.length === 1 ? 0 : shares.reduce((sum, { decimals }) => sum + 10 ** -decimals / 2, 0);
  const off = Math.abs(sumOf(shares) - WHOLE);
  return off < NOTHING || off < slack - NOTHING;
}

export function sumOf(shares: readonly CostShare[]): number {
  return shares.reduce((sum, { percent }) => sum + percent, 0);
}

/** "Nämnd A", "bolag 2": one of several of a kind. */
const WHICH = /^\p{Ll}{0,5} (\p{Lu}|\d{1,2})(?![\p{L}\d])/u;

function bearerIn(text: string): string | null {
  const found = BEARERS.flatMap(([pattern, name]) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const [, which = ''] = WHICH.exec(text.slice(match.index + match[0].length)) ?? [];
    return [{ index: match.index, name: which === '' ? name : `${name} ${which}` }];
  }).sort((left, right) => left.index - right.index);
  return found[0]?.name ?? KEY.exec(text)?.[0].toLowerCase() ?? null;
}
