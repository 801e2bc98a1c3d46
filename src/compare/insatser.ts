import { append, remember } from '../language/by-key';
import { lettersOnly } from '../language/normalise';
import { tellingWords, wordsOf } from '../language/telling-words';
import { areForms } from '../language/word-forms';
import { answerOf, filledCards, nameInTitle, namnOf } from '../portfolio/cards';
import { isPlaceholder } from '../language/placeholder';
import type { Card, Submission } from '../recognise/submission';
import type { CardRole } from '../template/roles';
import type { Edge } from './assignment';
import type { Corrections } from '../findings/corrections';
import { corrected } from './corrections';
import type { Lone } from './difference';
import { type Pairing, pairByKey, pairByLikeness, pairInOrder, unpaired } from './pairing';
import { serviceKeys } from './services';
import { textKey } from './same-text';

/** A filled card by what it may be known again by. */
export interface Insats {
  readonly card: Card;
  readonly role: CardRole;
  /** "gt5"; "" where the title has none, or a bare number, which tells only where the card stands. */
  readonly code: string;
  /** The names that it gives in its field and in its title; none where both are left out. */
  readonly names: readonly string[];
  /** The service that it is for, by the register where that knows it; "" where none is named. */
  readonly service: string;
  /** What it is called in lists and in corrections: code and name. */
  readonly label: string;
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** The code that the card's title bears before its name, as it is written; "" for a bare number. */
export function codeOf(card: Card): string {
  const name = answerOf(card, 'namn') || card.titleName;
  const tail = ` · ${name}`;
  const code = name !== '' && card.heading.endsWith(tail) ? card.heading.slice(0, -tail.length) : '';
  return hasLetter(code) ? code : '';
}

/** A card as people name it, without the number that tells only its place. */
export function labelOf(card: Card): string {
  const name = namnOf(card) || nameInTitle(card);
  const code = codeOf(card);
  if (name === '') return card.heading;
  return code === '' ? name : `${code} · ${name}`;
}

/** The service that a card names, of either kind of card. */
export const serviceOf = (card: Card): string => answerOf(card, 'tjanst') || answerOf(card, 'koppladTjanst');

/** An insats without a counterpart, as corrections know it. */
export const loneOf = ({ label }: Insats, side: Lone['side'], among = ''): Lone => ({
  kind: 'insats',
  side,
  name: label,
  among,
});

/** The insatser of a submission, those that run and those that are asked for. */
export function insatserOf(submission: Submission): readonly Insats[] {
  const keyOf = serviceKeys(submission);
  return filledCards(submission).map((card): Insats => {
    const names = [namnOf(card), nameInTitle(card)].filter((name) => name !== '');
    return {
      card,
      role: card.definition.role,
      code: lettersOnly(codeOf(card)),
      names: [...new Set(names)],
      service: keyOf(serviceOf(card)),
      label: labelOf(card),
    };
  });
}

/**
 * Pairs the insatser of two workbooks: by code, name and service; by name and one of the others; by name alone where
 * only one bears it; at last by likeness of name, service and content, which is a guess. A code alone says nothing: the
 * same code with another name and another service is another insats.
 * Wrong on: an insats that got another name, another goal and another schedule at once, which is told as one withdrawn
 * and one added; and two insatser that differ by a phase only ("Förstudie mediabank", "Införande mediabank"), of which
 * one ends as the other begins.
 */
export function pairInsatser(
  before: readonly Insats[],
  after: readonly Insats[],
  corrections: Corrections,
): Pairing<Insats> {
  const { pairing, apart } = corrected(unpaired(before, after), corrections, 'insats', ({ label }) => label);
  const named = (each: Insats, key: (name: string) => string): readonly string[] =>
    each.names.map((name) => key(lettersOnly(name)));
  const keys: readonly ((each: Insats) => readonly string[])[] = [
    (each) => (each.code === '' ? [] : named(each, (name) => [each.code, name, each.service].join('|'))),
    (each) => (each.code === '' ? [] : named(each, (name) => [each.code, name].join('|'))),
    (each) => (each.service === '' ? [] : named(each, (name) => [name, each.service].join('|'))),
    (each) => named(each, (name) => name),
  ];
  const untouched = pairInOrder(pairing, wholeOf);
  const exact = keys.reduce((found, keysOf) => pairByKey(found, keysOf), untouched);
  const likely = pairByLikeness(exact, likenesses(exact.left, exact.right), isRenamed);
  const { pairs, left, right } = pairInOrder(likely, (each) => named(each, (name) => name).join('|'));
  return { pairs, left: [...left, ...apart.left], right: [...right, ...apart.right] };
}

/** Everything that a card says. */
const wholeOf = ({ card, code, service }: Insats): string =>
  JSON.stringify([
    code,
    service,
    card.titleName,
    card.fields.map(({ definition, text }) => [definition.role, textKey(text)]),
  ]);

const isRenamed = (one: Insats, other: Insats): boolean =>
  !one.names.some((name) => other.names.some((own) => lettersOnly(own) === lettersOnly(name)));

/** Less alike are two. */
const LEAST = 0.4;
/** How much each part of a likeness weighs; what neither card tells weighs nothing. */
const WEIGHTS = { name: 0.5, content: 0.4, service: 0.1 } as const;
/** The same code on the same service speaks for the same insats, but a little. */
const CODE_BONUS = 0.05;
/** What so many cards bear leads to none of them. */
const MOST_BEARERS = 60;
/** No more words of a card lead to others. */
const MOST_WORDS = 60;

interface Features {
  readonly names: readonly (readonly string[])[];
  readonly service: string;
  readonly code: string;
  /** The words of the running answers, by the field's role. */
  readonly content: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How alike those are that have words of their names or of their answers in common. */
function likenesses(left: readonly Insats[], right: readonly Insats[]): readonly Edge[] {
  if (left.length === 0 || right.length === 0) return [];
  const [ours, theirs] = [left.map(featuresOf), right.map(featuresOf)];
  const weigh = weightsOf([...ours, ...theirs]);
  const byWord = new Map<string, number[]>();
  theirs.forEach((each, at) => {
    for (const word of wordsLeading(each)) append(byWord, word, at);
  });
  const nameLikeness = createNameLikeness();
  return ours.flatMap((own, at): Edge[] => {
    const near = new Set(
      wordsLeading(own).flatMap((word) => {
        const bearers = byWord.get(word) ?? [];
        return bearers.length > MOST_BEARERS ? [] : bearers;
      }),
    );
    return [...near].flatMap((to): Edge[] => {
      const other = theirs[to];
      if (!other) return [];
      const likeness = likenessOf(own, other, weigh, nameLikeness);
      return likeness >= LEAST ? [{ left: at, right: to, likeness }] : [];
    });
  });
}

function featuresOf({ card, names, service, code }: Insats): Features {
  const content = new Map<string, ReadonlySet<string>>();
  for (const { definition, text } of card.fields) {
    const { kind, role, answers } = definition;
    const isName = role === 'namn' || role === 'tjanst' || role === 'koppladTjanst';
    if (isName || kind === 'jaNej' || answers !== undefined || text === '' || isPlaceholder(text)) continue;
    const words = kind === 'text' ? wordsOf(text) : [textKey(text)];
    content.set(role, new Set([...(content.get(role) ?? []), ...words.map((word) => `${role} ${word}`)]));
  }
  return { names: names.map(tellingWords), service, code, content };
}

const wordsLeading = ({ names, content }: Features): readonly string[] => [
  ...names.flat(),
  ...[...content.values()]
    .flatMap((words) => [...words].filter((word) => word.length > 10))
    .slice(0, MOST_WORDS),
];

type Weigh = (word: string) => number;

/** A word that all cards bear tells little, one that two bear tells much. */
function weightsOf(all: readonly Features[]): Weigh {
  const bearers = new Map<string, number>();
  for (const { content } of all)
    for (const words of content.values())
      for (const word of words) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + (2 * all.length) / (bearers.get(word) ?? 1));
}

function likenessOf(
  one: Features,
  other: Features,
  weigh: Weigh,
  nameLikeness: (one: Features['names'], other: Features['names']) => number,
): number {
  const isNamed = one.names.length > 0 && other.names.length > 0;
  const parts = [
    { weight: WEIGHTS.name, likeness: isNamed ? nameLikeness(one.names, other.names) : null },
    { weight: WEIGHTS.content, likeness: contentLikeness(one, other, weigh) },
    { weight: WEIGHTS.service, likeness: serviceLikeness(one, other) },
  ].flatMap(({ weight, likeness }) => (likeness === null ? [] : [{ weight, likeness }]));
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return 0;
  const likeness = parts.reduce((sum, part) => sum + part.weight * part.likeness, 0) / weights;
  const isOfOneCode = one.code !== '' && one.code === other.code && serviceLikeness(one, other) === 1;
  return Math.min(1, likeness + (isOfOneCode ? CODE_BONUS : 0));
}

/** Null where one of them names none. */
function serviceLikeness(one: Features, other: Features): number | null {
  if (one.service === '' || other.service === '') return null;
  return one.service === other.service ? 1 : 0;
}

/** Of the fields that both answer; null where there is none. */
function contentLikeness(one: Features, other: Features, weigh: Weigh): number | null {
  let [shared, all] = [0, 0];
  for (const [role, words] of one.content) {
    const theirs = other.content.get(role);
    if (!theirs) continue;
    for (const word of words) {
      all += weigh(word);
      if (theirs.has(word)) shared += 2 * weigh(word);
    }
    for (const word of theirs) all += weigh(word);
  }
  return all === 0 ? null : shared / all;
}

function createNameLikeness(): (one: Features['names'], other: Features['names']) => number {
  const alike = remember((pair: string): { readonly is: boolean } => {
    const [one = '', other = ''] = pair.split('|');
    return { is: areForms(one, other) };
  });
  const holds = (words: readonly string[], word: string): boolean =>
    words.some((each) => each === word || alike(each < word ? `${each}|${word}` : `${word}|${each}`).is);
  const likeness = (one: readonly string[], other: readonly string[]): number => {
    const shared = [...one.filter((word) => holds(other, word)), ...other.filter((word) => holds(one, word))];
    return shared.length / (one.length + other.length || 1);
  };
  return (one, other) => Math.max(0, ...one.flatMap((left) => other.map((right) => likeness(left, right))));
}
