import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../src/files/write/write-workbook';
import { carryOver } from '../../src/make/carry-over/carry-over';
import { nameOf, proposalsIn } from '../../src/make/carry-over/insatser';
import { makeWorkbook } from '../../src/make/make-workbook';
import { chooseTemplate, withKept } from '../../src/recognise/choose-template';
import { recognise } from '../../src/recognise/recognise';
import { builtIn, latestTemplate } from '../../src/template/catalogue';
import { cellText, isBlank } from '../../src/workbook/cell-text';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { fillFaultless } from '../builders/filled-mall';
import { otherTemplate } from '../builders/other-template';

const [own = latestTemplate] = builtIn;
const INK = 'Inköps- och upphandlingsnämnden';
const ASSETS = path.join(__dirname, '../../assets/arlig-analys-2024');

const read = (snapshot: WorkbookSnapshot) =>
  recognise(snapshot, chooseTemplate(snapshot, null, withKept(snapshot, builtIn)));

async function lastYear(template = own): Promise<WorkbookSnapshot> {
  const { document } = makeWorkbook(template, { year: 2026, supplier: INK, fill: fillFaultless });
  return readWorkbookFile(await writeWorkbookFile(document));
}

async function carried(
  snapshot: WorkbookSnapshot,
  approved: readonly string[] = [],
  year = 2027,
  template = own,
) {
  const result = carryOver(read(snapshot), snapshot, template, { year, approved });
  const written = readWorkbookFile(await writeWorkbookFile(result.document));
  return { ...result, written, submission: read(written) };
}

describe('an older analysis, carried over to the year after', () => {
  it('gives cover, services, insatser that run, costs a year older and keys in use', async () => {
    const { submission } = await carried(await lastYear());
    expect(submission).toMatchObject({ supplier: INK, year: 2027, unit: 'tkr' });
    const cards = submission.sections.flatMap(({ cards: all }) => all).filter(({ blank }) => !blank);
    expect(cards.map(nameOf)).toEqual([
      'Ny e-arkivering i drift',
      'Byte av växel i drift',
      'Chatt för företag i drift',
    ]);
    expect(cards[0]?.fields.every(({ text, definition }) => text !== '' || !definition.required)).toBe(true);
    const [running] = submission.tables;
    expect(running?.columns.map(({ headers }) => headers.join())).toEqual([
      'Utfall 2025',
      'Budget 2026',
      'Prognos budget 2027',
    ]);
    const amounts = running?.rows.map(({ amounts: all }) =>
      all.map(({ amount }) => ('value' in amount ? Number(amount.value) : null)),
    );
    expect(amounts?.slice(0, 3)).toEqual([
      [null, 1000, null],
      [null, 2000, null],
      [null, 3000, null],
    ]);
    const keys = submission.sections.find(({ role }) => role === 'fordelningsnycklar')?.tables[0]?.rows[0]
      ?.cells;
    expect(keys?.map(({ role, text }) => [role, text !== ''])).toEqual([
      ['tjanst', true],
      ['nuvarande', true],
      ['forslag', false],
      ['motivering', false],
    ]);
  });

  it('lets each effect that was aimed at wait to be reported', async () => {
    const { submission } = await carried(await lastYear());
    const rows = submission.sections.find(({ role }) => role === 'effekthemtagning')?.tables[0]?.rows ?? [];
    const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(texts[0]?.[1]).toBe(
      'Ny e-arkivering i drift. Effektmål att redovisa: Handläggningstiden minskar med 20 procent till 2030. Det gäller ny e-arkivering i drift.',
    );
    expect(texts[0]?.[2]).toBe('');
  });

  it('makes insatser that run of the proposals that were approved, and of no others', async () => {
    const snapshot = await lastYear();
    const [, second] = proposalsIn(read(snapshot)).map(nameOf);
    const { submission } = await carried(snapshot, [second ?? '']);
    const names = submission.sections
      .flatMap(({ cards }) => cards)
      .filter(({ blank }) => !blank)
      .map(nameOf);
    expect(names).toHaveLength(4);
    expect(names[3]).toBe('Byte av växel för nästa år');
  });

  it.each([
    ['to the same template', own],
    ['to another city’s', otherTemplate(own)],
  ])('counts every cell once, %s: read is moved and left', async (_, template) => {
    const snapshot = await lastYear();
    const result = await carried(snapshot, [], 2027, template);
    expect(result.read).toBe(result.moved + result.left.length);
    const sheet = result.written.sheets.find(({ name }) => name === 'Ej flyttat');
    expect(JSON.stringify(sheet?.cells[2])).toContain(
      `${result.read} celler lästa = ${result.moved} flyttade +`,
    );
    expect(sheet?.cells.slice(4).map((row) => row.slice(0, 2).map(cellText).join('!'))).toHaveLength(
      result.left.length,
    );
    expect(new Set(result.left.map(({ place }) => JSON.stringify(place))).size).toBe(result.left.length);
  });

  it('into a newer edition of the same year keeps every amount', async () => {
    const { submission } = await carried(await lastYear(), [], 2026);
    const amounts = submission.tables[0]?.rows[0]?.amounts.map(({ amount }) =>
      'value' in amount ? Number(amount.value) : null,
    );
    expect(amounts).toEqual([1000, 1000, 1000]);
  });
});

describe.each(readdirSync(ASSETS).filter((name) => name.endsWith('.xlsx')))('%s', (name) => {
  it('loses nothing: every text that is not the template’s is moved or left, and the old one is as it was', async () => {
    const bytes = readFileSync(path.join(ASSETS, name));
    const snapshot = readWorkbookFile(bytes);
    const before = structuredClone(snapshot);
    const { written, read: all, moved, left } = await carried(snapshot, [], 2025);
    expect(snapshot).toEqual(before);
    expect(all).toBe(moved + left.length);
    expect(moved).toBeGreaterThan(30);
    const kept = new Set(
      written.sheets
        .flatMap(({ cells }) => cells.flat())
        .map((cell) => cellText(cell).replace(/\s+/g, ' ').trim()),
    );
    const held = [...kept].join('\n');
    const lost = snapshot.sheets
      .flatMap(({ cells }) => cells.flat())
      .filter((cell) => cell.type === 'text' && !isBlank(cell) && cell.value.length > 60)
      .map((cell) => cellText(cell).replace(/\s+/g, ' ').trim())
      .filter((text) => !kept.has(text) && !held.includes(text));
    expect(
      lost.filter(
        (text) =>
          !/^(Effekthemtagning leverantör|Eventuella avsteg|Dokumenterad|Är teknisk|Kostnader för nya|Förvaltningskostnader|Utvecklingskostnader|Total projekt|Bedömning|Tröskel|4 Långsiktig)/.test(
            text,
          ),
      ),
    ).toEqual([]);
  });
});
