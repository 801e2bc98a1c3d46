import { collapseSpaces } from '../language/normalise';

const HYPHEN_IN_WORD = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu;

/** The names that a row bears whose money is not yet for anything. */
const NAMES = [
  // "pott", "utvecklingspott", "potter för digitalisering"
  /(?<!\p{L})(?!kompott|jackpott)\p{L}*pott(?:en|er|erna)?(?!\p{L})/u,
  // "ospec.", "ospecificerat", "ospecade initiativ"
  /(?<!\p{L})ospec/u,
  /(?<!\p{L})(?:ej|inte|icke|ännu ej|ännu inte)(?: ännu| närmare)? spec(?:ificer|ad|\.|(?!\p{L}))/u,
  /(?<!\p{L})ambitions ?(?:anpassning|justering)/u,
];

/**
 * Whether a row is called a pott: "Digitalisering, pott", "Utvecklingspott", "ospec. initiativ", "Nya tjänster
 * (ej specificerade)", "Ambitionsanpassning 2024", also hyphenated ("Ambitions-anpassning").
 */
export function isPott(label: string): boolean {
  const plain = collapseSpaces(label)
    .toLowerCase()
    .replace(/-\s+(?=anpassning|justering)/g, '')
    .replace(HYPHEN_IN_WORD, '');
  return NAMES.some((name) => name.test(plain));
}
