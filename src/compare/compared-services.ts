import { lettersOnly } from '../language/normalise';
import { createLikenessIndex } from '../language/same-name';
import { cellOf } from '../portfolio/cards';
import type { ChapterCell, ChapterRow, Section, Submission } from '../recognise/submission';
import type { ColumnRole } from '../template/roles';
import { answerDifference } from './answers';
import { roleKey } from './chapters';
import type { Corrections } from '../findings/corrections';
import { corrected } from './corrections';
import type { Difference, Heading, Side } from './difference';
import { chapterHeading } from './headings';
import { type Pair, type Pairing, pairByKey, pairByLikeness, pairInOrder, unpaired } from './pairing';
import { textKey } from './same-text';
import { serviceKeys } from './services';
import { NOTHING, together, type Tally } from './tally';
import { quoted, tell } from './telling';

/** A row of a chapter's own table, known by the service that it tells of. */
export interface ServiceRow {
  readonly row: ChapterRow;
  readonly section: Section;
  readonly name: string;
  readonly service: string;
}

/** The rows of the tables of services of a chapter, without the figures that tables of amounts hold. */
export function serviceRows(submission: Submission, section: Section): readonly ServiceRow[] {
  const keyOf = serviceKeys(submission);
  const amounts = new Set(
    submission.tables
      .filter(({ chapter }) => chapter === section.id)
      .flatMap((table) => table.rows.map(({ row }) => `${table.sheet} ${row}`)),
  );
  return section.tables.flatMap(({ rows, sheet }) =>
    rows.flatMap((row): ServiceRow[] => {
      if (amounts.has(`${sheet} ${row.row}`) || row.cells.every(({ text }) => text === '')) return [];
      const name = cellOf(row, 'tjanst')?.text ?? '';
      return [{ row, section, name, service: name === '' ? '' : keyOf(name) }];
    }),
  );
}

/** Compares the tables of services (1.1, 1.2, 3.2) row by row, by the service that they name. */
export function compareServices(before: Submission, after: Submission, corrections: Corrections): Tally {
  const sections = new Map(after.sections.map((section) => [roleKey(section), section]));
  return together(
    before.sections.map((section) => {
      const other = sections.get(roleKey(section));
      if (!other) return NOTHING;
      const rows = pairServiceRows(serviceRows(before, section), serviceRows(after, other), corrections);
      return compareRows(rows, chapterHeading(other), (role) => columnLabel(after, other, role));
    }),
  );
}

function pairServiceRows(
  before: readonly ServiceRow[],
  after: readonly ServiceRow[],
  corrections: Corrections,
): Pairing<ServiceRow> {
  const { pairing, apart } = corrected(unpaired(before, after), corrections, 'rad', ({ name }) => name);
  const whole = ({ row }: ServiceRow): string =>
    JSON.stringify(row.cells.map(({ role, text }) => [role, textKey(text)]).toSorted());
  const untouched = pairInOrder(pairing, whole);
  const named = pairByKey(untouched, ({ name }) => [lettersOnly(name)]);
  const registered = pairByKey(named, ({ service }) => (service.startsWith('§') ? [service] : []));
  const likely = pairByLikeness(registered, likenessesOf(registered));
  const { pairs, left, right } = pairInOrder(likely, ({ name }) => lettersOnly(name));
  return { pairs, left: [...left, ...apart.left], right: [...right, ...apart.right] };
}

function likenessesOf({ left, right }: Pairing<ServiceRow>) {
  const named = (rows: readonly ServiceRow[]): readonly (readonly [string, number])[] =>
    rows.flatMap(({ name }, at) => (name === '' ? [] : [[name, at] as const]));
  const [ours, theirs] = [named(left), named(right)];
  const [nearOurs, nearTheirs] = [createLikenessIndex(ours), createLikenessIndex(theirs)];
  const found = new Set<string>();
  for (const [name, at] of ours) for (const to of nearTheirs(name)) found.add(`${at} ${to}`);
  for (const [name, to] of theirs) for (const at of nearOurs(name)) found.add(`${at} ${to}`);
  return [...found].map((edge) => {
    const [at = 0, to = 0] = edge.split(' ').map(Number);
    const [one, other] = [left[at], right[to]];
    return { left: at, right: to, likeness: one && other ? 0.5 + 0.5 * agreement(one, other) : 0 };
  });
}

function agreement(one: ServiceRow, other: ServiceRow): number {
  const texts = ({ row }: ServiceRow): ReadonlySet<string> =>
    new Set(row.cells.filter(({ text }) => text !== '').map(({ role, text }) => `${role} ${textKey(text)}`));
  const [left, right] = [texts(one), texts(other)];
  return (2 * [...left].filter((text) => right.has(text)).length) / (left.size + right.size || 1);
}

function compareRows({ pairs, left, right }: Pairing<ServiceRow>, heading: Heading, labelOf: LabelOf): Tally {
  const compared = pairs.map((pair) => comparedRow(pair, heading, labelOf));
  return together([
    ...compared,
    {
      ...NOTHING,
      differences: [
        ...left.map((row) => loneRow(row, 'left', heading)),
        ...right.map((row) => loneRow(row, 'right', heading)),
      ],
    },
  ]);
}

type LabelOf = (role: ColumnRole) => string;

const sideOf = (cell: ChapterCell | undefined, { row }: ServiceRow): Side => {
  const [first] = row.cells;
  const place = cell?.place ?? first?.place ?? { sheet: '', row: null, column: null };
  return { text: cell?.text ?? '', amount: null, place };
};

function comparedRow(pair: Pair<ServiceRow>, heading: Heading, labelOf: LabelOf): Tally {
  const [one, other] = [pair.left, pair.right];
  const roles = [...new Set([...one.row.cells, ...other.row.cells].map(({ role }) => role))].filter(
    (role) => role !== 'tjanst',
  );
  const cells = roles.map((role) => ({ role, left: cellOf(one.row, role), right: cellOf(other.row, role) }));
  const differing = cells.filter(
    ({ left, right }) => textKey(left?.text ?? '') !== textKey(right?.text ?? ''),
  );
  const named = [cellOf(one.row, 'tjanst'), cellOf(other.row, 'tjanst')] as const;
  return {
    differences: [
      ...(pair.isLikely ? [renamedRow(pair, heading)] : []),
      ...differing.map(({ role, left, right }) =>
        answerDifference({
          what: `${other.name} · ${labelOf(role)}`,
          heading,
          left: sideOf(left, one),
          right: sideOf(right, other),
        }),
      ),
    ],
    unchanged:
      cells.filter(({ left }) => (left?.text ?? '') !== '').length -
      differing.filter(({ left }) => (left?.text ?? '') !== '').length,
    twins: [
      ...(named[0] && named[1] ? [[named[0].place, named[1].place] as const] : []),
      ...cells.flatMap(({ left, right }) => (left && right ? [[left.place, right.place] as const] : [])),
    ],
  };
}

/** What the template calls a column of a chapter's table. */
const columnLabel = ({ template }: Submission, { id }: Section, role: ColumnRole): string =>
  template.chapters
    .find(({ number }) => number === id)
    ?.tables?.flatMap(({ columns }) => columns)
    .find((column) => column.role === role)?.label ?? role;

function renamedRow({ left: one, right: other }: Pair<ServiceRow>, heading: Heading): Difference {
  return {
    rule: 'rad-omdopt',
    pair: { kind: 'rad', left: one.name, right: other.name },
    severity: 'info',
    what: other.name,
    text: tell(
      (of) =>
        `Troligen samma tjänst under nytt namn: ${of(quoted(one.name))} heter nu ${of(quoted(other.name))}.`,
      (of) =>
        `Probably the same service under a new name: ${of(quoted(one.name))} is now ${of(quoted(other.name))}.`,
    ),
    left: sideOf(cellOf(one.row, 'tjanst'), one),
    right: sideOf(cellOf(other.row, 'tjanst'), other),
    difference: null,
    heading,
  };
}

function loneRow(row: ServiceRow, side: 'left' | 'right', heading: Heading): Difference {
  const filled = row.row.cells.find(({ text }) => text !== '');
  const own = sideOf(cellOf(row.row, 'tjanst')?.text ? cellOf(row.row, 'tjanst') : filled, row);
  const isNew = side === 'right';
  return {
    rule: isNew ? 'rad-tillkommen' : 'rad-borttagen',
    severity: 'info',
    what: own.text,
    text: isNew
      ? { sv: 'Raden har tillkommit.', en: 'The row has been added.' }
      : { sv: 'Raden är borttagen.', en: 'The row is gone.' },
    left: isNew ? null : own,
    right: isNew ? own : null,
    difference: null,
    heading,
    ...(row.name !== '' && { lone: { kind: 'rad', side, name: row.name, among: heading.key } }),
  };
}
