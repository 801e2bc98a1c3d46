import type { FunctionId } from '../../functions/functions';
import type { Localized } from '../../language/localized';

/** A field of a form: a parameter of the function, in the controller's words. */
export interface FieldDefinition {
  /** The name of the parameter. */
  readonly name: string;
  readonly label: Localized;
  /** What to write, besides a range of the sheet. */
  readonly hint: Localized;
  /** Numbers, over which a header is left out; or labels, which are taken as they stand. */
  readonly holds: 'numbers' | 'labels';
  /** What it holds until somebody writes something else. */
  readonly initial?: string;
  /** Seldom needed: folded away until asked for. */
  readonly seldom?: true;
}

export interface FormDefinition {
  readonly id: FunctionId;
  /** What one does. */
  readonly label: Localized;
  readonly purpose: Localized;
  readonly fields: readonly FieldDefinition[];
}

const AMOUNTS: Localized = { sv: 'Markera beloppen i bladet.', en: 'Select the amounts in the sheet.' };
const RATE: Localized = {
  sv: 'Skriv till exempel 3,3 % eller markera.',
  en: 'Write for example 3.3% or select.',
};
const OR_NUMBER: Localized = { sv: 'Skriv ett belopp eller markera.', en: 'Write an amount or select.' };
const WHOLE: Localized = { sv: '0 ger hela tkr, -2 hundratal.', en: '0 gives whole tkr, -2 hundreds.' };

const decimals = (initial: string): FieldDefinition => ({
  name: 'decimaler',
  label: { sv: 'Decimaler', en: 'Decimals' },
  hint: WHOLE,
  holds: 'numbers',
  initial,
});

/** The forms of the view *Räkna*, in the order in which they are offered. */
export const FORMS: readonly FormDefinition[] = [
  {
    id: 'INDEX_UPPRAKNING',
    label: { sv: 'Indexera', en: 'Index' },
    purpose: {
      sv: 'Räknar upp belopp med index, en cell eller en hel tabell.',
      en: 'Indexes amounts, one cell or a whole table.',
    },
    fields: [
      { name: 'belopp', label: { sv: 'Belopp', en: 'Amounts' }, hint: AMOUNTS, holds: 'numbers' },
      { name: 'index', label: { sv: 'Index', en: 'Rate' }, hint: RATE, holds: 'numbers' },
      {
        name: 'andelar',
        label: { sv: 'Andel per kostnadsslag', en: 'Share per cost type' },
        hint: {
          sv: 'När index är flera: 88 %; 12 % eller markera.',
          en: 'Where there are several rates: 88%; 12% or select.',
        },
        holds: 'numbers',
        seldom: true,
      },
      {
        name: 'antal_år',
        label: { sv: 'Antal år', en: 'Years' },
        hint: { sv: 'Tomt räknas som 1.', en: 'Blank counts as 1.' },
        holds: 'numbers',
        seldom: true,
      },
      decimals('0'),
    ],
  },
  {
    id: 'FORDELNING',
    label: { sv: 'Fördela', en: 'Distribute' },
    purpose: {
      sv: 'Delar ett belopp på kunder efter till exempel antal anställda. Delarna blir exakt beloppet.',
      en: 'Shares an amount between customers, for example by employees. The parts add up to the amount exactly.',
    },
    fields: [
      { name: 'belopp', label: { sv: 'Belopp', en: 'Amount' }, hint: OR_NUMBER, holds: 'numbers' },
      {
        name: 'nyckeltal',
        label: { sv: 'Nyckeltal', en: 'Key figures' },
        hint: { sv: 'Markera en rad per kund.', en: 'Select one row per customer.' },
        holds: 'numbers',
      },
      {
        name: 'vikter',
        label: { sv: 'Vikter', en: 'Weights' },
        hint: { sv: 'När nycklarna är flera: 50 %; 50 %.', en: 'Where there are several keys: 50%; 50%.' },
        holds: 'numbers',
        seldom: true,
      },
      {
        name: 'grundbelopp',
        label: { sv: 'Grundbelopp', en: 'Base amount' },
        hint: { sv: 'Betalas först av varje kund.', en: 'Paid first by every customer.' },
        holds: 'numbers',
        seldom: true,
      },
      decimals('0'),
      {
        name: 'grupper',
        label: { sv: 'Grupp per kund', en: 'Group per customer' },
        hint: { sv: 'Markera en cell per kund.', en: 'Select one cell per customer.' },
        holds: 'labels',
        seldom: true,
      },
      {
        name: 'gruppandelar',
        label: { sv: 'Gruppernas andelar', en: 'Shares of the groups' },
        hint: { sv: 'Markera två kolumner: grupp och andel.', en: 'Select two columns: group and share.' },
        holds: 'labels',
        seldom: true,
      },
    ],
  },
  {
    id: 'FORDELNING_MATRIS',
    label: { sv: 'Fördela flera', en: 'Distribute many' },
    purpose: {
      sv: 'Delar flera tjänsters belopp på samma kunder på en gång.',
      en: 'Shares the amounts of many services between the same customers at once.',
    },
    fields: [
      {
        name: 'belopp',
        label: { sv: 'Belopp per tjänst', en: 'Amount per service' },
        hint: { sv: 'Markera en rad.', en: 'Select a row.' },
        holds: 'numbers',
      },
      {
        name: 'nyckeltal',
        label: { sv: 'Nyckeltal', en: 'Key figures' },
        hint: {
          sv: 'Markera en rad per kund, en kolumn per tjänst eller en för alla.',
          en: 'Select one row per customer, one column per service or one for all.',
        },
        holds: 'numbers',
      },
      decimals('0'),
    ],
  },
  {
    id: 'RAM_ALTERNATIV',
    label: { sv: 'Rama', en: 'Frame' },
    purpose: {
      sv: 'Räknar ekonomisk ram enligt alternativ A, B, C och D.',
      en: 'Calculates the ekonomiska ram by alternatives A, B, C and D.',
    },
    fields: [
      {
        name: 'alternativ',
        label: { sv: 'Alternativ', en: 'Alternative' },
        hint: { sv: 'Skriv A, B, C eller D, eller markera.', en: 'Write A, B, C or D, or select.' },
        holds: 'labels',
        initial: 'A',
      },
      {
        name: 'förslag',
        label: { sv: 'Förslag', en: 'Proposal' },
        hint: { sv: 'För A, B och C.', en: 'For A, B and C.' },
        holds: 'numbers',
      },
      {
        name: 'bas',
        label: { sv: 'Bas', en: 'Base' },
        hint: { sv: 'Budget eller prognos, för D.', en: 'Budget or forecast, for D.' },
        holds: 'numbers',
      },
      {
        name: 'justering',
        label: { sv: 'Justering', en: 'Deduction' },
        hint: { sv: 'Det som dras bort, utan minus.', en: 'What is deducted, without a minus.' },
        holds: 'numbers',
      },
      {
        name: 'minskning',
        label: { sv: 'Minskning', en: 'Reduction' },
        hint: { sv: 'Till exempel 7 %, för C och D.', en: 'For example 7%, for C and D.' },
        holds: 'numbers',
      },
      { name: 'index', label: { sv: 'Index', en: 'Rate' }, hint: RATE, holds: 'numbers' },
      decimals('0'),
    ],
  },
  {
    id: 'AVRUNDA_SUMMA',
    label: { sv: 'Avrunda', en: 'Round' },
    purpose: {
      sv: 'Avrundar rader så att de stämmer med sin avrundade summa.',
      en: 'Rounds rows so that they agree with their rounded total.',
    },
    fields: [
      { name: 'belopp', label: { sv: 'Belopp', en: 'Amounts' }, hint: AMOUNTS, holds: 'numbers' },
      decimals('0'),
      {
        name: 'summa',
        label: { sv: 'Summa', en: 'Sum' },
        hint: { sv: 'Tomt: beloppens egen.', en: 'Blank: that of the amounts.' },
        holds: 'numbers',
        seldom: true,
      },
    ],
  },
  {
    id: 'AVSTAM',
    label: { sv: 'Stäm av', en: 'Check sums' },
    purpose: {
      sv: 'Jämför delar med sin summa: 0 när de stämmer inom avrundningen, annars skillnaden.',
      en: 'Compares parts with their sum: 0 where they agree within rounding, else the difference.',
    },
    fields: [
      { name: 'delar', label: { sv: 'Delar', en: 'Parts' }, hint: AMOUNTS, holds: 'numbers' },
      {
        name: 'summa',
        label: { sv: 'Summa', en: 'Sum' },
        hint: { sv: 'Markera summan, eller summaraden.', en: 'Select the sum, or the row of sums.' },
        holds: 'numbers',
      },
      {
        name: 'avrundning',
        label: { sv: 'Avrundning', en: 'Rounding' },
        hint: {
          sv: '1, 10, 100 … Tomt: som siffrorna visar.',
          en: '1, 10, 100 … Blank: as the figures show.',
        },
        holds: 'numbers',
        seldom: true,
      },
    ],
  },
];

/** What stands in a form before anybody has written in it, by the names of the fields. */
export const initialTexts = ({ fields }: FormDefinition): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? '']));
