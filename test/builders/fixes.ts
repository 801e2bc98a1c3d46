import type { Finding } from '../../src/findings/finding';
import { recognise } from '../../src/recognise/recognise';
import { check } from '../../src/rules/engine';
import type { Fix } from '../../src/rules/fix';
import { fixesFor } from '../../src/rules/registry';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { addressOf, parseCellAddress } from '../../src/workbook/address';
import { type Cell, cellAt, type WorkbookSnapshot } from '../../src/workbook/snapshot';
import { afterEdits } from './recalculate';

/** A finding of a workbook with the ways to fix it. */
interface Fixable {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** All that is found in a workbook, with its fixes. */
export function fixablesIn(snapshot: WorkbookSnapshot): readonly Fixable[] {
  const submission = recognise(snapshot, mall2024);
  return check(submission).map((finding) => ({ finding, fixes: fixesFor(finding, submission, snapshot) }));
}

/** The fixes of a rule's finding at a cell; throws where the rule finds nothing there. */
export function fixesAt(snapshot: WorkbookSnapshot, rule: string, cell: string): readonly Fix[] {
  const found = fixablesIn(snapshot).find(
    ({ finding }) => finding.rule === rule && addressOf(finding.place) === cell,
  );
  if (!found) throw new Error(`${rule} finds nothing at ${cell}.`);
  return found.fixes;
}

/** What is found once a fix is made. */
export const foundAfter = (snapshot: WorkbookSnapshot, fix: Fix): readonly Finding[] =>
  check(recognise(afterEdits(snapshot, fix.edits), mall2024));

/** The workbook once a fix is made, which has changed what its preview shows and nothing else. */
export function expectPreviewKept(before: WorkbookSnapshot, fix: Fix): WorkbookSnapshot {
  const after = afterEdits(before, fix.edits);
  const written = fix.edits.filter(({ kind }) => kind === 'write');
  expect(fix.preview).toHaveLength(fix.edits.length);
  expect(changedCells(before, after, fix)).toHaveLength(written.length);
  for (const line of fix.preview) {
    expect(withoutSpaces(line.after)).toBe(withoutSpaces(reads(cellIn(after, line.sheet, line.cell))));
    if (written.length > 0)
      expect(withoutSpaces(line.before)).toBe(withoutSpaces(reads(cellIn(before, line.sheet, line.cell))));
  }
  return after;
}

function cellIn({ sheets }: WorkbookSnapshot, name: string, address: string): Cell | undefined {
  const [found, position] = [sheets.find((each) => each.name === name), parseCellAddress(address)];
  return found && position ? cellAt(found, position.row, position.column) : undefined;
}

/** What a cell says, whatever the spaces in its figures. */
function reads(content: Cell | undefined): string {
  if (content === undefined || content.type === 'blank' || content.type === 'uncalculated') return '';
  if (content.type !== 'number') return String(content.value);
  const number = String(content.value).replace('.', ',');
  return content.formula === undefined ? number : `${number} (${content.formula})`;
}

const withoutSpaces = (text: string): string => text.replace(/\s/gu, '');

/** A number is another content than the text that says it. */
const isSame = (after: Cell, before: Cell | undefined): boolean =>
  after.type === before?.type && reads(after) === reads(before);

/** The cells that differ, by sheet, row and column; rows that were put in are passed over. */
const changedCells = (before: WorkbookSnapshot, after: WorkbookSnapshot, { edits }: Fix): readonly string[] =>
  after.sheets.flatMap(({ name, area, cells }, index) => {
    const added = edits.flatMap((edit) =>
      edit.kind === 'insertRow' && edit.sheet === name ? [edit.row - area.row] : [],
    );
    const kept = cells.filter((_, row) => !added.includes(row));
    return kept.flatMap((row, r) =>
      row.flatMap((each, c) =>
        isSame(each, before.sheets[index]?.cells[r]?.[c]) ? [] : [`${name} ${r},${c}`],
      ),
    );
  });
