import { faltPlatshallare } from '../../src/rules/falt-platshallare';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

describe('falt-platshallare', () => {
  it('fires on a placeholder in any required text field', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, {
        namn: 'TBD',
        projektmal: 'Projektplan håller på att tas fram och därmed även projekt mål',
      }),
      ...HEADING_22,
      ...proposedCard(1, {
        koppladTjanst: 'ej klargjort',
        internExtern: 'ej klart',
        fordelningsnyckel: 'Tas fram inom projekten',
      }),
    ];
    expectFindings(faltPlatshallare, submissionOf(rows), [
      { cell: 'B5', severity: 'varning', says: '”TBD”' },
      { cell: 'B7', severity: 'varning', says: '”Projektmål” är inte besvarat' },
      { cell: 'B16', severity: 'varning', says: '”ej klargjort”' },
      { cell: 'B19', severity: 'varning', says: '”Intern - extern nytta” är inte besvarat' },
      { cell: 'B32', severity: 'varning', says: '”Tas fram inom projekten”' },
    ]);
  });

  it('stays silent on blanks, on answers that say more, on optional fields and on those with rules of their own', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { effektmal: 'N/A', tidplan: null, kommentarAvvikelser: '-' }),
      ...ongoingCard(2, UNTOUCHED),
      ...HEADING_22,
      ...proposedCard(1, {
        kopplingMal: 'ej klart',
        projektform: 'ej klart',
        informationsklassning: 'ej klart',
        paverkanInfrastruktur: 'ej klart',
        projektbudget: 'ej klart',
        kundgrupp: 'Beslutat i tjänsteplan',
        fordelningsnyckel: 'Ej bestämt, finns fördelat idag är en befintlig bastjänst',
      }),
    ];
    expectFindings(faltPlatshallare, submissionOf(rows), []);
  });

  it('takes a no for an answer where the template asks whether there is a service', () => {
    const rows = [
      ...HEADING_22,
      ...proposedCard(1, { koppladTjanst: 'Nej.' }),
      ...proposedCard(2, { koppladTjanst: 'Ingen', kundgrupp: 'Ingen' }),
    ];
    expectFindings(faltPlatshallare, submissionOf(rows), [
      { cell: 'B42', severity: 'varning', says: '”Kundgrupp som finansierar”' },
    ]);
  });
});
