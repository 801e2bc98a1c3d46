import { latestTemplate } from '../../src/template/catalogue';
import { sheet, type Value, workbook } from '../../src/workbook/from-values';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { faultless } from '../mutations/faultless';
import { harmlessKinds } from '../mutations/harmless';
import { type Insats, ongoing, proposed } from '../mutations/faultless';
import { mapCells } from '../mutations/tagged';
import { createRandom } from '../tools/random';

/** Two workbooks that say the same. */
export interface HarmlessPair {
  readonly name: string;
  readonly make: () => readonly [WorkbookSnapshot, WorkbookSnapshot];
}

/** Changes that no rule minds, but that say something else, or something more; a comparison tells of them. */
const SAY_MORE: ReadonlySet<string> = new Set([
  // What stands on a hidden sheet counts for less than what shows.
  'sheets hidden',
  'sheets renamed, reordered, hidden and added',
  'words of money in a chapter’s table of services',
  'nothing written for zero',
  'a yes in other words',
  'a text that goes on in the cell below',
  'strange signs and very long texts in an analysis',
  'free text between cards',
  'notes beside a card',
  'the template’s empty table above the filled one',
  'several numbered goals in a card',
  'the answers of the year before, beside those that count',
  'the answers of the year before, after those that count',
  'a reviewer’s column beside every answer',
  'a reviewer’s column beside some answers',
  'a column of comments headed beside each title',
  'an answer merged over two questions',
  'titles and groups in a table of cards',
  'the index stated in the header of the forecasts',
  'a further header row in a table of amounts',
]);

const SEED = 417;
/** So many changes of each kind, each at other places. */
const TURNS = 4;

/** The faultless workbook beside what harmless changes make of it. */
const ofChanges: readonly HarmlessPair[] = harmlessKinds
  .filter(({ name }) => !SAY_MORE.has(name))
  .flatMap((kind, number) =>
    Array.from({ length: TURNS }, (_, turn) => ({
      name: `${kind.name} (${turn + 1})`,
      make: () => [faultless, kind.change(faultless, createRandom(SEED + 10 * number + turn))] as const,
    })),
  );

type Rows = readonly (readonly Value[])[];

const fieldsOf = (chapter: string) =>
  latestTemplate.chapters.find(({ number }) => number === chapter)?.card?.fields ?? [];

const valuesOf = ({ answers, chapter }: Insats): readonly Value[] =>
  fieldsOf(chapter).map(({ role }) => answers[role] ?? null);

/** The cards of a chapter below each other, one per row, or one per column. */
const LAYOUTS: Readonly<Record<string, (cards: readonly Insats[]) => Rows>> = {
  stacked: (cards) =>
    cards.flatMap((card, index) => [
      [`${card.chapter === '1.4' ? 'Pågående' : 'Föreslagen'} förändringsinsats ${index + 1}`],
      ...fieldsOf(card.chapter).map(({ label }, at) => [label, valuesOf(card)[at] ?? null]),
      [],
    ]),
  rows: (cards) => [fieldsOf(cards[0]?.chapter ?? '').map(({ label }) => label), ...cards.map(valuesOf)],
  columns: (cards) =>
    fieldsOf(cards[0]?.chapter ?? '').map(({ label }, at) => [
      label,
      ...cards.map((card) => valuesOf(card)[at] ?? null),
    ]),
};

const HEADINGS: Readonly<Record<string, string>> = {
  '1.4': '1.4 Pågående förändringsinsatser',
  '2.2': '2.2 Förslag på nya förändringsinsatser',
};

const laidOut = (layout: string, cards: readonly Insats[]): WorkbookSnapshot => {
  const chapters = ['1.4', '2.2'].map((chapter) => cards.filter((card) => card.chapter === chapter));
  return workbook(
    ...chapters.map((own, index) => {
      const chapter = index === 0 ? '1.4' : '2.2';
      return sheet(`Blad ${chapter}`, [[HEADINGS[chapter] ?? ''], [], ...(LAYOUTS[layout]?.(own) ?? [])]);
    }),
  );
};

/** Some of the cards in one layout and, in another order, in another. */
const ofLayouts: readonly HarmlessPair[] = Object.keys(LAYOUTS).flatMap((from) =>
  Object.keys(LAYOUTS)
    .filter((to) => to !== from)
    .flatMap((to) =>
      Array.from({ length: 4 }, (_, turn): HarmlessPair => ({
        name: `cards ${from} and in ${to} (${turn + 1})`,
        make: () => {
          const random = createRandom(SEED + turn);
          const some = (cards: readonly Insats[]) => random.shuffled(cards).slice(0, 3 + random.below(9));
          const cards = [...some(ongoing), ...some(proposed)];
          return [laidOut(from, cards), laidOut(to, random.shuffled(cards))] as const;
        },
      })),
    ),
);

const asText = (value: number, random: ReturnType<typeof createRandom>): string => {
  const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, random.pick([' ', '\u00a0', '']));
  return `${grouped}${random.pick([' tkr', ' tkr.', ''])}`;
};

/** Amounts as text, with a few decimals more, and as a format shows them. */
const ofFormats: readonly HarmlessPair[] = ['as text', 'with decimals', 'in a format'].flatMap((way) =>
  Array.from({ length: 6 }, (_, turn): HarmlessPair => ({
    name: `amounts ${way} (${turn + 1})`,
    make: () => {
      const random = createRandom(SEED + turn);
      const other = mapCells(faultless, (cell) => {
        if (cell.role !== 'amount' || cell.type !== 'number' || random.chance(0.3)) return cell;
        if (way === 'as text') return { ...cell, type: 'text', value: asText(cell.value, random) };
        if (way === 'in a format') return { ...cell, format: '#,##0.00' };
        return { ...cell, value: cell.value === 0 ? 0 : cell.value + random.pick([0.2, -0.4, 0.49, -0.1]) };
      });
      return [faultless, other] as const;
    },
  })),
);

export const harmlessPairs: readonly HarmlessPair[] = [...ofChanges, ...ofLayouts, ...ofFormats];
