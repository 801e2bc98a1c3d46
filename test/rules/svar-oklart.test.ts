import { svarOklart } from '../../src/rules/svar-oklart';
import { proposedCards, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

/** Answers to projektform, where a faultless card below its heading gives it. */
const projektform = (text: string) => ({
  given: proposedCards({ projektform: text }),
  ...{ at: 'B11', says: `”${text}”`, found: text },
});

ruleTester(svarOklart, {
  fires: [
    ...['Oklart i dagsläget', 'Resultatet av utredningen kan få påverkan på infrastrukturen.'].map(
      (text) => ({
        name: `on the effect on infrastructure: ${text}`,
        given: proposedCards({ paverkanInfrastruktur: text }),
        ...{ at: 'B19', says: `”${text}”`, found: text, fixes: [] },
      }),
    ),
    ...[
      'ej klart',
      'JA/NEJ',
      'Oklart i dagsläget',
      'Nja',
      'JA / NEJ + kommentar',
      'Ja, delvis',
      'Ja?',
      'Ja, men inte hela',
      'Genomförd',
      'J-E Svensson ansvarar',
      'Yes, men inte ännu',
      'J, om det behövs',
      'Y, N',
      'No 5 i listan',
      'Nope eller japp',
    ].map((text) => ({
      name: `on project form: ${text}, which only people can mend`,
      ...projektform(text),
      fixes: [],
    })),
    ...(
      [
        ['J', 'JA'],
        ['yes', 'JA'],
        ['Jaa!', 'JA!'],
        ['✓', 'JA'],
        ['x', 'JA'],
        ['Yes, gjord i mars', 'JA, gjord i mars'],
        ['J (gjord i mars)', 'JA (gjord i mars)'],
        ['Yes. Projektet är startat.', 'JA. Projektet är startat.'],
      ] as const
    ).map(([written, after]) => ({
      name: `on project form: ${written}, which becomes ${after}, comment and all`,
      ...projektform(written),
      severity: 'info' as const,
      says: `”${written}” läses som JA`,
      fixes: [{ does: [`B11: ${written} → ${after}`] }],
    })),
    ...(
      [
        ['N.', 'NEJ.'],
        ['Nä, ryms i linjen', 'NEJ, ryms i linjen'],
        ['No - sker i linjen', 'NEJ - sker i linjen'],
      ] as const
    ).map(([written, after]) => ({
      name: `on project form: ${written}, which becomes ${after}, comment and all`,
      ...projektform(written),
      fixes: [{ does: [`B11: ${written} → ${after}`] }],
    })),
    {
      name: 'on a yes in another word on the first of several lines',
      given: proposedCards({ projektform: '- Japp\nse bilaga' }),
      ...{ at: 'B11', severity: 'info', found: '- Japp se bilaga' },
      fixes: [
        {
          title: {
            sv: 'Skriv JA i stället för ”Japp” i B11',
            en: 'Write JA instead of “Japp” in B11',
          },
          does: ['B11: - Japp\nse bilaga → - JA\nse bilaga'],
        },
      ],
    },
  ],
  silent: [
    {
      name: 'on JA, NEJ with or without more, not applicable, blanks and other JA/NEJ fields',
      given: proposedCards(
        {
          projektform: 'Ja',
          paverkanInfrastruktur: 'Nej, utveckling av befintlig funktionalitet',
        },
        { projektform: 'nej.', paverkanInfrastruktur: 'Ej applicerbart' },
        { projektform: null, paverkanInfrastruktur: undefined, riskanalys: 'ej klart' },
        UNTOUCHED,
      ),
    },
    {
      name: 'on marked forms, logical values, and a yes to what is to come or is likely',
      given: proposedCards(
        { projektform: '☐ Ja ☒ Nej', paverkanInfrastruktur: 'Ja, troligtvis' },
        { projektform: 'Ja, ska bedrivas i projektform', paverkanInfrastruktur: true },
        { projektform: 'Ja, efter förstudien', paverkanInfrastruktur: false },
      ),
    },
  ],
});
