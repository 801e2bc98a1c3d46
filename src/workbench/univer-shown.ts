import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetActiveOperation,
  type FRange,
  type FWorkbook,
  type FWorksheet,
} from '@univerjs/preset-sheets-core';
import type { Rectangle } from '../workbook/snapshot';
import { createBeside, type OpenedFile } from './beside';
import { FunctionAnswers, type CellPlace } from './function-answers';
import type { LiveFunction } from './live-functions';
import { startUniver } from './start-univer';
import { createCellReader, type CellReader } from './univer-cells';
import { toRange, toUniver } from './univer-data';
import { createExtraLayout } from './univer-extra-layout';
import { createExtraLooks } from './univer-extra-looks';
import { univerFunctions } from './univer-functions';
import { toBeOpened, type KeptWorkbook } from './univer-keep';
import { createUniverLanguage } from './univer-language';
import { createNotePainter } from './univer-notes';
import { moveBy } from './univer-moves';
import { growFor, growNear, isWork } from './univer-room';

/** What the spreadsheet has of the product and of the page. */
export interface GridParts {
  readonly functions: readonly LiveFunction[];
  /** Whether it is to read and show formulas and numbers as a Swedish Excel does. */
  readonly isSwedish: () => boolean;
}

export type Shown = ReturnType<typeof startShown>;

/** What the selected cell shows is another when one of these has run, and when formulas have been calculated. */
const SHOWN_CHANGES = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id, SetRangeValuesMutation.id];

/** The spreadsheet with the workbook that it shows, and what of that the spreadsheet itself does not hold. */
export function startShown(container: HTMLElement, { functions, isSwedish }: GridParts) {
  const ours = createOurs(functions, (places) => calculate(api, places));
  const { api, injector } = startUniver(container, ours);
  const language = createUniverLanguage(api, injector, isSwedish);
  const cells = createCellReader(injector);
  const formulas = api.getFormula();
  formulas.calculationStart(ours.beginCalculation);
  let book: FWorkbook | null = null;
  // Between two workbooks nothing is shown, and nothing is anybody's work.
  const shown = tellers(() => book !== null);
  const work = tellers(() => book !== null);
  const beside = startExtras(api, injector, cells, () => book);
  const { xmlParts, extras, visibilities, lost, carried, looks, notes } = beside;
  beside.onChange(work.tell);

  // Its event of selections tells only of those that the user makes.
  api.addEvent(api.Event.CommandExecuted, (command) => {
    if (book === null) return;
    if (SHOWN_CHANGES.includes(command.id)) shown.tell();
    if (command.id === SetSelectionsOperation.id) growNear(api, book);
    const move = moveBy(command, (id) => book?.getSheetBySheetId(id)?.getSheetName() ?? '');
    if (move !== null) beside.move(move);
    if (isWork(command)) work.tell();
  });
  api.addEvent(api.Event.BeforeSheetNameChange, ({ worksheet, oldName }) => {
    beside.move({ sheet: worksheet.getSheetId(), name: oldName, change: { kind: 'name' } });
  });

  function workbook(): FWorkbook {
    if (book === null) throw new Error('No workbook is open.');
    return book;
  }

  function sheetNamed(name: string): FWorksheet {
    const sheet = workbook().getSheetByName(name);
    if (sheet === null) throw new Error(`The spreadsheet has no sheet "${name}".`);
    return sheet;
  }

  function rangeOf(name: string, area: Rectangle): FRange {
    const sheet = sheetNamed(name);
    growFor(api, sheet, area);
    return sheet.getRange(area.row, area.column, area.rows, area.columns);
  }

  async function open(source: OpenedFile | KeptWorkbook): Promise<void> {
    const isFirst = book === null;
    if (book !== null) api.disposeUnit(book.getId());
    book = null;
    ours.answers.forget();
    looks.forget();
    beside.take(source);
    const opened = api.createWorkbook(
      'book' in source ? source.book : toUniver(source.workbook, source.formats),
    );
    opened.getActiveSheet().getRange(0, 0).activate();
    if (isFirst) {
      // The spreadsheet gets these parts of it with its first workbook.
      looks.start();
      formulas.calculationResultApplied(shown.tell);
      language.listen();
    }
    language.use(opened);
    await formulas.onCalculationResultApplied();
    book = opened;
    beside.show();
  }

  const kept = (): KeptWorkbook => {
    const spills = (sheet: string, row: number, column: number): boolean =>
      cells.spills(workbook(), sheet, row, column);
    return { book: toBeOpened(workbook().save(), spills), ...beside.kept() };
  };

  const lookedAt = { api, cells, language, ours, extras, xmlParts, notes, visibilities, lost, carried };
  return { ...lookedAt, open, kept, workbook, sheetNamed, rangeOf, onChange: shown.add, onWork: work.add };
}

/** Our functions, and those that answer for them. */
function createOurs(
  functions: readonly LiveFunction[],
  workOut: (places: readonly CellPlace[]) => Promise<void>,
) {
  const answers = new FunctionAnswers(workOut);
  return { ...univerFunctions(functions, (live, args, place) => answers.answer(live, args, place)), answers };
}

/** Works out the formulas of cells anew, and those that depend on them. */
async function calculate(api: FUniver, places: readonly CellPlace[]): Promise<void> {
  const dirtyRanges = places.map(({ unit, sheet, row, column }) => ({
    unitId: unit,
    sheetId: sheet,
    range: toRange({ row, column, rows: 1, columns: 1 }),
  }));
  void api.executeCommand(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges }, { onlyLocal: true });
  await api.getFormula().onCalculationResultApplied();
}

/** Those who listen to something; they are told only while it holds. */
function tellers(holds: () => boolean) {
  const listeners: (() => void)[] = [];
  return {
    add: (listener: () => void): void => {
      listeners.push(listener);
    },
    tell: (): void => {
      if (holds()) for (const listener of listeners) listener();
    },
  };
}

/** What a workbook holds that the spreadsheet itself has no place for, and those who show it. */
function startExtras(api: FUniver, injector: Injector, cells: CellReader, book: () => FWorkbook | null) {
  const held = createBeside();
  const { xmlParts, extras } = held;
  const shown = () => ({ book: book(), extras });
  const looks = createExtraLooks(injector, shown);
  const layout = createExtraLayout(api, cells, shown);
  const notes = createNotePainter(injector, shown);
  const changes = tellers(() => true);
  const show = (): void => {
    looks.paint();
    layout.update();
    notes.paint();
  };
  extras.changed = () => {
    show();
    changes.tell();
  };
  xmlParts.changed = changes.tell;
  return { ...held, looks, notes, show, onChange: changes.add };
}
