import { cellAddress } from '../../workbook/address';
import type { Cell } from '../../workbook/snapshot';
import type { Calculated } from './calculate';
import type { LookName } from './looks';
import { formulaOf, type Content, type ExampleSheet, type Spill } from './model';
import { placedCells } from './placed-cells';
import { styleOf } from './styles-part';
import { MAIN, declaration, escapeXml } from './xml';

/** How a workbook names the function of an add-in: Excel shows it as ARLIG.… once it knows the add-in. */
const STORED_PREFIX = '_xldudf_ARLIG_';

/** The part of the workbook that is one sheet: contents, with what every formula shows, and looks. */
export function sheetPart(sheet: ExampleSheet, calculated: Calculated): string {
  const { merges = [] } = sheet;
  const shown = (row: number, column: number): Cell => calculated(sheet.name, row, column);
  return `${declaration}<worksheet xmlns="${MAIN}">
<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols>${sheet.widths.map(columnXml).join('')}</cols>
<sheetData>${rowsXml(sheet, shown)}</sheetData>
${merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>\n`}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>
</worksheet>`;
}

const columnXml = (width: number, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;

function rowsXml(sheet: ExampleSheet, shown: (row: number, column: number) => Cell): string {
  const rows = new Map<number, Map<number, string>>();
  const write = (row: number, column: number, xml: string): void => {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, xml));
  };
  for (const [row, cells] of placedCells(sheet)) {
    for (const [column, { content, look }] of cells) {
      for (const [r, c] of placesOf(content)) {
        const own = r === 0 && c === 0 ? content : null;
        const place = { row: row + r, column: column + c };
        write(place.row, place.column, cellXml(place, own, look, shown(place.row, place.column)));
      }
    }
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const height = sheet.heights?.[row + 1];
      const attributes = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      const inOrder = [...cells].sort(([one], [other]) => one - other).map(([, xml]) => xml);
      return `<row r="${row + 1}"${attributes}>${inOrder.join('')}</row>`;
    })
    .join('\n');
}

/** The cells that a content fills, counted from its own. */
function placesOf(content: Content): readonly (readonly [number, number])[] {
  if (!isSpill(content)) return [[0, 0]];
  return Array.from({ length: content.rows }, (_, row) =>
    Array.from({ length: content.columns }, (_cell, column) => [row, column] as const),
  ).flat();
}

const isSpill = (content: Content): content is Spill => typeof content === 'object' && content !== null;

function cellXml(
  { row, column }: { row: number; column: number },
  content: Content,
  look: LookName,
  shown: Cell,
): string {
  const address = cellAddress(row, column);
  const formula = formulaXml(row, column, content);
  const { type, value } = formula === '' && shown.type === 'text' ? textXml(shown.value) : valueXml(shown);
  // `cm` refers to the metadata that makes the formula one that spills, not one of the old array formulas.
  const meta = isSpill(content) ? ' cm="1"' : '';
  return `<c r="${address}" s="${styleOf(look)}"${meta}${type}>${formula}${value}</c>`;
}

function formulaXml(row: number, column: number, content: Content): string {
  const formula = formulaOf(content);
  if (formula === null) return '';
  const stored = escapeXml(formula.slice(1).replace(/\bARLIG\.(?=[A-Z])/g, STORED_PREFIX));
  if (!isSpill(content)) return `<f>${stored}</f>`;
  const last = cellAddress(row + content.rows - 1, column + content.columns - 1);
  return `<f t="array" ref="${cellAddress(row, column)}:${last}">${stored}</f>`;
}

const textXml = (text: string): { type: string; value: string } => ({
  type: ' t="inlineStr"',
  value: `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`,
});

function valueXml(shown: Cell): { type: string; value: string } {
  switch (shown.type) {
    case 'number':
      return { type: '', value: `<v>${shown.value}</v>` };
    case 'text':
      return { type: ' t="str"', value: `<v>${escapeXml(shown.value)}</v>` };
    case 'boolean':
      return { type: ' t="b"', value: `<v>${shown.value ? 1 : 0}</v>` };
    case 'error':
      return { type: ' t="e"', value: `<v>${escapeXml(shown.value)}</v>` };
    default:
      return { type: '', value: '' };
  }
}
