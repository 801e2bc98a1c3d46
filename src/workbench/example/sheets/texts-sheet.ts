import type { Answer, WrittenAmounts } from '../city-figures';
import type { ExampleSheet } from '../model';

const FIRST = 6;
const ANSWERS = ['JA', 'NEJ', 'NEJ MED MOTIVERING', 'EJ TILLÄMPLIGT', 'OKLART', 'SAKNAS'];

/** Amounts as people write them; the last can be read in two ways. */
const writings = [
  ['7,5 mnkr', 'Miljoner blir tusental.'],
  ['60 miljoner kronor', 'Enheten får skrivas ut.'],
  ['500 kr', 'Kronor blir delar av ett tusental.'],
  ['-21 200', 'Minus och mellanslag går bra.'],
  ['3000 tkr utveckling av tjänsten', 'Text efter beloppet gör inget.'],
  ['134,800', '134 800 eller 134,8? Det kan läsas på två sätt och ger fel. Markera cellen och läs varför.'],
] as const;

/** Amounts and answers that suppliers have written as text, made into what can be summed and counted. */
export function textsSheet(amounts: readonly WrittenAmounts[], answers: readonly Answer[]): ExampleSheet {
  const last = FIRST + amounts.length - 1;
  const sum = last + 1;
  const firstWriting = sum + 5;
  const firstAnswer = firstWriting + writings.length + 4;
  const lastAnswer = firstAnswer + answers.length - 1;
  const counted = lastAnswer + 2;
  return {
    name: 'Text till tal',
    widths: [42, 26, 28, 20, 20],
    merges: [
      'A2:E2',
      `C${firstWriting - 1}:E${firstWriting - 1}`,
      ...writings.map((_, index) => `C${firstWriting + index}:E${firstWriting + index}`),
    ],
    heights: { 1: 26, 2: 34 },
    blocks: [
      { at: 'A1', rows: [['Text till tal: belopp och svar som är skrivna som text']], looks: 'title' },
      {
        at: 'A2',
        rows: [
          [
            'Demokrati och medborgarservice skrev sina kostnader i 3.1 med enhet, så att Excel inte kan summera dem. ARLIG.TKR läser dem, och visar att summan i underlaget inte stämmer.',
          ],
        ],
        looks: 'lead',
      },
      {
        at: `A${FIRST - 1}`,
        rows: [
          [
            'Tjänst',
            'Budget 2023, som det står',
            'Prognos 2024, som det står',
            'Budget 2023 (tkr)',
            'Prognos 2024 (tkr)',
          ],
        ],
        looks: ['heading', 'heading', 'heading', 'amountHeading', 'amountHeading'],
      },
      {
        at: `A${FIRST}`,
        rows: amounts.map(({ service, budget, forecast }) => [service, budget, forecast]),
        looks: ['text', 'inputText', 'inputText'],
      },
      {
        at: `D${FIRST}`,
        rows: amounts.map((_, index) => ['B', 'C'].map((column) => `=ARLIG.TKR(${column}${FIRST + index})`)),
        looks: 'result',
      },
      {
        at: `A${sum}`,
        rows: [
          ['Summa av tjänsterna', null, null, `=SUM(D${FIRST}:D${last - 1})`, `=SUM(E${FIRST}:E${last - 1})`],
          ['Skillnad mot Totalkostnad', null, null, `=D${last}-D${sum}`, `=E${last}-E${sum}`],
        ],
        looks: ['total', 'total', 'total', 'totalAmount', 'totalAmount'],
      },
      {
        at: `A${firstWriting - 2}`,
        rows: [['Fler sätt att skriva']],
        looks: 'section',
      },
      {
        at: `A${firstWriting - 1}`,
        rows: [['Som det står', 'Tkr', 'Att se']],
        looks: ['heading', 'amountHeading', 'heading'],
      },
      { at: `A${firstWriting}`, rows: writings.map(([text]) => [text]), looks: 'inputText' },
      {
        at: `B${firstWriting}`,
        rows: writings.map(([, note], index) => [`=ARLIG.TKR(A${firstWriting + index})`, note]),
        looks: ['resultDecimals', 'note'],
      },
      { at: `A${firstAnswer - 2}`, rows: [['Svar på JA/NEJ-frågor i 2.2']], looks: 'section' },
      {
        at: `A${firstAnswer - 1}`,
        rows: [
          ['Insats', 'Informationsklassning?', 'Riskanalys?', 'Klassning, tolkat', 'Riskanalys, tolkat'],
        ],
        looks: 'heading',
      },
      {
        at: `A${firstAnswer}`,
        rows: answers.map(({ name, classified, riskAnalysed }) => [name, classified, riskAnalysed]),
        looks: ['text', 'inputText', 'inputText'],
      },
      {
        at: `D${firstAnswer}`,
        rows: answers.map((_, index) =>
          ['B', 'C'].map((column) => `=ARLIG.SVAR(${column}${firstAnswer + index})`),
        ),
        looks: 'resultText',
      },
      {
        at: `C${counted}`,
        rows: [['Antal', 'Klassning', 'Riskanalys']],
        looks: ['heading', 'amountHeading', 'amountHeading'],
      },
      {
        at: `C${counted + 1}`,
        rows: ANSWERS.map((answer, index) => [
          answer,
          ...['D', 'E'].map(
            (column) => `=COUNTIF(${column}$${firstAnswer}:${column}$${lastAnswer},$C${counted + 1 + index})`,
          ),
        ]),
        looks: ['text', 'amount', 'amount'],
      },
    ],
  };
}
