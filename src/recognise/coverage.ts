import type { AmountTable, Coverage, Section, Submission, TableCoverage } from './submission';
import type { CardDefinition, Template } from '../template/template';
import type { TableWords } from './table-words';

/** Counts what was read against what the template gives. */
export function countCoverage(
  template: Template,
  { sections, tables, unknownLabels, unread }: Counted,
  words: TableWords,
): Coverage {
  return {
    sections: { found: sections.filter(({ found }) => found !== null).length, expected: sections.length },
    fields: countFields(template, sections, unknownLabels.length),
    cards: {
      ongoing: countFilled(template, sections, 'pagaende'),
      proposed: countFilled(template, sections, 'foreslagen'),
      blank: sections.flatMap(({ cards }) => cards.filter(({ blank }) => blank)).length,
    },
    tables: countTables(template, { sections, tables }, words),
    unread: { blocks: unread.length, cells: sumOf(unread.map(({ cells }) => cells)) },
  };
}

type Counted = Pick<Submission, 'sections' | 'tables' | 'unknownLabels' | 'unread'>;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const cardOf = ({ chapters }: Template, { id }: Section): CardDefinition | undefined =>
  chapters.find(({ number }) => number === id)?.card;

function countFields(template: Template, sections: readonly Section[], unknown: number): Coverage['fields'] {
  let [expected, read] = [0, 0];
  for (const section of sections) {
    const asked = cardOf(template, section)?.fields.length ?? 0;
    expected += asked * section.cards.length;
    for (const { fields } of section.cards) read += fields.length;
  }
  return { expected, read, missing: expected - read, unknown };
}

function countFilled(template: Template, sections: readonly Section[], role: CardDefinition['role']): number {
  const chapters = sections.filter((section) => cardOf(template, section)?.role === role);
  return chapters.flatMap(({ cards }) => cards.filter(({ blank }) => !blank)).length;
}

function countTables(
  template: Template,
  { sections, tables }: Pick<Counted, 'sections' | 'tables'>,
  words: TableWords,
): Coverage['tables'] {
  const all = template.chapters.map(({ number, tables: given = [] }): TableCoverage => {
    const section = sections.find(({ id }) => id === number);
    const expected = given.length;
    return { chapter: number, expected, read: section ? countRead(section, tables, words) : 0 };
  });
  const outside = tables.filter(({ chapter }) => chapter === null).length;
  return {
    expected: sumOf(all.map(({ expected }) => expected)),
    read: sumOf(all.map(({ read }) => read)) + outside,
    missing: sumOf(all.map(({ expected, read }) => Math.max(0, expected - read))),
    outside,
    chapters: all.filter(({ expected }) => expected > 0),
  };
}

/**
 * A chapter's own table counts once, in however many pieces it stands. A table with amounts under such headers is
 * read as both kinds, and counts as one with amounts; so does its header, which is then a chapter's table without
 * rows.
 */
function countRead(section: Section, amountTables: readonly AmountTable[], words: TableWords): number {
  const { id, tables } = section;
  const amounts = amountTables.filter(({ chapter }) => chapter === id);
  const blank = countBlank(section, amounts, words);
  if (amounts.length === 0) return Math.max(blank, tables.length > 0 ? 1 : 0);
  const taken = new Set(amounts.flatMap(({ sheet, rows }) => rows.map(({ row }) => `${sheet}!${row}`)));
  const hasOwn = tables.some(
    ({ sheet, rows }) => rows.length > 0 && !rows.some(({ row }) => taken.has(`${sheet}!${row}`)),
  );
  return amounts.length + blank + (hasOwn ? 1 : 0);
}

/**
 * Tables of costs that nobody has filled in: a caption of the template right above words that head amounts, or above a
 * header that was read as a chapter's table without rows.
 */
function countBlank(
  { prose, tables }: Section,
  amounts: readonly AmountTable[],
  { tableOf, isAmountHeader }: TableWords,
): number {
  const read = new Set(amounts.map(({ role }) => role));
  const captions = new Map(
    prose.flatMap(({ text, place }) => {
      const role = tableOf(text);
      return role === null || read.has(role) ? [] : [[role, place] as const];
    }),
  );
  const headed = [...captions.values()].filter(({ sheet, row }) =>
    prose.some(({ text, place }) => place.sheet === sheet && place.row === row + 1 && isAmountHeader(text)),
  ).length;
  const headers = tables.filter(({ rows }) => rows.length === 0).length;
  return headed + Math.min(captions.size - headed, headers);
}
