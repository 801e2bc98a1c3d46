import type { Finding } from '../findings/finding';
import { readAnswer } from '../language/answers';
import { findCellReference } from '../language/cell-references';
import { wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import { type FindFixes, fixOf, typedTextAt } from './fix';
import { addressOf } from '../workbook/address';

/** A reference that the sentence leads up to, or that stands in brackets, is meant: "se B2:C10", "(B2:C10)". */
const LEADS_UP =
  /(?:(?<![a-zà-öø-ɏ])(?:se|jfr|jmf|enligt|från|till|i|cell(?:en|er|erna)?|område(?:t)?|tabell(?:en)?)|[("”'[–-])\s*$/iu;

/**
 * Stray cell references taken out of a text, all of them, each with the space that parts it from the rest. Nothing is offered where
 * the reference is part of a sentence, and where what is left would be no answer to a required field, or another one.
 */
export const strayReference: FindFixes = (finding, { workbook }) => {
  const typed = typedTextAt(finding, workbook);
  const cleaned = typed && takeOut(typed.old.value);
  if (!cleaned) return [];
  if (isRequired(finding) && !saysTheSame(typed.old.value, cleaned.text)) return [];
  const list = cleaned.references.map((reference) => `”${reference}”`).join(', ');
  const cell = addressOf(typed.place);
  const title = { sv: `Ta bort ${list} ur ${cell}`, en: `Take ${list} out of ${cell}` };
  return [fixOf(title, [{ ...typed, after: cleaned.text.trim() === '' ? null : cleaned.text }])];
};

interface Cleaned {
  readonly text: string;
  readonly references: readonly string[];
}

/** The text without its references; null where it holds none, or one that is not stray. */
function takeOut(text: string): Cleaned | null {
  const reference = findCellReference(text);
  if (reference === null) return null;
  const at = indexOf(text, reference);
  if (at === -1 || LEADS_UP.test(text.slice(0, at))) return null;
  const rest = join(text.slice(0, at), text.slice(at + reference.length));
  if (findCellReference(rest) === null) return { text: rest, references: [reference] };
  const more = takeOut(rest);
  return more && { text: more.text, references: [reference, ...more.references] };
}

/** A range is the first of its kind in the text; a lone address ends it. */
function indexOf(text: string, reference: string): number {
  if (!reference.includes(':')) return text.lastIndexOf(reference);
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}$:])${reference.replaceAll('$', '\\$')}(?![\\p{L}\\p{N}:])`,
    'u',
  );
  return text.search(whole);
}

/** Looked for from where the spaces begin, since a text may hold very many. */
const SPACES_LAST = /(?<![^\S\n])[^\S\n]+$/u;

/** What stood around a reference, put together with the one separator that is left between two words. */
function join(before: string, after: string): string {
  if (/[.!?]\s*$/u.test(before) && /^\.\s*$/u.test(after)) return before.trimEnd() + after.slice(1);
  if (/(?:^|\n)[^\S\n]*$/u.test(before) && /^[^\S\n]*(?:\n|$)/u.test(after)) {
    const line = before.replace(SPACES_LAST, '');
    return line === '' ? after.replace(/^\s*\n/u, '') : line.slice(0, -1) + after;
  }
  return /[^\S\n]$/u.test(before)
    ? before.replace(SPACES_LAST, '') + after
    : before + after.replace(/^[^\S\n]+/u, '');
}

const isRequired = ({ about }: Finding): boolean =>
  about.kind === 'card' && about.fields.some(({ required }) => required);

const saysTheSame = (before: string, after: string): boolean =>
  wordsOnly(after) !== '' && !isPlaceholder(after) && readAnswer(before) === readAnswer(after);
