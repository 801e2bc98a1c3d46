import { accept, type AcceptedFinding } from '../../src/findings/acceptance';
import { acceptedSchema } from '../../src/findings/document';
import { type Finding, insatsOf } from '../../src/findings/finding';
import { identify, identityKey } from '../../src/findings/identity';
import { review, type Review } from '../../src/findings/review';
import { recognise } from '../../src/recognise/recognise';
import { check } from '../../src/rules/engine';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { sheet } from '../../src/workbook/from-values';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ongoingCard } from '../builders/cards';
import { changesOfReal, kindsWithoutMarks, realWorkbooks } from '../mutations/real';
import { share } from '../tools/rotation';

const WHY = { motivering: 'Beslutat före mallen.', by: 'Anna Ek', at: new Date(0) };
const findingsIn = (workbook: WorkbookSnapshot): readonly Finding[] => check(recognise(workbook, mall2024));

/** Everything found is accepted, kept and read again. */
function acceptAll(findings: readonly Finding[]): readonly AcceptedFinding[] {
  const accepted = review(findings, []).findings.reduce<readonly AcceptedFinding[]>(
    (list, one) => accept(list, one, WHY),
    [],
  );
  return acceptedSchema.parse(JSON.parse(JSON.stringify(accepted)));
}

/** What of a review is not as it was accepted. */
function unsettled({ findings, outdated }: Review): readonly string[] {
  return [
    ...findings.flatMap((one) =>
      one.status === 'godtagen' ? [] : [`${one.status}: ${identityKey(one.identity)}`],
    ),
    ...outdated.map(({ finding }) => `borta: ${identityKey(finding)}`),
  ];
}

describe.each(realWorkbooks)('the findings in $file', ({ workbook }) => {
  const findings = findingsIn(workbook);

  it('have each an identity of their own, without counting', () => {
    const identities = identify(findings).map(({ identity }) => identity);
    expect(new Set(identities.map(identityKey)).size).toBe(findings.length);
    expect(identities.filter(({ among }) => among > 1)).toEqual([]);
  });

  it('stay accepted when a card is inserted above and the others are numbered anew', () => {
    const changed = { sheets: workbook.sheets.map(withCardAbove) };
    const after = findingsIn(changed);
    expect(after.filter((finding) => insatsOf(finding) === '1 · Insatt överst')).toHaveLength(1);
    const left = unsettled(review(after, acceptAll(findings))).filter(
      // Nothing but the number tells untouched cards apart: there is one more number, or a number less.
      (line) => !line.includes('"tomt-kort"'),
    );
    expect(left).toEqual([expect.stringMatching(/^ny: \["effektmal-saknas".*insattöverst/)]);
  });
});

describe.each(kindsWithoutMarks.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  // A card without a name is known by its title: misspelt, it is another.
  const mustStay = ({ rule }: Finding): boolean => !(name.includes('letter wrong') && rule === 'tomt-kort');

  it(`leaves the findings in real workbooks accepted (${share})`, () => {
    for (const { file, seed, workbook, changed } of changesOfReal(kind)) {
      const accepted = acceptAll(findingsIn(workbook).filter(mustStay));
      expect(accepted.length).toBeGreaterThan(0);
      expect([file, seed, unsettled(review(findingsIn(changed).filter(mustStay), accepted))]).toEqual([
        file,
        seed,
        [],
      ]);
    }
  });
});

const TITLE = /^(Pågående förändringsinsats )(\d+)/;

/** The sheet with one more card before the first of its ongoing ones, and their plain numbers one higher. */
function withCardAbove(own: SheetSnapshot): SheetSnapshot {
  const top = own.cells.findIndex((row) =>
    row.some((cell) => cell.type === 'text' && TITLE.test(cell.value)),
  );
  if (top === -1) return own;
  const rows = ongoingCard(1, {
    namn: 'Insatt överst',
    effektmal: null,
    kommentarAvvikelser: 'Kostar 100 tkr.',
  });
  const { cells } = sheet(
    own.name,
    rows.map((row) => [...row, ...Array.from({ length: own.area.columns - row.length }, () => null)]),
  );
  const renumbered = own.cells.map((row) =>
    row.map((cell) =>
      cell.type === 'text'
        ? { ...cell, value: cell.value.replace(TITLE, (_, words, number) => `${words}${Number(number) + 1}`) }
        : cell,
    ),
  );
  return {
    ...own,
    area: { ...own.area, rows: own.area.rows + rows.length },
    cells: [...renumbered.slice(0, top), ...cells, ...renumbered.slice(top)],
    merges: own.merges.map((merge) =>
      merge.row < own.area.row + top ? merge : { ...merge, row: merge.row + rows.length },
    ),
  };
}
