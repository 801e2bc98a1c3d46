import { fieldOf } from '../portfolio/cards';
import { labelAskedFor, meantLabels } from '../portfolio/meant-labels';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import type { Card, Submission, UnknownLabel } from '../recognise/submission';
import type { FieldRole } from '../template/roles';
import type { FieldDefinition } from '../template/template';
import { addressOf, placeAddress } from '../workbook/address';

const NONE: Localized = { sv: '', en: '' };

interface Asked {
  readonly severity: 'info';
  readonly message: Localized;
  readonly group: string;
}

/** What is told, instead of an accusation, of fields that the card lacks unless unknown labels are them. */
export function tellAsked(asked: readonly (readonly [FieldDefinition, UnknownLabel])[]): Asked | null {
  const [first] = asked;
  if (first === undefined) return null;
  const tell = (of: (label: string, text: string, at: string) => string): string =>
    asked.map(([{ label }, { text, place }]) => of(label, shorten(text, 60), addressOf(place))).join(' ');
  return {
    severity: 'info',
    message: {
      sv: tell(
        (label, text, at) =>
          `”${label}” saknas, om det inte är raden ”${text}” (${at}). Svara på frågan där.`,
      ),
      en: tell(
        (label, text, at) =>
          `“${label}” is missing, unless it is the row “${text}” (${at}). Answer the question there.`,
      ),
    },
    group: groupOfQuestion(first[1]),
  };
}

/** The same of one field; null where the card has it, or no label may be it. */
export function questionOn(submission: Submission, card: Card, role: FieldRole): Asked | null {
  const field = card.definition.fields.find((each) => each.role === role);
  const label = field && labelAskedFor(submission, card, field);
  return field && label ? tellAsked([[field, label]]) : null;
}

/** The question that an unknown label raises is one with what is told of the field that it may be. */
export const groupOfQuestion = ({ place }: UnknownLabel): string => `etikett ${placeAddress(place)}`;

/**
 * A sentence, after a space, on where the answer that a card lacks may stand: in the row of an unknown label, or
 * further to the right in its own row. "" where nothing suggests it. It asks, for it is a guess.
 */
export function hintOn(submission: Submission, card: Card, role: FieldRole): Localized {
  const value = fieldOf(card, role);
  if (value === undefined) {
    const meant = meantLabels(submission).get(card) ?? [];
    const [label] = [...meant].find(([, field]) => field.role === role) ?? [];
    if (!label) return NONE;
    const [at, text] = [addressOf(label.place), shorten(label.text, 60)];
    return {
      sv: ` Eller är det raden ”${text}” (${at}) som menas? Skriv i så fall etiketten som i mallen.`,
      en: ` Or is the row “${text}” (${at}) meant? Then write its label as in the template.`,
    };
  }
  const [beside] = value.text === '' ? value.beside : [];
  if (!beside) return NONE;
  const [at, text] = [addressOf(beside.place), shorten(beside.text, 60)];
  return {
    sv: ` I ${at} står ”${text}”: är det svaret, flytta det till ${addressOf(value.place)}.`,
    en: ` ${at} says “${text}”: if that is the answer, move it to ${addressOf(value.place)}.`,
  };
}
