import { plain } from '../builders/findings';
import { cellreferensIText } from '../../src/rules/cellreferens-i-text';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

describe('cellreferens-i-text', () => {
  it('fires on a range, and on a lone address after the last full stop, in any field of a card', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { kommentarAvvikelser: 'A15A2:B170' }),
      ...ongoingCard(2, { projektmal: 'Processen införs med integration mot mellanarkivet. F19' }),
    ];
    expectFindings(cellreferensIText, submissionOf(rows), [
      { cell: 'B9', severity: 'varning', says: '”A15A2:B170”' },
      { cell: 'B15', severity: 'varning', says: '”F19”' },
    ]);
  });

  it('fires in the chapters’ tables and in running text', () => {
    const rows = [
      ['1.2 Status konsolidering'],
      ['Bastjänst och digital infrastruktur', 'Andel (%) befintliga kunder', 'Konsolideringsplan nya kunder'],
      ['Domino', '100 procent', 'Alla är anslutna. $C$4'],
      [],
      ['Leverantörens analys'],
      ['Se B2:C10 nedan.'],
    ];
    expectFindings(cellreferensIText, submissionOf(rows), [
      { cell: 'C3', severity: 'varning', says: '”$C$4”' },
      { cell: 'A6', severity: 'varning', says: '”B2:C10”' },
    ]);
  });

  it('names the insats in a card, and the service or the chapter elsewhere', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { projektmal: 'B2:C10' }),
      ['1.3 Portföljanalys'],
      [],
      ['B2:C10'],
    ];
    const findings = cellreferensIText.check(submissionOf(rows), DEFAULT_LIMITS);
    expect(findings.map(plain).map(({ insats, subject }) => ({ insats, subject }))).toEqual([
      { insats: null, subject: '1.3 Portföljanalys' },
      { insats: '1 · Byta växel', subject: 'Pågående förändringsinsats 1' },
    ]);
  });

  it('stays silent on quarters, beslutspunkter, standards, products and codes of insatser', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard('GT5', {
        tjanst: 'Office 365',
        projektmal: 'Under förberedelsefasen, fram till BP3:\n– Följa ISO10667-2:2020 och SS12000.',
        tidplan: 'Projektet startade Q4 2022 och planeras pågå till Q2 2024',
        kommentarAvvikelser: 'Licensen för M365 delas med GT5; redovisas enligt K3 på A4.',
      }),
      ...HEADING_22,
      ...proposedCard(1),
    ];
    expectFindings(cellreferensIText, submissionOf(rows), []);
  });
});
