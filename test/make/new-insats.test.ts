import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createExcelGateway } from '../../src/excel/excel-gateway';
import type { AddedRows, CopyMade } from '../../src/excel/gateway';
import { installHost, type TestHost } from '../../src/emulator/install';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../src/files/write/write-workbook';
import { openFindings } from '../../src/findings/review';
import { DEFAULT_SETTINGS } from '../../src/findings/settings';
import { makeWorkbook } from '../../src/make/make-workbook';
import type { NewInsats } from '../../src/make/new-insats/neighbours';
import { planInsats } from '../../src/make/new-insats/new-insats';
import type { Card, Submission } from '../../src/recognise/submission';
import { checkWorkbook } from '../../src/rules/check-workbook';
import { builtIn, latestTemplate } from '../../src/template/catalogue';
import type { CardRole } from '../../src/template/roles';
import { cellText } from '../../src/workbook/cell-text';
import { cell as cellOf, sheet, type Value } from '../../src/workbook/from-values';
import { BLANK, cellAt, type Cell, type Rectangle, type WorkbookSnapshot } from '../../src/workbook/snapshot';
import { HEADING_14, ongoingCard } from '../builders/cards';

const gateway = createExcelGateway(() => Promise.resolve());
const NAME = 'Inför en helt ny växel';

const check = (workbook: WorkbookSnapshot) =>
  checkWorkbook(workbook, { settings: DEFAULT_SETTINGS, accepted: [] });

const cardsOf = ({ sections }: Submission, role: CardRole): readonly Card[] =>
  sections.flatMap(({ cards }) => cards).filter(({ definition }) => definition.role === role);

interface Added {
  readonly host: TestHost;
  readonly plan: NewInsats;
  readonly made: CopyMade;
  readonly before: Submission;
  readonly after: Submission;
  readonly card: Card;
  /** The rules that find something in the new insats. */
  readonly rules: readonly string[];
}

/** Adds an insats to a workbook that is open in Excel, and reads what stands there afterwards. */
async function add(
  workbook: WorkbookSnapshot,
  role: CardRole,
  prepare: (host: TestHost) => void = () => undefined,
): Promise<Added> {
  const host = installHost(workbook);
  prepare(host);
  const { submission: before } = check(workbook);
  const plan = planInsats(before, workbook, { role, name: NAME });
  if ('refused' in plan) throw new Error(plan.refused.sv);
  const made = await gateway.copyBlock(plan.copy);
  const { submission: after, review } = check(host.grid.snapshot());
  const card = cardsOf(after, role).find(
    ({ title, fields }) =>
      isWithin(made.area, title.place) ||
      fields.some(({ text, place }) => text === NAME && isWithin(made.area, place)),
  );
  if (card === undefined) throw new Error('The new insats is not recognised.');
  const isOwn = (place: {
    readonly sheet: string;
    readonly row: number | null;
    readonly column: number | null;
  }) =>
    place.sheet === plan.copy.sheet &&
    place.row !== null &&
    place.column !== null &&
    isWithin(made.area, { row: place.row, column: place.column });
  const rules = openFindings(review)
    .filter(({ place }) => isOwn(place))
    .map(({ rule }) => rule);
  return { host, plan, made, before, after, card, rules };
}

const isWithin = (
  area: Rectangle,
  { row, column }: { readonly row: number; readonly column: number },
): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

const textsOf = (card: Card): readonly string[] => card.fields.map(({ text }) => text);

const oneSheet = (...rows: readonly (readonly (Value | Cell)[])[]): WorkbookSnapshot => ({
  sheets: [sheet('1.4', rows)],
});

const FOLDER = path.join(__dirname, '../../assets/arlig-analys-2024');
const file = (name: string): WorkbookSnapshot =>
  readWorkbookFile(readFileSync(path.join(FOLDER, `arlig-analys-2024-${name}.xlsx`)));

it.each([
  ['demokrati-och-medborgarservice', 'pagaende'],
  ['demokrati-och-medborgarservice', 'foreslagen'],
  ['inkop-och-upphandling', 'pagaende'],
  ['intraservice', 'foreslagen'],
] as const)('in the workbook of %s one more that is %s is read as the others are', async (name, role) => {
  const workbook = file(name);
  const { before, after, card, rules, host, made } = await add(workbook, role);
  const [older, newer] = [cardsOf(before, role), cardsOf(after, role)];
  // All others say what they said.
  expect(newer.filter((each) => each !== card).map(textsOf)).toEqual(older.map(textsOf));
  expect(textsOf(card).filter((text) => text !== '')).toEqual([NAME]);
  expect(card.fields.map(({ definition }) => definition.role)).toEqual(
    older.at(-1)?.fields.map(({ definition }) => definition.role),
  );
  expect(card.heading).toContain(NAME);
  expect(rules).toEqual(expect.arrayContaining(['effektmal-saknas', 'falt-saknas']));
  expect(after.coverage.unread).toEqual(before.coverage.unread);
  await gateway.removeRows(rowsOf(made));
  expect(host.grid.snapshot()).toEqual(workbook);
});

function rowsOf({ added }: CopyMade): AddedRows {
  if (added === null) throw new Error('No rows were put in.');
  return added;
}

const ANALYSIS = [
  ['Leverantörens analys'],
  ['Allt går som det ska.'],
  ['1.3 Portföljanalys'],
  ['Portföljen växer.'],
];

const SIX = oneSheet(
  ...HEADING_14,
  ...ongoingCard('GT 1'),
  ...ongoingCard('GT 7'),
  ...ongoingCard('GT 3'),
  ...ANALYSIS,
);

describe('a card below the last', () => {
  it('has the next number and its own name, and comes before what follows, in five round trips', async () => {
    const { card, after, plan, host } = await add(SIX, 'pagaende');
    expect(card.title.text).toBe('Pågående förändringsinsats GT 8');
    expect(plan.title).toBe(card.title.text);
    expect(host.grid.snapshot().sheets[0]?.cells.at(-1)?.[0]).toMatchObject({
      value: 'Portföljen växer.',
    });
    expect(after.sections.find(({ id }) => id === '1.4')?.prose.map(({ text }) => text)).toContain(
      'Allt går som det ska.',
    );
    expect(host.syncs()).toBeLessThanOrEqual(5);
  });

  it('takes along formulas and instructions, and no answer, comment or name', async () => {
    const card = (number: number, name: string): readonly (readonly (Value | Cell)[])[] => [
      [`Pågående förändringsinsats ${number}: ${name}`],
      ['Bastjänst eller infrastrukturtjänst det gäller', 'Telefoni', 'Välj ur registret'],
      ['Namn på förändringsinsats', name],
      ['Effektmål', 'Svarstiden halveras.', `Bra, ${name}`],
      [null, 'Mätt varje månad.'],
      ['Projektmål', 'Ny växel.'],
      ['Tidplan', '2023-2025'],
      ['Kommentar avvikelser', { type: 'text', value: name, formula: `=B${number * 8}` }],
      [],
    ];
    const workbook = oneSheet(
      ...HEADING_14,
      ...card(1, 'Byta växel'),
      ...card(2, 'Byta telefoner'),
      ...ANALYSIS,
    );
    const { host, made } = await add(workbook, 'pagaende');
    const { sheets } = host.grid.snapshot();
    const [only] = sheets;
    if (only === undefined) throw new Error('There is no sheet.');
    const cells = Array.from({ length: made.area.rows }, (_row, row) =>
      [0, 1, 2].map((column) => cellAt(only, made.area.row + row, column)),
    );
    expect(cells.map((row) => row.map(cellText))).toEqual([
      [`Pågående förändringsinsats 3: ${NAME}`, '', ''],
      ['Bastjänst eller infrastrukturtjänst det gäller', '', 'Välj ur registret'],
      ['Namn på förändringsinsats', NAME, ''],
      ['Effektmål', '', ''],
      ['', '', ''],
      ['Projektmål', '', ''],
      ['Tidplan', '', ''],
      ['Kommentar avvikelser', expect.anything(), ''],
    ]);
    expect(cells[7]?.[1]).toHaveProperty('formula', '=B25');
  });

  it('answers beside the label what was answered after a colon in it', async () => {
    const card = (number: number) =>
      ongoingCard(number).map(([label = null, answer = null]) =>
        answer === null ? [label] : [`${String(label)}: ${String(answer)}`],
      );
    const { card: added } = await add(
      oneSheet(...HEADING_14, ...card(1), ...card(2), ...ANALYSIS),
      'pagaende',
    );
    expect(textsOf(added).filter((text) => text !== '')).toEqual([NAME]);
  });
});

const HEADERS = [
  'Nr',
  'Namn på förändringsinsats',
  'Bastjänst eller infrastrukturtjänst det gäller',
  'Effektmål',
  'Projektmål',
  'Tidplan',
];
const ROW = ['Byta växel', 'Telefoni', 'Svarstiden halveras till 2025.', 'Ny växel.', '2023-2025'];

describe('where insatser stand in rows or columns', () => {
  it('a row comes below the last, with the next code and the formulas of its neighbour', async () => {
    const workbook = oneSheet(
      ...HEADING_14,
      [...HEADERS, 'Längd'],
      ['GT 1', ...ROW, { type: 'number', value: 5, formula: '=LEN(F4)' }],
      ['GT 2', 'Byta dator', ...ROW.slice(1), { type: 'number', value: 5, formula: '=LEN(F5)' }],
      [],
      ...ANALYSIS,
    );
    const { card, rules, host, made } = await add(workbook, 'pagaende');
    expect(textsOf(card).filter((text) => text !== '')).toEqual([NAME]);
    expect(rules).toEqual(expect.arrayContaining(['effektmal-saknas', 'falt-saknas']));
    const row = host.grid.snapshot().sheets[0]?.cells[made.area.row];
    expect(row?.[0]).toMatchObject({ value: 'GT 3' });
    expect(row?.[6]).toHaveProperty('formula', '=LEN(F6)');
    await gateway.removeRows(rowsOf(made));
    expect(host.grid.snapshot()).toEqual(workbook);
  });

  const COLUMNS = oneSheet(
    ...HEADING_14,
    ...HEADERS.map((header, at) =>
      at === 0
        ? [header, 1, 2]
        : [header, ROW[at - 1] ?? null, at === 1 ? 'Byta dator' : (ROW[at - 1] ?? null)],
    ),
    [],
    ...ANALYSIS,
  );

  it('a column comes to the right of the last', async () => {
    const { card, rules, host, made } = await add(COLUMNS, 'pagaende');
    expect(made).toMatchObject({ area: { column: 3, columns: 1 }, added: null });
    expect(textsOf(card).filter((text) => text !== '')).toEqual([NAME]);
    expect(rules).toContain('effektmal-saknas');
    expect(host.grid.snapshot().sheets[0]?.cells[2]?.slice(1)).toMatchObject([
      { value: 1 },
      { value: 2 },
      { value: 3 },
    ]);
  });

  it('no column is written over what stands there', () => {
    const [only = sheet('', [])] = COLUMNS.sheets;
    const cells = only.cells.map((row, at) => (at === 4 ? [...row, cellOf('Obs!')] : [...row, BLANK]));
    const workbook = { sheets: [{ ...only, cells, area: { ...only.area, columns: 4 } }] };
    const { submission } = check(workbook);
    const plan = planInsats(submission, workbook, { role: 'pagaende', name: NAME });
    expect(plan).toHaveProperty('refused.sv', expect.stringContaining('Cellen D5 på bladet 1.4'));
  });
});

describe('nothing is written', () => {
  const planned = (workbook: WorkbookSnapshot) => {
    const plan = planInsats(check(workbook).submission, workbook, { role: 'pagaende', name: NAME });
    if ('refused' in plan) throw new Error(plan.refused.sv);
    return plan.copy;
  };

  it('on a protected sheet, which is told', async () => {
    const copy = planned(SIX);
    const { grid } = installHost(SIX);
    grid.protect('1.4');
    await expect(gateway.copyBlock(copy)).rejects.toMatchObject({
      problem: 'protected',
      explanation: { sv: expect.stringContaining('Bladet ”1.4” är skyddat') as string },
    });
    expect(grid.snapshot()).toEqual(SIX);
  });

  it('where the last insats has changed since it was read', async () => {
    const copy = planned(SIX);
    const { grid } = installHost(SIX);
    grid.insertRow('1.4', 4);
    const before = grid.snapshot();
    await expect(gateway.copyBlock(copy)).rejects.toMatchObject({ problem: 'conflict' });
    expect(grid.snapshot()).toEqual(before);
  });

  it('where a filter hides rows, or Excel stops on the way: the rows that were put in go again', async () => {
    const copy = planned(SIX);
    const { grid, failAt } = withFailures();
    await expect(gateway.copyBlock(copy)).rejects.toMatchObject({ problem: 'obstructed' });
    expect(grid.snapshot()).toEqual(SIX);
    expect(failAt()).toBe(true);
  });

  function withFailures() {
    const host = installHost(SIX);
    let isHit = false;
    const { insertRow } = host.grid;
    let count = 0;
    Object.assign(host.grid, {
      insertRow: (name: string, row: number) => {
        insertRow(name, row);
        count += 1;
        // Once all rows are in, the copy itself is refused.
        if (count === 8) {
          isHit = true;
          host.failNext('MergedRangeConflict');
        }
      },
    });
    return { ...host, failAt: () => isHit };
  }

  it('and nothing is taken out again where somebody has written in the new rows', async () => {
    const copy = planned(SIX);
    const { grid } = installHost(SIX);
    const made = await gateway.copyBlock(copy);
    grid.type('1.4', `B${made.area.row + 3}`, 'Mitt svar');
    const before = grid.snapshot();
    await expect(gateway.removeRows(rowsOf(made))).rejects.toMatchObject({
      problem: 'conflict',
      explanation: { sv: expect.stringContaining('innehåller mer') as string },
    });
    expect(grid.snapshot()).toEqual(before);
  });

  it('where the chapter has no insats to follow, where others stand beside, or rows would part a table', () => {
    const refusalOf = (workbook: WorkbookSnapshot) => {
      const plan = planInsats(check(workbook).submission, workbook, { role: 'pagaende', name: NAME });
      return 'refused' in plan ? plan.refused.sv : null;
    };
    expect(refusalOf(oneSheet(...HEADING_14, ...ANALYSIS))).toMatch(/^Avsnitt 1\.4 .* har ingen insats/);
    const twoWide = ongoingCard(1).map((row) => [...row, ...(row.length === 1 ? [null] : []), null, ...row]);
    expect(refusalOf(oneSheet(...HEADING_14, ...twoWide, ...ANALYSIS))).toMatch(/står bredvid varandra/);
    const rows = [...HEADING_14, ...ongoingCard(1), ...ANALYSIS];
    const parted = rows.map((row) => [row[0] ?? null, row[1] ?? null, null, null, null, 'x']);
    expect(refusalOf(oneSheet(...parted))).toMatch(/^Cellen F\d+ på bladet 1\.4 är inte tom/);
  });
});

describe('in a workbook that we made', () => {
  it('a card is added on the open rows of its protected sheet, and numbers itself', async () => {
    const { document } = makeWorkbook(builtIn[0] ?? latestTemplate, { year: 2027 });
    const workbook = readWorkbookFile(await writeWorkbookFile(document));
    const chapter = '1.4 Pågående';
    const { card, made, host } = await add(workbook, 'pagaende', ({ grid }) => {
      grid.protect(chapter);
      grid.unlock(chapter, 'A29:C80');
    });
    expect(made.added).toBeNull();
    // The title's colour goes as far as the comments, which are blank.
    expect(made.area).toMatchObject({ column: 0, columns: 3 });
    expect(textsOf(card).filter((text) => text !== '')).toEqual([NAME]);
    const { sheets } = host.grid.snapshot();
    const title = sheets.find(({ name }) => name === chapter);
    expect(title && cellAt(title, made.area.row, 0).formula).toContain('COUNTIF(A$1:A');
  });
});
