import { HEADING_22, proposedCard } from '../builders/cards';
import { fixesAt, foundAfter, oneSheet, told } from '../builders/fixes';

/** Where a faultless card of 2.2 below its heading answers. */
const PROJEKTFORM = 'B11';
const INFORMATIONSKLASSNING = 'B15';

const inCard = (answers: Parameters<typeof proposedCard>[1]) =>
  oneSheet([...HEADING_22, ...proposedCard(1, answers)]);
const projektform = (text: string) => fixesAt(inCard({ projektform: text }), 'svar-oklart', PROJEKTFORM);

describe('an answer in another word than JA or NEJ', () => {
  it.each([
    ['J', 'JA'],
    ['yes', 'JA'],
    ['Jaa!', 'JA!'],
    ['✓', 'JA'],
    ['N.', 'NEJ.'],
    ['Nä, ryms i linjen', 'NEJ, ryms i linjen'],
    ['Yes, gjord i mars', 'JA, gjord i mars'],
    ['J (gjord i mars)', 'JA (gjord i mars)'],
    ['No - sker i linjen', 'NEJ - sker i linjen'],
    ['Yes. Projektet är startat.', 'JA. Projektet är startat.'],
    ['- Japp\nse bilaga', '- JA\nse bilaga'],
  ])('"%s" becomes "%s", comment and all', (written, after) => {
    const snapshot = inCard({ projektform: written });
    const fixes = projektform(written);
    expect(told(fixes)).toEqual([[`${PROJEKTFORM}: ${written} → ${after}`]]);
    expect(fixes.flatMap((fix) => foundAfter(snapshot, fix)).map(({ rule }) => rule)).not.toContain(
      'svar-oklart',
    );
  });

  it.each([
    'Oklart i dagsläget',
    'Nja',
    'x',
    'JA / NEJ + kommentar',
    'N/A',
    'N. A.',
    'J-E Svensson ansvarar',
    'Yes, men inte ännu',
    'J, om det behövs',
    'Y, N',
    'No 5 i listan',
    'Nope eller japp',
  ])('"%s" is left to people', (written) => {
    expect(projektform(written)).toEqual([]);
  });

  it('ends the finding on an assessment by a yes, which a no would not', () => {
    const rule = 'informationsklassning-saknas';
    const at = (text: string) =>
      fixesAt(inCard({ informationsklassning: text }), rule, INFORMATIONSKLASSNING);
    expect(told(at('Yes, klassad 2023'))).toEqual([
      [`${INFORMATIONSKLASSNING}: Yes, klassad 2023 → JA, klassad 2023`],
    ]);
    expect(at('N, görs i förstudien')).toEqual([]);
    expect(at('Nej')).toEqual([]);
  });
});
