import { latestTemplate as mall2024 } from '../../../src/template/catalogue';
import type { Random } from '../../tools/random';
import { insertColumns, tagged, type TaggedCell } from '../tagged';
import { eachSheet, someTexts, stackedCards, type HarmlessKind } from './change';

/** Labels of cards with more in them than the template has: counted, explained, translated, inflected. */

const FIELD_OF_LABEL = /^card\/\w+\/([^/]+)\/label$|^cards\/[^/]+\/([^/]+)\/label$/;

/** The field that a label asks for, by its mark. */
const fieldAt = (mark: string): string | null => {
  const found = FIELD_OF_LABEL.exec(mark);
  return found?.[1] ?? found?.[2] ?? null;
};

/** Every field's place in the template's card, counted from 1; the same field may stand in cards of two chapters. */
const PLACES: ReadonlyMap<string, number> = new Map(
  mall2024.chapters.flatMap(({ card }) =>
    (card?.fields ?? []).map(({ role }, index) => [role, index + 1] as const),
  ),
);

/** All labels changed in one and the same of several ways. */
const inOneWay =
  (ways: readonly ((text: string, field: string) => string)[]): HarmlessKind['change'] =>
  (workbook, random) => {
    const way = random.pick(ways);
    return someTexts(['label'], 1, (text, _, mark) => {
      const field = fieldAt(mark);
      return field === null ? text : way(text, field);
    })(workbook, random);
  };

const placeOf = (field: string): number => PLACES.get(field) ?? 1;

const letterOf = (field: string): string => String.fromCharCode(96 + placeOf(field));

const numbered = inOneWay([
  (text, field) => `1.4.${placeOf(field)} ${text}`,
  (text, field) => `2.2.1.${placeOf(field)} ${text}`,
  (text, field) => `${placeOf(field)}. ${text}`,
  (text, field) => `${placeOf(field)}) ${text}`,
  (text, field) => `(${placeOf(field)}) ${text}`,
  (text, field) => `${letterOf(field)}) ${text}`,
]);

const asked = inOneWay([
  (text, field) => `Fråga ${placeOf(field)}: ${text}`,
  (text, field) => `Fält ${placeOf(field)} – ${text}`,
  (text, field) => `Punkt ${placeOf(field)}. ${text}`,
]);

const marked = inOneWay([
  (text) => `• ${text}`,
  (text) => `- ${text}`,
  (text) => `→ ${text}`,
  (text) => `☐ ${text}`,
]);

const ENGLISH: Readonly<Record<string, string>> = {
  tjanst: 'Service concerned',
  namn: 'Name of the change',
  effektmal: 'Effect goal',
  projektmal: 'Project goal',
  tidplan: 'Schedule',
  kommentarAvvikelser: 'Comments on deviations',
  behovsbeskrivning: 'Description of needs',
  koppladTjanst: 'Linked to existing service',
  nytta: 'Benefit',
  projektbudget: 'Total project budget',
  kundgrupp: 'Paying customers',
  fordelningsnyckel: 'Proposed cost key',
};

const translated = inOneWay(
  [' / ', '/', ' – ', '\n'].map((between) => (text: string, field: string) => {
    const english = ENGLISH[field];
    return english === undefined ? text : `${text}${between}${english}`;
  }),
);

const EXPLAINED: Readonly<Record<string, string>> = {
  effektmal: 'vad ska ha uppnåtts och hur följs det upp',
  projektmal: 'det som ska vara levererat när insatsen är klar',
  tidplan: 'start- och slutdatum',
  nytta: 'för vem uppstår nyttan',
  behovsbeskrivning: 'varför behöver det här göras',
  projektbudget: 'i tkr, exklusive moms',
  kundgrupp: 'vem som betalar',
};

const explained = inOneWay(
  [
    (text: string, told: string) => `${text}\n${told}`,
    (text: string, told: string) => `${text} (${told})`,
    (text: string, told: string) => `${text} – ${told}`,
    (text: string, told: string) => `${text}\n(${told})`,
  ].map((way) => (text: string, field: string) => {
    const told = EXPLAINED[field];
    return told === undefined ? text : way(text, told);
  }),
);

const INFLECTED: Readonly<Record<string, readonly string[]>> = {
  tjanst: ['Bastjänst eller infrastrukturtjänst som det gäller'],
  namn: ['Namn på insatsen', 'Insatsens namn', 'Förändringsinsatsens namn'],
  effektmal: ['Effektmålen', 'Effektmål för insatsen', 'Insatsens effektmål'],
  projektmal: ['Projektmålen', 'Projektets mål', 'Projektmål för insatsen'],
  tidplan: ['Tidplanen', 'Tidplan för insatsen', 'Tidsplan'],
  kommentarAvvikelser: ['Kommentar till avvikelser', 'Kommentarer avvikelser'],
  behovsbeskrivning: ['Behovsbeskrivningen', 'Behovsbeskrivning för insatsen'],
  nytta: ['Nyttan', 'Nytta av insatsen'],
  projektbudget: ['Totala projektbudgeten', 'Total projektbudget för insatsen'],
  fordelningsnyckel: ['Förslag till fördelningsnyckel'],
};

const inflected = someTexts(['label'], 0.8, (text, random, mark) =>
  random.pick(INFLECTED[fieldAt(mark) ?? ''] ?? [text]),
);

/** The numbers of the fields in a column of their own, to the left of the labels. */
const ownColumn: HarmlessKind['change'] = eachSheet((sheet, random) => {
  if (stackedCards(sheet).length === 0) return sheet;
  const number = random.pick<(place: number) => string | number>([
    (place) => place,
    (place) => `1.4.${place}`,
    (place) => `${place}.`,
  ]);
  const wide = insertColumns(sheet, 0, 1);
  return {
    ...wide,
    cells: wide.cells.map((row): readonly TaggedCell[] => {
      const mark = row[1]?.mark ?? '';
      const field = mark.startsWith('card/') ? fieldAt(mark) : null;
      return field === null ? row : [tagged(number(placeOf(field)), 'text'), ...row.slice(1)];
    }),
  };
});

const inAnyWay: HarmlessKind['change'] = (workbook, random: Random) =>
  random.pick([numbered, asked, marked])(
    random.pick([inflected, translated, explained])(workbook, random),
    random,
  );

export const labelChanges: readonly HarmlessKind[] = [
  { name: 'labels with numbers before them', change: numbered },
  { name: 'labels counted as questions', change: asked },
  { name: 'labels behind bullets and boxes', change: marked },
  { name: 'labels in two languages', change: translated },
  { name: 'labels with an explanation after', change: explained },
  { name: 'labels in other forms of their words', change: inflected },
  { name: 'labels with their numbers in a column of their own', change: ownColumn },
  { name: 'labels counted and in other forms', change: inAnyWay },
];
