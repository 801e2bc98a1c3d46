import { createExcelGateway } from '../../src/excel/excel-gateway';
import { installHost } from '../../src/emulator/install';
import { withKept } from '../../src/recognise/choose-template';
import { builtIn, catalogueOf, latestTemplate, templateFor } from '../../src/template/catalogue';
import { type LoadTemplate, readDeployed, readDocument } from '../../src/template/deployed';
import { sheet } from '../../src/workbook/from-values';

const [own = latestTemplate] = builtIn;
const of2027 = { ...own, id: 'goteborg-2027', year: 2027 };

const folder =
  (files: Readonly<Record<string, unknown>>): LoadTemplate =>
  (file) => {
    const content = files[file];
    if (content instanceof Error) return Promise.reject(content);
    return Promise.resolve(
      content === undefined ? null : typeof content === 'string' ? content : JSON.stringify(content),
    );
  };

const index = (...templates: readonly string[]) => ({ version: 1, templates });

it('there are none where no index lies beside the add-in, and nothing is told', async () => {
  await expect(readDeployed(folder({}))).resolves.toEqual({ documents: [], unused: [] });
});

it('those that the index lists are known, and chosen by their year', async () => {
  const { documents, unused } = await readDeployed(
    folder({ 'index.json': index('2027.json'), '2027.json': of2027 }),
  );
  expect(unused).toEqual([]);
  const known = catalogueOf(documents, builtIn);
  expect([2026, 2027, 2030].map((year) => templateFor(year, known).id)).toEqual([
    own.id,
    'goteborg-2027',
    'goteborg-2027',
  ]);
});

it('a broken one is told by its name, with the place, and the others are used', async () => {
  const broken = { ...of2027, chapters: [{ ...of2027.chapters[0], role: 'kapitel' }] };
  const { documents, unused } = await readDeployed(
    folder({
      'index.json': index('2027.json', 'trasig.json', 'text.json', 'borta.json', 'nere.json', 'ny.json'),
      '2027.json': of2027,
      'trasig.json': broken,
      'text.json': 'Hej!',
      'nere.json': new Error('nere.json: 500'),
      'ny.json': { ...of2027, version: 2 },
    }),
  );
  expect(documents.map(({ id }) => id)).toEqual(['goteborg-2027']);
  expect(unused.map(({ file, says }) => `${file} ${says.sv}`)).toEqual([
    expect.stringMatching(/^trasig\.json chapters\[0\]\.role: "kapitel" finns inte; väntade en av /),
    'text.json är inte JSON',
    'borta.json finns inte, fast index.json nämner den',
    'nere.json kunde inte hämtas (nere.json: 500)',
    'ny.json version: 2 är en nyare version än det här programmet läser; väntade 1',
  ]);
});

it.each([
  ['an address elsewhere', index('https://example.org/2027.json')],
  ['a way out of the folder', index('../policy.json')],
  ['another form', { version: 1, files: ['2027.json'] }],
  ['a text', 'Hej!'],
])('an index that holds %s is told, and nothing is fetched by it', async (_, content) => {
  const load = jest.fn(folder({ 'index.json': content }));
  const { documents, unused } = await readDeployed(load);
  expect([documents, unused.map(({ file }) => file)]).toEqual([[], ['index.json']]);
  expect(load).toHaveBeenCalledTimes(1);
});

it('a file that somebody has chosen is a document, or it is told why not', () => {
  expect(readDocument('2027.json', JSON.stringify(of2027))).toMatchObject({ id: 'goteborg-2027' });
  expect(readDocument('bild.png', 'PNG')).toEqual({ file: 'bild.png', says: expect.anything() as unknown });
});

it('one that is kept in the workbook is read with it, replaced and taken away again', async () => {
  const host = installHost({ sheets: [sheet('Blad1', [['a']])] });
  host.grid.xmlParts.set('{a}', '<data xmlns="urn:annan">1</data>');
  const gateway = createExcelGateway(() => Promise.resolve());
  const chosen = async (): Promise<readonly string[]> =>
    withKept(await gateway.readWorkbook({ sheets: 'all' }), builtIn).map(({ id }) => id);
  await gateway.readWorkbook();
  expect(await chosen()).toEqual([own.id]);
  await gateway.keepTemplate(JSON.stringify({ ...of2027, id: 'en & "två" <tre>' }));
  expect(await chosen()).toEqual(['en & "två" <tre>', own.id]);
  await gateway.keepTemplate(JSON.stringify(of2027));
  expect(await chosen()).toEqual(['goteborg-2027', own.id]);
  await gateway.keepTemplate(null);
  expect(await chosen()).toEqual([own.id]);
  expect([...host.grid.xmlParts.keys()]).toEqual(['{a}']);
});
