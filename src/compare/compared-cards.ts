import { groupBy } from '../language/by-key';
import { lettersOnly } from '../language/normalise';
import { isMisspelt } from '../language/word-forms';
import { nameInTitle } from '../portfolio/cards';
import type { Card, FieldValue, Located, Submission, UnknownLabel } from '../recognise/submission';
import type { FieldDefinition } from '../template/template';
import { answerDifference } from './answers';
import type { Difference, Heading, Side } from './difference';
import { insatsHeading } from './headings';
import { codeOf, type Insats, labelOf, loneOf } from './insatser';
import type { Pair, Pairing } from './pairing';
import { isSameAnswer, textKey } from './same-text';
import { NOTHING, together, type Tally } from './tally';
import { quoted, sideOfField, sideOfText, tell } from './telling';

/** What a card asks, by what it means. */
interface Asked {
  readonly label: string;
  readonly kind: FieldDefinition['kind'];
  readonly left: Side;
  readonly right: Side;
  /** What stands beside the answers. */
  readonly beside: readonly [readonly Located[], readonly Located[]];
}

/** Compares paired insatser field by field, and tells those without a counterpart. */
export function compareInsatser(
  { pairs, left, right }: Pairing<Insats>,
  before: Submission,
  after: Submission,
): Tally {
  const [ours, theirs] = [labelsByCard(before), labelsByCard(after)];
  const units = before.unit === after.unit ? before.unit : 'tkr';
  const compared = pairs.map((pair): Tally => {
    const [one, other] = [pair.left.card, pair.right.card];
    const asked = askedOf(one, other, ours.get(one) ?? [], theirs.get(other) ?? []);
    const heading = insatsHeading(pair.right);
    const fields = asked.map((field): Tally => comparedField(field, pair, heading, units));
    const titles: Tally = {
      differences: titleDifferences(pair, heading),
      unchanged: 0,
      twins: [[one.title.place, other.title.place]],
    };
    const told = together([titles, ...fields]);
    const isGuessTold = !pair.isLikely || told.differences.some(({ pair: guess }) => guess !== undefined);
    return isGuessTold ? told : together([{ ...NOTHING, differences: [guessOf(pair, heading)] }, told]);
  });
  const alone: Tally = {
    differences: [
      ...left.map((each) => loneInsats(each, 'left')),
      ...right.map((each) => loneInsats(each, 'right')),
    ],
    unchanged: 0,
    twins: [],
  };
  return together([...compared, alone]);
}

const labelsByCard = ({ unknownLabels }: Submission): ReadonlyMap<Card, readonly UnknownLabel[]> =>
  groupBy(
    unknownLabels.flatMap((label) => [label, ...(label.others ?? [])]),
    ({ card }) => card,
  );

const fieldKey = ({ definition: { role, label } }: FieldValue): string =>
  role === 'other' ? `other ${lettersOnly(label)}` : role;

/** Services are asked for by one field among the running and by another among the proposed. */
function askedOf(
  one: Card,
  other: Card,
  ours: readonly UnknownLabel[],
  theirs: readonly UnknownLabel[],
): readonly Asked[] {
  const [left, right] = [one, other].map(
    ({ fields }) => new Map(fields.map((field) => [fieldKey(field), field])),
  );
  const keys = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  const fields = [...keys].flatMap((key): Asked[] => {
    const [own, their] = [left?.get(key), right?.get(key)];
    const { definition } = their ?? own ?? {};
    if (!definition) return [];
    return [
      {
        label: definition.label,
        kind: definition.kind,
        left: sideOfField(one, own),
        right: sideOfField(other, their),
        beside: [own?.beside ?? [], their?.beside ?? []],
      },
    ];
  });
  return [...fields, ...unknownAsked(one, other, ours, theirs)];
}

/** What stands at labels that no field answers to is compared by their words. */
function unknownAsked(
  one: Card,
  other: Card,
  ours: readonly UnknownLabel[],
  theirs: readonly UnknownLabel[],
): readonly Asked[] {
  const [left, right] = [ours, theirs].map(
    (labels) => new Map(labels.map((each) => [lettersOnly(each.text), each])),
  );
  const keys = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return [...keys].map((key): Asked => {
    const [own, their] = [left?.get(key), right?.get(key)];
    const side = (label: UnknownLabel | undefined, card: Card): Side => ({
      text: label?.answer ?? '',
      amount: null,
      place: label?.place ?? card.title.place,
    });
    const label = (their ?? own)?.text ?? '';
    return { label, kind: 'text', left: side(own, one), right: side(their, other), beside: [[], []] };
  });
}

function comparedField(
  { label, kind, left, right, beside }: Asked,
  pair: Pair<Insats>,
  heading: Heading,
  unit: Submission['unit'],
): Tally {
  const twins = twinsOf(left, right);
  const what = `${labelOf(pair.right.card)} · ${label}`;
  if (isSameAnswer(left.text, right.text, kind, unit)) {
    const notes = besideDifference(beside, { what, heading, left, right });
    return { differences: notes, unchanged: left.text === '' || notes.length > 0 ? 0 : 1, twins };
  }
  const isName = pair.isLikely && isNameOf(pair, left, right);
  const difference = isName
    ? renamed(pair, heading, left, right)
    : answerDifference({ what, heading, left, right, isYesOrNo: kind === 'jaNej' });
  return { differences: [difference], unchanged: 0, twins };
}

const isNameOf = ({ left, right }: Pair<Insats>, one: Side, other: Side): boolean =>
  left.names[0] === one.text && right.names[0] === other.text;

const twinsOf = (left: Side, right: Side): Tally['twins'] => {
  const [one, other] = [left.place, right.place];
  return one.row === null || other.row === null ? [] : [[one, other]];
};

/** What is written beside an answer that is the same: a motive, a comment. */
function besideDifference(
  [ours, theirs]: Asked['beside'],
  shared: { readonly what: string; readonly heading: Heading; readonly left: Side; readonly right: Side },
): readonly Difference[] {
  const [left, right] = [ours, theirs].map((notes) => notes.filter(({ text }) => text !== ''));
  const texts = (notes: readonly Located[] = []): string => notes.map(({ text }) => textKey(text)).join(' ');
  if (texts(left) === texts(right)) return [];
  const side = (notes: readonly Located[] = [], own: Side): Side => {
    const [first] = notes;
    return first
      ? sideOfText({ text: notes.map(({ text }) => text).join(' '), place: first.place })
      : { ...own, text: '' };
  };
  const told = answerDifference({
    ...shared,
    left: side(left, shared.left),
    right: side(right, shared.right),
  });
  return [{ ...told, isNote: true }];
}

/** A guess that no name tells: they stand in the title of the one and in the field of the other. */
const guessOf = (pair: Pair<Insats>, heading: Heading): Difference => {
  const side = ({ card, label }: Insats): Side => ({ text: label, amount: null, place: card.title.place });
  return renamed(pair, heading, side(pair.left), side(pair.right));
};

/** Paired by likeness: told with both names, as a guess. */
function renamed(
  { left: one, right: other }: Pair<Insats>,
  heading: Heading,
  left: Side,
  right: Side,
): Difference {
  return {
    rule: 'insats-omdopt',
    pair: { kind: 'insats', left: one.label, right: other.label },
    severity: 'info',
    what: labelOf(other.card),
    text: tell(
      (of) =>
        `Troligen samma insats under nytt namn: ${of(quoted(labelOf(one.card)))} heter nu ${of(quoted(labelOf(other.card)))}.`,
      (of) =>
        `Probably the same insats under a new name: ${of(quoted(labelOf(one.card)))} is now ${of(quoted(labelOf(other.card)))}.`,
    ),
    left,
    right,
    difference: null,
    heading,
  };
}

/** What the title rows say else: another name than before where the field's is the same, another code. */
function titleDifferences(pair: Pair<Insats>, heading: Heading): readonly Difference[] {
  const [one, other] = [pair.left.card, pair.right.card];
  const [left, right] = [nameInTitle(one), nameInTitle(other)];
  const sides = (from: string, to: string): { left: Side; right: Side } => ({
    left: { text: from, amount: null, place: one.title.place },
    right: { text: to, amount: null, place: other.title.place },
  });
  const what = labelOf(other);
  const differences: Difference[] = [];
  if (left !== '' && right !== '' && !isSpeltAlike(left, right)) {
    const isToldByField = pair.left.names.length > 0 && answersDiffer(pair);
    const { left: from, right: to } = sides(left, right);
    if (!isToldByField)
      differences.push(
        pair.isLikely
          ? renamed(pair, heading, from, to)
          : answerDifference({ what: `${what} · titel`, heading, left: from, right: to }),
      );
  }
  const [code, newCode] = [codeOf(one), codeOf(other)];
  if (code !== '' && newCode !== '' && pair.left.code !== pair.right.code)
    differences.push({
      rule: 'insats-omnumrerad',
      severity: 'info',
      what,
      text: {
        sv: `Koden är ändrad från ${code} till ${newCode}.`,
        en: `The code has changed from ${code} to ${newCode}.`,
      },
      ...sides(code, newCode),
      difference: null,
      heading,
    });
  return differences;
}

/** A title is a label too: one letter wrong in it, a hyphen or a space is no other name. */
function isSpeltAlike(one: string, other: string): boolean {
  const [left, right] = [lettersOnly(one), lettersOnly(other)];
  return left === right || isMisspelt(left, right);
}

/** Whether the names in the fields differ as well, which is told there. */
function answersDiffer({ left, right }: Pair<Insats>): boolean {
  const named = ({ card }: Insats): string =>
    card.fields.find(({ definition }) => definition.role === 'namn')?.text ?? '';
  const [one, other] = [named(left), named(right)];
  return one !== '' && other !== '' && textKey(one) !== textKey(other);
}

/** An insats that stands in one of the workbooks only. */
function loneInsats(insats: Insats, side: 'left' | 'right'): Difference {
  const { card } = insats;
  const label = labelOf(card);
  const own: Side = { text: label, amount: null, place: card.title.place };
  const isNew = side === 'right';
  const text = isNew
    ? tell(
        (of) => `Insatsen ${of(quoted(label))} har tillkommit.`,
        (of) => `The insats ${of(quoted(label))} has been added.`,
      )
    : tell(
        (of) => `Insatsen ${of(quoted(label))} är borttagen.`,
        (of) => `The insats ${of(quoted(label))} has been withdrawn.`,
      );
  return {
    rule: isNew ? 'insats-tillkommen' : 'insats-borttagen',
    severity: 'info',
    what: label,
    text,
    left: isNew ? null : own,
    right: isNew ? own : null,
    difference: null,
    heading: insatsHeading(insats),
    lone: loneOf(insats, side, insats.role),
  };
}
