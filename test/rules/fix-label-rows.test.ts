import { plain } from '../builders/findings';
import { cellText } from '../../src/workbook/cell-text';
import type { Rectangle, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { afterEdits } from '../builders/recalculate';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';
import { fixablesIn, fixesAt, foundAfter, oneSheet, told } from '../builders/fixes';
import type { Value } from '../../src/workbook/from-values';

type Rows = readonly (readonly Value[])[];

/** Where the title of a first card below its heading stands. */
const TITLE = 'A3';

const ongoing = (answers: Parameters<typeof ongoingCard>[1]): Rows => [
  ...HEADING_14,
  ...ongoingCard(1, answers),
  ...ongoingCard(2, { namn: 'Byta skärmar', effektmal: 'Felanmälningarna halveras till 2025.' }),
];
/** The labels down to the last: Excel holds no blank rows below it. */
function labelsIn({ sheets }: WorkbookSnapshot): readonly string[] {
  const labels = sheets.flatMap(({ cells }) => cells.map(([label]) => (label ? cellText(label) : '')));
  return labels.slice(0, labels.findLastIndex((label) => label !== '') + 1);
}

/** The first field of each part of a card of 2.2, by how its label begins. */
const PARTS: Readonly<Record<string, string>> = {
  Behovsbeskrivning: 'Strategisk del',
  'Är informationsklassning': 'Informationssäkerhet',
  'Är teknisk': 'Teknisk del',
  'Total projektbudget': 'Ekonomisk del',
};

/** A card of 2.2 with the headings of its parts, as the template has them. */
const inParts = (answers: Parameters<typeof proposedCard>[1]): Rows => [
  ...HEADING_22,
  ...proposedCard(1, answers).flatMap((row) => {
    const part = Object.entries(PARTS).find(([start]) => String(row[0] ?? '').startsWith(start))?.[1];
    return part === undefined ? [row] : [[part], row];
  }),
];

describe('a row that a stacked card lacks', () => {
  it('is put in before the template’s next field', () => {
    const snapshot = oneSheet(ongoing({ effektmal: undefined }));
    const fixes = fixesAt(snapshot, 'effektmal-saknas', TITLE);
    expect(told(fixes)).toEqual([['A6:  → Effektmål']]);
    expect(fixes[0]?.title.sv).toBe('Lägg till ”Effektmål” som ny rad 6');
    expect(fixes[0]?.edits).toEqual([
      {
        kind: 'insertRow',
        sheet: 'Blad3',
        row: 5,
        texts: [{ column: 0, text: 'Effektmål' }],
        between: { column: 0, above: 'Namn på förändringsinsats', below: 'Projektmål' },
      },
    ]);
  });

  it('is then a row to answer, told at its own cell', () => {
    const snapshot = oneSheet(ongoing({ effektmal: undefined }));
    const [fix] = fixesAt(snapshot, 'effektmal-saknas', TITLE);
    const found = fix ? foundAfter(snapshot, fix).filter(({ rule }) => rule === 'effektmal-saknas') : [];
    expect(found.map(plain).map(({ cell, message }) => [cell, message.sv.slice(0, 19)])).toEqual([
      ['B6', 'Effektmål är tomt. '],
    ]);
  });

  it.each([
    ['the first', { tjanst: undefined }, ['A4']],
    ['the last but an optional one', { tidplan: undefined }, ['A8']],
    ['two that follow each other', { projektmal: undefined, tidplan: undefined }, ['A7', 'A8']],
    ['two far from each other', { tjanst: undefined, tidplan: undefined }, ['A4', 'A8']],
  ])('makes the card what it is in the template: %s', (_, answers, cells) => {
    const snapshot = oneSheet(ongoing(answers));
    const [fix] = fixesAt(snapshot, 'falt-saknas', TITLE);
    const after = afterEdits(snapshot, fix?.edits ?? []);
    expect(fix?.preview.map(({ cell }) => cell)).toEqual(cells);
    expect(labelsIn(after)).toEqual(labelsIn(oneSheet(ongoing({}))));
    expect(fixablesIn(after).filter(({ finding }) => plain(finding).cell === TITLE)).toEqual([]);
  });

  it('stands where its edit says once all are made, so that each can be undone alone', () => {
    const [fix] = fixesAt(oneSheet(ongoing({ tjanst: undefined, tidplan: undefined })), 'falt-saknas', TITLE);
    expect(fix?.edits.map((edit) => 'row' in edit && edit.row)).toEqual([3, 7]);
  });

  it('is put in below the rows in which the answer before goes on', () => {
    const rows: Rows = [
      ...HEADING_14,
      ...ongoingCard(1, { tidplan: undefined, kommentarAvvikelser: undefined }).slice(0, -1),
      [null, 'Och i alla bolag.'],
      [],
    ];
    expect(told(fixesAt(oneSheet(rows), 'falt-saknas', TITLE))).toEqual([['A9:  → Tidplan']]);
  });

  it.each([
    ['komplexitetLeverantor', 'above the heading of the next part', 'falt-saknas', 'A15'],
    ['informationsklassning', 'below the heading of its part', 'informationsklassning-saknas', 'A16'],
    ['namn', 'above the first part', 'falt-saknas', 'A4'],
    ['fordelningsnyckel', 'below the last row', 'falt-saknas', 'A26'],
  ])('is put in a card in parts: %s %s', (field, _, rule, cell) => {
    const [fix] = fixesAt(oneSheet(inParts({ [field]: undefined })), rule, TITLE);
    expect(fix?.preview[0]?.cell).toBe(cell);
  });

  it('that is alone in its part goes below the part’s heading', () => {
    const answers = { projektbudget: undefined, kundgrupp: undefined, fordelningsnyckel: undefined };
    const rows = [...inParts(answers).slice(0, -1), ['Ekonomisk del'], []];
    expect(told(fixesAt(oneSheet(rows), 'falt-saknas', TITLE))).toEqual([
      [
        'A24:  → Total projektbudget',
        'A25:  → Kundgrupp som finansierar',
        'A26:  → Förslag fördelningsnyckel',
      ],
    ]);
  });
});

describe('a row is left to people', () => {
  const lacking = ongoing({ effektmal: undefined });
  const at = (rows: Rows, merges: readonly Rectangle[] = []) =>
    fixesAt(oneSheet(rows, { merges }), 'effektmal-saknas', TITLE);

  it('where a card stands beside the card', () => {
    const beside = ongoing({ namn: 'Byta skärmar' });
    const rows = lacking.map((row, index) => [
      row[0] ?? null,
      row[1] ?? null,
      null,
      ...(beside[index] ?? []),
    ]);
    expect(at(lacking)).toHaveLength(1);
    expect(at(rows)).toEqual([]);
  });

  it('where a table stands beside the card', () => {
    const rows = lacking.map((row, index) =>
      index === 4 ? [row[0] ?? null, row[1] ?? null, null, 'Budget 2023', 100] : row,
    );
    expect(at(rows)).toEqual([]);
  });

  it('where several insatser share the labels', () => {
    const rows: Rows = [
      ['1.4 Pågående förändringsinsatser'],
      [],
      ['Bastjänst eller infrastrukturtjänst det gäller', 'Telefoni', 'Kontaktcenter'],
      ['Namn på förändringsinsats', 'Byta växel', 'Byta skärmar'],
      ['Projektmål', 'Ny växel i drift.', 'Nya skärmar i drift.'],
      ['Tidplan', '2023-2024', '2023-2025'],
    ];
    const found = fixablesIn(oneSheet(rows)).filter(({ finding }) => finding.rule === 'effektmal-saknas');
    expect(found.map(({ fixes }) => fixes)).toEqual([[], []]);
  });

  it('where each insats is a row of a table', () => {
    const rows: Rows = [
      ['1.4 Pågående förändringsinsatser'],
      [],
      [
        'Bastjänst eller infrastrukturtjänst det gäller',
        'Namn på förändringsinsats',
        'Projektmål',
        'Tidplan',
      ],
      ['Telefoni', 'Byta växel', 'Ny växel i drift.', '2023-2024'],
    ];
    expect(fixesAt(oneSheet(rows), 'effektmal-saknas', 'A4')).toEqual([]);
  });

  it('where a merged area spans the place', () => {
    expect(at(lacking, [{ row: 4, column: 1, rows: 2, columns: 1 }])).toEqual([]);
    expect(at(lacking, [{ row: 4, column: 8, rows: 3, columns: 2 }])).toEqual([]);
    expect(at(lacking, [{ row: 5, column: 8, rows: 3, columns: 2 }])).toHaveLength(1);
  });

  it('where the labels are merged over columns', () => {
    const wide = lacking.map((row) => [row[0] ?? null, null, row[1] ?? null]);
    const merges = [3, 4, 5, 6, 7].map((row) => ({ row, column: 0, rows: 1, columns: 2 }));
    expect(at(wide, merges)).toEqual([]);
  });

  it('where the fields around it stand in another order', () => {
    const [title = [], tjanst = [], namn = [], projektmal = [], ...rest] = ongoingCard(1, {
      effektmal: undefined,
    });
    expect(at([...HEADING_14, title, projektmal, tjanst, namn, ...rest])).toEqual([]);
  });

  it('where no title row tells that the card begins with it', () => {
    const rows = [...HEADING_14, ...ongoingCard(1, { tjanst: undefined }).slice(1)];
    expect(fixesAt(oneSheet(rows), 'falt-saknas', TITLE)).toEqual([]);
  });

  it('where the field is there and only its answer is missing', () => {
    expect(fixesAt(oneSheet(ongoing({ effektmal: null })), 'effektmal-saknas', 'B6')).toEqual([]);
  });
});
