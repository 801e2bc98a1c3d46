import type { Localized } from '../language/localized';
import type { Card, Place } from '../template/submission';
import { cellAddress } from '../workbook/address';
import type { Finding, Severity } from './rule';

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
