import { faltSaknas } from '../../src/rules/falt-saknas';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf, submissionWith, UNCALCULATED_CELL } from '../builders/expect-findings';

const NAMED = ['Pågående förändringsinsats GT5', 'Skapa ljudbibliotek'];

describe('falt-saknas', () => {
  it('fires at each blank answer', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { tjanst: null, tidplan: '  ' }),
      ...HEADING_22,
      ...proposedCard(1, { nytta: null, projektform: null, projektbudget: null }),
    ];
    expectFindings(faltSaknas, submissionOf(rows), [
      { cell: 'B4', severity: 'fel', says: '”Bastjänst eller infrastrukturtjänst det gäller” är tomt' },
      { cell: 'B8', severity: 'fel', says: '”Tidplan” är tomt' },
      { cell: 'B17', severity: 'fel', says: '”Nytta” är tomt' },
      { cell: 'B21', severity: 'fel', says: 'projektform' },
      { cell: 'B30', severity: 'fel', says: '”Total projektbudget” är tomt' },
    ]);
  });

  it('names all missing rows of a card in one finding at its title', () => {
    const rows = [
      ...HEADING_22,
      ...proposedCard(1, { behovsbeskrivning: undefined, nytta: undefined, kundgrupp: null }),
    ];
    expectFindings(faltSaknas, submissionOf(rows), [
      { cell: 'A3', severity: 'fel', says: 'Kortet saknar 2 fält: ”Behovsbeskrivning”, ”Nytta”.' },
      { cell: 'B19', severity: 'fel', says: '”Kundgrupp som finansierar” är tomt' },
    ]);
  });

  it('tells what is blank and what is missing in one finding where they share a cell', () => {
    const rows = [
      ...HEADING_14,
      ['Namn på förändringsinsats', 'Effektmål', 'Projektmål', 'Tidplan'],
      [null, 'Färre samtal', 'Ny växel', '2023'],
    ];
    expectFindings(faltSaknas, submissionOf(rows), [
      {
        cell: 'A4',
        severity: 'fel',
        says: '”Namn på förändringsinsats” är tomt. Fyll i det som mallen frågar efter. Kortet saknar fältet ”Bastjänst',
      },
    ]);
  });

  it('fires on a blank or missing namn unless the title row carries it', () => {
    const [title, ...fields] = ongoingCard(1, { namn: null });
    const rows = [
      ...HEADING_14,
      ...[title ?? [], ...fields],
      ...[['Pågående förändringsinsats', 'GT 1'], ...fields],
      ...[['Pågående förändringsinsats', '-'], ...fields],
      ...[NAMED, ...fields],
      ...[NAMED, ...ongoingCard(1, { namn: undefined }).slice(1)],
    ];
    expectFindings(
      faltSaknas,
      submissionOf(rows),
      ['B5', 'B13', 'B21'].map((cell) => ({
        cell,
        severity: 'fel',
        says: '”Namn på förändringsinsats” är tomt',
      })),
    );
  });

  it('fires on a formula without a saved value, in optional fields and those with rules of their own too', () => {
    const rows = [...HEADING_14, ...ongoingCard(1)];
    for (const cell of ['B6', 'B8', 'B9']) {
      expectFindings(faltSaknas, submissionWith(rows, cell, UNCALCULATED_CELL), [
        { cell, severity: 'fel', says: 'formel utan sparat värde' },
      ]);
    }
  });

  it('stays silent on optional fields, on fields with rules of their own, on placeholders and on an untouched card', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { kommentarAvvikelser: null, effektmal: null, projektmal: 'ej klart' }),
      ...ongoingCard(2, UNTOUCHED),
      ...HEADING_22,
      ...proposedCard(1, {
        effektmal: undefined,
        kopplingMal: null,
        informationsklassning: null,
        riskanalys: undefined,
        itSakerhetsbedomning: null,
        arkitekturbedomning: undefined,
        projektbudget: 0,
      }),
    ];
    expectFindings(faltSaknas, submissionOf(rows), []);
  });
});
