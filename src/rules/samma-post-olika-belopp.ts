import { type Found, findingAt, findingOnText } from '../findings/finding';
import type { Localized } from '../language/localized';
import { formatAmount } from '../money/amount';
import { differingOverviews } from '../portfolio/overview-posts';
import { type DifferingPost, differingPosts, measureOf, type StatedPost } from '../portfolio/same-posts';
import { differingTexts, type ToldPost } from '../portfolio/told-posts';
import { addressOf, type CellOrSheet, placeAddress } from '../workbook/address';
import type { Rule } from './rule';
import { andFollowUp } from './wording';

const REMEDY: Localized = {
  sv: 'Rätta det belopp som är fel, så att samma post har samma belopp överallt.',
  en: 'Correct the amount that is wrong, so that the same post has the same amount everywhere.',
};

/**
 * At each place that states another amount; they share a group. How posts are known for the same: `differingPosts`
 * and `differingOverviews` among tables, `differingTexts` between a text and the tables.
 */
export const sammaPostOlikaBelopp: Rule = {
  id: 'samma-post-olika-belopp',
  severity: 'fel',
  textsIn: (words) => ({
    title: { sv: 'Samma post med olika belopp', en: 'The same post with different amounts' },
    rationale: {
      sv: 'När samma post har olika belopp på olika ställen vet ingen vilket som gäller, och underlaget går inte att räkna på.',
      en: 'When the same post has different amounts in different places nobody knows which one holds, and the underlag cannot be relied on.',
    },
    source: andFollowUp(words.source('kostnader')),
    firesOn: {
      sv: 'samma post, år och mått står med olika belopp i olika tabeller eller texter i arbetsboken',
      en: 'the same post, year and measure appear with different amounts in different tables or texts of the workbook',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => {
    const header = words.costHeaders('tjanst', 'budget');
    return {
      bad: [
        [words.heading('kostnader')],
        header,
        ['Kontaktcenter', 20000],
        ['Öppna data', 1587],
        ['Webbhotell', 2980],
        [],
        header,
        ['Kontaktcenter', 20000],
        ['Öppna data', 1587],
        ['Webbhotell', 3980],
      ],
      at: ['B5', 'B10'],
      mended: { B10: 2980 },
    };
  },
  check: (submission) => {
    const told = new Set<string>();
    const untold = (found: readonly Found[]): readonly Found[] => {
      const fresh = found.filter(({ place }) => !told.has(keyOf(place)));
      for (const { place } of fresh) told.add(keyOf(place));
      return fresh;
    };
    return [
      ...untold(differingPosts(submission).flatMap(describe)),
      ...untold(differingOverviews(submission).flatMap(describe)),
      ...untold(differingTexts(submission).flatMap(describeText)),
    ];
  },
};

const keyOf = (place: CellOrSheet): string => `${place.sheet} ${addressOf(place) ?? ''}`;

const THE_TOTAL: Localized = { sv: 'Totalen', en: 'The total' };

function describe({ stated }: DifferingPost): readonly Found[] {
  const [first] = stated;
  if (!first) return [];
  const group = `samma-post ${placeAddress(first.cell.place)}`;
  return stated.map((post) => {
    const { name } = post.named;
    const called: Localized = name === '' ? THE_TOTAL : { sv: name, en: name };
    const [own, others] = [amountOf(post), stated.filter((other) => other !== post)];
    const [only, ...more] = others;
    const rest = listed(others, post);
    return findingAt(
      post.cell.place,
      { kind: 'row', table: post.table, row: post.named.row },
      {
        subject: `${called.sv} · ${measureOf(post)}`,
        found: own,
        ...(only && more.length === 0
          ? { difference: formatAmount(post.value.minus(only.value), post.table.unit) }
          : {}),
        group,
        message: {
          sv: `${called.sv} (${measureOf(post)}) är ${own} här men ${rest.sv}. ${REMEDY.sv}`,
          en: `${called.en} (${measureOf(post)}) is ${own} here but ${rest.en}. ${REMEDY.en}`,
        },
      },
    );
  });
}

/** So many of the other places are named. */
const MOST_NAMED = 5;

function listed(others: readonly StatedPost[], from: StatedPost): Localized {
  const named = others.slice(0, MOST_NAMED);
  const where = named.map((other) => [amountOf(other), whereOf(other.cell.place, from.cell.place)] as const);
  const sv = where.map(([amount, place]) => `${amount} ${place.sv}`);
  const en = where.map(([amount, place]) => `${amount} ${place.en}`);
  const unnamed = others.length - named.length;
  return {
    sv: [...sv, ...(unnamed > 0 ? [`annat på ${unnamed} ställen till`] : [])].join(' och '),
    en: [...en, ...(unnamed > 0 ? [`something else in ${unnamed} more places`] : [])].join(' and '),
  };
}

function describeText({ written, told, stated }: ToldPost): readonly Found[] {
  const { name } = stated.named;
  const called: Localized = name === '' ? THE_TOTAL : { sv: name, en: name };
  const [measure, own] = [measureOf(stated), amountOf(stated)];
  const found = formatAmount(told.value, stated.table.unit);
  const group = `samma-post ${placeAddress(stated.cell.place)}`;
  const difference = stated.value.minus(told.value);
  const place = {
    written: whereOf(written.place, stated.cell.place),
    stated: whereOf(stated.cell.place, written.place),
  };
  return [
    findingOnText(written, {
      ...{ found, expected: own, difference: formatAmount(difference.negated(), stated.table.unit), group },
      message: {
        sv: `${called.sv} (${measure}) är ${found} i texten men ${own} ${place.stated.sv}. ${REMEDY.sv}`,
        en: `${called.en} (${measure}) is ${found} in the text but ${own} ${place.stated.en}. ${REMEDY.en}`,
      },
    }),
    findingAt(
      stated.cell.place,
      { kind: 'row', table: stated.table, row: stated.named.row },
      {
        ...{ found: own, difference: formatAmount(difference, stated.table.unit), group },
        subject: `${called.sv} · ${measure}`,
        message: {
          sv: `${called.sv} (${measure}) är ${own} här men ${found} i texten ${place.written.sv}. ${REMEDY.sv}`,
          en: `${called.en} (${measure}) is ${own} here but ${found} in the text ${place.written.en}. ${REMEDY.en}`,
        },
      },
    ),
  ];
}

const amountOf = ({ value, table }: StatedPost): string => formatAmount(value, table.unit);

function whereOf(place: CellOrSheet, from: CellOrSheet): Localized {
  const own = addressOf(place) ?? '';
  return place.sheet === from.sheet
    ? { sv: `i ${own}`, en: `in ${own}` }
    : { sv: `i bladet ”${place.sheet}”, ${own}`, en: `in the sheet “${place.sheet}”, ${own}` };
}
