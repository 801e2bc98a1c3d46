import { explainCell } from '../../../src/taskpane/findings/explain-cell';
import { review } from '../../../src/findings/review';
import { parseArea } from '../../../src/workbook/address';
import { card, finding, located, section, submission } from '../support/data';

const SHEET = '2.2 Nya förslag';
const insats = card('2.2', 'GT 1 · Ljudbibliotek', SHEET, 'A10', 'A12');
const [field] = insats.fields;
if (field === undefined) throw new Error('The card has no field.');
const answered = { ...insats, fields: [{ ...field, place: { ...field.place, column: 1 } }] };
const unread = located('Oläst', SHEET, 'E30');
const read = submission({
  sections: [section('2.2', 'Förslag', { cards: [answered] })],
  unread: [{ chapter: '2.2', first: unread, area: { row: 29, column: 4, rows: 2, columns: 2 }, cells: 3 }],
});
const findings = review(
  [finding({ cell: 'B12', sheet: SHEET }), finding({ cell: 'C40', sheet: SHEET })],
  [],
).findings;

function explain(address: string, sheet = SHEET, found = findings) {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is no area`);
  return explainCell(found, read, { sheet, area });
}

it('opens the finding of the cell, of its label, and the first in an area', () => {
  const [first, second] = findings.map(({ key }) => ({ key }));
  expect(explain('B12')).toEqual(first);
  expect(explain('A12')).toEqual(first);
  expect(explain('C40')).toEqual(second);
  expect(explain('A1:Z99')).toEqual(first);
});

it.each([
  ['B12', SHEET, `${SHEET}, B12: inga fynd. Läst som Effektmål · GT 1 · Ljudbibliotek.`],
  [
    'E31',
    SHEET,
    `${SHEET}, E31: inga fynd. Det som står där hör till ett avsnitt men är inte läst av någon regel.`,
  ],
  ['B12', 'Annat', 'Annat, B12: inga fynd. Cellen är ingen av mallens svar eller belopp.'],
])('says of %s on %s that it has none, and what it was read as', (address, sheet, sv) => {
  expect(explain(address, sheet, [])).toMatchObject({ says: { sv } });
});
