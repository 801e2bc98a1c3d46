import { tidplanPasserad } from '../../src/rules/tidplan-passerad';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { Template } from '../../src/template/template';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, type Answers } from '../builders/cards';
import { expectFindings, SHEET, submissionOf } from '../builders/expect-findings';
import { sheet, workbook, type Value } from '../../src/workbook/from-values';

const PASSED: Answers = { namn: 'Upphandla ny mediabank', tidplan: '2023-01-01 - 2023-12-31' };

/** A table of development in 3.1 with one row; the last three columns tell what running it will cost. */
const development = (label: string, forecast: Value, running: Value = null) => [
  ['3.1 Kostnader förvaltning och utveckling'],
  ['Utvecklingskostnader inom befintliga tjänster, siffror i tkr'],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024', 'Förändring förvaltningskostnad 2024'],
  [label, 100, 200, forecast, running],
  ['Totalkostnad', 100, 200, forecast, running],
];

const withRow = (answers: Answers, ...row: Parameters<typeof development>) =>
  submissionOf([...HEADING_14, ...ongoingCard(1, answers), ...development(...row)]);

describe('tidplan-passerad', () => {
  it.each(['Upphandla mediabank', 'Upphandla ny mediabank (pott)', 'Mediabank, upphandla'])(
    'fires on a card whose schedule has passed while 3.1 has money for "%s"',
    (label) => {
      expectFindings(tidplanPasserad, withRow(PASSED, label, 1000), [
        { cell: 'B8', severity: 'info', says: 'har 1 000 tkr för 2024 (Blad3 D14)' },
      ]);
    },
  );

  it('knows the insats by the name in the title row too', () => {
    const [, ...rows] = ongoingCard(1, { namn: 'Navet', tidplan: '2020-05-05 - 2023-06-09' });
    const title = ['Pågående förändringsinsats GT1', 'Lansera interna digitala navet'];
    const submission = submissionOf([
      ...HEADING_14,
      title,
      ...rows,
      ...development('Lansera interna digitala navet', 2000),
    ]);
    expectFindings(tidplanPasserad, submission, [{ cell: 'B8', severity: 'info', says: '2 000 tkr' }]);
  });

  it('fires where the chapter of proposals has money for the insats, in a table that names no year', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { namn: 'Införande av City Information Platform / IoT', tidplan: '2022-2023' }),
      ...HEADING_22,
      ['Projekt', 'Budget', 'Status'],
      ['Införande av City Information Platform / IoT (Ny tjänst)', 6300, 'pågående initiativ'],
    ];
    expectFindings(tidplanPasserad, submissionOf(rows), [
      { cell: 'B8', severity: 'info', says: '6 300 tkr för 2024 (Blad3 B14)' },
    ]);
  });

  it.each([
    ['runs into the year', { ...PASSED, tidplan: '2023-01-01 - 2024-01-01' }, 'Upphandla mediabank', 1000],
    ['is open', { ...PASSED, tidplan: '2022 och framåt' }, 'Upphandla mediabank', 1000],
    ['is running text', { ...PASSED, tidplan: 'Start 2023, mer kan tillkomma' }, 'Upphandla mediabank', 1000],
    ['is blank', { ...PASSED, tidplan: null }, 'Upphandla mediabank', 1000],
  ] as const)('stays silent where the schedule %s', (_, answers, label, forecast) => {
    expectFindings(tidplanPasserad, withRow(answers, label, forecast), []);
  });

  it.each([
    ['no row for the insats', 'Telefoni och stödsystem', 1000, null],
    ['another stage of it', 'Införa mediabank', 1000, null],
    ['no amount for the year', 'Upphandla mediabank', null, null],
    ['nothing for the year', 'Upphandla mediabank', 0, null],
    ['only the cost of running it', 'Upphandla mediabank', null, 500],
  ] as const)('stays silent where 3.1 has %s', (_, label, forecast, running) => {
    expectFindings(tidplanPasserad, withRow(PASSED, label, forecast, running), []);
  });

  it('reads a card’s own budget where a template asks for both', () => {
    const withTidplan: Template = {
      ...mall2024,
      chapters: mall2024.chapters.map((chapter) =>
        chapter.number === '2.2' && chapter.card
          ? {
              ...chapter,
              card: {
                ...chapter.card,
                fields: [
                  ...chapter.card.fields,
                  { role: 'tidplan', label: 'Tidplan', kind: 'text', required: true } as const,
                ],
              },
            }
          : chapter,
      ),
    };
    const card = (budget: string, tidplan: string) => [
      ...proposedCard(1, { projektbudget: budget }).slice(0, -1),
      ['Tidplan', tidplan],
      [],
    ];
    const read = (budget: string, tidplan: string) =>
      recognise(workbook(sheet(SHEET, [...HEADING_22, ...card(budget, tidplan)])), withTidplan);
    expectFindings(tidplanPasserad, read('3 000 tkr', '2023'), [
      { cell: 'B23', severity: 'info', says: '3 000 tkr för 2024 (Blad3 B20)' },
    ]);
    expectFindings(tidplanPasserad, read('2023: 3 000 tkr', '2023'), []);
    expectFindings(tidplanPasserad, read('3 000 tkr', '2023–2024'), []);
  });
});
