import fc from 'fast-check';
import { findCellReference } from '../../src/language/cell-references';

describe('findCellReference', () => {
  it.each([
    ['A15A2:B170', 'A15A2:B170'],
    ['Se B2:C10 för detaljer', 'B2:C10'],
    ['Beloppen ($B$2:$C$10) är preliminära', '$B$2:$C$10'],
    ['… med integration mot mellanarkivet. F19', 'F19'],
    ['… med integration mot mellanarkivet.F19', 'F19'],
    ['… med integration mot mellanarkivet.\nAB204 ', 'AB204'],
    ['Projekt, avtal m.m. $D$7', '$D$7'],
    ['Klart Q4 2022. Därefter drift. C3', 'C3'],
    ['Summan framgår av C5:C9 i bladet.', 'C5:C9'],
    ["Enligt kalkyl '3.1'!D5:D9.", 'D5:D9'],
    ['Se beloppen C5:C9', 'C5:C9'],
    ['Formaten A3:A4 och beloppen i D12:D20', 'D12:D20'],
    ['Kostnaderna i B2:B10', 'B2:B10'],
  ])('finds the stray reference in "%s"', (text, reference) => {
    expect(findCellReference(text)).toBe(reference);
  });

  it.each([
    'Projektet startade Q4 2022 och planeras pågå till Q2 2024',
    'Full konsolidering planeras klart utgång Q2 2024.',
    'Klart i tid. Q4',
    'Perioden Q1:Q3',
    'Under förberedelsefasen, fram till BP3:',
    'Beslut tas i styrgruppen. BP4',
    'Certifiering enligt ISO10667-2:2020.',
    'Följer SS12000 i alla delar',
    'Utveckling inom Office 365.',
    'Plattformen byts mot M365 under året',
    'Licenserna ses över. M365',
    'Pågående förändringsinsats GT5',
    'Utskrift på A4 ska minska',
    'Redovisas enligt K3',
    'Redovisas enligt t.ex. K3',
    'Skrivs ut på t ex. A4',
    '1. A4',
    'Ny version 2.B3',
    'Gränssnittet har adressen 0A:1B2:C3:D4',
    'Adress A1:B2:C3:D4',
    'GT5',
    'Språknivåerna A1:A2 och B1:B2 stöds.',
    'Kopplas till LGR11:GY11 i skolan.',
    'Skalan 1:100, format A3:A4.',
    'Regelverken K2:K3 följs',
    'Årskurserna F1:F9',
    'Byter till Java. JDK17',
    'Linjerna X4:X6 berörs',
    'Enligt SS-EN 16234:1.',
    `${'\n'.repeat(100)}1. A4`,
    '',
  ])('finds none in "%s"', (text) => {
    expect(findCellReference(text)).toBeNull();
  });

  it('finds any address that stands alone after a sentence, and none within it', () => {
    // Columns to the right of those that have names of their own: Q1–Q4, T1–T3, H1–H2, BP0–9, M365.
    const address = fc
      .tuple(fc.constantFrom('A', 'F', 'Z', 'AA', 'DX'), fc.integer({ min: 1, max: 99999 }))
      .map(([column, row]) => `${column}${row}`);
    fc.assert(
      fc.property(address, (cell) => {
        expect(findCellReference(`Insatsen löper enligt plan. ${cell}`)).toBe(cell);
        expect(findCellReference(`Insatsen ${cell} löper enligt plan.`)).toBeNull();
      }),
    );
  });
});
