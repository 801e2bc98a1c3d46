import { readAnswer } from '../language/answers';
import { mapFilled, placeIn, readCell, refusal } from './cells';
import { customFunction, type ResultCell } from './custom-function';
import type { Documentation, Sheet } from './documentation';
import { CellError, cellErrorAt, type Place } from './input-error';
import { anything } from './parameters';

export const SVAR = customFunction([['text', anything]], ([text], fault) =>
  mapFilled<ResultCell>(text, 'SAKNAS', (value, row, column) => {
    const answer = answerIn(value, () => placeIn('text', text, row, column));
    return answer instanceof CellError ? fault(answer) : answer;
  }),
);

function answerIn(value: unknown, place: () => Place): string | CellError {
  const cell = readCell(value);
  switch (cell.kind) {
    case 'text':
      return readAnswer(cell.text);
    case 'blank':
      return 'SAKNAS';
    case 'number':
      // Excel on the desktop hands over a blank cell as 0.
      return cell.value === 0 ? 'SAKNAS' : 'OKLART';
    case 'boolean':
      return cell.value ? 'JA' : 'NEJ';
    default:
      return cellErrorAt(place(), refusal(cell, { sv: 'Skriv en text.', en: 'Write a text.' }));
  }
}

const fraga = {
  header: { sv: 'Är informationsklassning genomförd?', en: 'Är informationsklassning genomförd?' },
};

const svarslista: Sheet = {
  columns: [fraga],
  rows: [
    ['Ja'],
    ['Nej, genomförs under 2024 inför upphandlingen'],
    ['Nej'],
    ['Ej applicerbart'],
    ['Möjligtvis om lösningen blir molnbaserad'],
    [''],
  ],
};

export const aboutSvar: Documentation<typeof SVAR> = {
  description: {
    sv: 'Tolkar ett svar på en JA/NEJ-fråga: JA, NEJ, NEJ MED MOTIVERING, EJ TILLÄMPLIGT, OKLART eller SAKNAS.',
    en: 'Reads the answer to a JA/NEJ question: JA, NEJ, NEJ MED MOTIVERING, EJ TILLÄMPLIGT, OKLART or SAKNAS.',
  },
  parameters: {
    text: {
      sv: 'Cell eller område med svar, till exempel på om informationsklassning är genomförd.',
      en: 'Cell or range with answers, for example to whether informationsklassning has been done.',
    },
  },
  resultType: 'string',
  purpose: {
    sv: 'Använd funktionen när fritextsvar på JA/NEJ-frågor ska räknas, till exempel med ANTAL.OM.',
    en: 'Use it to count free-text answers to JA/NEJ questions, for example with COUNTIF.',
  },
  examples: [
    {
      title: { sv: 'Svar som de skrivs i avsnitt 2.2', en: 'Answers as written in section 2.2' },
      sheet: svarslista,
      args: ['A2:A7'],
    },
    { title: { sv: 'Ett enda svar', en: 'A single answer' }, args: ['"JA - klassad 2022"'] },
  ],
  notes: [
    {
      sv: 'Står formeln i B2 räknar =ANTAL.OM(B2#;"JA") hur många svar som är JA, hur många rader den än fyller.',
      en: 'With the formula in B2, =COUNTIF(B2#,"JA") counts the answers that are JA, however many rows it fills.',
    },
    {
      sv: 'JA: börjar med ja och tar inte tillbaka det, eller ett ja i annat ord (x, Yes, Genomförd), ett kryss vid Ja eller SANT. NEJ: bara nej, eller FALSKT. NEJ MED MOTIVERING: nej och sedan varför eller när. EJ TILLÄMPLIGT: ej applicerbart, behövs inte, N/A och liknande. SAKNAS: tom cell. OKLART: allt annat, till exempel ”Ja, ska göras 2025” och ”Ja/Nej”.',
      en: 'JA: begins with ja and does not take it back, or a yes in another word (x, Yes, Genomförd), a tick at Ja, or TRUE. NEJ: just nej, or FALSE. NEJ MED MOTIVERING: nej, followed by why or when. EJ TILLÄMPLIGT: ej applicerbart, behövs inte, N/A and the like. SAKNAS: a blank cell. OKLART: anything else, such as “Ja, ska göras 2025” and “Ja/Nej”.',
    },
    {
      sv: 'Svaret är detsamma i alla språk, så att formler som räknar svaren fungerar hos alla. Talet 0 räknas som SAKNAS, eftersom Excel lämnar en tom cell som 0.',
      en: 'The answer is the same in every language, so that formulas that count answers work for everyone. The number 0 counts as SAKNAS, since Excel may pass a blank cell as 0.',
    },
  ],
  mistakes: [
    {
      sheet: { columns: [fraga], rows: [['Ja'], ['#REF!']] },
      args: ['A2:A3'],
      advice: {
        sv: 'Rätta formeln i den cellen. De andra svaren läses ändå.',
        en: 'Correct the formula in that cell. The other answers are still read.',
      },
    },
  ],
};
