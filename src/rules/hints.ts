import { fieldOf } from '../portfolio/cards';
import { meantLabels } from '../portfolio/meant-labels';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import type { Card, Submission } from '../recognise/submission';
import type { FieldRole } from '../template/roles';
import { addressOf } from '../workbook/address';

const NONE: Localized = { sv: '', en: '' };

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
