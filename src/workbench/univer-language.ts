import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellData,
  type IStyleData,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  IDescriptionService,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  LexerTreeBuilder,
  SheetInterceptorService,
  type FWorkbook,
  type FWorksheet,
} from '@univerjs/preset-sheets-core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { alignedFormula, toEnglishFormula, toSwedishFormula } from './swedish-formulas';
import { englishNames, swedishNames } from './swedish-names';
import { shownError, shownNumber, shownTruth, toEnglishValue, typedNumber } from './swedish-values';
import { readPasted } from './univer-paste';

/** What of the spreadsheet speaks the language that is chosen. */
export interface UniverLanguage {
  /** To be called with the first workbook: the spreadsheet gets these parts of it then. */
  readonly listen: () => void;
  /** To be called where another language has been chosen, and for each workbook that is opened. */
  readonly use: (book: FWorkbook) => void;
  /** What a cell shows, and what it shows when it is opened. */
  readonly textsOf: (sheet: FWorksheet, row: number, column: number) => CellTexts;
}

export interface CellTexts {
  readonly shown: string;
  readonly opened: string;
}

/**
 * Makes the spreadsheet read what is typed, and show what stands in its cells, as a Swedish Excel does, for as long as
 * `isSwedish` says so. What it holds, and tells the add-in, is in English, as in any Excel.
 */
export function createUniverLanguage(
  api: FUniver,
  injector: Injector,
  isSwedish: () => boolean,
): UniverLanguage {
  return {
    listen: () => {
      const interceptors = injector.get(SheetInterceptorService);
      showInCells(interceptors, isSwedish);
      showInEditor(interceptors, isSwedish);
      readTyped(api, interceptors, isSwedish);
      takeToPieces(injector.get(LexerTreeBuilder), isSwedish);
      readPasted(injector, isSwedish);
    },
    use: (book) => {
      const to = isSwedish();
      nameFunctions(injector.get(IDescriptionService), to ? swedishNames : englishNames);
      // Twice: what is shown already is thrown away only for another than the one before.
      book.setNumfmtLocal(to ? 'en' : 'sv');
      book.setNumfmtLocal(to ? 'sv' : 'en');
    },
    textsOf: (sheet, row, col) => {
      const workbook = sheet.getWorkbook();
      const [worksheet, unitId, subUnitId] = [sheet.getSheet(), workbook.getUnitId(), sheet.getSheetId()];
      const place = {
        workbook,
        worksheet,
        unitId,
        subUnitId,
        row,
        col,
        origin: worksheet.getCellRaw(row, col),
      };
      const { writeCellInterceptor } = injector.get(SheetInterceptorService);
      const opened = writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(
        worksheet.getCell(row, col),
        place,
      );
      return { shown: valueIn(worksheet.getCell(row, col)), opened: opened?.f ?? valueIn(opened) };
    },
  };
}

function showInCells(interceptors: SheetInterceptorService, isSwedish: () => boolean): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After formats have been put on numbers.
    priority: InterceptCellContentPriority.NUMFMT - 2,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => next(isSwedish() && cell ? { ...cell, ...shownIn(cell) } : cell),
  });
}

const valueIn = (content: Nullable<ICellData>): string => String(content?.v ?? '');

function shownIn({ v, t }: ICellData): ICellData {
  if (t === CellValueType.BOOLEAN) return { v: shownTruth(Boolean(v)), t: CellValueType.STRING };
  if (typeof v === 'number') return { v: shownNumber(v) };
  return typeof v === 'string' && v.startsWith('#') && t !== CellValueType.FORCE_STRING
    ? { v: shownError(v) }
    : {};
}

/**
 * What stands in a cell as it is opened, and in the formula bar: what all interceptors have made of it, the last word
 * of which is a formula in English.
 */
function showInEditor(
  { writeCellInterceptor: chain }: SheetInterceptorService,
  isSwedish: () => boolean,
): void {
  const composedFor = chain.fetchThroughInterceptors.bind(chain);
  // What is fetched by the point of opening is about cells; the type of the chain does not know.
  chain.fetchThroughInterceptors = ((point: typeof BEFORE_CELL_EDIT) => {
    const composed = composedFor(point);
    if (point !== BEFORE_CELL_EDIT) return composed;
    return (...[cell, place]: Parameters<typeof composed>) => {
      const made = composed(cell, place);
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      return isSwedish() && made ? { ...made, ...openedIn(made, raw) } : made;
    };
  }) as typeof chain.fetchThroughInterceptors;
}

function openedIn({ f, v }: ICellData, raw: Nullable<ICellData>): ICellData {
  if (typeof f === 'string') return { f: toSwedishFormula(f) };
  if (typeof raw?.v !== 'number' || raw.t === CellValueType.BOOLEAN) return {};
  // Of a number without a format only what the cell shows of it has come this far.
  if (v === shownNumber(raw.v)) return { v: typedNumber(raw.v) };
  return { v: String(v).replace(/^(-?\d+)\.(\d+%?)$/, '$1,$2') };
}

/** What somebody has typed, as the spreadsheet wants it. */
function readTyped(api: FUniver, interceptors: SheetInterceptorService, isSwedish: () => boolean): void {
  // As it was typed: the spreadsheet makes "=1,05" to "=1,5" before it shows it to anybody.
  let typed = '';
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ value }) => {
    typed = value.toPlainText().trim();
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before the spreadsheet's own reading of numbers.
    priority: 100,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      if (!isSwedish() || !cell) return next(cell);
      const before = worksheet.getCellRaw(row, col);
      if (typeof cell.f !== 'string')
        return next(withValue(cell, workbook.getStyles().getStyleByCell(before)));
      const formula = toEnglishFormula(typed);
      // Opened and left as it was, it is no change.
      if (formula === before?.f) return before;
      return next(formula === typed ? cell : { ...cell, f: formula });
    },
  });
}

/** What is no formula; the cell gets the format that Excel gives it, where it has none. */
function withValue(cell: ICellData, style: Nullable<IStyleData>): ICellData {
  if (typeof cell.v !== 'string' || cell.t === CellValueType.FORCE_STRING) return cell;
  const { text, format } = toEnglishValue(cell.v);
  const isPlain = (style?.n?.pattern ?? 'General') === 'General';
  return { ...cell, v: text, ...(format !== null && isPlain && { s: { ...style, n: { pattern: format } } }) };
}

/** While a formula is written its references are shown and its functions explained: the comma parts arguments there. */
function takeToPieces(lexer: LexerTreeBuilder, isSwedish: () => boolean): void {
  const nodesOf = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const aligned = isSwedish() ? alignedFormula(formula) : formula;
    const nodes = nodesOf(aligned);
    if (aligned === formula || nodes === undefined) return nodes;
    let at = 0;
    return nodes.map((node) => {
      const { length } = typeof node === 'string' ? node : node.token;
      const written = formula.slice(at, at + length);
      at += length;
      return typeof node === 'string' ? written : { ...node, token: written };
    });
  };
  const functionAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, index) =>
    functionAt(isSwedish() ? alignedFormula(formula) : formula, index);
}

/** The names that the spreadsheet offers while one is written. */
function nameFunctions(descriptions: IDescriptionService, names: ReadonlyMap<string, string>): void {
  const known = [...descriptions.getDescriptions().values()];
  const renamed = known.filter(({ functionName }) => names.has(functionName));
  descriptions.unregisterDescriptions(renamed.map(({ functionName }) => functionName));
  descriptions.registerDescriptions(
    renamed.map((each) => ({ ...each, functionName: names.get(each.functionName) ?? each.functionName })),
  );
}
