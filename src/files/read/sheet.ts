import { cellAddress, parseArea } from '../../workbook/address';
import type { EntryRule, Rectangle, SheetSnapshot } from '../../workbook/snapshot';
import { type CellBasis, readCell } from './cell';
import { columnIn, rowIn } from './cell-place';
import { damagedError, sheetPlace, tooMuchError, tooSpreadError } from './file-error';
import { COLUMNS, movedFormula, ROWS } from './formulas';
import { type Allowance, limits } from './limits';
import { areaOf, type PlacedCell, toRows } from './rectangles';
import { HIDDEN, SHOWN, Visibilities } from './visibilities';
import { TextGatherer } from './texts';
import { type Attributes, isSet, type XmlListener } from './xml';

/** What the sheets of a workbook may use together. */
export interface SheetAllowances {
  readonly cells: Allowance;
  readonly positions: Allowance;
  readonly formulaCharacters: Allowance;
}

/** A formula that other cells share, and where it stands. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** A cell whose elements go by. */
interface OpenCell {
  readonly type: string;
  readonly style: number;
  value: string | null;
  formula: string | null;
  formulaAttributes: Attributes;
  inline: TextGatherer | null;
}

/** What cells offer and say, whose elements go by. */
interface OpenEntry {
  readonly areas: string;
  readonly prompt: string;
  readonly isList: boolean;
  list: string;
}

/** A list is written in quotes, `"JA,NEJ"`, or as the address of cells; null for none. */
function listSource(written: string): string | null {
  const [, texts] = /^"([^"]*)"$/.exec(written) ?? [];
  return written === '' ? null : (texts ?? `=${written.replace(/^=/, '')}`);
}

/** The parts of a sheet, and the items of their lists, by how deep they lie. */
const [PART, ITEM] = [2, 3];
/** Elements by how deep they lie in `sheetData`. */
const [ROW, CELL, CONTENT] = [1, 2, 3];

/** Functions newer than the file format stand with a prefix in the file. */
const FUNCTION_PREFIX = /_xl(?:fn|ws|pm|udf)\./g;

/** Excel takes no longer list; with more lists than this a sheet is no form that anybody fills in. */
const LONGEST_LIST = 1000;
const MOST_ENTRIES = 5000;

/** Reads the part of one sheet. */
export class SheetListener implements XmlListener {
  private depth = 0;
  /** Of `sheetData`; 0 outside it. */
  private dataDepth = 0;
  private row = -1;
  private column = -1;
  /** Whether the row says itself which one it is. */
  private isNumbered = false;
  private cellAttributes: Attributes = {};
  private cell: OpenCell | null = null;
  private content = '';
  private readonly placed: PlacedCell[] = [];
  private readonly merges: Rectangle[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly rowsShown = new Visibilities(ROWS);
  private readonly columnsShown = new Visibilities(COLUMNS);
  private hidesUnlisted = false;
  private readonly entries: EntryRule[] = [];
  /** What cells offer and say, whose elements go by. */
  private entry: OpenEntry | null = null;
  private isInList = false;

  constructor(
    private readonly name: string,
    private readonly basis: CellBasis,
    private readonly allowances: SheetAllowances,
  ) {}

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.dataDepth === 0) this.openOutside(name, attributes);
    else this.openInside(this.depth - this.dataDepth, name, attributes);
  }

  text(text: string): void {
    if (this.isInList) this.takeList(text);
    const { cell, content } = this;
    if (cell === null || content === '') return;
    if (content === 'v') cell.value = this.joined(cell.value, text);
    else if (content === 'f') cell.formula = this.joined(cell.formula, text);
    else if (content === 'is') cell.inline?.text(text);
  }

  close(name: string): void {
    if (name === 'dataValidation') this.closeEntry();
    else if (name === 'formula1') this.isInList = false;
    const level = this.depth - this.dataDepth;
    this.depth -= 1;
    if (this.dataDepth === 0) return;
    if (level === 0) this.dataDepth = 0;
    else if (level === CELL) this.closeCell();
    else if (level === CONTENT) this.content = '';
    else if (level > CONTENT && this.content === 'is') this.cell?.inline?.close(name);
  }

  /** The sheet, once all of it has gone by; `visibility` is told elsewhere. */
  snapshot(visibility: SheetSnapshot['visibility']): SheetSnapshot {
    const area = areaOf(this.placed);
    const lastCell = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
    this.allowances.positions.take(area.rows * area.columns, () => tooSpreadError(this.name, lastCell));
    const cells = toRows(this.placed, area);
    if (cells === null) throw this.damaged();
    const hiddenRows = this.rowsShown.hiddenWithin(area.row, area.rows, this.hidesUnlisted);
    const hiddenColumns = this.columnsShown.hiddenWithin(area.column, area.columns, false);
    return {
      ...{ name: this.name, visibility, area, cells, merges: this.merges },
      ...(hiddenRows && { hiddenRows }),
      ...(hiddenColumns && { hiddenColumns }),
      ...(this.entries.length > 0 && { entries: this.entries }),
    };
  }

  private takeList(text: string): void {
    const { entry } = this;
    if (entry !== null && entry.list.length <= LONGEST_LIST) entry.list += text;
  }

  private closeEntry(): void {
    const { entry } = this;
    this.entry = null;
    if (entry === null) return;
    const source = entry.isList ? listSource(entry.list.trim()) : null;
    const prompt = entry.prompt === '' ? null : entry.prompt;
    if (source === null && prompt === null) return;
    for (const address of entry.areas.split(' ')) {
      const area = parseArea(address);
      if (area !== null && this.entries.length < MOST_ENTRIES) this.entries.push({ area, source, prompt });
    }
  }

  private joined(before: string | null, text: string): string {
    const whole = before === null ? text : before + text;
    if (whole.length > limits.cellCharacters) throw this.tooLong();
    return whole;
  }

  /** Elements of the same names, of newer kinds, lie deeper. */
  private openOutside(name: string, attributes: Attributes): void {
    if (this.depth === PART && name === 'sheetData') this.dataDepth = this.depth;
    else if (this.depth === PART && name === 'sheetFormatPr') {
      this.hidesUnlisted = isSet(attributes, 'zeroHeight');
    } else if (this.depth === ITEM) this.openItem(name, attributes);
    else if (this.entry !== null && name === 'formula1') this.isInList = true;
  }

  private openItem(name: string, attributes: Attributes): void {
    if (name === 'col') this.hideColumns(attributes);
    else if (name === 'mergeCell') this.merge(attributes);
    else if (name === 'dataValidation') {
      const { sqref = '', prompt = '', type } = attributes;
      this.entry = { areas: sqref, prompt, isList: type === 'list', list: '' };
    }
  }

  private openInside(level: number, name: string, attributes: Attributes): void {
    if (level === ROW && name === 'row') this.openRow(attributes);
    else if (level === CELL && name === 'c') this.openCell(attributes);
    else if (level === CONTENT) this.openContent(name, attributes);
    else if (level > CONTENT && this.content === 'is') this.cell?.inline?.open(name, attributes);
  }

  /** A row that does not say which one it is follows upon the one before. */
  private openRow(attributes: Attributes): void {
    const { r, ht } = attributes;
    this.isNumbered = r !== undefined;
    this.row = r === undefined ? this.row + 1 : /^\d{1,7}$/.test(r) ? Number(r) - 1 : -1;
    this.column = -1;
    if (this.row < 0 || this.row >= ROWS) throw this.damaged();
    const isHidden = isSet(attributes, 'hidden') || Number(ht ?? 1) === 0;
    if (isHidden || this.hidesUnlisted) this.rowsShown.set(this.row, isHidden ? HIDDEN : SHOWN);
  }

  private openCell(attributes: Attributes): void {
    this.place(attributes.r);
    this.cellAttributes = attributes;
  }

  /** Where the next cell stands, as it says itself, or else after the one before. */
  private place(address: string | undefined): void {
    if (address === undefined) this.column += 1;
    else {
      const end = /\d/.exec(address)?.index ?? -1;
      const row = rowIn(address, end);
      if (!this.isNumbered && this.column < 0) this.row = row;
      const column = row === this.row ? columnIn(address, end) : -1;
      if (column === this.column) throw this.damaged();
      this.column = column;
    }
    const isInside = this.column >= 0 && this.column < COLUMNS && this.row >= 0 && this.row < ROWS;
    if (!isInside) throw this.damaged();
  }

  /** Most cells of some files are formatted and hold nothing: only of the others is anything made. */
  private openContent(name: string, attributes: Attributes): void {
    const cell = (this.cell ??= {
      type: this.cellAttributes.t ?? 'n',
      style: Number(this.cellAttributes.s ?? 0),
      value: null,
      formula: null,
      formulaAttributes: {},
      inline: null,
    });
    this.content = name;
    if (name === 'v') cell.value = '';
    else if (name === 'is') cell.inline = new TextGatherer(() => this.tooLong());
    else if (name === 'f') cell.formulaAttributes = attributes;
  }

  private closeCell(): void {
    const { cell: open } = this;
    this.cell = null;
    if (open === null) return;
    const { row, column } = this;
    const { type, style, value, inline } = open;
    const formula = this.formulaOf(open);
    const written = { type, style, value, formula, inline: inline?.gathered() ?? null };
    const cell = readCell(written, this.basis);
    if (cell === null) throw damagedError(sheetPlace(this.name, cellAddress(row, column)));
    if (cell.type === 'blank' && cell.formula === undefined) return;
    this.allowances.cells.take(1, () => tooMuchError('cells', this.name));
    this.placed.push({ row, column, cell });
  }

  /** The formula with its "="; one that many cells share is written once and moved for the others. */
  private formulaOf({ formula, formulaAttributes }: OpenCell): string | null {
    const { row, column } = this;
    const { t, si = '' } = formulaAttributes;
    if (formula !== null && formula.trim() !== '') {
      const own = `=${formula.trim().replace(/^=/, '').replace(FUNCTION_PREFIX, '')}`;
      if (t === 'shared') this.shared.set(si, { formula: own, row, column });
      return own;
    }
    if (t !== 'shared') return null;
    const first = this.shared.get(si);
    if (first === undefined) throw damagedError(sheetPlace(this.name, cellAddress(row, column)));
    const { length } = first.formula;
    this.allowances.formulaCharacters.take(length, () => tooMuchError('formulas', this.name));
    return movedFormula(first.formula, row - first.row, column - first.column);
  }

  private hideColumns(attributes: Attributes): void {
    const { min, max, width } = attributes;
    if (!isSet(attributes, 'hidden') && Number(width ?? 1) !== 0) return;
    // Some programs have more columns than Excel.
    const [first, last] = [Number(min) - 1, Math.min(Number(max), COLUMNS) - 1];
    if (!(first >= 0 && first <= last)) throw this.damaged();
    for (let column = first; column <= last; column++) {
      // Columns told of twice are damage, and could be told of without end.
      if (!this.columnsShown.set(column, HIDDEN)) throw this.damaged();
    }
  }

  private merge({ ref = '' }: Attributes): void {
    const area = parseArea(ref);
    if (area === null) throw this.damaged();
    this.allowances.cells.take(1, () => tooMuchError('cells', this.name));
    this.merges.push(area);
  }

  private readonly tooLong = (): Error => tooMuchError('text', this.name);
  private readonly damaged = (): Error => damagedError(sheetPlace(this.name));
}
