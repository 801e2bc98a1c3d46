import type { Language } from '../../language/localized';
import type { Result } from '../../functions/custom-function';
import type { Sheet } from '../../functions/documentation/documentation';
import { exampleGrid, shownValues, type GridCell } from '../../functions/documentation/example-grid';
import { html, type Html } from './html';
import { texts } from './texts';

/** The cells of an example as they stand in Excel, with the letters of the columns and the numbers of the rows. */
export function sheetTable(label: string, sheet: Sheet, result: Result, language: Language): Html {
  const { letters, headers, rows, below } = exampleGrid(sheet, result, language, texts.result[language]);
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
          ${headers.map((header) => html`<td><strong>${header}</strong></td>`)}
        </tr>
        ${rows.map(
          (row, index) =>
            html`<tr>
              <th scope="row">${index + 2}</th>
              ${row.map(valueCell)}
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
  return below === null ? cells : html`${cells} ${resultLine(result, language)}`;
}

/** What a formula gives, on a line. */
export function resultLine(result: Result, language: Language): Html {
  const values = shownValues(result, language);
  return html`<p>${texts.result[language]}: <strong>${values.join(' · ')}</strong></p>`;
}

function valueCell({ text, isNumber }: GridCell): Html {
  return isNumber ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`;
}

/** What is wider than the window scrolls by itself, also with the keyboard. */
export function scrolling(label: string, content: Html): Html {
  return html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">${content}</div>`;
}
