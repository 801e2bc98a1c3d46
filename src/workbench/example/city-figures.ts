import { answerOf, fieldOf } from '../../portfolio/cards';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../files/read/read-workbook';
import { latestTemplate } from '../../template/catalogue';
import { recognise } from '../../recognise/recognise';
import { cellText } from '../../workbook/cell-text';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';

/** A service of Intraservice with its budget of 2023 and its own forecast for 2024, in tkr. */
export interface Service {
  readonly name: string;
  readonly area: string;
  readonly budget: number;
  readonly forecast: number;
}

/** A row of costs whose amounts are written as text. */
export interface WrittenAmounts {
  readonly service: string;
  readonly budget: string;
  readonly forecast: string;
}

/** What a proposal in 2.2 answers to two of the questions. */
export interface Answer {
  readonly name: string;
  readonly classified: string;
  readonly riskAnalysed: string;
}

const FOLDER = path.join(__dirname, '../../../assets/arlig-analys-2024');
const COSTS = '3.1 Kostnader';

/** The areas in the order of the detail table, where a row without a name ends each. */
const AREAS = ['Ekonomi', 'HR', 'Digital infrastruktur', 'Kommunikation', 'Ledning och styrning', 'Inköp'];
const DETAILS = { first: 16, last: 76 };

/** The 56 services of Intraservice's detail table (3.1, rows 17–77). */
export function intraserviceServices(): readonly Service[] {
  const sheet = sheetNamed(open('intraservice'), COSTS);
  const services: Service[] = [];
  let area = 0;
  for (let row = DETAILS.first; row <= DETAILS.last; row++) {
    const name = cellText(cellAt(sheet, row, 0));
    if (name === '') area += 1;
    else
      services.push({
        name,
        area: AREAS[area] ?? '',
        budget: numberAt(sheet, row, 2),
        forecast: numberAt(sheet, row, 3),
      });
  }
  return services;
}

/** The costs of Demokrati och medborgarservice (3.1, rows 5–9), the total last. */
export function writtenCosts(): readonly WrittenAmounts[] {
  const sheet = sheetNamed(open('demokrati-och-medborgarservice'), COSTS);
  return [4, 5, 6, 7, 8].map((row) => ({
    service: textAt(sheet, row, 0),
    budget: textAt(sheet, row, 2),
    forecast: textAt(sheet, row, 3),
  }));
}

/** What the proposals of Demokrati och medborgarservice answer. */
export function proposalAnswers(): readonly Answer[] {
  const { sections } = recognise(open('demokrati-och-medborgarservice'), latestTemplate);
  const cards = sections.filter(({ role }) => role === 'nyaForslag').flatMap((section) => section.cards);
  return cards
    .filter(({ blank }) => !blank)
    .map((card) => ({
      name: fieldOf(card, 'namn')?.text ?? card.subject,
      classified: answerOf(card, 'informationsklassning'),
      riskAnalysed: answerOf(card, 'riskanalys'),
    }));
}

const open = (supplier: string): WorkbookSnapshot =>
  readWorkbookFile(readFileSync(path.join(FOLDER, `arlig-analys-2024-${supplier}.xlsx`)));

function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`The workbook has no sheet ${name}.`);
  return sheet;
}

const textAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  cellText(cellAt(sheet, row, column));

function numberAt(sheet: SheetSnapshot, row: number, column: number): number {
  const cell = cellAt(sheet, row, column);
  if (cell.type !== 'number') throw new Error(`${sheet.name}: no number in row ${String(row + 1)}.`);
  return cell.value;
}
