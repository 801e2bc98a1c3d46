import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { formatAmount } from '../money/amount';
import type { Decimal } from '../money/decimal';
import type { AmountCell, FieldValue, Card, Located } from '../recognise/submission';
import { cellText } from '../workbook/cell-text';
import { valueOf } from '../portfolio/sums';
import type { Side } from './difference';

/** So much of a text is quoted in a sentence; the whole stands at its side. */
const QUOTED = 90;

export const quoted = (text: string): Localized => ({
  sv: `”${shorten(text, QUOTED)}”`,
  en: `“${shorten(text, QUOTED)}”`,
});

export const same = (text: string): Localized => ({ sv: text, en: text });

/** A template of words with a Localized in each gap. */
export function tell(
  sv: (part: (text: Localized) => string) => string,
  en: (part: (text: Localized) => string) => string,
): Localized {
  return { sv: sv((text) => text.sv), en: en((text) => text.en) };
}

export const sideOfText = ({ text, place }: Located): Side => ({ text, amount: null, place });

/** What a field of a card says, with what stands beside; at the card's title where the card has no place for it. */
export function sideOfField(card: Card, field: FieldValue | undefined): Side {
  if (field === undefined) return { text: '', amount: null, place: card.title.place };
  return { text: field.text, amount: null, place: field.place };
}

export function sideOfCell({ amount, cell, place }: AmountCell): Side {
  const value = valueOf(amount);
  return { text: value ? formatAmount(value) : cellText(cell).trim(), amount: value, place };
}

/** "+1 000" or "−21 200", as a change. */
export function signed(value: Decimal): string {
  if (value.isZero()) return '0';
  return value.isNegative() ? `−${formatAmount(value.abs())}` : `+${formatAmount(value)}`;
}

/** What a side says within a sentence: a quoted text, an amount, or that nothing stands there. */
export function said({ text, amount }: Side): Localized {
  if (amount) return same(`${formatAmount(amount)} tkr`);
  return text === '' ? { sv: 'tomt', en: 'blank' } : quoted(text);
}
