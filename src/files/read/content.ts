import { fromXml, MEMORY_NAMESPACE } from '../../workbook/kept-memory';
import { keptText } from '../../workbook/kept-template';
import type { SheetSnapshot, SpecialSheet, Visibility } from '../../workbook/snapshot';
import { DAYS_FROM_1900_TO_1904 } from './cell';
import { damagedError, fileError, tooMuchError } from './file-error';
import { refuseOtherMain, refuseOtherPackages } from './file-kind';
import { Allowance, limits, type Measure } from './limits';
import type { Parts } from './parts';
import { relationshipSteps, type Relationship } from './relationships';
import { SheetListener } from './sheet';
import { styleSteps } from './styles';
import { textSteps } from './texts';
import { type Attributes, isSet, qualified, unescapeText } from './xml';

/** What a file holds, as it stands there. */
export interface Content {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetSnapshot[];
  readonly keptTemplate: string | undefined;
  readonly keptMemory: string | undefined;
  /** Whether Excel is asked to calculate all formulas when it opens the file. */
  readonly asksForCalculation: boolean;
}

/** A sheet as the workbook's list has it. */
interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** The id of its relationship. */
  readonly id: string;
}

/** What the main part of a workbook tells. */
interface Main {
  readonly sheets: readonly ListedSheet[];
  readonly countsFrom1904: boolean;
  readonly asksForCalculation: boolean;
}

/** By the last word of the relationship's type. Old macro sheets hold formulas of their own language. */
const SPECIAL_SHEETS: ReadonlyMap<string, SpecialSheet> = new Map([
  ['chartsheet', 'chart'],
  ['dialogsheet', 'dialog'],
  ['xlMacrosheet', 'macro'],
  ['xlIntlMacrosheet', 'macro'],
]);

const LIST_OF_SHEETS = { sv: 'arbetsbokens förteckning över blad', en: 'the list of sheets' };

const VISIBILITIES: ReadonlyMap<string, Visibility> = new Map([
  ['hidden', 'hidden'],
  ['veryHidden', 'veryHidden'],
]);

/** Reads what a package holds, step by step; refuses those that are no workbooks. */
export function* contentSteps(parts: Parts): Generator<void, Content> {
  refuseOtherPackages(parts);
  const textBytes = new Allowance(limits.textBytes, () => tooMuchError('text'));
  const start = (yield* relationshipSteps(parts, '', textBytes)).find(
    ({ type }) => type === 'officeDocument',
  );
  if (start === undefined) throw damagedError(LIST_OF_SHEETS);
  const main = yield* mainSteps(parts, start.part, textBytes);
  const related = yield* relationshipSteps(parts, start.part, textBytes);
  const partFor = (wanted: string): string | undefined => related.find(({ type }) => type === wanted)?.part;
  const basis = {
    styles: yield* styleSteps(
      parts,
      partFor('styles'),
      new Allowance(limits.styleBytes, () => tooMuchError('looks')),
    ),
    texts: yield* textSteps(parts, partFor('sharedStrings'), textBytes, () => tooMuchError('text')),
    dateOffset: main.countsFrom1904 ? DAYS_FROM_1900_TO_1904 : 0,
  };
  const bytes = new Allowance(limits.sheetBytes, () => tooMuchError('cells'));
  const allowances = {
    cells: new Allowance(limits.cells, () => tooMuchError('cells')),
    positions: new Allowance(limits.positions, () => tooMuchError('cells')),
    formulaCharacters: new Allowance(limits.formulaCharacters, () => tooMuchError('formulas')),
  };
  const sheets: SheetSnapshot[] = [];
  for (const listed of main.sheets) {
    yield;
    const { name, visibility } = listed;
    const { type, part } = relationshipOf(listed, related);
    if (type !== 'worksheet') {
      sheets.push(specialSheet(listed, SPECIAL_SHEETS.get(type) ?? 'other'));
      continue;
    }
    const listener = new SheetListener(name, basis, allowances);
    yield* parts.readSteps(
      part,
      bytes.telling(() => tooMuchError('cells', name)),
      listener,
    );
    sheets.push(listener.snapshot(visibility));
  }
  return {
    sheets,
    ...readKept(parts, related, textBytes),
    asksForCalculation: main.asksForCalculation,
  };
}

/**
 * The template document that goes with the file, of the first part that holds one, and what the product remembers of
 * the workbook: "" where two parts say different things, so that nobody knows.
 */
function readKept(
  parts: Parts,
  related: readonly Relationship[],
  allowance: Measure,
): Pick<Content, 'keptTemplate' | 'keptMemory'> {
  const xmls = related.flatMap(({ type, part }) =>
    type === 'customXml' && parts.has(part) ? [parts.take(part, allowance)] : [],
  );
  const [keptTemplate] = xmls.flatMap((xml) => keptText(xml) ?? []);
  const memories = new Set(xmls.flatMap((xml) => (xml.includes(MEMORY_NAMESPACE) ? [fromXml(xml)] : [])));
  const [keptMemory] = memories.size > 1 ? [''] : memories;
  return { keptTemplate, keptMemory };
}

function relationshipOf({ id }: ListedSheet, related: readonly Relationship[]): Relationship {
  const found = related.find((each) => each.id === id);
  if (found === undefined) throw damagedError(LIST_OF_SHEETS);
  return found;
}

const specialSheet = ({ name, visibility }: ListedSheet, special: SpecialSheet): SheetSnapshot => ({
  ...{ name, visibility, special },
  area: { row: 0, column: 0, rows: 0, columns: 0 },
  cells: [],
  merges: [],
});

/** The list of sheets, from which year dates are counted, and whether Excel is asked to calculate. */
function* mainSteps(parts: Parts, part: string, allowance: Measure): Generator<void, Main> {
  const sheets: ListedSheet[] = [];
  const names = new Set<string>();
  const flags = { countsFrom1904: false, asksForCalculation: false };
  const path: string[] = [];
  yield* parts.readSteps(part, allowance, {
    open: (element, attributes) => {
      if (path.length === 0) refuseOtherMain(element);
      // Elements of the same names, of newer kinds, lie deeper.
      const place = path.slice(1).join('/');
      path.push(element);
      if (place === '' && element === 'workbookPr') flags.countsFrom1904 = isSet(attributes, 'date1904');
      else if (place === '' && element === 'calcPr') {
        flags.asksForCalculation = isSet(attributes, 'fullCalcOnLoad');
      } else if (place === 'sheets' && element === 'sheet') {
        const sheet = listedSheet(attributes);
        // Excel does not heed case in the names of sheets.
        if (names.has(sheet.name.toLowerCase())) throw damagedError(LIST_OF_SHEETS);
        names.add(sheet.name.toLowerCase());
        sheets.push(sheet);
        if (sheets.length > limits.sheets) throw fileError('tooManySheets');
      }
    },
    close: () => {
      path.pop();
    },
  });
  return { sheets, ...flags };
}

const listedSheet = (attributes: Attributes): ListedSheet => ({
  name: unescapeText(attributes.name ?? ''),
  visibility: VISIBILITIES.get(attributes.state ?? '') ?? 'visible',
  id: qualified(attributes, 'id'),
});
