import { labelRows } from './fix-label-rows';
import { type About, type Found, findingOnCard } from '../findings/finding';
import { groupBy } from '../language/by-key';
import type { Localized } from '../language/localized';
import { filledCards, isNamedByTitleOnly, isUnread, requiredFields, valueOfField } from '../portfolio/cards';
import { labelAskedFor } from '../portfolio/meant-labels';
import type { Card, Submission } from '../recognise/submission';
import type { Place } from '../workbook/address';
import type { FieldRole } from '../template/roles';
import type { FieldDefinition } from '../template/template';
import { cardRows } from './example';
import { hintOn, tellAsked } from './hints';
import type { Rule } from './rule';
import { tellUncalculated } from './wording';

/** Fields whose absence is the business of rules of their own. */
const OWN_RULES: ReadonlySet<FieldRole> = new Set([
  'effektmal',
  'informationsklassning',
  'riskanalys',
  'itSakerhetsbedomning',
  'arkitekturbedomning',
]);

/**
 * A required field that is blank or missing, or any whose formula was never calculated. All that is missing in a card
 * is told once, at its title.
 */
export const faltSaknas: Rule = {
  id: 'falt-saknas',
  severity: 'fel',
  textsIn: (words) => ({
    title: { sv: 'Fält saknas', en: 'Field missing' },
    rationale: {
      sv: 'Beredningsfunktionen ställer samman insatserna fält för fält. Det som saknas måste efterfrågas, och under tiden går insatsen inte att jämföra med de andra.',
      en: 'The preparation team compiles the insatser field by field. What is missing must be asked for, and meanwhile the insats cannot be compared with the others.',
    },
    source: words.source('pagaendeInsatser', 'nyaForslag'),
    firesOn: {
      sv: `${words.numbers('pagaendeInsatser', 'nyaForslag').sv}: ett annat obligatoriskt fält är tomt eller saknas i kortet (${words.name('kopplingMal').sv} och ${words.name('kommentarAvvikelser').sv} får lämnas tomma), eller svaret är en formel utan sparat värde`,
      en: `${words.numbers('pagaendeInsatser', 'nyaForslag').en}: any other required field is blank or missing in the card (${words.theName('kopplingMal').en} and ${words.theName('kommentarAvvikelser').en} are optional), or an answer is a formula without a saved value`,
    },
    remedy: {
      sv: 'Fyll i det som mallen frågar efter. Lägg till det fält som kortet saknar.',
      en: 'Fill in what the template asks for. Add the field that the card lacks.',
    },
  }),
  exampleIn: (words) => ({
    bad: cardRows(
      words,
      'pagaende',
      ['tjanst', 'Telefoni och stödsystem'],
      ['namn', 'Byta telefonväxel'],
      ['effektmal', `Svarstiden för inkommande samtal halveras till ${words.year + 1}.`],
      ['projektmal', `Ny växel i drift i alla förvaltningar ${words.year}`],
      ['tidplan', null],
    ),
    at: ['B6'],
    mended: { B6: `${words.year - 1}-09-01 - ${words.year}-06-30` },
  }),
  fixes: labelRows,
  check: (submission) => filledCards(submission).flatMap((card) => checkCard(card, submission)),
};

/** How a field lacks its answer: its formula was never calculated, its cell is blank, it has no cell. */
type State = 'unread' | 'blank' | 'missing';

interface Lacking {
  readonly field: FieldDefinition;
  readonly state: State;
  readonly place: Place;
}

function checkCard(card: Card, submission: Submission): readonly Found[] {
  const lacking = [
    ...card.fields.filter(isUnread).map(({ definition }) => definition),
    ...requiredFields(card)
      .filter((field) => !OWN_RULES.has(field.role) && (valueOfField(card, field)?.text ?? '') === '')
      .filter((field) => !isUnread(valueOfField(card, field)))
      .filter(({ role }) => role !== 'namn' || !isNamedByTitleOnly(card)),
  ].map((field) => howLacking(card, field));
  const asked = lacking.flatMap(({ field, state }) => {
    const label = state === 'missing' ? labelAskedFor(submission, card, field) : null;
    return label ? [[field, label] as const] : [];
  });
  const certain = lacking.filter(({ field }) => !asked.some(([each]) => each === field));
  const told = tellCertain(card, certain, submission);
  // What is asked about is told at the title only where nothing is missing for certain.
  const question = certain.some(({ state }) => state === 'missing') ? null : tellAsked(asked);
  if (question === null) return told;
  const about: About = { kind: 'card', card, fields: asked.map(([field]) => field) };
  return [...told, { ...findingOnCard(card, null, question), about }];
}

function tellCertain(card: Card, lacking: readonly Lacking[], submission: Submission): readonly Found[] {
  // In a table with one insats per row a blank answer may stand in the very cell that what is missing points at.
  return [...groupBy(lacking, ({ place: { row, column } }) => `${row},${column}`).values()].map((atCell) => {
    const parts = STATES.flatMap(([state, tell]) => {
      const fields = atCell.filter((each) => each.state === state);
      return fields.length > 0 ? [tell(fields)] : [];
    });
    const hints = atCell.map(({ field }) => hintOn(submission, card, field.role));
    const message = {
      sv: parts.map(({ sv }) => sv).join(' ') + hints.map(({ sv }) => sv).join(''),
      en: parts.map(({ en }) => en).join(' ') + hints.map(({ en }) => en).join(''),
    };
    const goTo = atCell.find(({ state }) => state !== 'missing')?.field ?? null;
    const about: About = { kind: 'card', card, fields: atCell.map(({ field }) => field) };
    return { ...findingOnCard(card, goTo, { message }), about };
  });
}

function howLacking(card: Card, field: FieldDefinition): Lacking {
  const value = valueOfField(card, field);
  if (value === undefined) return { field, state: 'missing', place: card.title.place };
  return { field, state: isUnread(value) ? 'unread' : 'blank', place: value.place };
}

/** What is told of each state, in this order. */
const STATES: readonly (readonly [State, (fields: readonly Lacking[]) => Localized])[] = [
  ['unread', (fields) => tellUncalculated(listLabels(fields))],
  ['blank', tellBlank],
  ['missing', tellMissing],
];

function tellBlank(fields: readonly Lacking[]): Localized {
  const { sv, en } = listLabels(fields);
  return {
    sv: `${sv} är tomt. Fyll i det som mallen frågar efter.`,
    en: `${en} is blank. Fill in what the template asks for.`,
  };
}

function tellMissing(fields: readonly Lacking[]): Localized {
  const { sv, en } = listLabels(fields);
  return fields.length === 1
    ? {
        sv: `Kortet saknar fältet ${sv}. Lägg till det som i mallen och fyll i det.`,
        en: `The card lacks the field ${en}. Add it as in the template and fill it in.`,
      }
    : {
        sv: `Kortet saknar ${fields.length} fält: ${sv}. Lägg till dem som i mallen och fyll i dem.`,
        en: `The card lacks ${fields.length} fields: ${en}. Add them as in the template and fill them in.`,
      };
}

function listLabels(fields: readonly Lacking[]): Localized {
  const labels = fields.map(({ field }) => field.label);
  return {
    sv: labels.map((label) => `”${label}”`).join(', '),
    en: labels.map((label) => `“${label}”`).join(', '),
  };
}
