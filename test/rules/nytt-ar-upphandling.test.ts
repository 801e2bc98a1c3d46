import { tellsOfRenewal } from '../../src/language/renewals';
import { nyttArUpphandling } from '../../src/rules/nytt-ar-upphandling';
import { ongoingCards, proposedCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const SERVICE = 'Stöd i arbetet med bemanning';

ruleTester(nyttArUpphandling, {
  fires: [
    {
      name: 'on a procurement of what is there already',
      given: proposedCards({
        koppladTjanst: SERVICE,
        behovsbeskrivning: 'IT-stödet behöver upphandlas på nytt enligt LOU.',
      }),
      at: 'B5',
      says: 'att ett avtal förnyas (en gissning av ordalydelsen)',
    },
    {
      name: 'on what was decided before, whatever its service',
      given: proposedCards({ koppladTjanst: 'Ny tjänst', namn: 'Översyn (beslutad i tjänsteplan)' }),
      at: 'B4',
      says: 'att det är beslutat tidigare',
    },
    {
      name: 'on what was decided already, in another order',
      given: proposedCards({
        koppladTjanst: SERVICE,
        behovsbeskrivning: 'Insatsen beslutades redan 2022 men sköts fram.',
      }),
      at: 'B5',
    },
    {
      name: 'once for a proposal that says so twice',
      given: proposedCards({
        koppladTjanst: `Ja, ${SERVICE}`,
        behovsbeskrivning: 'Avtalet löper ut.',
        nytta: 'Avtalet löper ut.',
      }),
      at: 'B5',
    },
  ],
  silent: [
    { name: 'on a need', given: proposedCards({ koppladTjanst: SERVICE }) },
    {
      name: 'on a contract where no service is there yet',
      given: proposedCards({ koppladTjanst: 'Ny tjänst', behovsbeskrivning: 'Avtalet löper ut.' }),
    },
    {
      name: 'on what is under way',
      given: ongoingCards({ projektmal: 'Beslutat i tjänsteplan. Avtalet löper ut.' }),
    },
  ],
});

describe('tellsOfRenewal', () => {
  it.each([
    ['Befintligt avtal för flera IT-stöd löper ut 2025', 'avtal'],
    ['Nuvarande avtalstid går mot sitt slut', 'avtal'],
    ['Stadens ekonomisystem ska konkurrensutsättas', 'avtal'],
    ['Förnyad konkurrensutsättning av e-handelssystemet', 'avtal'],
    ['Omförhandling inför att avtalet med leverantören upphör', 'avtal'],
    ['Insatsen är redan beslutad', 'beslut'],
    ['Beslutat i nämndens tjänsteplan', 'beslut'],
    ['Upphandla ett stöd för chatt', null],
    ['Avtalet ger oss stöd dygnet runt', null],
    ['Beslut fattas under våren', null],
    ['', null],
  ])('reads %j', (text, renewal) => {
    expect(tellsOfRenewal(text)).toBe(renewal);
  });
});
