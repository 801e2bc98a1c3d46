import { readAnswer } from '../../src/language/answers';

describe('readAnswer', () => {
  it.each([
    ['JA', 'JA'],
    ['Ja.', 'JA'],
    ['Ja, vid införandet av verktyget', 'JA'],
    [' ja\u00A0', 'JA'],
    ['Nej', 'NEJ'],
    ['NEJ.', 'NEJ'],
    ['Nej -', 'NEJ'],
    ['Nej, N/A', 'NEJ'],
    ['Nej, utveckling av befintlig funktionalitet', 'NEJ MED MOTIVERING'],
    ['Nej- görs i upphandlingen', 'NEJ MED MOTIVERING'],
    ['Nej. Inte relevant i detta skede.', 'NEJ MED MOTIVERING'],
    ['Nej\nej startat', 'NEJ MED MOTIVERING'],
    ['Ej applicerbart', 'EJ TILLÄMPLIGT'],
    ['inte relevant', 'EJ TILLÄMPLIGT'],
    ['Ej tillämpligt för insatsen', 'EJ TILLÄMPLIGT'],
    ['Möjligtvis om det är gjort i upphandlingen', 'OKLART'],
    ['ej klart', 'OKLART'],
    ['Jag vet inte', 'OKLART'],
    ['Nejdå', 'OKLART'],
    ['JA / NEJ + kommentar', 'OKLART'],
    ['?', 'OKLART'],
    ['', 'SAKNAS'],
    [' \u00A0\n', 'SAKNAS'],
  ])('reads %j as %s', (text, answer) => {
    expect(readAnswer(text)).toBe(answer);
  });
});
