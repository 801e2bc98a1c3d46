/**
 * Forms: answers that offer both words, "☐ Ja ☒ Nej", "JA [ ] NEJ [x]", "Ja/Nej + kommentar". Such a text says nothing
 * by its words but by which of them is marked.
 */

/** Which word of a form is marked; null where none or both are. */
export interface FormRead {
  readonly choice: 'JA' | 'NEJ' | null;
  /** What is written after the form. */
  readonly rest: string;
}

type Part = 'JA' | 'NEJ' | 'checked' | 'unchecked' | 'cross' | 'parting';

/** The parts of a form, each at the place where the text is read. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['JA', /(?:ja|j|yes|y)(?![\p{L}\p{N}])/uy],
  ['NEJ', /(?:nej|no?)(?![\p{L}\p{N}])/uy],
  ['unchecked', /[☐□○◯⬜▢]|[[(] {0,3}[_–-]? {0,3}[\])]|_{1,20}(?!\p{L})/uy],
  ['checked', /[☑☒✓✔✅🗹■●◉⬛]|[[(] {0,3}[xv✓✔] {0,3}[\])]|x(?![\p{L}\p{N}])/uy],
  ['cross', /[✗✘❌]/uy],
  ['parting', /[/|,;\\]|(?:eller|or)(?!\p{L})/uy],
];
const BETWEEN = /[\s:.]{1,20}/uy;
/** A form has no more parts than this; a text of thousands of boxes is none. */
const MOST_PARTS = 12;

/** A text in lower case as a form; null when it does not begin by offering both words, with or without marks. */
export function readForm(text: string): FormRead | null {
  const parts: Part[] = [];
  let at = 0;
  let end = 0;
  while (parts.length < MOST_PARTS) {
    const next = partAt(text, at);
    if (next === null) break;
    // "Ja / Nej, ja det blir bra": what a form offers once more is the answer to it.
    if ((next.kind === 'JA' || next.kind === 'NEJ') && parts.includes(next.kind)) break;
    if (next.kind !== 'parting') end = next.end;
    parts.push(next.kind);
    at = next.end;
  }
  if (!parts.includes('JA') || !parts.includes('NEJ')) return null;
  return { choice: choiceIn(parts), rest: text.slice(end) };
}

/** Whether a cell that is there to be marked is: "x", "☒", "[ ]"; null where it says something else. */
export function readMark(written: string): boolean | null {
  const text = written.trim().toLowerCase();
  if (/^[1*]$/.test(text)) return true;
  if (/^(?:[0–—-]|falskt|false)?$/.test(text)) return false;
  if (/^(?:sant|true)$/.test(text)) return true;
  const part = partAt(text, 0);
  if (part === null || part.end < text.length || part.kind === 'parting') return null;
  return part.kind !== 'unchecked' && part.kind !== 'NEJ';
}

function partAt(text: string, from: number): { readonly kind: Part; readonly end: number } | null {
  BETWEEN.lastIndex = from;
  const start = from + (BETWEEN.exec(text)?.[0].length ?? 0);
  for (const [kind, pattern] of PARTS) {
    pattern.lastIndex = start;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { kind, end: start + found.length };
  }
  return null;
}

const isMark = (kind: Part | undefined): boolean =>
  kind === 'checked' || kind === 'unchecked' || kind === 'cross';

/** The word whose mark is set. Marks stand before the words where the first part is one, else after them. */
function choiceIn(parts: readonly Part[]): FormRead['choice'] {
  const before = isMark(parts.find((kind) => kind !== 'parting'));
  const marks = { JA: [] as Part[], NEJ: [] as Part[] };
  parts.forEach((kind, index) => {
    if (!isMark(kind)) return;
    const owner = before ? parts.slice(index + 1).find(isWord) : parts.slice(0, index).findLast(isWord);
    // A lone mark between the words belongs to the one that it is not parted from: "Ja / ☒ Nej".
    const parted = !before && parts[index - 1] === 'parting' && isWord(parts[index + 1]);
    const word = parted ? parts[index + 1] : (owner ?? parts.findLast(isWord));
    if (word === 'JA' || word === 'NEJ') marks[word].push(kind);
  });
  // A cross beside a tick says no: "✗ Ja ✓ Nej"; alone it is the mark.
  const isSet = (kinds: readonly Part[]): boolean =>
    kinds.includes('checked') || (kinds.includes('cross') && !parts.includes('checked'));
  if (isSet(marks.JA) === isSet(marks.NEJ)) return null;
  return isSet(marks.JA) ? 'JA' : 'NEJ';
}

const isWord = (kind: Part | undefined): kind is 'JA' | 'NEJ' => kind === 'JA' || kind === 'NEJ';
