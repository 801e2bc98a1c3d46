import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { Coverage } from '../../src/recognise/submission';
import { HEADING_14, ongoingCard, UNTOUCHED } from '../builders/cards';
import { submissionOf } from '../builders/submissions';
import type { Value } from '../../src/workbook/from-values';

const coverageOf = (rows: readonly (readonly Value[])[]): Coverage => submissionOf(rows).coverage;

const EFFECTS = ['Namn på bastjänst eller infrastrukturtjänst', 'Genomförda förändringsinsatser'];
const COSTS = ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'];
const KEYS = ['Tjänst', 'Nuvarande fördelningsnyckel', 'Förslag justering', 'Motivering'];

describe('coverage of fields', () => {
  it('tells those that the template gives the cards found, blank cards too', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { tidplan: undefined, projektmal: undefined }).toSpliced(2, 0, ['Kontakt', 'Anna']),
      ...ongoingCard(2, UNTOUCHED),
    ];
    expect(coverageOf(rows)).toMatchObject({
      fields: { expected: 12, read: 10, missing: 2, unknown: 1 },
      cards: { ongoing: 1, proposed: 0, blank: 1 },
    });
  });
});

describe('coverage of tables', () => {
  it('is nothing but what is missing in a workbook without any', () => {
    expect(coverageOf([['Lunchlista', 3]]).tables).toEqual({
      expected: 6,
      read: 0,
      missing: 6,
      outside: 0,
      chapters: [
        { chapter: '1.1', expected: 1, read: 0 },
        { chapter: '1.2', expected: 1, read: 0 },
        { chapter: '3.1', expected: 3, read: 0 },
        { chapter: '3.2', expected: 1, read: 0 },
      ],
    });
  });

  it('counts a table of costs once, though its headers are the chapter’s own', () => {
    const rows = [
      ['1.1 Genomförd effekthemtagning'],
      EFFECTS,
      ['Domino', 'Bytt'],
      [],
      ['3.1 Kostnader förvaltning och utveckling'],
      COSTS,
      ['Domino', 1, 2, 3],
      [],
      ['Utvecklingskostnader'],
      COSTS,
      ['Domino', 1, 2, 3],
      [],
      ['3.2 Förslag justering av fördelningsnycklar'],
      KEYS,
      ['Domino', 'Antal', 'Ingen', ''],
    ];
    const { tables } = coverageOf(rows);
    expect(tables).toMatchObject({ expected: 6, read: 4, missing: 2, outside: 0 });
    expect(tables.chapters.map(({ chapter, read }) => [chapter, read])).toEqual([
      ['1.1', 1],
      ['1.2', 0],
      ['3.1', 2],
      ['3.2', 1],
    ]);
  });

  it('counts a chapter’s own table once, in however many pieces', () => {
    const rows = [
      ['1.1 Genomförd effekthemtagning'],
      EFFECTS,
      ['Domino', 'Bytt'],
      [],
      EFFECTS,
      ['LIS', 'Nytt'],
    ];
    expect(coverageOf(rows).tables.read).toBe(1);
  });

  it('counts a supplier’s own tables, and those in no chapter', () => {
    const own = ['Projekt', 'Budget'];
    const rows = [own, ['A', 1], [], ['1.4 Pågående förändringsinsatser'], own, ['A', 1]];
    expect(coverageOf(rows).tables).toMatchObject({ read: 2, missing: 6, outside: 1 });
  });

  it('counts no table on a cover, whose year could head amounts', () => {
    const rows = [
      ['Leverantör', 'Nämnden'],
      ['Avser år', 2024],
      ['Belopp anges i', 'tkr'],
      ['Kontakt', 'Ek'],
    ];
    for (const cover of [rows, [...rows, ['Diarienummer', 12]], rows.slice(1)])
      expect(coverageOf(cover).tables).toMatchObject({ read: 0, outside: 0 });
    expect(coverageOf([...rows, [], ['Projekt', 'Budget'], ['A', 12]]).tables.outside).toBe(1);
  });

  it.each([
    ['demokrati-och-medborgarservice', { read: 6, missing: 0, outside: 0 }],
    ['inkop-och-upphandling', { read: 6, missing: 0, outside: 0 }],
    ['intraservice', { missing: 0, outside: 1 }],
  ])('misses none of the template’s in the workbook of %s', (name, expected) => {
    const file = join(__dirname, `../../assets/arlig-analys-2024/arlig-analys-2024-${name}.xlsx`);
    const { coverage } = recognise(readWorkbookFile(readFileSync(file)), mall2024);
    expect(coverage.tables).toMatchObject({ expected: 6, ...expected });
    expect(coverage.fields.missing).toBe(0);
  });
});
