import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mkdirSync } from 'node:fs';
import { olderFile as olderName } from '../workbench/page/samples';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * Older versions of the city's real workbooks, as they may have looked before a round of questions: made here from the
 * real ones by known changes, the same each time, so that there is something to compare with.
 */

const ROOT = path.join(__dirname, '../..');
const REAL = path.join(ROOT, 'assets/arlig-analys-2024');
export const OLDER_FOLDER = 'assets/aldre-versioner';

/** What stood in a cell of the older version; null for nothing. */
export interface OlderCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number | null;
}

interface OlderVersion {
  /** The end of the real workbook's name: "intraservice". */
  readonly name: string;
  /** Sheets that had other names. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly cells: readonly OlderCell[];
}

const cellsOf = (sheet: string, cells: Readonly<Record<string, OlderCell['value']>>): readonly OlderCell[] =>
  Object.entries(cells).map(([cell, value]) => ({ sheet, cell, value }));

const ONGOING = '1.4 Pågående insatser';
const PROPOSED = '2.2 Nya förslag';
const COSTS = '3.1 Kostnader';

/** A card with nothing in it yet, from the row of its title; what the template prints stays. */
const blankCard = (sheet: string, rows: readonly number[]): readonly OlderCell[] =>
  rows.map((row) => ({ sheet, cell: `B${row}`, value: null }));

export const olderVersions: readonly OlderVersion[] = [
  {
    name: 'demokrati-och-medborgarservice',
    sheets: { [ONGOING]: '1.4 Pågående' },
    cells: [
      // An effektmål that was given after the questions, and an answer that got its motive.
      ...cellsOf(ONGOING, { B14: 'Tas fram i förstudien', B33: 'Ingen avvikelse är känd.' }),
      ...cellsOf(PROPOSED, { B42: 'Nej', B190: 'Chatt och chattbot' }),
      ...cellsOf(COSTS, { C5: '22 988 tkr' }),
      // An insats that has come since.
      ...blankCard(ONGOING, [52, 53, 54, 55, 56]),
    ],
  },
  {
    name: 'inkop-och-upphandling',
    sheets: {},
    cells: [
      ...cellsOf(ONGOING, { B14: null, B24: '2022–2023' }),
      // The total follows its row.
      ...cellsOf(COSTS, { C5: 7000, C7: 28000 }),
    ],
  },
  {
    name: 'intraservice',
    sheets: { [COSTS]: 'Kostnader 3.1', [PROPOSED]: '2.2' },
    cells: [
      ...cellsOf(ONGOING, { B55: null, B57: '2020-05-05 - 2022-12-31', B94: 'Införande av ny lönetjänst' }),
      ...cellsOf(PROPOSED, { B62: 'Datadriven styrning, undersökning', B252: 'Nej, görs 2024' }),
      ...cellsOf(COSTS, { C37: 79088, A150: 'Ljudarkiv' }),
    ],
  },
];

const fileOf = (name: string): string => `arlig-analys-2024-${name}.xlsx`;

/** The list by which the pane offers them, as it does what a deployer has put beside it. */
const INDEX = 'index.json';

/** What the older version of a workbook is called. */
export const olderFile = (name: string): string => olderName(fileOf(name));

/** The bytes of an older version, made from the real workbook. */
export function olderVersion({ name, sheets, cells }: OlderVersion): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(REAL, fileOf(name)))));
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const paths = sheetPaths(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  const edited = new Map<string, string>();
  for (const { sheet, cell, value } of cells) {
    const part = paths.get(sheet);
    if (part === undefined) throw new Error(`${name} has no sheet ${sheet}.`);
    edited.set(part, withCell(edited.get(part) ?? text(part), cell, value));
  }
  edited.set('xl/workbook.xml', withSheetNames(text('xl/workbook.xml'), sheets));
  const zippable: Zippable = {};
  for (const [part, bytes] of Object.entries(parts)) {
    const xml = edited.get(part);
    zippable[part] = [xml === undefined ? bytes : strToU8(xml), { mtime: '2024-02-01T12:00:00', level: 9 }];
  }
  return zipSync(zippable);
}

function sheetPaths(workbook: string, relations: string): ReadonlyMap<string, string> {
  const attribute = (tag: string, key: string): string =>
    new RegExp(` ${key}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const targets = new Map(
    [...relations.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return new Map(
    [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'name'),
      `xl/${(targets.get(attribute(tag, 'r:id')) ?? '').replace(/^\/?(?:xl\/)?/, '')}`,
    ]),
  );
}

const withSheetNames = (workbook: string, names: OlderVersion['sheets']): string =>
  Object.entries(names).reduce(
    (xml, [now, then]) => xml.replace(`name="${now}"`, `name="${then}"`),
    workbook,
  );

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The sheet with another value in a cell, which keeps its look. */
function withCell(xml: string, cell: string, value: OlderCell['value']): string {
  const found = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>[\\s\\S]*?</c>)`).exec(xml);
  if (found === null) throw new Error(`No cell ${cell} stands in the sheet.`);
  const [whole, attributes = ''] = found;
  const look = / s="\d+"/.exec(attributes)?.[0] ?? '';
  const written =
    value === null
      ? `<c r="${cell}"${look}/>`
      : typeof value === 'number'
        ? `<c r="${cell}"${look}><v>${value}</v></c>`
        : `<c r="${cell}"${look} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  return xml.replace(whole, () => written);
}

/** Writes them all, for people to compare with. */
export function writeOlderVersions(): void {
  const folder = path.join(ROOT, OLDER_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const version of olderVersions)
    writeFileSync(path.join(folder, olderFile(version.name)), olderVersion(version));
  const workbooks = olderVersions.map(({ name }) => olderFile(name));
  writeFileSync(path.join(folder, INDEX), `${JSON.stringify({ version: 1, workbooks }, null, 2)}\n`);
}
