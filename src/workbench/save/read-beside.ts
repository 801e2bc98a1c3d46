import { tooMuchError } from '../../files/read/file-error';
import { Allowance, limits } from '../../files/read/limits';
import { Parts } from '../../files/read/parts';
import { readRelationships, type Relationship } from '../../files/read/relationships';
import { parseArea } from '../../workbook/address';
import type { Rectangle } from '../../workbook/snapshot';
import { attribute, childrenOf, elementsIn, isUnset, numberIn, parseXml } from '../formats/xml';

/** A table of Excel's, by the name of its sheet. */
export interface FileTable {
  readonly sheet: string;
  readonly name: string;
  /** Header, rows and, where it is shown, the row of totals. */
  readonly area: Rectangle;
  readonly style: string;
  readonly showTotals: boolean;
  readonly isFiltered: boolean;
}

/** What the spreadsheet has no place for. Some of it goes over into the file that is saved (`carried.ts`). */
const LOST = [
  'charts',
  'pictures',
  'validations',
  'names',
  'protection',
  'passwords',
  'conditions',
  'comments',
  'links',
  'pivots',
  'macros',
] as const;

export type Lost = (typeof LOST)[number];

/** What a file holds beside its cells. */
export interface FileBeside {
  readonly tables: readonly FileTable[];
  /** How many there are of each kind. */
  readonly held: ReadonlyMap<Lost, number>;
}

/** By the element of a sheet, of the workbook or of its comments that is one. */
const ELEMENTS: Readonly<Record<string, Lost>> = {
  dataValidation: 'validations',
  sheetProtection: 'protection',
  workbookProtection: 'protection',
  cfRule: 'conditions',
  comment: 'comments',
  hyperlink: 'links',
};

/** By the type of a part that another has use for. */
const PARTS: Readonly<Record<string, Lost>> = {
  chart: 'charts',
  chartsheet: 'charts',
  chartEx: 'charts',
  image: 'pictures',
  threadedComment: 'comments',
  pivotTable: 'pivots',
  vbaProject: 'macros',
};

/**
 * What the workbook in a file holds beside what the spreadsheet shows. For files that `readWorkbookFile` has taken,
 * under the same limits. A part that is missing or broken says nothing.
 */
export function readBeside(bytes: Uint8Array): FileBeside {
  const parts = new Parts(bytes);
  const allowance = new Allowance(limits.textBytes + limits.sheetBytes, () => tooMuchError('cells'));
  const documentOf = (part: string): Document => parseXml(parts.has(part) ? parts.take(part, allowance) : '');
  // A part that has use for no other has no list of them.
  const related = (owner: string): readonly Relationship[] =>
    parts.has(relationshipsOf(owner)) ? readRelationships(parts, owner, allowance) : [];

  const main = related('').find(({ type }) => type === 'officeDocument')?.part ?? '';
  const workbook = documentOf(main);
  const others = related(main);
  const names = elementsIn(workbook, 'definedName').filter(isOwnName);
  const found: Lost[] = [...heldIn(workbook), ...heldAmong(others), ...names.map(() => 'names' as const)];
  const tables = elementsIn(workbook, 'sheet').flatMap((sheet) => {
    const id = Array.from(sheet.attributes).find(({ localName }) => localName === 'id')?.value;
    const part = others.find((each) => each.id === id && each.type === 'worksheet')?.part;
    if (part === undefined) return [];
    const beside = related(part);
    const drawn = beside.filter(({ type }) => type === 'drawing').flatMap((each) => related(each.part));
    const remarks = beside.filter(({ type }) => type === 'comments');
    const documents = [part, ...remarks.map((each) => each.part)].map(documentOf);
    found.push(...documents.flatMap(heldIn), ...heldAmong([...beside, ...drawn]));
    return beside
      .filter(({ type }) => type === 'table')
      .flatMap((each) => tableIn(documentOf(each.part), attribute(sheet, 'name')));
  });
  const counts = LOST.map((kind) => [kind, found.filter((each) => each === kind).length] as const);
  return { tables, held: new Map(counts.filter(([, count]) => count > 0)) };
}

/** The part that lists those that another has use for. */
const relationshipsOf = (owner: string): string => owner.replace(/([^/]*)$/, '_rels/$1.rels');

const heldIn = (document: Document): readonly Lost[] =>
  Object.entries(ELEMENTS).flatMap(([name, kind]) =>
    elementsIn(document, name).flatMap((element) => (hasPassword(element) ? [kind, 'passwords'] : [kind])),
  );

/** Of a lock, in its older and its newer form. */
const hasPassword = (element: Element): boolean =>
  ['password', 'workbookPassword', 'hashValue', 'workbookHashValue'].some((name) =>
    element.hasAttribute(name),
  );

const heldAmong = (parts: readonly Relationship[]): readonly Lost[] =>
  parts.flatMap(({ type }) => PARTS[type] ?? []);

/** What of it does not go over, in the order in which it is told. */
export const notCarried = (
  held: ReadonlyMap<Lost, number>,
  carried: (kind: Lost) => number,
): readonly Lost[] => LOST.filter((kind) => (held.get(kind) ?? 0) > carried(kind));

/** Excel's own, as for what is to be printed, are not counted. */
const isOwnName = (name: Element): boolean => !attribute(name, 'name').startsWith('_xlnm.');

function tableIn(document: Document, sheet: string): readonly FileTable[] {
  const [table] = elementsIn(document, 'table');
  const area = parseArea(attribute(table, 'ref'));
  // One whose header is hidden has none that its columns could be called by.
  if (table === undefined || area === null || numberIn(table, 'headerRowCount', 1) === 0) return [];
  const [style] = childrenOf(table, 'tableStyleInfo');
  return [
    {
      sheet,
      name: attribute(table, 'displayName'),
      area,
      style: attribute(style, 'name'),
      showTotals: numberIn(table, 'totalsRowCount', 0) > 0 && !isUnset(table, 'totalsRowShown'),
      isFiltered: elementsIn(document, 'filterColumn').length > 0,
    },
  ];
}
