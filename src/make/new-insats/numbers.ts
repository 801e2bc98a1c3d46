import type { Card } from '../../recognise/submission';
import type { Content } from '../../workbook/edit';

/** "Pågående förändringsinsats GT 5" in parts: what stands before its last number, the number, and what follows. */
const NUMBERED = /^(.*?)(\d+)(\D*)$/su;

/**
 * The text with the number after the highest that the same text has in others: "GT 1", "GT 7" and "GT 3" give "GT 8".
 * A text without a number stays as it is.
 */
function withNextNumber(text: string, others: readonly string[]): string {
  const [, before, number, after = ''] = NUMBERED.exec(text) ?? [];
  if (before === undefined || number === undefined) return text;
  const taken = others.flatMap((other) => {
    const [, same, taken] = NUMBERED.exec(other) ?? [];
    return same?.trim() === before.trim() ? [Number(taken)] : [];
  });
  return `${before}${Math.max(Number(number), ...taken) + 1}${after}`;
}

/** A code such as "GT 5" or "7", rather than words that happen to hold a figure. */
const CODE = /^\p{L}{0,4}[\s.-]?\d{1,4}$/u;

/** What continues a column of codes or of running numbers; null where it is none. */
export function nextInColumn(held: readonly Content[]): Content {
  const last = held.at(-1);
  const before = held.at(-2);
  if (typeof last === 'number')
    return (before === undefined ? last === 1 : before === last - 1) ? last + 1 : null;
  if (typeof last !== 'string' || !CODE.test(last.trim())) return null;
  const texts = held.filter((each) => typeof each === 'string');
  return withNextNumber(last, texts);
}

/** A title that tells the name of its insats tells the new one's instead, and the next number. */
export function nextTitle(
  text: string,
  { titleName }: Pick<Card, 'titleName'>,
  others: readonly Card[],
  name: string,
): string {
  const at = titleName === '' ? -1 : text.lastIndexOf(titleName);
  if (at < 0)
    return withNextNumber(
      text,
      others.map((card) => card.title.text),
    );
  const before = withNextNumber(
    text.slice(0, at),
    others.map((card) => untilName(card)),
  );
  return `${before}${name}${text.slice(at + titleName.length)}`;
}

const untilName = ({ title: { text }, titleName }: Card): string => {
  const at = titleName === '' ? -1 : text.lastIndexOf(titleName);
  return at < 0 ? text : text.slice(0, at);
};

/** What stands beside the title: the new name in place of the old, the next code, or nothing. */
export function nextBeside(
  text: string,
  { titleName, titleValue }: Card,
  others: readonly Card[],
  name: string,
): string | null {
  if (titleName !== '' && text.includes(titleName)) return nextTitle(text, { titleName }, [], name);
  if (!CODE.test(text.trim()) || !titleValue.includes(text.trim())) return null;
  return withNextNumber(
    text,
    others.map((card) => card.titleValue),
  );
}
