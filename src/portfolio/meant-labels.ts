import { readAnswer } from '../language/answers';
import { groupBy } from '../language/by-key';
import type { Card, Submission, UnknownLabel } from '../recognise/submission';
import type { FieldDefinition, FieldKind } from '../template/template';
import type { Place } from '../workbook/address';
import { valueOfField } from './cards';

/** The missing field that each unknown label of a card may mean. */
type MeantInCard = ReadonlyMap<UnknownLabel, FieldDefinition>;

const known = new WeakMap<Submission, ReadonlyMap<Card, MeantInCard>>();

/**
 * By card, the missing field that an unknown label may stand for: "Mål med insatsen" where the template has effektmål.
 * Between two labels that are known, the unknown ones that are answered as the missing ones ask for mean those, in
 * their order, where they are as many. It is a guess, and what is told of it must ask.
 * Wrong on: a label of the supplier's own that was put just where one of the template's was deleted.
 */
export function meantLabels(submission: Submission): ReadonlyMap<Card, MeantInCard> {
  const meant = known.get(submission) ?? findMeant(submission);
  known.set(submission, meant);
  return meant;
}

const findMeant = ({ unknownLabels }: Submission): ReadonlyMap<Card, MeantInCard> =>
  new Map(
    [...groupBy(unknownLabels, ({ card }) => card)].map(([card, labels]) => [card, meantIn(card, labels)]),
  );

const meantIn = (card: Card, labels: readonly UnknownLabel[]): MeantInCard =>
  new Map(
    gapsOf(card).flatMap(({ from, to, missing }) => {
      const within = labels.filter(({ place }) => from < orderIn(card, place) && orderIn(card, place) < to);
      return pair(within, missing);
    }),
  );

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
