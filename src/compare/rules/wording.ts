import type { Localized } from '../../language/localized';
import { fieldOf } from '../../portfolio/cards';
import type { Card, Submission } from '../../recognise/submission';
import type { ChapterRole } from '../../template/roles';
import type { Difference, Side } from '../difference';
import { insatsHeading } from '../headings';
import { type Insats, labelOf } from '../insatser';
import { sideOfField } from '../telling';

/** What several rules say of insatser. */

/** A chapter by the number that a workbook's template gives it: "1.4". */
export const numberOf = ({ sections }: Submission, role: ChapterRole): string =>
  sections.find((section) => section.role === role)?.id ?? role;

/** Where an insats is to be found: its name's cell, or its title. */
export function sideOfInsats({ card }: Insats): Side {
  const name = fieldOf(card, 'namn');
  return {
    text: labelOf(card),
    amount: null,
    place: name && name.text !== '' ? name.place : card.title.place,
  };
}

export const sideOfRole = (card: Card, role: Parameters<typeof fieldOf>[1]): Side =>
  sideOfField(card, fieldOf(card, role));

/** A difference about an insats. */
export const onInsats = (
  insats: Insats,
  details: Omit<Difference, 'heading' | 'difference' | 'what'> & { readonly about?: string },
): Difference => {
  const { about, ...rest } = details;
  const what = about === undefined ? labelOf(insats.card) : `${labelOf(insats.card)} · ${about}`;
  return { ...rest, what, difference: null, heading: insatsHeading(insats) };
};

export const SOURCE: Localized = {
  sv: 'Stadsrevisionens granskning och uppföljningen 2024: effekter utlovas men redovisas inte',
  en: 'The city auditors’ review and the follow-up 2024: effects are promised and never reported',
};
