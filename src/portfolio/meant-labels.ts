import { readAnswer } from '../language/answers';
import { groupBy, rememberOf } from '../language/by-key';
import { lettersOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import { tellingWords } from '../language/telling-words';
import { areForms } from '../language/word-forms';
import type { Card, Submission, UnknownLabel } from '../recognise/submission';
import { type FieldDefinition, type FieldKind, labelsOf } from '../template/template';
import type { Place } from '../workbook/address';
import { valueOfField } from './cards';
import { ASSESSMENTS } from './insatser';

/** The missing field that each unknown label of a card may mean. */
type MeantInCard = ReadonlyMap<UnknownLabel, FieldDefinition>;

/**
 * By card, the missing field that an unknown label may stand for: "Preliminär tidplan" wherever it stands, for a word
 * of it is one of the label's, and "Mål med insatsen" where the template has effektmål. Between two labels that are
 * known, the unknown ones that are answered as the missing ones ask for mean those, in their order, where they are as
 * many. A label that also stands in a card that has the field means something else. It is a guess, and what is told of
 * it must ask.
 * Wrong on: a label of the supplier's own that was put in one card just where one of the template's was deleted.
 */
export const meantLabels = rememberOf((submission: Submission): ReadonlyMap<Card, MeantInCard> => {
  const unknownLabels = submission.unknownLabels.flatMap((label) => [label, ...(label.others ?? [])]);
  const fieldsBeside = fieldsByLabel(unknownLabels);
  const isOther: IsOther = ({ text }, field) => fieldsBeside.get(lettersOnly(text))?.has(field) ?? false;
  return new Map(
    [...groupBy(unknownLabels, ({ card }) => card)].map(([card, labels]) => [
      card,
      meantIn(card, labels, isOther),
    ]),
  );
});

/** Whether a label is known to mean something else than a field. */
type IsOther = (label: UnknownLabel, field: FieldDefinition) => boolean;

/** The fields that stand in a card beside an unknown label, by its letters. */
function fieldsByLabel(labels: readonly UnknownLabel[]): ReadonlyMap<string, ReadonlySet<FieldDefinition>> {
  const fields = new Map<string, Set<FieldDefinition>>();
  for (const { text, card } of labels) {
    const letters = lettersOnly(text);
    const beside = fields.get(letters) ?? new Set();
    for (const { definition } of card.fields) beside.add(definition);
    fields.set(letters, beside);
  }
  return fields;
}

function meantIn(card: Card, labels: readonly UnknownLabel[], isOther: IsOther): MeantInCard {
  const byWords = meantByWords(card, labels, isOther);
  const taken = new Set(byWords.values());
  const byPlace = gapsOf(card).flatMap(({ from, to, missing }) => {
    const within = labels.filter(
      (label) => !byWords.has(label) && from < orderIn(card, label.place) && orderIn(card, label.place) < to,
    );
    const left = missing.filter((field) => !taken.has(field));
    return pair(within, left).filter(([label, field]) => !isOther(label, field));
  });
  return new Map([...byWords, ...byPlace]);
}

/** The labels that have a telling word in common with one of the card's missing fields, and no other label has. */
function meantByWords(card: Card, labels: readonly UnknownLabel[], isOther: IsOther): MeantInCard {
  const missing = card.definition.fields.filter((field) => valueOfField(card, field) === undefined);
  const alike = labels.flatMap((label) =>
    missing
      .filter((field) => isAnswerOf(field.kind, label.answer) && !isOther(label, field))
      .filter((field) => shareWord(label.text, field))
      .map((field) => [label, field] as const),
  );
  return new Map(
    alike.filter(([label, field]) =>
      alike.every(([otherLabel, other]) => (otherLabel === label) === (other === field)),
    ),
  );
}

const shareWord = (text: string, field: FieldDefinition): boolean => {
  const words = tellingWords(text);
  return labelsOf(field).some((label) =>
    tellingWords(label).some((own) => words.some((word) => areForms(word, own))),
  );
};

/** Where a label stands among the card's: by its row or, in a table with one insats per row, by its column. */
const orderIn = ({ layout }: Card, { row, column }: Place): number => (layout === 'row' ? column : row);

interface Gap {
  /** Where the labels around it stand. */
  readonly from: number;
  readonly to: number;
  /** The fields that the template has between those labels, in its order. */
  readonly missing: readonly FieldDefinition[];
}

/** The runs of missing fields, each between the known labels before and after it. */
function gapsOf(card: Card): readonly Gap[] {
  const gaps: Gap[] = [];
  let from = -1;
  let missing: FieldDefinition[] = [];
  for (const field of card.definition.fields) {
    const value = valueOfField(card, field);
    if (value === undefined) {
      missing.push(field);
      continue;
    }
    const at = orderIn(card, value.label.place);
    if (missing.length > 0) gaps.push({ from, to: at, missing });
    from = at;
    missing = [];
  }
  if (missing.length > 0) gaps.push({ from, to: Infinity, missing });
  return gaps;
}

function pair(
  labels: readonly UnknownLabel[],
  missing: readonly FieldDefinition[],
): readonly (readonly [UnknownLabel, FieldDefinition])[] {
  const kinds = new Set(missing.map(({ kind }) => kind));
  const answering = labels.filter(({ answer }) => [...kinds].some((kind) => isAnswerOf(kind, answer)));
  if (answering.length !== missing.length) return [];
  return missing.flatMap((field, index) => {
    const label = answering[index];
    return label && isAnswerOf(field.kind, label.answer) ? [[label, field] as const] : [];
  });
}

/** Whether a text may answer a field of a kind: a figure an amount or a schedule, a yes or no a question. */
function isAnswerOf(kind: FieldKind, answer: string): boolean {
  if (answer === '' || kind === 'text') return true;
  return kind === 'jaNej' ? readAnswer(answer) !== 'OKLART' : /\d/.test(answer);
}

/**
 * The unknown label that may be a field which the card lacks, where what stands beside it would answer the field. Then
 * it is one question, and nothing is missing for certain.
 */
export function labelAskedFor(
  submission: Submission,
  card: Card,
  field: FieldDefinition,
): UnknownLabel | null {
  const [label] = [...(meantLabels(submission).get(card) ?? [])].find(([, meant]) => meant === field) ?? [];
  return label && answers(label.answer, field) ? label : null;
}

/** A blank, a placeholder and a no to what must be done leave the field unanswered whichever it is. */
const answers = (text: string, { role, kind }: FieldDefinition): boolean => {
  if (kind !== 'jaNej') return text !== '' && !isPlaceholder(text);
  const [answer, mustBeDone] = [readAnswer(text), ASSESSMENTS.some((each) => each === role)];
  return answer === 'JA' || (!mustBeDone && answer.startsWith('NEJ'));
};
