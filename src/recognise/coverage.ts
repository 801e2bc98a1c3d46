import type { AmountTable, Coverage, Section, Submission, TableCoverage } from './submission';
import type { CardDefinition, Template } from '../template/template';

/** Counts what was read against what the template gives. */
export function countCoverage(
  template: Template,
  { sections, tables, unknownLabels, unread }: Counted,
): Coverage {
  return {
    sections: { found: sections.filter(({ found }) => found !== null).length, expected: sections.length },
    fields: countFields(template, sections, unknownLabels.length),
    cards: {
      ongoing: countFilled(template, sections, 'pagaende'),
      proposed: countFilled(template, sections, 'foreslagen'),
      blank: sections.flatMap(({ cards }) => cards.filter(({ blank }) => blank)).length,
    },
    tables: countTables(template, sections, tables),
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
  sections: readonly Section[],
  tables: readonly AmountTable[],
): Coverage['tables'] {
  const all = template.chapters.map(({ number, tables: given = [] }): TableCoverage => {
    const section = sections.find(({ id }) => id === number);
    const expected = given.length;
    return { chapter: number, expected, read: section ? countRead(section, tables) : 0 };
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
function countRead({ id, tables }: Section, amountTables: readonly AmountTable[]): number {
  const amounts = amountTables.filter(({ chapter }) => chapter === id);
  if (amounts.length === 0) return tables.length > 0 ? 1 : 0;
  const taken = new Set(amounts.flatMap(({ sheet, rows }) => rows.map(({ row }) => `${sheet}!${row}`)));
  const hasOwn = tables.some(
    ({ sheet, rows }) => rows.length > 0 && !rows.some(({ row }) => taken.has(`${sheet}!${row}`)),
  );
  return amounts.length + (hasOwn ? 1 : 0);
}
