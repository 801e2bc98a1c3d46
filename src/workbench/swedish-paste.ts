import { toEnglishFormula } from './swedish-formulas';
import { toEnglishValue } from './swedish-values';

/** What somebody pastes, as the clipboard has it: text, and HTML where the program that it comes from gives that. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** The same as one sees in a Swedish Excel, in English as the spreadsheet reads it: cell by cell. */
export function toEnglishPaste({ text, html }: Pasted): Pasted {
  const page = html === '' ? null : new DOMParser().parseFromString(html, 'text/html');
  const cells = [...(page?.querySelectorAll('td, th') ?? [])];
  if (page !== null && cells.length > 0) {
    for (const cell of cells) {
      const written = cell.textContent;
      const meant = englishOf(written);
      // What means the same keeps its looks.
      if (meant !== written) cell.textContent = meant;
    }
    return { text, html: page.documentElement.outerHTML };
  }
  // Words without a table are one cell, or lines and tabs that part cells.
  return /[\t\n]./.test(text) ? { text, html: tableOf(text) } : { text: englishOf(text), html: '' };
}

/** A table as HTML, of text with tabs between the cells and lines for the rows. */
function tableOf(text: string): string {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cellOf = (cell: string): string => `<td>${escaped(englishOf(cell))}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.split('\t').map(cellOf).join('')}</tr>`).join('')}</table>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const englishOf = (cell: string): string =>
  cell.trim().startsWith('=') ? toEnglishFormula(cell.trim()) : toEnglishValue(cell).text;
