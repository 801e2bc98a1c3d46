import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../../src/compare/compare';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import type { Side } from '../../src/compare/difference';
import { plain } from '../builders/findings';
import { inOwnWords, otherNumber, otherTemplate, otherWords, wordsHeld } from '../builders/other-template';
import { createTemplateTexts } from '../../src/portfolio/texts';
import { recognise } from '../../src/recognise/recognise';
import type { Card, Submission } from '../../src/recognise/submission';
import { check } from '../../src/rules/engine';
import { latestTemplate } from '../../src/template/catalogue';
import { templateSchema } from '../../src/template/schema';
import type { Template } from '../../src/template/template';
import type { Place } from '../../src/workbook/address';
import { cellText } from '../../src/workbook/cell-text';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';

/**
 * The proof that meaning goes by role: another city's template, whose every number and printed word is another, and the
 * workbooks that its suppliers would send.
 */

/** A longer caption is an instruction. */
const LONGEST_NAME = 60;

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${String(row)},${String(column)}`;

/** The cells that the supplier has filled in: answers, figures, names of services, running text. */
function cellsOfSupplier(submission: Submission, workbook: WorkbookSnapshot): ReadonlySet<string> {
  const { sections, tables, supplier } = submission;
  const cells = sections.flatMap(({ tables: ofChapter }) =>
    ofChapter.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ place }) => place))),
  );
  const cards = sections.flatMap((section) => section.cards);
  const rows = tables.flatMap((table) => table.rows);
  const figures = rows.flatMap(({ amounts }) => amounts.map(({ place }) => place));
  const own = new Set([...cells, ...cards.flatMap(placesIn), ...figures].map(keyOf));
  for (const { kind, labelPlace } of rows) {
    if (labelPlace === null) continue;
    if (kind !== 'total' && kind !== 'subtotal') own.add(keyOf(labelPlace));
    else own.delete(keyOf(labelPlace));
  }
  // One of the template's own answers is a printed word.
  for (const { place, definition, text } of cards.flatMap(({ fields }) => fields))
    if (definition.answers?.some((answer) => text.toLowerCase().startsWith(answer))) own.delete(keyOf(place));
  const said = saidOfTables(tables);
  const isOwn = (text: string): boolean => said.has(text) || (supplier !== null && text.includes(supplier));
  for (const [place, cell] of cellsIn(workbook)) if (isOwn(cellText(cell))) own.add(keyOf(place));
  return own;
}

/** What a supplier calls its own tables, and says of their rows. */
function saidOfTables(tables: Submission['tables']): ReadonlySet<string> {
  const captions = tables.filter(({ role, caption }) => role === null && caption.length <= LONGEST_NAME);
  return new Set([
    ...captions.map(({ caption }) => caption),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ remarks }) => remarks)),
  ]);
}

/** A card's answers, which may go on in rows below, and what stands beside its title: the insats' code and name. */
function placesIn({ fields, title }: Card): readonly Place[] {
  const rows = fields.map(({ place }) => place.row);
  const [first, last] = [Math.min(...rows), Math.max(...rows) + 3];
  const labels = new Set(fields.map(({ label }) => label.place.column));
  const answers = fields
    .filter(({ place }) => !labels.has(place.column))
    .flatMap(({ place }) =>
      Array.from({ length: last - first + 1 }, (_, step) => ({ ...place, row: first + step })),
    );
  const beside = Array.from({ length: 5 }, (_, step) => ({
    ...title.place,
    column: title.place.column + 1 + step,
  }));
  return fields.length === 0 ? beside : [...answers, ...beside];
}

const cellsIn = ({ sheets }: WorkbookSnapshot): readonly (readonly [Place, Cell])[] =>
  sheets.flatMap(({ name, area, cells }) =>
    cells.flatMap((row, r) =>
      row.map((cell, c) => [{ sheet: name, row: area.row + r, column: area.column + c }, cell] as const),
    ),
  );

/** The same workbook as a supplier of the other city would have written it. */
function otherWorkbook(workbook: WorkbookSnapshot, submission: Submission): WorkbookSnapshot {
  const own = cellsOfSupplier(submission, workbook);
  const isTemplateText = createTemplateTexts(submission);
  const written = new Set(
    submission.sections
      .flatMap(({ prose, notes }) => [...prose, ...notes])
      .filter(({ text }) => !isTemplateText(text))
      .map(({ place }) => keyOf(place)),
  );
  const titles = new Map(
    submission.sections.flatMap(({ cards }) => cards.map((card) => [keyOf(card.title.place), card])),
  );
  const other = (cell: Cell, place: Place): Cell => {
    const key = keyOf(place);
    if (cell.type !== 'text' || own.has(key) || written.has(key)) return cell;
    const name = titles.get(key)?.titleName ?? '';
    const at = name === '' ? cell.value.length : cell.value.lastIndexOf(name);
    const end = at === -1 ? cell.value.length : at;
    const printed = cell.value
      .slice(0, end)
      .replace(/^\s*\d(?:\.\d)?(?=\.?\s)/, (number) => otherNumber(number.trim()));
    return { ...cell, value: otherWords(printed) + cell.value.slice(end) };
  };
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row, r) =>
        row.map((cell, c) =>
          other(cell, { sheet: sheet.name, row: sheet.area.row + r, column: sheet.area.column + c }),
        ),
      ),
    })),
  };
}

/** Whether a difference is of words that the other supplier's workbook has from its template: it is told in them. */
function isReworded({ sections }: Submission, rule: string, left: Side | null): boolean {
  // The codes in titles, and the headers of a table that no template has, are reworded with all else here.
  if (rule === 'insats-omnumrerad' || rule.startsWith('kolumn-')) return true;
  const chosen = sections.flatMap(({ cards }) => cards.flatMap(({ fields }) => fields));
  return chosen.some(
    ({ place, definition }) =>
      definition.answers !== undefined && left !== null && keyOf(place) === keyOf(left.place as Place),
  );
}

const foundIn = (submission: Submission): readonly string[] =>
  check(submission)
    .map((finding) =>
      [finding.rule, finding.severity, finding.place.sheet, plain(finding).cell ?? ''].join(' '),
    )
    .sort();

const FOLDER = path.join(__dirname, '../../assets/arlig-analys-2024');
const other = otherTemplate(latestTemplate);

describe('a template in other words', () => {
  it('is a template', () => {
    expect(templateSchema.safeParse(other).error).toBeUndefined();
  });

  it('has none of the labels that it had', () => {
    const labels = (template: Template): readonly string[] =>
      template.chapters.flatMap(({ card, title }) => [
        title,
        ...(card?.fields.map(({ label }) => label) ?? []),
      ]);
    const before = new Set(labels(latestTemplate));
    expect(labels(other).filter((label) => before.has(label))).toEqual([]);
  });

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')))(
    'gives the same findings at the same cells of %s, which differs in the printed words alone',
    (name) => {
      const workbook = readWorkbookFile(new Uint8Array(readFileSync(path.join(FOLDER, name))));
      const submission = recognise(workbook, latestTemplate);
      const renamed = recognise(otherWorkbook(workbook, submission), other);
      expect(renamed.coverage).toEqual({
        ...submission.coverage,
        tables: {
          ...submission.coverage.tables,
          chapters: submission.coverage.tables.chapters.map((each) => ({
            ...each,
            chapter: otherNumber(each.chapter),
          })),
        },
      });
      expect(foundIn(renamed)).toEqual(foundIn(submission));
      const messages = check(renamed).flatMap((finding) => inOwnWords(finding, renamed));
      expect(messages.filter((text) => wordsHeld(text, latestTemplate).length > 0)).toEqual([]);
      const compared = compare({ submission, findings: [] }, { submission: renamed, findings: [] });
      expect(compared.unchanged).toBeGreaterThan(90);
      expect(compared.differences.filter(({ rule, left }) => !isReworded(submission, rule, left))).toEqual(
        [],
      );
    },
  );
});
