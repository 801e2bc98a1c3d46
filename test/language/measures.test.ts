import { namesMeasure } from '../../src/language/measures';

describe('namesMeasure', () => {
  it.each([
    'Svarstiden för inkommande samtal halveras till 2025',
    'Andelen nöjda kunder ökar',
    'Minskat antal onödig efterfrågan till kontaktcenter',
    'Att få fler invånare att använda Göteborgsförslaget',
    'Nöjdare företagare',
    'Ökad användning av e-tjänsterna.',
    'Minskade anmälningar av kränkningar och trakasserier.',
    'Antalet fysiska klienter kan minskas och därmed kostnaderna för dessa.',
    'Lägre kostnad för förvaltning och mer tid till kärnverksamheten',
    'Administrationskostnader minskar för staden',
    'Detta kommer att korta handläggningstiderna',
    'Effektiviseringar och tidsbesparingar i verksamheterna',
    'Kortare köer',
    'Svar inom tre dagar',
    'Ökade servicenivåer',
    'Lägre pappersförbrukning',
    'Högre användningsgrad',
    'Alla bolag är anslutna till stadens bastjänster',
    'Öppet dygnet runt',
    'Dubbelt så många träffar',
    'NKI 80',
    'Minska med 20%',
    '99,9 % tillgänglighet',
    'Klart (2025)',
    'Senast 2025 är Domino avvecklat',
    '1. Minska med 5 procentenheter',
  ])('finds one in %j', (text) => {
    expect(namesMeasure(text)).toBe(true);
  });

  it.each([
    '',
    'Efterlevnad av lagkrav',
    'Främjar digitalisering i stadens verksamheter.',
    'Möjliggör minskad administration för stadens verksamheter.',
    'Möjliggör ökad leveransförmåga',
    'Kostnadseffektivitet samt större flexibilitet i teknisk plattform',
    'Kunna hantera alla slags inköp och beställningar i systemstödet',
    'Tjänsten har förmåga att effektivt paketera stora volymer av information',
    'Nuvarande avtalstid går mot sitt slut. Ny upphandling behövs.',
    'En webbplats som är tillgänglig för alla, i framtiden som tidigare',
    'Ökade möjligheter att nå ut med information',
    // Numbers that belong to names and lists.
    'Utveckling inom Office 365',
    'Bidrar till Agenda 2030',
    'Beslut enligt SFS 2018:1937 och ISO-27001',
    '5G och GT5 i Q4',
    '1. Bättre service 2. Säkrare drift',
  ])('finds none in %j', (text) => {
    expect(namesMeasure(text)).toBe(false);
  });

  it('answers the longest text a cell holds', () => {
    for (const piece of ['a', 'öka ', 'alla a ', '1. ', 'X 1'])
      expect(typeof namesMeasure(piece.repeat(32_767 / piece.length))).toBe('boolean');
  });
});
