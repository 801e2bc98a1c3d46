import { columnName } from '../workbook/address';
import type { ShownCell, ShownRows } from './example-cells';
import { html, type Html } from './html';

const BLANK: ShownCell = { text: '', isNumber: false };

/** Cells as they stand in Excel from A1, with the names of columns and rows; the caption and language as given. */
export function cellTable(rows: ShownRows, caption?: string, lang?: string): Html {
  const columns = Array.from({ length: widthOf(rows) }, (_, column) => column);
  const body = rows.map(
    (row, index) =>
      html`<tr>
        <th scope="row">${index + 1}</th>
        ${columns.map((column) => tableCell(row[column] ?? BLANK))}
      </tr>`,
  );
  return html`<table${caption === undefined ? '' : html` class="example"`}>
    ${
      caption === undefined
        ? ''
        : html`<caption>
            ${caption}
          </caption>`
    }
    <thead>
      <tr>
        <td></td>
        ${columns.map((column) => html`<th scope="col">${columnName(column)}</th>`)}
      </tr>
    </thead>
    <tbody${lang === undefined ? '' : html` lang="${lang}"`}>
      ${body}
    </tbody>
  </table>`;
}

export const widthOf = (rows: ShownRows): number => Math.max(...rows.map((row) => row.length));

function tableCell({ text, isNumber, look }: ShownCell): Html {
  if (look === 'heading') return html`<td><strong>${text}</strong></td>`;
  const classes = [...(isNumber ? ['number'] : []), ...(look === undefined ? [] : [look])].join(' ');
  return classes === '' ? html`<td>${text}</td>` : html`<td class="${classes}">${text}</td>`;
}

/** What is wider than the window scrolls by itself, also with the keyboard. */
export function scrolling(label: string, content: Html): Html {
  return html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">${content}</div>`;
}
