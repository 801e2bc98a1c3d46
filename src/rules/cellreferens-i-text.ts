import { type Finding, findingOnText } from '../findings/finding';
import { readAnswer } from '../language/answers';
import { findCellReference } from '../language/cell-references';
import type { Localized } from '../language/localized';
import { wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import { findInTexts } from '../portfolio/texts';
import { addressOf } from '../workbook/address';
import { ongoingExample } from './example';
import { type Fix, fixOf, type FixSource, typedTextAt } from './fix';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Ta bort cellreferensen, eller skriv det som skulle ha stått där.',
  en: 'Remove the reference, or write what should have been there.',
};

/** What is taken for a reference, and where that errs, stands at `findCellReference`. */
export const cellreferensIText: Rule = {
  id: 'cellreferens-i-text',
  severity: 'varning',
  textsIn: () => ({
    title: { sv: 'Cellreferens i text', en: 'Cell reference in a text' },
    rationale: {
      sv: 'Den som klickar i bladet medan en cell redigeras får lätt med en adress i texten. Läsaren undrar vad som menas, och ibland har adressen ersatt det som stod där.',
      en: 'Whoever clicks in the sheet while editing a cell easily gets an address into the text. The reader wonders what is meant, and sometimes the address has replaced what stood there.',
    },
    source: { sv: 'Stadens årliga analyser 2024', en: 'The city’s yearly analyses 2024' },
    firesOn: {
      sv: 'en områdesreferens i texten (”A15A2:B170”) eller en ensam cellreferens efter sista punkten (”… mellanarkivet. F19”)',
      en: 'a range reference in the text (“A15A2:B170”) or a lone cell reference after the last full stop (“… mellanarkivet. F19”)',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) =>
    ongoingExample(
      words,
      'projektmal',
      'Processen införs med koppling till mellanarkivet. F19',
      'Processen införs med koppling till mellanarkivet.',
    ),
  fixes: takeOutOf,
  check: (submission) =>
    findInTexts(submission, findCellReference).map(({ found, written }) => {
      const message = {
        sv: `I texten står ”${found}”, som ser ut som en cellreferens som kommit med av misstag. ${REMEDY.sv}`,
        en: `The text holds “${found}”, which looks like a cell reference that slipped in. ${REMEDY.en}`,
      };
      return findingOnText(written, { message, found });
    }),
};

/** A reference that the sentence leads up to, or that stands in brackets, is meant: "se B2:C10", "(B2:C10)". */
const LEADS_UP =
  /(?:(?<![a-zà-öø-ɏ])(?:se|jfr|jmf|enligt|från|till|i|cell(?:en|er|erna)?|område(?:t)?|tabell(?:en)?)|[("”'[–-])\s*$/iu;

/**
 * All stray references taken out of a text, each with the space that parts it from the rest. Nothing is offered where
 * one is part of a sentence, and where what is left would be no answer to a required field, or another one.
 */
function takeOutOf(finding: Finding, { workbook }: FixSource): readonly Fix[] {
  const typed = typedTextAt(finding, workbook);
  const cleaned = typed && takeOut(typed.old.value);
  if (!cleaned) return [];
  if (isRequired(finding) && !saysTheSame(typed.old.value, cleaned.text)) return [];
  const list = cleaned.references.map((reference) => `”${reference}”`).join(', ');
  const cell = addressOf(typed.place);
  const title = { sv: `Ta bort ${list} ur ${cell}`, en: `Remove ${list} from ${cell}` };
  return [fixOf(title, [{ ...typed, after: cleaned.text.trim() === '' ? null : cleaned.text }])];
}

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
