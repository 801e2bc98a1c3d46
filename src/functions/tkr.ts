import { decimalOf } from '../calculations/exact';
import type { Localized } from '../language/localized';
import { POWER_OF_TKR, takeUnit, type Unit } from '../money/unit';
import { readWritten } from '../money/written-amount';
import {
  isBlank,
  isOneCell,
  isOmittedOrZero,
  mapFilled,
  placeIn,
  readCell,
  readGrid,
  refusal,
  type Cell,
} from './cells';
import { customFunction, type ResultCell } from './custom-function';
import type { Documentation, Sheet } from './documentation';
import { CellError, cellErrorAt, errorAt, type Place } from './input-error';
import { messages, quote, withRemedy } from './messages';
import { anything, optional, type Parameter } from './parameters';

/** The unit of bare numbers. */
const unit: Parameter<Unit> = {
  dimensionality: 'scalar',
  optional: false,
  read: (argument, value) => {
    const grid = readGrid(argument, value);
    const cell = readCell(grid[0]?.[0]);
    const taken = cell.kind === 'text' ? takeUnit(cell.text.trim()) : null;
    if (isOneCell(grid) && taken?.rest === '') return taken.unit;
    throw errorAt({ argument }, refusal(cell, writeUnit));
  },
};

/** A number or a text that stands in for what cannot be read. */
const standIn: Parameter<number | string> = {
  dimensionality: 'scalar',
  optional: false,
  read: (argument, value) => {
    const grid = readGrid(argument, value);
    const cell = readCell(grid[0]?.[0]);
    if (isOneCell(grid) && cell.kind === 'number') return cell.value;
    if (isOneCell(grid) && cell.kind === 'text') return cell.text;
    throw errorAt({ argument }, refusal(cell, writeStandIn));
  },
};

/** Left out it is null; "" typed in the formula cannot be told from a blank cell, and is left out too. */
export const TKR = customFunction(
  [
    ['text', anything],
    ['enhet', optional(unit, null, isOmittedOrZero)],
    ['vid_fel', optional(standIn, null)],
  ],
  ([text, enhet, standsIn], fault) =>
    mapFilled<ResultCell>(text, '', (value, row, column) => {
      if (isBlank(value)) return '';
      const amount = amountIn(readCell(value), enhet ?? 'tkr', () => placeIn('text', text, row, column));
      if (!(amount instanceof CellError)) return amount;
      return standsIn ?? fault(amount);
    }),
);

function amountIn(cell: Cell, enhet: Unit, place: () => Place): number | '' | CellError {
  if (cell.kind === 'number') return orTooLarge(inTkr(cell.value, enhet), place);
  if (cell.kind !== 'text') return cellErrorAt(place(), refusal(cell, writeAmount));
  const read = readWritten(cell.text, enhet);
  if (read === 'blank') return '';
  if (typeof read === 'string') {
    const problem = read === 'ambiguous' ? ambiguous(cell.text) : noAmount(cell.text);
    return cellErrorAt(place(), withRemedy(problem, writeAmount));
  }
  return orTooLarge(Number(`${read.number}e${POWER_OF_TKR[read.unit]}`) + 0, place);
}

const orTooLarge = (amount: number, place: () => Place): number | CellError =>
  Number.isFinite(amount) ? amount : cellErrorAt(place(), messages.isTooLarge);

/** A number in tkr stays itself; another is moved by its decimals, so no noise comes of it. */
function inTkr(value: number, enhet: Unit): number {
  if (enhet === 'tkr') return value + 0;
  const { digits, scale } = decimalOf(value);
  return Number(`${digits}e${POWER_OF_TKR[enhet] - scale}`) + 0;
}

const ambiguous = (text: string): Localized => ({
  sv: `${quote(text)} kan läsas på flera sätt (tusental eller decimaler? ett belopp, flera eller ett pris?).`,
  en: `${quote(text)} can be read in several ways (thousands or decimals? one amount, several or a price?).`,
});
const noAmount = (text: string): Localized => ({
  sv: `${quote(text)} börjar inte med ett belopp.`,
  en: `${quote(text)} does not start with an amount.`,
});
const writeAmount = {
  sv: 'Skriv ett tal i tkr eller till exempel 23 588 tkr.',
  en: 'Write a number in tkr, or for example 23 588 tkr.',
};

const writeUnit = { sv: 'Skriv "kr", "tkr" eller "mnkr".', en: 'Write "kr", "tkr" or "mnkr".' };
const writeStandIn = { sv: 'Skriv ett tal eller en text.', en: 'Write a number or a text.' };

const skrivna: Sheet = {
  columns: [{ header: { sv: 'Skrivet belopp', en: 'Written amount' } }],
  rows: [
    ['23 588 tkr'],
    ['7,5 mnkr'],
    ['60 miljoner kronor'],
    ['500 kr'],
    ['3000 tkr Utvecklingen av befintlig funktionalitet'],
    ['−21 200'],
    [904],
    ['-'],
  ],
};

const kronor: Sheet = {
  columns: [{ header: { sv: 'Belopp i kr', en: 'Amount in kr' } }],
  rows: [[500000], ['1 250 000'], ['Ej beslutat']],
};

const tvetydigt = {
  sv: 'Skriv talet utan punkt och komma för tusental: 134800 eller 134 800. Menar du decimaler, skriv 134,8.',
  en: 'Write the number without a point or comma for thousands: 134800 or 134 800. If you mean decimals, write 134,8.',
};

export const aboutTkr: Documentation<typeof TKR> = {
  description: {
    sv: 'Läser ett skrivet belopp som tal i tkr: "23 588 tkr" blir 23588 och "7,5 mnkr" blir 7500.',
    en: 'Reads a written amount as a number in tkr: "23 588 tkr" becomes 23588 and "7,5 mnkr" becomes 7500.',
  },
  parameters: {
    text: {
      sv: 'Cell eller område med belopp skrivna som text. Ett tal står kvar. Det som kan läsas på flera sätt ger fel.',
      en: 'Cell or range with amounts written as text. A number is kept. Text that can be read in several ways gives an error.',
    },
    enhet: {
      sv: 'Vad ett tal utan enhet är i, skrivet eller som tal: "kr", "tkr" eller "mnkr". Utelämnat: tkr.',
      en: 'The unit of numbers without one, typed or as numbers: "kr", "tkr" or "mnkr". Omitted: tkr.',
    },
    vid_fel: {
      sv: 'Det som ska stå i stället för ett belopp som inte kan läsas, till exempel 0. En tom cell blir ändå tom.',
      en: 'What to return instead of an amount that cannot be read, for example 0. A blank cell stays blank.',
    },
  },
  purpose: {
    sv: 'Använd funktionen när belopp har skrivits som text och ska räknas med. Den gissar aldrig: ett belopp som kan läsas på flera sätt ger ett fel som säger vad som står.',
    en: 'Use it when amounts are written as text and you need to calculate with them. It never guesses: an amount that can be read in several ways gives an error that quotes what the cell says.',
  },
  examples: [
    {
      title: { sv: 'Belopp som de skrivs i årliga analyser', en: 'Amounts as written in årliga analyser' },
      sheet: skrivna,
      args: ['A2:A9'],
    },
    {
      title: { sv: 'Ett enda belopp', en: 'A single amount' },
      args: ['"ca 300 tkr"'],
    },
    {
      title: {
        sv: 'En kolumn i kronor, där det som inte är belopp ska räknas som 0',
        en: 'A column in kronor, where anything that is not an amount counts as 0',
      },
      sheet: kronor,
      args: ['A2:A4', '"kr"', '0'],
    },
  ],
  notes: [
    {
      sv: 'I en Excel-tabell skrivs en formel per rad, =ARLIG.TKR([@Belopp]). Annars räcker en formel för hela kolumnen.',
      en: 'In an Excel table write one formula per row, =ARLIG.TKR([@Amount]). Elsewhere one formula does the whole column.',
    },
    {
      sv: 'Läser tkr, kkr och tusen kronor, mnkr, mkr, MSEK och miljoner, mdkr och miljarder samt kr, kronor, SEK och :-. Utan enhet är talet tkr. Efter en enhet får text följa som inte ändrar beloppet.',
      en: 'Reads tkr, kkr and tusen kronor, mnkr, mkr, MSEK and miljoner, mdkr and miljarder, and kr, kronor, SEK and :-. Without a unit the number is in tkr. Text that does not change the amount may follow the unit.',
    },
    {
      sv: 'Tusental får skiljas med mellanslag, även hårt. Ett streck ensamt betyder inget belopp och ger en tom cell.',
      en: 'Thousands may be separated by spaces, also non-breaking ones. A dash alone means no amount and gives a blank cell.',
    },
    {
      sv: 'Läses inte: intervall (300–500 tkr), gränser (max 500 tkr), priser (500 kr i timmen), belopp gånger något (500 tkr x 3, 500 tkr i 3 år), flera belopp (500 tkr för 2024, 300 tkr för 2025), andra valutor, och årtal före beloppet (2024: 5 000 tkr).',
      en: 'Not read: ranges (300–500 tkr), limits (max 500 tkr), prices (500 kr i timmen), amounts times something (500 tkr x 3, 500 tkr i 3 år), several amounts (500 tkr för 2024, 300 tkr för 2025), other currencies, and years before the amount (2024: 5 000 tkr).',
    },
  ],
  mistakes: [
    { args: ['"134,800"'], advice: tvetydigt },
    {
      args: ['"300–500 tkr"'],
      advice: { sv: 'Bestäm ett belopp och skriv det.', en: 'Decide on one amount and write it.' },
    },
    {
      args: ['"Tas fram i förstudien"'],
      advice: {
        sv: 'Skriv beloppet först i cellen, eller lämna cellen tom.',
        en: 'Write the amount at the start of the cell, or leave the cell blank.',
      },
    },
  ],
};
