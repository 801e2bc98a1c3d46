import { ospecificeradPott } from '../../src/rules/ospecificerad-pott';
import { isPott } from '../../src/portfolio/rows';
import { ruleTester } from '../builders/rule-tester';

const HEADER = ['Tjänst', 'Budget 2023', 'Prognos budget 2024'];

ruleTester(ospecificeradPott, {
  fires: [
    {
      name: 'once for each row, at its first amount, and names them all',
      given: [
        HEADER,
        ['Digitalisering, utvecklingspott', 2000, 2500],
        ['ospec. initiativ', 0, 6400],
        ['Nya tjänster (ej specificerade)', null, '19 100 tkr'],
        ['Ambitions-anpassning 2024', '-', -21200],
        ['Totalkostnad', 2000, 6800],
      ],
      finds: [
        { at: 'B2', severity: 'varning', says: '2 000 (Budget 2023), 2 500 (Prognos budget 2024)' },
        { at: 'C3', severity: 'varning', says: '6 400' },
        { at: 'C4', severity: 'varning', says: '19 100' },
        { at: 'C5', severity: 'varning', says: '-21 200' },
      ],
    },
    {
      name: 'once for a post in several tables, where it first has money for the year, and for each group',
      given: [
        ['Nyutveckling'],
        HEADER,
        ['HR', null, null],
        ['Utvecklingspott', 500, null],
        ['Digitalisering, pott', 100, 100],
        [null, 600, 100],
        ['Ekonomi', null, null],
        ['Digitalisering, pott', 100, 100],
        [null, 100, 100],
        ['Ambitionsanpassning 2024', null, -50],
        ['Totalkostnad', 700, 150],
        [],
        ['Nya insatser'],
        HEADER,
        ['HR', null, null],
        ['Utvecklingspott (beslutad)', null, 700],
        ['Digitalisering, utvecklingspott', null, 100],
        [null, null, 800],
        ['Ambitions-anpassning', null, -50],
        ['Totalkostnad', null, 750],
        [],
        HEADER,
        ['Ambitionsanpassning', null, -900],
        ['Totalkostnad', null, -900],
      ],
      finds: [{ at: 'B5' }, { at: 'B8' }, { at: 'C10' }, { at: 'C16' }, { at: 'C23' }],
    },
  ],
  silent: [
    {
      name: 'on rows without an amount, on totals and on named insatser',
      given: [
        HEADER,
        ['Digitalisering, pott', null, '-'],
        ['Utvecklingspott', 0, 0],
        ['Potten delas senare', 'ej klart', null],
        ['Skapa ljudbibliotek', 200, 300],
        ['Summa pott', 200, 300],
      ],
    },
  ],
});

describe('isPott', () => {
  it.each([
    'Pott',
    'Digitalisering, pott',
    'Översyn IT-stöd inom lön och HR (Beslutad i tjänsteplan, pott)',
    'Utvecklingspott',
    'Potter för digitalisering',
    'HR-pott',
    'ospec. initiativ',
    'Ospecificerat',
    'Nya tjänster (ej specificerade)',
    'Insatser, ännu inte specificerade',
    'Ej spec.',
    'Ambitionsanpassning 2024',
    'Ambitions-anpassning 2024',
    'Reserv',
    'Utvecklingsreserv HR',
    'Buffert',
    'Oförutsedda kostnader',
    'Pott för oförutsett',
    'Medel till nämndens förfogande',
    'Ej fördelat',
    'Ännu inte beslutade insatser',
    'Ofördelade medel',
    'Införa flexibilitet i finansiering av IT-utvecklingsbehov (Ny tjänst)',
    'Utrymme för nya initiativ',
    'Diverse',
    'Övrigt 2024',
    'Övriga mindre insatser',
    'Övriga tjänster',
    'Nya behov 2025',
    'Flexibilitet',
    'Ambitions-\nanpassning',
    'Ambitionsanpass\u00ADning',
    'Nya behov under året',
    'Diverse småprojekt',
    'Ram för kommande initiativ',
    'Strategisk satsning – innehåll bestäms senare',
    'HR-utveckling, fördelas löpande',
  ])('"%s" is one', (label) => {
    expect(isPott(label)).toBe(true);
  });

  it.each([
    'Kompostering',
    'Spottkoppar',
    'Specificerad insats',
    'Upphandla mediabank',
    'Kompott',
    'Reservkraft',
    'Reservdelar',
    'Bufferthantering',
    'Potentialanalys',
    'Potatisodling i skolan',
    'Flexibel OU-struktur',
    'Övriga HR-system',
    'Övriga HR-tjänster',
    'Diversearkiv',
    'Nya e-tjänster för bygglov',
    'Fördelning av post',
    'Ny ram för bågar',
    'Småprojektor',
    'System där tider bestäms',
    'Beslutsstöd',
    'Kommande bastjänst för signering',
    'Anpassning av lokaler',
    '',
  ])('"%s" is none', (label) => {
    expect(isPott(label)).toBe(false);
  });
});
