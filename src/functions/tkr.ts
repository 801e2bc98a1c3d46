import type { Localized } from '../language/localized';
import { readAmountText } from '../money/read-amount';
import { mapCells, placeIn, readCell, refusal } from './cells';
import { customFunction, toExcel } from './custom-function';
import type { Documentation, Sheet } from './documentation';
import { errorAt, type Place } from './input-error';
import { quote, withRemedy } from './messages';
import { anything } from './parameters';

export const TKR = customFunction({ text: anything }, ({ text }) =>
  mapCells(text, (value, row, column) => amountIn(value, () => placeIn('text', text, row, column))),
);

function amountIn(value: unknown, place: () => Place): number | '' {
  const cell = readCell(value);
  if (cell.kind === 'blank') return '';
  if (cell.kind === 'number') return cell.value;
  if (cell.kind !== 'text') throw errorAt(place(), refusal(cell, writeAmount));

  const amount = readAmountText(cell.text);
  if (amount.kind === 'blank') return '';
  if (amount.kind === 'text') return toExcel(amount.value, place);
  const isAmbiguous = amount.kind === 'unreadable' && amount.reason === 'ambiguous';
  throw errorAt(place(), withRemedy(isAmbiguous ? ambiguous(cell.text) : noAmount(cell.text), writeAmount));
}

const ambiguous = (text: string): Localized => ({
  sv: `${quote(text)} kan läsas på flera sätt (tusental eller decimaler? ett belopp eller flera?).`,
  en: `${quote(text)} can be read in several ways (thousands or decimals? one amount or more?).`,
});
const noAmount = (text: string): Localized => ({
  sv: `${quote(text)} börjar inte med ett belopp.`,
  en: `${quote(text)} does not begin with an amount.`,
});
const writeAmount = {
  sv: 'Skriv ett tal i tkr eller till exempel 23 588 tkr.',
  en: 'Write a number in tkr or for example 23 588 tkr.',
};

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
      en: 'Cell or range with amounts written as text. A number stays. What can be read in several ways gives an error.',
    },
  },
  purpose: {
    sv: 'Använd funktionen när belopp har skrivits som text och ska räknas med. Den gissar aldrig: ett belopp som kan läsas på flera sätt ger ett fel som säger vad som står.',
    en: 'Use it when amounts are written as text and are to be reckoned with. It never guesses: an amount that can be read in several ways gives an error that says what stands there.',
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
  ],
  notes: [
    {
      sv: 'Läser tkr, kkr och tusen kronor, mnkr, mkr, MSEK och miljoner, mdkr och miljarder samt kr, kronor, SEK och :-. Utan enhet är talet tkr. Efter en enhet får vilken text som helst följa.',
      en: 'Reads tkr, kkr and tusen kronor, mnkr, mkr, MSEK and miljoner, mdkr and miljarder, and kr, kronor, SEK and :-. Without a unit the number is in tkr. After a unit any text may follow.',
    },
    {
      sv: 'Tusental får skiljas med mellanslag, även hårt. Ett streck ensamt betyder inget belopp och ger en tom cell.',
      en: 'Thousands may be separated by spaces, also non-breaking ones. A dash alone means no amount and gives a blank cell.',
    },
    {
      sv: 'Läses inte: intervall (300–500 tkr), gränser (max 500 tkr), priser (500 kr per timme), andra valutor, och årtal före beloppet (2024: 5 000 tkr).',
      en: 'Not read: intervals (300–500 tkr), limits (max 500 tkr), prices (500 kr per timme), other currencies, and years before the amount (2024: 5 000 tkr).',
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
        en: 'Write the amount first in the cell, or leave the cell blank.',
      },
    },
  ],
};
