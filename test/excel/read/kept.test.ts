import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { installHost } from '../../../src/emulator/install';
import { checkWorkbook } from '../../../src/taskpane/check/check-workbook';
import { DEFAULT_SETTINGS } from '../../../src/findings/settings';
import document2024 from '../../../src/template/templates/2024.json';
import { sheet } from '../../../src/workbook/from-values';
import { keptXml } from '../../../src/workbook/kept-template';

const gateway = createExcelGateway(() => Promise.resolve());
const open = () =>
  installHost({
    sheets: [
      sheet('Omslag', [
        ['Leverantör', 'Nämnden för Intraservice'],
        ['Avser år', 2031],
      ]),
    ],
  });

const keep = (xml: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });

it('the template that goes with a workbook is read with it, in no more round trips', async () => {
  const { syncs } = open();
  expect(await gateway.readWorkbook()).not.toHaveProperty('keptTemplate');
  const without = syncs();
  await keep(keptXml(JSON.stringify({ ...document2024, year: 2031 })));
  const before = syncs();
  const snapshot = await gateway.readWorkbook();
  expect(syncs() - before).toBe(without);
  expect(JSON.parse(snapshot.keptTemplate ?? '')).toMatchObject({ id: 'goteborg-2024', year: 2031 });
  const { submission } = await checkWorkbook(snapshot, DEFAULT_SETTINGS);
  expect(submission.template.year).toBe(2031);
});

it('a part of another’s is none', async () => {
  open();
  await keep('<mall xmlns="urn:other">{}</mall>');
  expect(await gateway.readWorkbook()).not.toHaveProperty('keptTemplate');
});
