import { nyaInsatser, utveckling } from '../content/costs';
import { carriesName, insatser, ongoing, proposed, type Insats } from '../faultless';
import type { Random } from '../../tools/random';
import { write } from '../tagged';
import { ASSESSMENT_RULES } from './assessments';
import {
  anotherOf,
  answered,
  answerMark,
  fieldsOf,
  isAloneForService,
  isForNewService,
  replacedAnswer,
  TIED_TO_COSTS,
  type FaultKind,
} from './fault';
import { PLACEHOLDERS } from './wordings';

/** Faults in the other fields of the cards. */

/** Optional fields, and those whose blank or placeholder is the business of another rule. */
const NOT_REQUIRED = new Set([
  'effektmal',
  'kopplingMal',
  'kommentarAvvikelser',
  ...Object.keys(ASSESSMENT_RULES),
]);
const JA_NEJ = new Set(['projektform', 'paverkanInfrastruktur']);

/** A card and a field of it; a field that ties it to amounts of 3.1 only where no other card is tied to the same. */
function pickField(
  random: Random,
  suits: (card: Insats, field: string) => boolean,
): { readonly card: Insats; readonly field: string } {
  const pairs = insatser.flatMap((card) =>
    fieldsOf(card)
      .filter((field) => !NOT_REQUIRED.has(field) && suits(card, field))
      .filter((field) => !TIED_TO_COSTS.includes(field) || isAloneForService(card))
      .map((field) => ({ card, field })),
  );
  return random.pick(pairs);
}

const named = insatser.filter(carriesName);
/** An insats for a new service goes by its name in 3.1, so its name is not to be touched. */
const unnamed = insatser.filter((card) => !carriesName(card) && !isForNewService(card));

const fields: readonly FaultKind[] = [
  {
    name: 'a required field blank',
    rule: 'falt-saknas',
    plant: (workbook, random) => {
      const { card, field } = pickField(random, (each, key) => key !== 'namn' || !carriesName(each));
      const content = random.pick([null, '  ']);
      return answered(workbook, card, field, content, { rule: 'falt-saknas', severity: 'fel' });
    },
  },
  {
    name: 'a placeholder in a required field',
    rule: 'falt-platshallare',
    plant: (workbook, random) => {
      const { card, field } = pickField(
        random,
        (each, key) => !JA_NEJ.has(key) && key !== 'projektbudget' && (key !== 'namn' || !carriesName(each)),
      );
      const finding = { rule: 'falt-platshallare', severity: 'varning' } as const;
      return answered(workbook, card, field, random.pick(PLACEHOLDERS), finding);
    },
  },
  replacedAnswer('a benefit that the template does not offer', 'svarsalternativ-okant', 'varning', {
    cards: proposed,
    fields: ['internExtern', 'effektivitetInnovation'],
    contents: ['Medborgarna', 'Alla', 'Lagkrav', 'Stadens egna verksamheter', 'Säkerhet'],
  }),
  replacedAnswer('a complexity that the template does not offer', 'svarsalternativ-okant', 'varning', {
    cards: proposed,
    fields: ['komplexitetKund', 'komplexitetLeverantor'],
    contents: ['Betydande', 'Kräver utbildning av chefer', '3', 'Enkel', 'Omfattande arbete'],
  }),
  replacedAnswer('projektbudget without an amount', 'projektbudget-utan-belopp', 'fel', {
    cards: proposed.filter(isAloneForService),
    fields: ['projektbudget'],
    contents: [
      'Ryms inom ordinarie ram',
      'Ej klart',
      'Finansieras av bolagen efter avtal',
      'Se bilaga',
      'Kostnaden är svår att uppskatta',
    ],
  }),
];

const names: readonly FaultKind[] = [
  replacedAnswer('namn blank below a title that carries it', 'namn-saknas-men-rubrik-finns', 'info', {
    cards: named,
    fields: ['namn'],
    contents: [null],
  }),
  replacedAnswer('namn blank in a table with one insats per column', 'falt-saknas', 'fel', {
    cards: unnamed.filter(({ layout }) => layout === 'columns'),
    fields: ['namn'],
    contents: [null],
  }),
  replacedAnswer('namn of another insats than the title’s', 'namn-skiljer-fran-rubrik', 'info', {
    cards: named,
    fields: ['namn'],
    contents: ['Avveckling av faxar', 'Parkeringstillstånd för boende', 'Skolskjutsar per landsdel'],
  }),
  {
    name: 'namn of another card of the chapter',
    rule: 'namn-dubblett',
    plant: (workbook, random) => {
      const card = random.pick(unnamed);
      const source = anotherOf(
        random,
        insatser.filter((each) => !isForNewService(each)),
        card,
      );
      const namn = String(source.answers['namn']);
      // Both cards bear the name, so both are told.
      return {
        workbook: write(workbook, {
          [answerMark(card, 'namn')]: random.pick([namn, namn.toUpperCase(), `${namn}.`]),
        }),
        expected: [card, source].map((each) => ({
          rule: 'namn-dubblett',
          severity: 'varning',
          at: answerMark(each, 'namn'),
        })),
      };
    },
  },
];

/** The insatser that have a row of their own in 3.1. */
const costing = new Set([...nyaInsatser.rows, ...utveckling.rows].map(({ label }) => label));

const schedules: readonly FaultKind[] = [
  replacedAnswer('a tidplan that is over though money is asked for', 'tidplan-passerad', 'info', {
    cards: ongoing.filter(({ answers }) => costing.has(String(answers['namn']))),
    fields: ['tidplan'],
    contents: [
      '2021-01-01 - 2022-12-31',
      '2022-02-01 – 2023-11-30',
      '2022',
      '2021-2023',
      'Våren 2022 - hösten 2023',
      'Q1 2022 - Q4 2023',
      'Under 2023',
    ],
  }),
  replacedAnswer('an impossible tidplan', 'tidplan-ogiltig', 'fel', {
    cards: ongoing,
    fields: ['tidplan'],
    contents: [
      '2023-05-01 - 2025-12-32',
      '2024-02-30 - 2025-01-31',
      '2024-13-01 - 2025-06-30',
      '2024-06-31 - 2025-06-30',
      'Start 2024-01-01, klart 2025-11-31',
      '2025-09-01 - 2024-01-31',
      '2026-01-01 – 2025-06-30',
      'Q3 2025 - Q1 2024',
      'Hösten 2025 - våren 2024',
      '2026 - 2024',
    ],
  }),
];

export const fieldFaults: readonly FaultKind[] = [...fields, ...names, ...schedules];
