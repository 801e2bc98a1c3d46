import type { Language } from '../../language/localized';
import type { Result } from '../custom-function';
import type { Sheet } from '../documentation/documentation';
import { showCell } from '../documentation/show-cell';
import { html, type Html } from './html';
import { texts } from './texts';

/**
 * The cells of an example as they stand in Excel, with the letters of the columns and the numbers of the rows.
 * What the formula gives stands in the next column where it fills a row each, else below.
 */
export function sheetTable(label: string, sheet: Sheet, result: Result, language: Language): Html {
  const spillsBeside = result.length === sheet.rows.length && result.every((row) => row.length === 1);
  const headers = sheet.columns.map(({ header }) => header[language]);
  const letters = [...headers, ...(spillsBeside ? [''] : [])].map((_, column) =>
    String.fromCharCode(65 + column),
  );
  const rows = sheet.rows.map((row, index) => [
    ...row.map((value, column) => valueCell(value, language, sheet.columns[column]?.isPercent)),
    ...(spillsBeside ? (result[index] ?? []).map((value) => valueCell(value, language)) : []),
  ]);
  const headerRow = [...headers, ...(spillsBeside ? [texts.result[language]] : [])];
  const cells = scrolling(
    label,
    html`<table>
      <thead>
        <tr>
          <td></td>
          ${letters.map((letter) => html`<th scope="col">${letter}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">1</th>
          ${headerRow.map((header) => html`<td><strong>${header}</strong></td>`)}
        </tr>
        ${rows.map(
          (row, index) =>
            html`<tr>
              <th scope="row">${index + 2}</th>
              ${row}
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
  return spillsBeside ? cells : html`${cells} ${resultLine(result, language)}`;
}

/** What a formula gives, on a line. */
export function resultLine(result: Result, language: Language): Html {
  const values = result.flat().map((value) => showCell(value, language));
  return html`<p>${texts.result[language]}: <strong>${values.join(' · ')}</strong></p>`;
}

function valueCell(value: number | string, language: Language, isPercent?: true): Html {
  const shown = showCell(value, language, isPercent ?? false);
  return typeof value === 'number' ? html`<td class="number">${shown}</td>` : html`<td>${shown}</td>`;
}

/** What is wider than the window scrolls by itself, also with the keyboard. */
function scrolling(label: string, content: Html): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${content}</div>`;
}
