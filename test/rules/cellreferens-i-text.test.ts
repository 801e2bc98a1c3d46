import { cellreferensIText } from '../../src/rules/cellreferens-i-text';
import { HEADING_14, ongoingCard, ongoingCards, proposedCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

/** A projektmål with a reference in it, in a card of 1.4 below its heading. */
const projektmal = (text: string) => ({ given: ongoingCards({ projektmal: text }), at: 'B7' });

/** What of a projektmål is taken out, and what is left. */
const STRAY: readonly (readonly [string, string, string])[] = [
  ['Integration mot mellanarkivet. F19', '”F19”', 'Integration mot mellanarkivet.'],
  ['Integration mot mellanarkivet.F19', '”F19”', 'Integration mot mellanarkivet.'],
  ['Ny växel i drift A15A2:B170 i alla nämnder.', '”A15A2:B170”', 'Ny växel i drift i alla nämnder.'],
  ['Ny växel i drift B2:C10, i alla nämnder.', '”B2:C10”', 'Ny växel i drift, i alla nämnder.'],
  ['B2:C10 Ny växel i drift.', '”B2:C10”', 'Ny växel i drift.'],
  ['Ny växel i drift. B2:C10.', '”B2:C10”', 'Ny växel i drift.'],
  ['Ny växel i drift.\nB2:C10\nI alla nämnder.', '”B2:C10”', 'Ny växel i drift.\nI alla nämnder.'],
  ['B2:C10\nNy växel i drift.', '”B2:C10”', 'Ny växel i drift.'],
  ['  Ny växel  i drift. $B$2:$C$10', '”$B$2:$C$10”', '  Ny växel  i drift.'],
  ['Ny växel B2:C10 i drift D4:D9 överallt. F19', '”B2:C10”, ”D4:D9”, ”F19”', 'Ny växel i drift överallt.'],
];

ruleTester(cellreferensIText, {
  fires: [
    {
      name: 'on a range, and on a lone address after the last full stop, in any field of a card',
      given: ongoingCards(
        { kommentarAvvikelser: 'A15A2:B170' },
        { projektmal: 'Processen införs med integration mot mellanarkivet. F19' },
      ),
      finds: [
        { at: 'B9', says: '”A15A2:B170”' },
        { at: 'B15', says: '”F19”' },
      ],
    },
    {
      name: 'in the chapters’ tables and in running text',
      given: [
        ['1.2 Status konsolidering'],
        [
          'Bastjänst och digital infrastruktur',
          'Andel (%) befintliga kunder',
          'Konsolideringsplan nya kunder',
        ],
        ['Domino', '100 procent', 'Alla är anslutna. $C$4'],
        [],
        ['Leverantörens analys'],
        ['Se B2:C10 nedan.'],
      ],
      finds: [
        { at: 'C3', says: '”$C$4”', subject: 'Domino' },
        { at: 'A6', says: '”B2:C10”' },
      ],
    },
    {
      name: 'and names the insats in a card, and the chapter elsewhere',
      given: [...ongoingCards({ projektmal: 'B2:C10' }), ['1.3 Portföljanalys'], [], ['B2:C10']],
      finds: [
        { at: 'A13', insats: null, subject: '1.3 Portföljanalys' },
        { at: 'B7', insats: '1 · Byta växel', subject: 'Pågående förändringsinsats 1' },
      ],
    },
    ...STRAY.map(([text, references, left]) => ({
      name: `and takes what is stray out of ${JSON.stringify(text)}, and nothing else`,
      ...projektmal(text),
      fixes: [{ title: `Ta bort ${references} ur B7`, does: [`B7: ${text} → ${left}`] }],
    })),
    ...['Enligt se B2:C10', 'Målen (B2:C10) nås', 'Målen i cellerna B2:C10', 'Målen står i B2:C10'].map(
      (text) => ({ name: `and leaves what the sentence means in "${text}"`, ...projektmal(text), fixes: [] }),
    ),
    {
      name: 'and leaves all where the sentence means one of them',
      ...projektmal('Ny B2:C10 växel i D4:D9 drift. F19'),
      fixes: [],
    },
    ...['B2:C10', 'Tas fram i förstudien. F19'].map((text) => ({
      name: `and leaves a required answer that would say nothing without it: "${text}"`,
      ...projektmal(text),
      fixes: [],
    })),
    {
      name: 'and leaves an optional answer blank',
      given: ongoingCards({ kommentarAvvikelser: 'A15A2:B170' }),
      at: 'B9',
      fixes: [
        {
          does: ['B9: A15A2:B170 → '],
          edits: [{ kind: 'write', sheet: 'Blad3', row: 8, column: 1, before: 'A15A2:B170', after: null }],
        },
      ],
    },
    {
      name: 'and leaves an answer that would become a bare no',
      given: proposedCards({ informationsklassning: 'Nej. F19' }),
      ...{ at: 'B15', fixes: [] },
    },
    {
      name: 'and takes what is stray out of running text too',
      given: [['1.3 Portföljanalys'], ['Portföljen har blivit mindre än den var. F19']],
      at: 'A2',
      fixes: [
        {
          does: [
            'A2: Portföljen har blivit mindre än den var. F19 → Portföljen har blivit mindre än den var.',
          ],
        },
      ],
    },
  ],
  silent: [
    {
      name: 'on quarters, beslutspunkter, standards, products and codes of insatser',
      given: [
        ...HEADING_14,
        ...ongoingCard('GT5', {
          tjanst: 'Office 365',
          projektmal: 'Under förberedelsefasen, fram till BP3:\n– Följa ISO10667-2:2020 och SS12000.',
          tidplan: 'Projektet startade Q4 2022 och planeras pågå till Q2 2024',
          kommentarAvvikelser: 'Licensen för M365 delas med GT5; redovisas enligt K3 på A4.',
        }),
        ...proposedCards({}),
      ],
    },
  ],
});
