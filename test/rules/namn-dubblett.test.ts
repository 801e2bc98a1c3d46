import { namnDubblett } from '../../src/rules/namn-dubblett';
import { sheet, type Value, workbook } from '../../src/workbook/from-values';
import { HEADING_31, ongoingCards, proposedCards, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const NAMN = 'Upphandla ny mediabank';

/** A table of running costs, whose first row is row 5. */
const costs = (...rows: (readonly Value[])[]) => [
  ...HEADING_31,
  ['Förvaltningskostnader inom befintliga tjänster'],
  ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
  ...rows,
];

ruleTester(namnDubblett, {
  fires: [
    {
      name: 'on a service that stands twice in a table of costs, though the total is right',
      given: costs(
        ['Webbhotell', 2980, 3078],
        ['Databashotell', 15993, 16521],
        ['WEBBHOTELL ', 2980, 3078],
        ['Totalkostnad', 21953, 22677],
      ),
      finds: [
        { at: 'A5', says: 'står också i A7 i samma tabell', subject: 'Webbhotell', chapter: '3.1' },
        { at: 'A7', says: 'vad som skiljer dem' },
      ],
    },
    {
      name: 'on two rows of a service in one group, with other amounts',
      given: costs(
        ['Digital infrastruktur'],
        ['Domino', 100, 110],
        ['Domino', 20, 30],
        ['Summa', 120, 140],
        ['Ekonomi'],
        ['Sammanställda räkenskaper', 1, 2],
      ),
      finds: [{ at: 'A6' }, { at: 'A7' }],
    },
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
      name: 'on rows of a service that a note beside them, a group or a year tells apart',
      given: [
        ...costs(
          ['Digital infrastruktur'],
          ['Webbhotell', 2980, 3078, 'drift'],
          ['Webbhotell', 100, 110, 'licenser'],
          ['Domino', 100, 110],
          ['Övrigt'],
          ['Domino', 10, 11],
        ),
        [],
        ['Tjänst', 'År', 'Belopp'],
        ['Domino', 2023, 101],
        ['Domino', 2024, 110],
        ['Webbhotell', 2023, 10],
        ['Webbhotell', 2024, 20],
      ],
    },
    {
      name: 'on rows that are no registered service, have no costs, or are of development',
      given: [
        ...costs(['Konsulter', 1, 2], ['Konsulter', 1, 2], ['Domino', 100, 110], ['Domino', null, null]),
        [],
        ['Utvecklingskostnader inom befintliga tjänster'],
        ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
        ['Webbhotell', 20, 30],
        ['Webbhotell', 40, 50],
      ],
    },
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
