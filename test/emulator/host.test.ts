import { installHost } from '../../src/emulator/install';
import { failureOf, nextTask, says } from './support';
import { sheet } from '../../src/workbook/from-values';

const workbook = {
  sheets: [
    sheet(
      'Blad1',
      [
        ['a', 1],
        [true, null],
      ],
      { at: { row: 1, column: 1 } },
    ),
    sheet("3.1 Kostnader 'netto'", [['x']]),
    sheet('Tomt'),
    sheet('Dolt', [['h']], { visibility: 'hidden' }),
  ],
};

describe('loading', () => {
  it('gives what was loaded and synced', async () => {
    const host = installHost(workbook);
    const used = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('blad1').getUsedRangeOrNullObject(true);
      range.load('address, values, formulas, valueTypes, rowIndex, columnIndex, rowCount, columnCount');
      await context.sync();
      const { address, values, formulas, valueTypes, rowIndex, columnIndex, rowCount, columnCount } = range;
      return { address, values, formulas, valueTypes, rowIndex, columnIndex, rowCount, columnCount };
    });
    expect(used).toEqual({
      address: "'Blad1'!B2:C3",
      values: [
        ['a', 1],
        [true, ''],
      ],
      formulas: [
        ['a', 1],
        [true, ''],
      ],
      valueTypes: [
        ['String', 'Double'],
        ['Boolean', 'Empty'],
      ],
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 2,
    });
    expect(host.syncs()).toBe(1);
  });

  it('refuses what was not loaded, and what was loaded but not synced', async () => {
    installHost(workbook);
    const unloaded = await failureOf(async (context) => {
      const first = context.workbook.worksheets.getItem('Blad1').load('visibility');
      await context.sync();
      return first.name;
    });
    const unsynced = await failureOf((context) => {
      const first = context.workbook.worksheets.getItem('Blad1').load('name');
      return Promise.resolve(first.name);
    });
    const items = await failureOf((context) => Promise.resolve(context.workbook.worksheets.items));
    expect(unloaded).toMatchObject({
      code: 'PropertyNotLoaded',
      debugInfo: { errorLocation: 'Worksheet.name' },
    });
    expect(unsynced).toMatchObject({ code: 'PropertyNotLoaded' });
    expect(items).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('refuses aloud to load everything, and a property that it does not know', async () => {
    installHost(workbook);
    const everything = await failureOf((context) => {
      context.workbook.worksheets.getItem('Blad1').load('');
      return Promise.resolve();
    });
    const misspelt = await failureOf((context) => {
      context.workbook.worksheets.load('items/visible');
      return Promise.resolve();
    });
    expect(everything).toMatchObject({ code: 'NotEmulated', message: says('Worksheet.load() av allt') });
    expect(misspelt).toMatchObject({ code: 'NotEmulated', message: says('känner inte Worksheet.visible') });
  });

  it('takes the object form of load', async () => {
    installHost(workbook);
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ name: true, visibility: false });
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Blad1', "3.1 Kostnader 'netto'", 'Tomt', 'Dolt']);
  });
});

describe('members', () => {
  it('names the member that it does not know', async () => {
    installHost(workbook);
    const error = await failureOf((context) => {
      context.workbook.worksheets.getFirst().load('name');
      return Promise.resolve();
    });
    expect(error).toMatchObject({
      code: 'NotEmulated',
      message: 'Emulatorn känner inte WorksheetCollection.getFirst.',
      debugInfo: { errorLocation: 'WorksheetCollection.getFirst' },
    });
    expect(() => Office.context.document.url).toThrow('Office.context.document.url');
    expect(() => Office.context.roamingSettings).toThrow('Office.context.roamingSettings');
  });

  it('refuses aloud to be written to, and what it does not know of an argument', async () => {
    installHost(workbook);
    const writing = await failureOf((context) => {
      context.workbook.worksheets.getItem('Blad1').name = 'Nytt';
      return Promise.resolve();
    });
    const calling = await failureOf((context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('1:1').insert('Right');
      return Promise.resolve();
    });
    expect(writing).toMatchObject({ message: says('att skriva Worksheet.name') });
    expect(calling).toMatchObject({ message: says('Range.insert("Right")') });
  });

  it('knows no range after the run in which it was made, for Excel has got it back', async () => {
    const { kept } = installHost(workbook);
    const range = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
      await context.sync();
      expect(kept()).toBe(1);
      return used;
    });
    await nextTask();
    expect(kept()).toBe(0);
    const { context } = range;
    await expect(Excel.run(context, () => Promise.resolve(range.load('values')))).rejects.toMatchObject({
      code: 'InvalidObjectPath',
    });
  });
});

describe('what is not there', () => {
  it('is a null object, and so are the objects behind it', async () => {
    installHost(workbook);
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const missing = worksheets.getItemOrNullObject('Saknas');
      const behind = missing.getRange('A1');
      const empty = worksheets.getItem('Tomt').getUsedRangeOrNullObject(true);
      const present = worksheets.getItemOrNullObject('Blad1');
      await context.sync();
      return [missing, behind, empty, present].map(({ isNullObject }) => isNullObject);
    });
    expect(found).toEqual([true, true, true, false]);
  });

  it('is ItemNotFound without OrNullObject, first when synced', async () => {
    const host = installHost(workbook);
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem('Saknas');
      await context.sync();
    });
    expect(error).toMatchObject({ code: 'ItemNotFound' });
    expect(host.syncs()).toBe(1);
  });

  it('refuses isNullObject before a sync', async () => {
    installHost(workbook);
    const error = await failureOf((context) =>
      Promise.resolve(context.workbook.worksheets.getItemOrNullObject('Blad1').isNullObject),
    );
    expect(error).toMatchObject({ code: 'PropertyNotLoaded' });
  });
});

describe('addresses', () => {
  const name = "3.1 Kostnader 'netto'";

  it.each(['A1', '$A$1', "'3.1 Kostnader ''netto'''!A1", 'A1:B2'])('takes %s', async (address) => {
    installHost(workbook);
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange(address).load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toMatch(/^'3\.1 Kostnader ''netto'''!A1/);
  });

  it.each([
    "3.1 Kostnader 'netto'!A1",
    "'3.1 Kostnader 'netto''!A1",
    "'Blad1'!A1",
    'Blad1!A1',
    'A0',
    'rad 1',
    '',
  ])('refuses %s', async (address) => {
    installHost(workbook);
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(address);
      await context.sync();
    });
    expect(error).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('selecting', () => {
  it('activates and selects in the grid', async () => {
    const { grid } = installHost(workbook);
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(workbook.sheets[1]?.name ?? '');
      target.activate();
      target.getRange('C4').select();
      await context.sync();
    });
    expect(grid.selection()).toEqual({
      sheet: "3.1 Kostnader 'netto'",
      area: { row: 3, column: 2, rows: 1, columns: 1 },
    });
  });

  it('tells what is selected and active', async () => {
    installHost(workbook);
    const told = await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [selected.address, active.name];
    });
    expect(told).toEqual(["'Blad1'!A1", 'Blad1']);
  });

  it('refuses a sheet that is not active, and one that is hidden', async () => {
    installHost(workbook);
    const inactive = await failureOf((context) => {
      context.workbook.worksheets.getItem('Tomt').getRange('A1').select();
      return Promise.resolve();
    });
    const hidden = await failureOf((context) => {
      context.workbook.worksheets.getItem('Dolt').activate();
      return Promise.resolve();
    });
    expect([inactive, hidden]).toMatchObject([{ code: 'InvalidOperation' }, { code: 'InvalidOperation' }]);
  });
});

describe('limits', () => {
  const readAll = async (context: Excel.RequestContext): Promise<unknown> => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:C5').load('values');
    await context.sync();
    return range.values;
  };

  it('rejects while a cell is edited', async () => {
    const { grid } = installHost(workbook);
    grid.edit(true);
    expect(await failureOf(readAll)).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    grid.edit(false);
    await expect(Excel.run(readAll)).resolves.toHaveLength(5);
  });

  it('rejects an answer heavier than the limit', async () => {
    const long = { sheets: [sheet('Blad1', [['å'.repeat(3000)]])] };
    installHost(long, { payloadLimit: 5000 });
    expect(await failureOf(readAll)).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('rejects a request heavier than the limit', async () => {
    const host = installHost(workbook, { payloadLimit: 8 });
    const show = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Dolt').visibility = 'Visible';
      await context.sync();
    };
    expect(await failureOf(show)).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(host.grid.sheets()[3]?.visibility).toBe('hidden');
  });

  it('gives null for the values of more than five million cells', async () => {
    installHost(workbook);
    const values: unknown = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:E1000001').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  it('tells merged areas from ExcelApi 1.13', async () => {
    const merge = { row: 0, column: 0, rows: 2, columns: 1 };
    const merged = { sheets: [sheet('Blad1', [['a'], [null], ['b']], { merges: [merge] })] };
    const readMerges = async (context: Excel.RequestContext): Promise<unknown> => {
      const first = context.workbook.worksheets.getItem('Blad1');
      const whole = first
        .getRange('A1:A3')
        .getMergedAreasOrNullObject()
        .load('areas/rowIndex, areas/rowCount');
      const below = first.getRange('A2:A3').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      return [whole.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]), below.isNullObject];
    };
    installHost(merged, { apiVersion: '1.13' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    await expect(Excel.run(readMerges)).resolves.toEqual([[[0, 2]], true]);

    installHost(merged, { apiVersion: '1.12' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
    expect(await failureOf(readMerges)).toMatchObject({ code: 'ApiNotFound' });
  });
});
