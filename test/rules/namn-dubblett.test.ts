import { namnDubblett } from '../../src/rules/namn-dubblett';
import { sheet, workbook } from '../../src/workbook/from-values';
import { ongoingCards, proposedCards, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const NAMN = 'Upphandla ny mediabank';

ruleTester(namnDubblett, {
  fires: [
    {
      name: 'on every card that shares its name, whatever the case and punctuation',
      given: ongoingCards({ namn: NAMN }, {}, { namn: 'upphandla  ny mediabank.' }),
      finds: [
        { at: 'B5', says: 'också i B21' },
        { at: 'B21', says: 'också i B5' },
      ],
    },
    {
      name: 'and names the first few where many cards share a name',
      given: ongoingCards(...Array.from({ length: 8 }, () => ({ namn: NAMN }))),
      finds: [
        { at: 'B5', says: 'också i B13, B21, B29, B37, B45 och 2 till.' },
        { at: 'B13', says: 'också i B5, B21, B29, B37, B45 och 2 till.' },
        ...['B21', 'B29', 'B37', 'B45', 'B53', 'B61'].map((at) => ({ at, says: 'och 2 till.' })),
      ],
    },
    {
      name: 'and says at which card the name is wrong, by the titles',
      given: [
        ['1.4 Pågående förändringsinsatser'],
        [],
        ['Pågående förändringsinsats GT4', NAMN],
        ['Namn på förändringsinsats', NAMN],
        ['Effektmål', 'Andelen nöjda ökar till 90 procent'],
        [],
        ['Pågående förändringsinsats GT5', 'Skapa ljudbibliotek'],
        ['Namn på förändringsinsats', NAMN],
        ['Effektmål', 'Andelen nöjda ökar till 80 procent'],
      ],
      finds: [
        { at: 'B4', says: 'troligen är det namnet i B8 som är fel, inte det här' },
        { at: 'B8', says: 'rubrik säger ”Skapa ljudbibliotek”, så troligen är det namnet här som är fel' },
      ],
    },
    {
      name: 'and names the sheet where the chapter goes on in another',
      given: workbook(
        sheet('1.4', ongoingCards({ namn: NAMN })),
        sheet('1.4 forts', ongoingCards({ namn: NAMN })),
      ),
      finds: [
        { at: 'B5', sheet: '1.4', says: 'också i 1.4 forts B5' },
        { at: 'B5', sheet: '1.4 forts', says: 'också i 1.4 B5' },
      ],
    },
  ],
  silent: [
    {
      name: 'across chapters, on blanks, placeholders, untouched cards and names that only begin alike',
      given: [
        ...ongoingCards(
          ...[{ namn: NAMN }, { namn: `${NAMN} etapp 2` }],
          ...[{ namn: null }, { namn: null }],
          ...[{ namn: 'ej klart' }, { namn: 'Ej klart' }],
          ...[UNTOUCHED, UNTOUCHED],
        ),
        ...proposedCards({ namn: NAMN }),
      ],
    },
  ],
});
