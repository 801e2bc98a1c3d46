import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../src/files/write/write-workbook';
import { openFindings } from '../../src/findings/review';
import { DEFAULT_SETTINGS } from '../../src/findings/settings';
import type { Filling } from '../../src/make/filling';
import { ANSWERS, type Layout } from '../../src/make/layout';
import { makeWorkbook, type MakeOptions } from '../../src/make/make-workbook';
import { PANE } from '../../src/make/pane';
import { withKept } from '../../src/recognise/choose-template';
import { checkWorkbook } from '../../src/rules/check-workbook';
import { builtIn, latestTemplate } from '../../src/template/catalogue';
import type { FieldRole } from '../../src/template/roles';
import type { Template } from '../../src/template/template';
import { calculated } from '../../src/workbench/example/calculate';
import { cellText } from '../../src/workbook/cell-text';
import { isFormula, type WorkbookDocument } from '../../src/workbook/document';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { fillFaultless } from '../builders/filled-mall';
import { itInLibreOffice, openAllInLibreOffice, openInLibreOffice } from '../builders/libreoffice';
import { otherTemplate } from '../builders/other-template';

const [own = latestTemplate] = builtIn;
const other = otherTemplate(own);
const INK = 'Inköps- och upphandlingsnämnden';
const SUPPLIERS = [null, INK, 'Nämnden för Intraservice'];

async function made(options: Partial<MakeOptions> = {}, document: Template = own) {
  const { layout, document: written } = makeWorkbook(document, { year: 2027, pane: PANE, ...options });
  const bytes = await writeWorkbookFile(written);
  return { layout, bytes, snapshot: readWorkbookFile(bytes) };
}

const checked = (snapshot: WorkbookSnapshot) =>
  checkWorkbook(
    snapshot,
    { settings: DEFAULT_SETTINGS, accepted: [] },
    { known: withKept(snapshot, builtIn) },
  );

const findingsIn = (snapshot: WorkbookSnapshot): readonly string[] =>
  openFindings(checked(snapshot).review).map(({ rule, place }) => `${rule} ${place.sheet}`);

/** The rows of the sheet Status, as people read them. */
const statusOf = ({ sheets }: WorkbookSnapshot): readonly (readonly string[])[] =>
  sheets.find(({ name }) => name === 'Status')?.cells.map((row) => row.map(cellText)) ?? [];

const lastState = (snapshot: WorkbookSnapshot): string => statusOf(snapshot).at(-1)?.[4] ?? '';

describe.each([
  ['the built-in template', own],
  ['another city’s template', other],
])('a workbook made from %s', (_, document) => {
  it.each(SUPPLIERS)('for %s is read with nothing unknown and nothing unread', async (supplier) => {
    const { snapshot, bytes } = await made({ supplier }, document);
    const { submission } = checked(snapshot);
    expect(submission.unknownLabels).toEqual([]);
    expect(submission.coverage.unread).toEqual({ blocks: 0, cells: 0 });
    expect(submission.coverage.sections).toEqual({ found: 9, expected: 9 });
    expect(submission.coverage.tables).toMatchObject({ read: 6, missing: 0 });
    expect(submission.coverage.fields).toMatchObject({ missing: 0, unknown: 0 });
    expect(submission).toMatchObject({ supplier, year: 2027, unit: 'tkr' });
    expect(submission.template).toMatchObject({ id: document.id, year: 2027 });
    expect(submission.sheets.every(({ uncalculated }) => uncalculated === 0)).toBe(true);
    expect(bytes.length).toBeLessThan(300_000);
  });

  it.each(SUPPLIERS.slice(1))('for %s and filled in gives no finding', async (supplier) => {
    const { snapshot } = await made({ supplier, fill: fillFaultless }, document);
    expect(findingsIn(snapshot)).toEqual([]);
    expect(lastState(snapshot)).toBe('Klar');
  });
});

it('a new one is not ready, and says how much is missing', async () => {
  const { snapshot } = await made({ supplier: INK });
  expect(lastState(snapshot)).toMatch(/^\d+ saknas$/);
  expect(statusOf(snapshot)[4]).toEqual(expect.arrayContaining(['Försättsblad', '2', '0', '', 'Klar']));
});

it('it is the same whenever it is made', async () => {
  const one = await made({ supplier: INK });
  expect((await made({ supplier: INK })).bytes).toEqual(one.bytes);
});

it('has a list of this supplier’s services, locks its labels and names its answers', () => {
  const { document, layout } = makeWorkbook(own, { year: 2027, supplier: INK });
  expect(layout.services.map(({ name }) => name)).toEqual([
    'Stöd vid upphandling, leverantörs och avtalshantering',
    'Stöd vid inköp/beställning',
    'Stöd i fakturahantering',
  ]);
  const forms = document.sheets.filter(({ name }) => name !== 'Listor');
  expect(forms.every(({ isProtected }) => isProtected)).toBe(true);
  expect(document.names?.map(({ name }) => name)).toContain('foreslagen_kort2_effektmal');
  expect(new Set(document.names?.map(({ name }) => name)).size).toBe(document.names?.length);
  expect(document.properties).toMatchObject({ 'Årlig analys: mall': 'goteborg-2024' });
});

it('opens the add-in that the manifest names', () => {
  const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
  expect(manifest).toContain(`<Id>${PANE.id}</Id>`);
  expect(manifest).toContain('<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>');
});

describe('a planted fault', () => {
  /** Takes out the answer to a field in the second card of a chapter. */
  const without =
    (role: FieldRole, card: 'pagaende' | 'foreslagen') =>
    (layout: Layout, filling: Filling): void => {
      fillFaultless(layout, { ...filling, put: (place, value) => isAt(place) || filling.put(place, value) });
      function isAt({ sheet, row, column }: { sheet: string; row: number; column: number }): boolean {
        return layout.chapters.some(
          (plan) =>
            plan.sheet === sheet &&
            column === ANSWERS &&
            plan.cards[1]?.definition.role === card &&
            plan.cards[1].fields.some((each) => each.row === row && each.field.role === role),
        );
      }
    };

  it.each([
    ['effektmal', 'pagaende', 'effektmal-saknas'],
    ['tidplan', 'pagaende', 'falt-saknas'],
    ['effektmal', 'foreslagen', 'effektmal-saknas'],
    ['informationsklassning', 'foreslagen', 'informationsklassning-saknas'],
    ['kundgrupp', 'foreslagen', 'falt-saknas'],
  ] as const)('%s left out of a %s card is found by the check and by Status', async (role, card, rule) => {
    const { snapshot } = await made({ supplier: INK, fill: without(role, card) });
    expect(findingsIn(snapshot).some((finding) => finding.startsWith(rule))).toBe(true);
    expect(lastState(snapshot)).toBe('1 saknas');
  });

  it('an analysis left out of a chapter of words alone is found by both', async () => {
    const { snapshot } = await made({
      supplier: INK,
      fill: (layout, filling) => {
        const { sheet } = layout.chapters[2] ?? { sheet: '' };
        const put: Filling['put'] = (place, value) => place.sheet === sheet || filling.put(place, value);
        fillFaultless(layout, { ...filling, put });
      },
    });
    expect(findingsIn(snapshot)).toEqual(['avsnitt-tomt 1.3 Portföljanalys']);
    expect(lastState(snapshot)).toBe('1 saknas');
  });
});

const STATUS_ROWS = (snapshot: WorkbookSnapshot): readonly string[] =>
  statusOf(snapshot).map((row) => row.join(' | '));

const valueOf = (found: Cell | undefined) => (found && 'value' in found ? found.value : '');

it.each([own, other])(
  'a blank one gives what it says where a truth value is no number, as in Excel',
  (document) => {
    const { document: written } = makeWorkbook(document, { year: 2027, supplier: INK });
    const gives = ({ sheets }: WorkbookDocument) =>
      sheets
        .filter(({ name }) => name === 'Status')
        .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()))
        .flatMap((each) => (isFormula(each) ? [[each.formula, valueOf(each.results?.[0]?.[0])]] : []));
    expect(gives(calculated(written))).toEqual(gives(written));
  },
);

itInLibreOffice('LibreOffice calculates what the file says, blank and filled in', async () => {
  const ways = [{}, { supplier: INK }, { supplier: INK, fill: fillFaultless }];
  const all = await Promise.all(ways.map((options) => made(options)));
  const opened = openAllInLibreOffice(
    all.map(({ bytes }) => bytes),
    'xlsx',
  );
  expect(opened.map((bytes) => STATUS_ROWS(readWorkbookFile(bytes)))).toEqual(
    all.map(({ snapshot }) => STATUS_ROWS(snapshot)),
  );
});

itInLibreOffice('LibreOffice keeps lists, locks and names, and finds no fault in a formula', async () => {
  const { bytes } = await made({ supplier: INK, fill: fillFaultless });
  const opened = openInLibreOffice(bytes, 'fods').toString('utf8');
  expect(opened.match(/cell-content-is-in-list/g)?.length).toBeGreaterThan(5);
  expect(opened.match(/table:protected="true"/g)).toHaveLength(11);
  expect(opened).toContain('table:name="foreslagen_kort2_effektmal"');
  expect(opened).not.toMatch(/#(?:NAME|REF|VALUE|N\/A|DIV)|Err:5/);
});
