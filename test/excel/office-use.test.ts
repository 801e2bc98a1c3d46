import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT_FILES, loadClient, type ClientPlatform } from '../../src/emulator/client';
import { byVersion, officeUses, type OfficeUse } from '../../src/build/office-use';
import { PROVED_FILE, provedPage } from '../../src/build/proved';

const uses = officeUses();
const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const least = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1] ?? '';

const tell = ({ member, where, set }: OfficeUse): string =>
  `${member} (${set?.name ?? ''} ${set?.version ?? ''}) ${where}`;

it('finds what the product uses of Office.js', () => {
  const members = new Set(uses.map(({ member }) => member));
  expect(members.size).toBeGreaterThan(100);
  for (const member of [
    'Range.getMergedAreasOrNullObject',
    // By a load option.
    'RangeFont.strikethrough',
    // By taking an object apart.
    'WorksheetChangedEventArgs.triggerSource',
    'Context.displayLanguage',
    'EventHandlerResult.remove',
  ]) {
    expect(members).toContain(member);
  }
});

const isNewer = ({ set }: OfficeUse): boolean =>
  set !== null && (set.name !== 'ExcelApi' || byVersion(set.version, least) > 0);

it('every member is within the manifest’s requirement sets, or asked for before it is used', () => {
  expect(least).toMatch(/^1\.\d+$/);
  const loose = uses.filter(
    (use) =>
      (use.isAsked || use.member === 'WorksheetChangedEventArgs.triggerSource') &&
      isNewer(use) &&
      !use.cameWithClass &&
      (use.set?.name !== 'ExcelApi' || byVersion(use.guardedBy, use.set.version) < 0),
  );
  expect(loose.map(tell)).toEqual([]);
});

it('what is newer than the manifest’s sets is known', () => {
  const newer = uses.filter((use) => use.isAsked && isNewer(use));
  const told = newer.map(({ member, set }) => `${member} ${set?.version ?? ''}`);
  expect([...new Set(told)].sort()).toEqual([
    'CellPropertiesLoadOptions.textRuns 1.18',
    'NoteCollection.items 1.18',
    'NoteCollection.load 1.18',
    'Range.getMergedAreasOrNullObject 1.13',
    'Table.resize 1.13',
    'Workbook.notes 1.18',
    'WorksheetCollection.onNameChanged 1.17',
    'WorksheetCollection.onVisibilityChanged 1.17',
  ]);
});

const ownerOf = ({ member }: OfficeUse): string => member.slice(0, member.indexOf('.'));

/** Microsoft's files: those that come with the add-in where it serves office.js itself. */
describe.each(Object.keys(CLIENT_FILES) as ClientPlatform[])('the client library for %s', (platform) => {
  const ofClasses = uses.filter(({ isOfClass, namespace }) => isOfClass && namespace !== 'Office');
  const classOf = (use: OfficeUse): { readonly prototype: object } | undefined => {
    const classes: unknown = Reflect.get(globalThis, use.namespace);
    return (classes as Record<string, { readonly prototype: object } | undefined>)[ownerOf(use)];
  };
  const lacks = (use: OfficeUse): boolean => {
    const { prototype } = classOf(use) ?? {};
    return prototype !== undefined && !(use.member.slice(use.member.indexOf('.') + 1) in prototype);
  };
  beforeAll(() => {
    loadClient(platform);
  });

  it('has every member, or is asked whether it has', () => {
    expect(ofClasses.filter((use) => lacks(use) && !use.isAskedFor).map(tell)).toEqual([]);
  });

  it('lacks nothing but notes', () => {
    expect([...new Set(ofClasses.filter(lacks).map(({ member }) => member))]).toEqual(['Workbook.notes']);
  });

  it('has every class but that of notes; the others are plain data', () => {
    const without = ofClasses.filter((use) => classOf(use) === undefined);
    expect([...new Set(without.map(ownerOf))].sort()).toEqual([
      ...[
        'CellPropertiesFont',
        'CellPropertiesFormat',
        'ColumnProperties',
        'NoteCollection',
        'RowProperties',
      ],
    ]);
  });
});

it('office.js and its files have what the product uses of Office itself', () => {
  const folder = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
  const files = Object.values(CLIENT_FILES).map(
    (file) => readFileSync(join(folder, 'office.js'), 'utf8') + readFileSync(join(folder, file), 'utf8'),
  );
  // The colours of a theme are told by Excel, and pass through.
  const ofOffice = uses.filter((use) => use.namespace === 'Office' && ownerOf(use) !== 'OfficeTheme');
  const missing = ofOffice.filter(({ member }) => {
    const name = new RegExp(`\\b${member.slice(member.indexOf('.') + 1)}\\b`);
    return files.some((text) => !name.test(text));
  });
  expect(ofOffice.length).toBeGreaterThan(5);
  expect(missing.map(tell)).toEqual([]);
});

describe('the page of what is proved', () => {
  const page = provedPage(uses);

  it('is the one that npm run docs writes', () => {
    expect(readFileSync(join(__dirname, '../..', PROVED_FILE), 'utf8')).toBe(page);
  });

  const rowOf = (owner: string): string =>
    page.split('\n').find((line) => line.startsWith(`| \`${owner}\` |`)) ?? '';

  it('names every class and every member that is used', () => {
    for (const use of uses) {
      const row = rowOf(ownerOf(use));
      const name = use.member.slice(ownerOf(use).length + 1);
      expect([use.member, row]).toEqual([use.member, expect.stringContaining(`\`${name}\``)]);
    }
  });

  it.each([
    ['Range', '`src/emulator/objects/ranges.ts`'],
    ['WorksheetChangedEventArgs', 'src/emulator/events.ts'],
    ['ClientRequestContext', 'all of it | –'],
    ['Context', 'all of it, in the workbench'],
    ['RowProperties', 'by the call that gives or takes it'],
  ])('says of %s who answers', (owner, words) => {
    expect(rowOf(owner)).toContain(words);
  });
});
