import { faltPlatshallare } from '../../src/rules/falt-platshallare';
import { ongoingCards, proposedCards, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

ruleTester(faltPlatshallare, {
  fires: [
    {
      name: 'on a placeholder in any required text field',
      given: [
        ...ongoingCards({
          namn: 'TBD',
          projektmal: 'Projektplan håller på att tas fram och därmed även projekt mål',
        }),
        ...proposedCards({
          koppladTjanst: 'ej klargjort',
          internExtern: 'ej klart',
          fordelningsnyckel: 'Tas fram inom projekten',
        }),
      ],
      finds: [
        { at: 'B5', says: '”TBD”', found: 'TBD' },
        { at: 'B7', says: '”Projektmål” är inte besvarat' },
        { at: 'B16', says: '”ej klargjort”' },
        { at: 'B19', says: '”Intern - extern nytta” är inte besvarat' },
        { at: 'B32', says: '”Tas fram inom projekten”' },
      ],
    },
    {
      name: 'on a figure where words or a time are asked for',
      given: [...ongoingCards({ projektmal: 0, tidplan: '7' }), ...proposedCards({ nytta: '50 %' })],
      finds: [
        { at: 'B7', says: 'där står ”0”' },
        { at: 'B8', says: 'där står ”7”' },
        { at: 'B17', says: 'där står ”50 %”' },
      ],
    },
    {
      name: 'on a prompt left standing, on the label copied and on what only points elsewhere',
      given: proposedCards({
        behovsbeskrivning: 'Beskriv behovet. Högst tre meningar.',
        nytta: 'Här beskriver ni nyttan',
        komplexitetKund: 'Välj…',
        kundgrupp: 'Kundgrupp som finansierar:',
        fordelningsnyckel: 'Se bilaga 2',
      }),
      finds: [{ at: 'B5' }, { at: 'B7' }, { at: 'B13' }, { at: 'B21' }, { at: 'B22' }],
    },
    {
      name: 'on a no, but not where the template asks whether there is a service',
      given: proposedCards({ koppladTjanst: 'Nej.' }, { koppladTjanst: 'Ingen', kundgrupp: 'Ingen' }),
      ...{ at: 'B42', says: '”Kundgrupp som finansierar”' },
    },
  ],
  silent: [
    {
      name: 'on a year, a share as a key and an answer that begins with a figure',
      given: [
        ...ongoingCards({ projektmal: '3 nya tjänster i drift', tidplan: 2024 }),
        ...proposedCards({ fordelningsnyckel: '75/25', komplexitetKund: '3' }),
      ],
    },
    {
      name: 'on answers that open like prompts, and on a prompt with its answer after it',
      given: proposedCards({
        namn: 'Lista över alla system',
        behovsbeskrivning: 'Beskriv behovet\nMånga vill nå staden utan att ringa.',
        nytta: 'Redovisa kostnader per kund i realtid',
        kundgrupp: 'Skriv- och läslyftets kunder',
        fordelningsnyckel: 'Enligt antal anställda',
      }),
    },
    {
      name: 'on blanks, on answers that say more, on optional fields and on those with rules of their own',
      given: [
        ...ongoingCards({ effektmal: 'N/A', tidplan: null, kommentarAvvikelser: '-' }, UNTOUCHED),
        ...proposedCards({
          kopplingMal: 'ej klart',
          projektform: 'ej klart',
          informationsklassning: 'ej klart',
          paverkanInfrastruktur: 'ej klart',
          projektbudget: 'ej klart',
          kundgrupp: 'Beslutat i tjänsteplan',
          fordelningsnyckel: 'Ej bestämt, finns fördelat idag är en befintlig bastjänst',
        }),
      ],
    },
  ],
});
