import { type Finding, SEVERITIES, type Severity } from '../../src/findings/finding';
import { DEFAULT_LIMITS, type Limits } from '../../src/findings/settings';
import type { Localized } from '../../src/language/localized';
import { recognise } from '../../src/recognise/recognise';
import type { Fix } from '../../src/rules/fix';
import { findingsOf, type Rule } from '../../src/rules/rule';
import { latestTemplate } from '../../src/template/catalogue';
import type { Template } from '../../src/template/template';
import { parseCellAddress } from '../../src/workbook/address';
import type { Edit } from '../../src/workbook/edit';
import { cell, type Value, workbook } from '../../src/workbook/from-values';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type PlainFinding, plain } from './findings';
import { expectPreviewKept } from './fixes';
import { oneSheet } from './submissions';

/** What a rule is tried on. */
export interface RuleCase {
  /** Goes on after "fires" or "is silent": "on a blank answer", "where the card has no row". */
  readonly name: string;
  /** The rows of one sheet from A1, or a whole workbook. */
  readonly given: readonly (readonly Value[])[] | WorkbookSnapshot;
  /** By address in the first sheet, what stands there instead: formulas, errors and the like. */
  readonly cells?: Readonly<Record<string, Value | Cell>>;
  /** The latest one unless told. */
  readonly template?: Template;
  readonly limits?: Limits;
}

/** What else people are told of a finding. */
const DETAILS = [
  'sheet',
  'chapter',
  'insats',
  'fields',
  'subject',
  'found',
  'expected',
  'difference',
] as const;

/** What is told of one finding; what a case leaves out may be anything, but for the severity. */
export interface ExpectedFinding extends Partial<Pick<PlainFinding, (typeof DETAILS)[number]>> {
  /** A1 address; null where the finding has no cell. */
  readonly at: string | null;
  /** The gravest of the rule unless told. */
  readonly severity?: Severity;
  /** A part of the Swedish message. */
  readonly says?: string | RegExp;
  /** The ways to fix it, the narrowest first; [] where only people can. Not looked at where left out. */
  readonly fixes?: readonly ExpectedFix[];
}

/** A fix, and what is so once it is made. */
export interface ExpectedFix {
  /** In Swedish, or in both languages. */
  readonly title?: string | Localized;
  /** What the preview shows, e.g. "C5: 700 → 660 (=SUM(C2:C4))". The cells hold it once the fix is made. */
  readonly does: readonly string[];
  readonly edits?: readonly Edit[];
  /** What the rule finds afterwards: nothing unless told. */
  readonly leaves?: readonly ExpectedFinding[];
}

/** A case in which the rule finds something: one thing, or several in the order of the rule. */
export type FiringCase = RuleCase & (ExpectedFinding | { readonly finds: readonly ExpectedFinding[] });

export interface RuleCases {
  readonly fires?: readonly FiringCase[];
  readonly silent?: readonly RuleCase[];
}

/**
 * Tries a rule on cases, each a test of its own: where it fires, how gravely, in what words, what its fixes do, and
 * where it is silent. Every case is run twice, to prove that the rule keeps no state.
 */
export function ruleTester(rule: Rule, { fires = [], silent = [] }: RuleCases): void {
  describe(rule.id, () => {
    for (const each of fires) {
      it(`fires ${each.name}`, () => {
        const finds = 'finds' in each ? each.finds : [each];
        expect(finds).not.toEqual([]);
        expectFound(rule, snapshotOf(each), each, finds);
      });
    }
    for (const each of silent) {
      it(`is silent ${each.name}`, () => {
        expectFound(rule, snapshotOf(each), each, []);
      });
    }
  });
}

function snapshotOf({ given, cells = {} }: RuleCase): WorkbookSnapshot {
  const { sheets } = 'sheets' in given ? given : oneSheet(given);
  const [first, ...others] = sheets;
  if (!first) throw new Error('A case needs a sheet.');
  const changed = Object.entries(cells).reduce((rows, [address, content]) => {
    const at = parseCellAddress(address);
    const row = at && rows[at.row - first.area.row];
    if (!row) throw new Error(`${address} is not among the cells of the case.`);
    const written = typeof content === 'object' && content !== null ? content : cell(content);
    return rows.with(at.row - first.area.row, row.with(at.column - first.area.column, written));
  }, first.cells);
  return workbook({ ...first, cells: changed }, ...others);
}

/** Holds a rule to just these findings in a workbook, and each of them to its fixes. */
function expectFound(
  rule: Rule,
  snapshot: WorkbookSnapshot,
  conditions: Pick<RuleCase, 'template' | 'limits'>,
  expected: readonly ExpectedFinding[],
): void {
  const { template = latestTemplate, limits = DEFAULT_LIMITS } = conditions;
  const submission = recognise(snapshot, template);
  const found = findingsOf(rule, submission, limits);
  expect(found.map(plain).map(({ cell: at, severity }) => ({ at, severity }))).toEqual(
    expected.map(({ at, severity = rule.severity }) => ({ at, severity })),
  );
  expect(findingsOf(rule, submission, limits)).toEqual(found);
  expected.forEach((wanted, index) => {
    const finding = found[index];
    if (!finding) throw new Error('Counted above.');
    expectTold(rule, finding, wanted);
    if (!wanted.fixes) return;
    const fixes = rule.fixes?.(finding, { submission, workbook: snapshot }) ?? [];
    expect(fixes.map(previewOf)).toEqual(wanted.fixes.map(({ does }) => does));
    wanted.fixes.forEach((each, which) => {
      const fix = fixes[which];
      if (!fix) throw new Error('Counted above.');
      expectTitled(fix, each);
      expectFound(rule, expectPreviewKept(snapshot, fix), conditions, each.leaves ?? []);
    });
  });
}

function expectTold(rule: Rule, finding: Finding, wanted: ExpectedFinding): void {
  expect(finding.rule).toBe(rule.id);
  expect(SEVERITIES.indexOf(finding.severity)).toBeGreaterThanOrEqual(SEVERITIES.indexOf(rule.severity));
  expect(finding.message.sv).toMatch(/^\S.*\.$/s);
  expect(finding.message.en).toMatch(/^\S.*\.$/s);
  if (wanted.says !== undefined) expect(finding.message.sv).toEqual(partOf(wanted.says));
  const details = DETAILS.filter((detail) => detail in wanted).map((detail) => [detail, wanted[detail]]);
  expect(plain(finding)).toMatchObject(Object.fromEntries(details));
}

const partOf = (says: string | RegExp): unknown =>
  typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says);

function expectTitled({ title, edits }: Fix, wanted: ExpectedFix): void {
  expect(title.sv).toMatch(/^\S.*\S$/);
  expect(title.en).toMatch(/^\S.*\S$/);
  if (wanted.title !== undefined)
    expect(typeof wanted.title === 'string' ? title.sv : title).toEqual(wanted.title);
  if (wanted.edits) expect(edits).toEqual(wanted.edits);
}

const previewOf = ({ preview }: Fix): readonly string[] =>
  preview.map(({ cell: at, before, after }) => `${at}: ${before} → ${after}`);
