/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS } from '../../src/excel/command-names';
import { commands } from '../../src/taskpane/commands';

const ROOT = path.join(__dirname, '../..');
const BASE = 'https://localhost:3000/';
const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'application/xml');

const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';
/** The value of a resource, in the default language. */
const resource = (id: string): string =>
  attribute(
    all('*').find((element) => element.getAttribute('id') === id && element.hasAttribute('DefaultValue')),
    'DefaultValue',
  );
const resourceOf = (element: Element | null | undefined): string =>
  resource(attribute(element ?? undefined, 'resid'));

/** Width and height as the PNG itself says. */
function sizeOf(file: string): [number, number] {
  const png = readFileSync(path.join(ROOT, file));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const addresses = all('*').flatMap((element) =>
  ['DefaultValue', 'Value']
    .map((name) => attribute(element, name))
    .filter((value) => value.startsWith('http')),
);

test('it is well-formed and a task pane add-in for Excel', () => {
  expect(all('parsererror')).toEqual([]);
  expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

test('the version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
});

test('every reference leads to a resource, and every resource is used', () => {
  const used = new Set(
    all('*')
      .map((element) => attribute(element, 'resid'))
      .filter((id) => id !== ''),
  );
  const defined = all('*')
    .filter(
      (element) => element.namespaceURI?.endsWith('officeappbasictypes/1.0') && element.hasAttribute('id'),
    )
    .map((element) => attribute(element, 'id'));
  expect([...used].sort()).toEqual([...defined].sort());
  expect(new Set(defined).size).toBe(defined.length);
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test('one page runs the pane and the functions', () => {
  const page = all('Page')[0]?.firstElementChild;
  const pane = all('Action')[0]?.getElementsByTagName('SourceLocation')[0];
  const ids = [all('Runtime')[0], page, all('FunctionFile')[0], pane].map((element) =>
    attribute(element ?? undefined, 'resid'),
  );
  expect(new Set(ids).size).toBe(1);
  expect(attribute(all('Runtime')[0], 'lifetime')).toBe('long');
  expect(resource(ids[0] ?? '')).toBe(
    attribute(all('DefaultSettings')[0]?.firstElementChild ?? undefined, 'DefaultValue'),
  );
});

test('the functions have the namespace ARLIG and metadata in both languages', () => {
  expect(resourceOf(all('Namespace')[0])).toBe('ARLIG');
  const metadata = all('Metadata')[0]?.firstElementChild;
  const url = all('Url').find((element) => element.getAttribute('id') === metadata?.getAttribute('resid'));
  expect(attribute(url, 'DefaultValue')).toBe(`${BASE}functions.json`);
  expect(attribute(url?.firstElementChild ?? undefined, 'Value')).toBe(`${BASE}functions-en-US.json`);
});

test('Swedish is the default, and every text has its English', () => {
  expect(all('DefaultLocale')[0]?.textContent).toBe('sv-SE');
  const overrides = all('Override');
  expect(overrides.map((element) => element.getAttribute('Locale'))).toEqual(overrides.map(() => 'en-US'));
  const texts = [
    ...all('DisplayName'),
    ...all('Description').filter((element) => element.hasAttribute('DefaultValue')),
    ...all('String'),
  ];
  const withoutEnglish = texts
    .filter((element) => element.children.length !== 1)
    .map((element) => attribute(element, 'id'));
  expect(withoutEnglish).toEqual(['Functions.Namespace']);
});

test('an override has the namespace of its parent (office-js #2464)', () => {
  for (const override of all('Override')) {
    expect(override.namespaceURI).toBe(override.parentElement?.namespaceURI);
  }
});

test('texts fit where Excel shows them', () => {
  const lengths = (parent: string): number[] =>
    all(parent).flatMap((list) =>
      [...list.querySelectorAll('*')].map(
        (element) => (element.getAttribute('DefaultValue') ?? attribute(element, 'Value')).length,
      ),
    );
  expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
  expect(Math.min(...lengths('ShortStrings'), ...lengths('LongStrings'))).toBeGreaterThan(0);
});

test('it asks for the sets it needs, and for the least permission that gives the Excel API', () => {
  const sets = all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
  expect(sets).toEqual([
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.2'],
    ['ExcelApi', '1.12'],
  ]);
  expect(all('Permissions')[0]?.textContent).toBe('ReadWriteDocument');
  expect(all('AppDomain')).toEqual([]);
});

/** What the ribbon or a menu offers: the function that a control runs, "" where it shows the pane. */
const offeredIn = (element: Element | undefined): readonly string[] =>
  [...(element?.getElementsByTagNameNS('*', 'Control') ?? [])].map(
    (control) => control.getElementsByTagNameNS('*', 'FunctionName')[0]?.textContent ?? '',
  );

test('the pane and the commands stand on the Home tab, and the explanation in the menu of a cell', () => {
  expect(attribute(all('OfficeTab')[0], 'id')).toBe('TabHome');
  expect(offeredIn(all('OfficeTab')[0])).toEqual(['', ...COMMANDS]);
  expect(attribute(all('OfficeMenu')[0], 'id')).toBe('ContextMenuCell');
  expect(offeredIn(all('OfficeMenu')[0])).toEqual(['forklaraCellen']);
  const ids = all('Control').map((control) => attribute(control, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(all('Control').map((control) => control.getAttribute('xsi:type')))).toEqual(
    new Set(['Button']),
  );
});

test('the commands are called what they are called elsewhere, in both languages', () => {
  const named = all('Control').flatMap((control) => {
    const [id] = control.getElementsByTagNameNS('*', 'FunctionName');
    const label = control.firstElementChild?.getAttribute('resid');
    const string = all('String').find((each) => each.getAttribute('id') === label);
    if (id === undefined) return [];
    const override = string?.firstElementChild ?? undefined;
    return [[id.textContent, { sv: attribute(string, 'DefaultValue'), en: attribute(override, 'Value') }]];
  });
  expect(commands.map(({ id }) => id)).toEqual(COMMANDS);
  expect(Object.fromEntries(named)).toEqual(Object.fromEntries(commands.map(({ id, label }) => [id, label])));
});

test('by its name Excel opens the pane with a workbook', () => {
  expect(all('TaskpaneId').map(({ textContent }) => textContent)).toEqual([
    'Office.AutoShowTaskpaneWithDocument',
  ]);
});

test('every address is below the one that the build replaces', () => {
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
});

test('every picture exists in the size that is asked for', () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
  const lists = all('Icon');
  expect(lists).toHaveLength(1 + all('Control').length);
  for (const list of lists) {
    expect([...list.children].map((image) => Number(image.getAttribute('size')))).toEqual(sizes);
    for (const image of list.children) {
      const size = Number(image.getAttribute('size'));
      expect(sizeOf(resourceOf(image).slice(BASE.length))).toEqual([size, size]);
    }
  }
  expect(sizeOf(attribute(all('IconUrl')[0], 'DefaultValue').slice(BASE.length))).toEqual([32, 32]);
  expect(sizeOf(attribute(all('HighResolutionIconUrl')[0], 'DefaultValue').slice(BASE.length))).toEqual([
    64, 64,
  ]);
});
