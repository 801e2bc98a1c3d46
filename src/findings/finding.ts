import type { Localized } from '../language/localized';
import type { Card, Place } from '../recognise/submission';
import type { WrittenText } from '../portfolio/texts';
import type { ChapterId } from '../template/template';
import { cellAddress } from '../workbook/address';

/** `fel`: the underlag cannot be used for a decision. `varning`: must be explained. `info`: good to know. */
export type Severity = 'fel' | 'varning' | 'info';

/** One thing to mend or explain, at one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The sheet to look in; for something that is nowhere, the sheet where it would be expected. */
  readonly sheet: string;
  /** A1 address of the cell to go to, or null when there is none. */
  readonly cell: string | null;
  readonly chapter: ChapterId | null;
  /** The card that the finding concerns, as people name it; null outside cards. */
  readonly insats: string | null;
  /** The keys of the card's fields that the finding concerns; none for a card as a whole and outside cards. */
  readonly fields: readonly string[];
  readonly subject: string | null;
  /** What stands there, what was expected, and what to do. */
  readonly message: Localized;
  readonly found: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
}

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['fel', 'varning', 'info'];

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { fel: 0, varning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

interface FindingDetails {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly found?: string;
  readonly expected?: string;
  readonly difference?: string;
}

/** A finding at a cell, outside any card. */
export function findingAt(
  place: Place,
  {
    chapter,
    subject,
    ...details
  }: FindingDetails & { readonly chapter: string | null; readonly subject: string },
): Finding {
  return {
    ...NOTHING_MORE,
    ...details,
    sheet: place.sheet,
    cell: cellAddress(place.row, place.column),
    chapter,
    insats: null,
    fields: [],
    subject,
  };
}

/** A finding on a field of a card: at the field's answer or, where the card has no row for it, at the card's title. */
export function findingOnCard(card: Card, field: string | null, details: FindingDetails): Finding {
  const place = (field === null ? undefined : card.fields.get(field)?.place) ?? card.title.place;
  return {
    ...findingAt(place, { ...details, chapter: card.chapter, subject: card.subject }),
    insats: card.heading,
    fields: field === null ? [] : [field],
  };
}

const NOTHING_MORE = { found: null, expected: null, difference: null };

/** A finding on a text: on the card's field, or at the cell. */
export function findingOnText(
  { answer, place, chapter, subject }: WrittenText,
  details: Parameters<typeof findingOnCard>[2],
): Finding {
  return answer === null
    ? findingAt(place, { ...details, chapter, subject })
    : findingOnCard(answer.card, answer.field, details);
}
