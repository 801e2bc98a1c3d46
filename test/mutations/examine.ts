import { addressOf } from '../../src/workbook/address';
import { check } from '../../src/rules/engine';
import { groupBy } from '../../src/language/by-key';
import { rules } from '../../src/rules/registry';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { Submission } from '../../src/recognise/submission';
import type { Expected, Mutant } from './faults/fault';
import { marksOf, type TaggedWorkbook } from './tagged';

const registered = new Set(rules.map(({ id }) => id));

export const isRegistered = (rule: string): boolean => registered.has(rule);

/** What is found in a workbook, one line each: rule, severity, sheet and cell. */
export const findingsIn = (workbook: TaggedWorkbook): readonly string[] =>
  findingsOf(recognise(workbook, mall2024));

/** What is found in a workbook, and what was read of it. */
export function examine(workbook: TaggedWorkbook): { findings: readonly string[]; reading: Reading } {
  const submission = recognise(workbook, mall2024);
  return { findings: findingsOf(submission), reading: readingOf(submission) };
}

const findingsOf = (submission: Submission): readonly string[] =>
  check(submission)
    .map((finding) => ({ ...finding, cell: addressOf(finding.place) }))
    .map(({ rule, severity, place: { sheet }, cell }) => `${rule} ${severity} ${sheet}!${cell ?? ''}`)
    .sort();

/** How much is read of a workbook, whatever the addresses: also what no rule may happen to look at. */
export interface Reading {
  readonly coverage: Submission['coverage'];
  readonly supplier: string | null;
  readonly year: number | null;
  readonly namedByTitle: number;
  /** By chapter, in order. */
  readonly serviceRows: readonly number[];
  readonly amountRows: Readonly<Record<string, number>>;
  readonly amountCells: number;
}

function readingOf({ coverage, sections, tables, supplier, year }: Submission): Reading {
  const rows = tables.flatMap((table) => table.rows);
  return {
    coverage,
    supplier: supplier?.normalize('NFC') ?? null,
    year,
    namedByTitle: sections.flatMap(({ cards }) => cards.filter(({ titleName }) => titleName !== '')).length,
    // What 3.1 states is read as amounts.
    serviceRows: sections
      .filter(({ id }) => id !== '3.1')
      .map((section) => section.tables.flatMap((table) => table.rows).length),
    amountRows: Object.fromEntries(
      [...groupBy(rows, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length] as const).sort(),
    ),
    amountCells: rows.flatMap(({ amounts }) => amounts).length,
  };
}

/** What must be found in a mutant, in the same form; rules that do not stand in the registry are left out. */
export function expectedIn({ workbook, expected }: Mutant): readonly string[] {
  const places = marksOf(workbook);
  const told = ({ rule, severity, at, onSheet = false }: Expected): string => {
    const place = places.get(at);
    if (!place) throw new Error(`No cell bears the mark ${at}, where ${rule} is expected.`);
    return `${rule} ${severity} ${place.sheet}!${onSheet ? '' : addressOf(place)}`;
  };
  return expected
    .filter(({ rule }) => isRegistered(rule))
    .map(told)
    .sort();
}
