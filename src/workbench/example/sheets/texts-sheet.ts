import type { Answer, WrittenAmounts } from '../city-figures';
import type { Block, DocumentSheet } from '../../../workbook/document';
import { block, heights, line, merged } from '../layout';

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
export function textsSheet(amounts: readonly WrittenAmounts[], answers: readonly Answer[]): DocumentSheet {
  const last = FIRST + amounts.length - 1;
  const sum = last + 1;
  const firstWriting = sum + 5;
  const firstAnswer = firstWriting + writings.length + 4;
  return {
    name: 'Text till tal',
    widths: [42, 26, 28, 20, 20],
    merges: merged(
      'A2:E2',
      `C${firstWriting - 1}:E${firstWriting - 1}`,
      ...writings.map((_, index) => `C${firstWriting + index}:E${firstWriting + index}`),
    ),
    heights: heights({ 1: 26, 2: 34 }),
    blocks: [
      line('A1', 'Text till tal: belopp och svar som är skrivna som text', 'title'),
      line(
        'A2',
        'Demokrati och medborgarservice skrev sina kostnader i 3.1 med enhet, så att Excel inte kan summera dem. ARLIG.TKR läser dem, och visar att summan i underlaget inte stämmer.',
        'lead',
      ),
      line(
        `A${FIRST - 1}`,
        [
          'Tjänst',
          'Budget 2023, som det står',
          'Prognos 2024, som det står',
          'Budget 2023 (tkr)',
          'Prognos 2024 (tkr)',
        ],
        ['heading', 'heading', 'heading', 'amountHeading'],
      ),
      block(
        `A${FIRST}`,
        amounts.map(({ service, budget, forecast }) => [service, budget, forecast]),
        ['text', 'inputText'],
      ),
      block(
        `D${FIRST}`,
        amounts.map((_, index) => ['B', 'C'].map((column) => `=ARLIG.TKR(${column}${FIRST + index})`)),
        'result',
      ),
      block(
        `A${sum}`,
        [
          ['Summa av tjänsterna', null, null, `=SUM(D${FIRST}:D${last - 1})`, `=SUM(E${FIRST}:E${last - 1})`],
          ['Skillnad mot Totalkostnad', null, null, `=D${last}-D${sum}`, `=E${last}-E${sum}`],
        ],
        ['total', 'total', 'total', 'totalAmount'],
      ),
      ...moreWritings(firstWriting),
      ...interpreted(answers, firstAnswer),
    ],
  };
}

const moreWritings = (firstWriting: number): readonly Block[] => [
  line(`A${firstWriting - 2}`, 'Fler sätt att skriva', 'section'),
  line(`A${firstWriting - 1}`, ['Som det står', 'Tkr', 'Att se'], ['heading', 'amountHeading', 'heading']),
  block(
    `A${firstWriting}`,
    writings.map(([text]) => [text]),
    'inputText',
  ),
  block(
    `B${firstWriting}`,
    writings.map(([, note], index) => [`=ARLIG.TKR(A${firstWriting + index})`, note]),
    ['resultDecimals', 'note'],
  ),
];

/** What the proposals answer, as it stands and as it is read, and how many of each. */
function interpreted(answers: readonly Answer[], firstAnswer: number): readonly Block[] {
  const lastAnswer = firstAnswer + answers.length - 1;
  const counted = lastAnswer + 2;
  return [
    line(`A${firstAnswer - 2}`, 'Svar på JA/NEJ-frågor i 2.2', 'section'),
    line(
      `A${firstAnswer - 1}`,
      ['Insats', 'Informationsklassning?', 'Riskanalys?', 'Klassning, tolkat', 'Riskanalys, tolkat'],
      'heading',
    ),
    block(
      `A${firstAnswer}`,
      answers.map(({ name, classified, riskAnalysed }) => [name, classified, riskAnalysed]),
      ['text', 'inputText'],
    ),
    block(
      `D${firstAnswer}`,
      answers.map((_, index) => ['B', 'C'].map((column) => `=ARLIG.SVAR(${column}${firstAnswer + index})`)),
      'resultText',
    ),
    line(`C${counted}`, ['Antal', 'Klassning', 'Riskanalys'], ['heading', 'amountHeading']),
    block(
      `C${counted + 1}`,
      ANSWERS.map((answer, index) => [
        answer,
        ...['D', 'E'].map(
          (column) => `=COUNTIF(${column}$${firstAnswer}:${column}$${lastAnswer},$C${counted + 1 + index})`,
        ),
      ]),
      ['text', 'amount'],
    ),
  ];
}
