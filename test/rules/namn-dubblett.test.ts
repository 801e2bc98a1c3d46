import { namnDubblett } from '../../src/rules/namn-dubblett';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';
import { sheet, workbook } from '../../src/workbook/from-values';

const NAMN = 'Upphandla ny mediabank';

describe('namn-dubblett', () => {
  it('fires on every card that shares its name, whatever the case and punctuation', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { namn: NAMN }),
      ...ongoingCard(2),
      ...ongoingCard(3, { namn: 'upphandla  ny mediabank.' }),
    ];
    expectFindings(namnDubblett, submissionOf(rows), [
      { cell: 'B5', severity: 'varning', says: 'också i B21' },
      { cell: 'B21', severity: 'varning', says: 'också i B5' },
    ]);
  });

  it('names the first few where many cards share a name', () => {
    const cards = Array.from({ length: 8 }, (_, index) => ongoingCard(index, { namn: NAMN }));
    const { message } =
      namnDubblett.check(submissionOf([...HEADING_14, ...cards.flat()]), DEFAULT_LIMITS)[1] ?? {};
    expect(message?.sv).toContain('också i B5, B21, B29, B37, B45 och 2 till.');
  });

  it('names the sheet where the chapter goes on in another', () => {
    const submission = recognise(
      workbook(
        sheet('1.4', [...HEADING_14, ...ongoingCard(1, { namn: NAMN })]),
        sheet('1.4 forts', [...HEADING_14, ...ongoingCard(2, { namn: NAMN })]),
      ),
      mall2024,
    );
    expectFindings(namnDubblett, submission, [
      { cell: 'B5', severity: 'varning', says: 'också i 1.4 forts B5' },
      { cell: 'B5', severity: 'varning', says: 'också i 1.4 B5' },
    ]);
  });

  it('stays silent across chapters, on blanks, placeholders, untouched cards and names that only begin alike', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { namn: NAMN }),
      ...ongoingCard(2, { namn: `${NAMN} etapp 2` }),
      ...ongoingCard(3, { namn: null }),
      ...ongoingCard(4, { namn: null }),
      ...ongoingCard(5, { namn: 'ej klart' }),
      ...ongoingCard(6, { namn: 'Ej klart' }),
      ...ongoingCard(7, UNTOUCHED),
      ...ongoingCard(8, UNTOUCHED),
      ...HEADING_22,
      ...proposedCard(1, { namn: NAMN }),
    ];
    expectFindings(namnDubblett, submissionOf(rows), []);
  });
});
