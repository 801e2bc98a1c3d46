import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import type { Value } from '../../src/workbook/from-values';

/** A faultless card of 1.4, field by field; what a test changes it names. */
const ONGOING: Record<string, Value> = {
  tjanst: 'Telefoni',
  namn: 'Byta växel',
  effektmal: 'Svarstiden för inkommande samtal halveras till 2025, mätt varje månad.',
  projektmal: 'Ny växel i drift i alla förvaltningar.',
  tidplan: '2023-01-01 - 2024-12-31',
  kommentarAvvikelser: 'Inga avvikelser.',
};

/** A faultless card of 2.2. */
const PROPOSED: Record<string, Value> = {
  namn: 'Ny e-tjänst för bygglov',
  behovsbeskrivning: 'Sökande vill följa sitt ärende.',
  koppladTjanst: 'E-tjänsteplattform',
  nytta: 'Färre samtal till kontaktcenter.',
  effektmal: 'Antalet samtal om ärendestatus minskar med 30 procent till 2026.',
  internExtern: 'Extern',
  effektivitetInnovation: 'Effektivitet',
  projektform: 'JA',
  kopplingMal: 'Plan för digitalisering',
  komplexitetKund: 'Mindre',
  komplexitetLeverantor: 'Måttlig',
  informationsklassning: 'JA',
  riskanalys: 'JA',
  itSakerhetsbedomning: 'JA',
  arkitekturbedomning: 'JA',
  paverkanInfrastruktur: 'NEJ, ingår i plattformen',
  projektbudget: '3 000 tkr',
  kundgrupp: 'Stadens nämnder',
  fordelningsnyckel: 'Antal anställda',
};

type Rows = (readonly Value[])[];

/** Answers to change; undefined takes the row away. */
export type Answers = Readonly<Record<string, Value | undefined>>;

function card(
  chapter: string,
  title: readonly Value[],
  faultless: Record<string, Value>,
  answers: Answers,
): Rows {
  const fields = mall2024.chapters.find(({ number }) => number === chapter)?.card?.fields ?? [];
  const rows = fields.flatMap(({ role: key, label }): Rows => {
    const value = key in answers ? answers[key] : faultless[key];
    return value === undefined ? [] : [[label, value]];
  });
  return [title, ...rows, []];
}

/** Rows of a stacked card of 1.4, title first and a blank row last. */
export function ongoingCard(number: number | string, answers: Answers = {}): Rows {
  return card('1.4', [`Pågående förändringsinsats ${number}`], ONGOING, answers);
}

/** Rows of a stacked card of 2.2, title first and a blank row last. */
export function proposedCard(number: number | string, answers: Answers = {}): Rows {
  return card('2.2', [`Föreslagen förändringsinsats ${number}`], PROPOSED, answers);
}

/** Every answer blank, as the template leaves the card. */
export const UNTOUCHED: Answers = Object.fromEntries(
  [...Object.keys(ONGOING), ...Object.keys(PROPOSED)].map((key) => [key, null]),
);

export const HEADING_14: Rows = [['1.4 Pågående förändringsinsatser'], []];
export const HEADING_31: Rows = [['3.1 Kostnader förvaltning och utveckling'], []];
export const HEADING_22: Rows = [['2.2 Förslag på nya förändringsinsatser'], []];

/** Chapter 1.4 with its heading and cards with these answers, numbered from 1; the first one's title is A3. */
export const ongoingCards = (...cards: readonly Answers[]): Rows => [
  ...HEADING_14,
  ...cards.flatMap((answers, index) => ongoingCard(index + 1, answers)),
];

/** Chapter 2.2, the same way. */
export const proposedCards = (...cards: readonly Answers[]): Rows => [
  ...HEADING_22,
  ...cards.flatMap((answers, index) => proposedCard(index + 1, answers)),
];
