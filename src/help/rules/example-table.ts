import { html, type Html } from '../functions/html';
import { scrolling } from '../functions/sheet-table';
import { exampleText, type ExampleRows } from '../../rules/example';
import { cellAddress, columnName } from '../../workbook/address';

/** As many columns as fit beside each other in a pane. */
const NARROW = 2;

export interface ExampleTable {
  readonly caption: string;
  readonly rows: ExampleRows;
  /** The cells to frame, by address, and how. */
  readonly framed: readonly string[];
  readonly frame: 'faulty' | 'mended';
}

/** The cells of an example as they stand in the sheet. */
export function exampleTable({ caption, rows, framed, frame }: ExampleTable): Html {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const cell = (row: number, column: number): Html => {
    const content = rows[row]?.[column] ?? null;
    const kinds = [
      ...(typeof content === 'number' ? ['number'] : []),
      ...(framed.includes(cellAddress(row, column)) ? [frame] : []),
    ];
    return kinds.length === 0
      ? html`<td>${exampleText(content)}</td>`
      : html`<td class="${kinds.join(' ')}">${exampleText(content)}</td>`;
  };
  const table = html`<table class="example">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${columns.map((column) => html`<th scope="col">${columnName(column)}</th>`)}
      </tr>
    </thead>
    <tbody lang="sv">
      ${rows.map(
        (_, row) =>
          html`<tr>
            <th scope="row">${row + 1}</th>
            ${columns.map((column) => cell(row, column))}
          </tr>`,
      )}
    </tbody>
  </table>`;
  return width > NARROW ? scrolling(caption, table) : table;
}
