import { isPlaceholder } from '../../src/language/placeholder';

describe('isPlaceholder', () => {
  it.each([
    'Tas fram i förstudien',
    'Tas fram i förstudie',
    'TAS  FRAM i förstudien.',
    'Kommer att tas fram under 2024',
    'Effektmålen tas fram i förstudien',
    'N/A',
    'ej klart',
    'Ej beslutat',
    'Ej klargjort',
    'Ej beskrivit än',
    'Ej beskrivit projekt mål än',
    'Projektplan håller på att tas fram och därmed även projekt mål',
    'Finns ej framtaget, anslutningen är en del av kravet på bolagen.',
    'Det finns inga effektmål formulerade.',
    'Detta är ett projekt som beslutades tidigare. Det finns inga effektmål formulerade i projektet men nyttor finns.',
    'Effektmål saknas',
    'Inga effektmål är framtagna ännu',
    '-',
    '–',
    '?',
    '…',
    'TBD',
    '#REFERENS!',
    '#N/A',
  ])('knows %j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    '',
    '  ',
    'Efterlevnad av lagkrav',
    '#1 bland storstäderna i nöjdhet',
    'Upphandlingen i sig uppnår inga effekter, men leder till att vi skapar förutsättningar att ha avtal.',
    'Tas emot 20 procent fler ärenden utan handpåläggning',
    'Det finns en övergripande arkitektur framtagen för utveckling av tjänsten',
    'Antalet ärenden som inte är klara inom fem dagar halveras',
    'Beslutsunderlag framtaget',
    'Projektplan håller på att tas fram och därmed även projekt mål. I urval: Upphandlad leverantör för förmånsportal',
    'Beslutat i tjänsteplan',
    'Fler kunder når målen som är beslutade i budget',
  ])('leaves %j alone', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
