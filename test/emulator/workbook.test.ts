import { installHost } from '../../src/emulator/install';
import { failureOf } from './support';
import { sheet } from '../../src/workbook/from-values';

const workbook = { sheets: [sheet('Blad1', [['a']]), sheet('Dolt', [], { visibility: 'hidden' })] };

describe('protection', () => {
  it('is told, and keeps sheets from being shown', async () => {
    const { grid } = installHost(workbook);
    grid.protect('Blad1');
    grid.protectStructure();
    const told = await Excel.run(async (context) => {
      const { protection, worksheets } = context.workbook;
      protection.load({ protected: true });
      worksheets.load({ protection: { protected: true } });
      await context.sync();
      return [protection.protected, ...worksheets.items.map((each) => each.protection.protected)];
    });
    expect(told).toEqual([true, true, false]);

    const show = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Dolt').visibility = 'Visible';
      await context.sync();
    };
    expect(await failureOf(show)).toMatchObject({ code: 'AccessDenied' });
    grid.protectStructure(false);
    await Excel.run(show);
    expect(grid.sheets()[1]?.visibility).toBe('visible');
  });
});

describe('custom XML parts', () => {
  const add = (xml: string) => (context: Excel.RequestContext) => {
    context.workbook.customXmlParts.add(xml);
    return Promise.resolve();
  };

  it('are found by their namespace, and give their XML once synced', async () => {
    installHost(workbook);
    await Excel.run(add('<a xmlns="urn:a">1</a>'));
    await Excel.run(add('<b xmlns="urn:b">2</b>'));
    const xml = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace('urn:b').load('id');
      await context.sync();
      const results = parts.items.map((part) => part.getXml());
      expect(() => results[0]?.value).toThrow('has not been loaded yet');
      await context.sync();
      return results.map(({ value }) => value);
    });
    expect(xml).toEqual(['<b xmlns="urn:b">2</b>']);
  });

  it.each(['<a>', '<a>1 & 2</a>', '<a>\u0001</a>', '<a>]]></a>', '<?xml version="1.0"?><a>1</a>', ''])(
    'are refused where they are not XML as the product writes it: %j',
    async (xml) => {
      const { grid } = installHost(workbook);
      expect(await failureOf(add(xml))).toMatchObject({ code: 'InvalidArgument' });
      expect(grid.xmlParts.size).toBe(0);
    },
  );

  it('are not written in a workbook that is opened only for reading', async () => {
    const { grid } = installHost(workbook);
    grid.setReadOnly(true);
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
    expect(await failureOf(add('<a>1</a>'))).toMatchObject({ code: 'AccessDenied' });
  });
});

describe('sheets', () => {
  it('are found by their id, whatever they are called since', async () => {
    const { grid } = installHost(workbook);
    const id = grid.sheets()[0]?.id ?? '';
    const name = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem(id);
      await context.sync();
      grid.rename('Blad1', 'Ettan');
      found.load('name');
      await context.sync();
      return found.name;
    });
    expect(name).toBe('Ettan');
  });
});

describe('a round trip', () => {
  it('can be made to wait for its answer', async () => {
    const { holdNext } = installHost(workbook);
    const answer = holdNext();
    let answered = false;
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.load('name');
      await context.sync();
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(answered).toBe(false);
    answer();
    await run;
    expect(answered).toBe(true);
  });
});
