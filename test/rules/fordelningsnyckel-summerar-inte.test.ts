import { fordelningsnyckelSummerarInte } from '../../src/rules/fordelningsnyckel-summerar-inte';
import { proposedCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';
import type { Value } from '../../src/workbook/from-values';

const keys = (nuvarande: string, forslag = 'Ingen justering') => [
  ['3.2 Förslag justering av fördelningsnycklar'],
  ['Tjänst', 'Nuvarande fördelningsnyckel', 'Förslag justering', 'Motivering'],
  ['Stöd vid inköp/beställning', nuvarande, forslag, 'Motiv: 15 % och 20 %.'],
];

const FLAT =
  '75% av kostnaden till Förvaltningarna där kostnaderna fördelas utifrån antal anställda 25% av kostnaden till Bolagen där kostnaderna fördelas utifrån Stadshus ABs fördelningsnyckel.';
const NESTED =
  'Inköp och upphandlingsnämnden står för 15% av totalkostnad. Resterande del 85 % av totalkostnaden fördelas som tidigare år 75% till förvaltningar och 25% till bolagen. • 75% av kostnaden till Förvaltningarna 25% av kostnaden till Bolagen';

/** Shares in columns of their own, or in rows below each other. */
const inColumns = (header: readonly Value[], ...rows: readonly (readonly Value[])[]) => [
  ['3.2 Förslag justering av fördelningsnycklar'],
  ['Tjänst', ...header, 'Motivering'],
  ...rows,
];
const inRows = (...shares: readonly Value[]) => [
  ...keys('').slice(0, 2),
  ...shares.map((share, at): readonly Value[] => [at === 0 ? 'Kontaktcenter' : null, share, 'Ingen']),
  ['Öppna data', 'Antal anställda 40 %', 'Ingen'],
];

ruleTester(fordelningsnyckelSummerarInte, {
  fires: [
    {
      name: 'on shares in columns headed by their bearers, with or without a sum',
      given: inColumns(
        ['Förvaltningar', 'Bolag', 'Summa'],
        ['Kontaktcenter', '75 %', '35 %', '110 %'],
        ['Öppna data', 0.6, 0.3, 1],
      ),
      finds: [
        { at: 'B3', says: '110 % (75 % + 35 %)' },
        { at: 'B4', says: '90 % (60 % + 30 %)' },
      ],
    },
    {
      name: 'on shares in columns headed by whoever it is, where most rows make a whole',
      given: inColumns(
        ['SLK, %', 'Renova, %'],
        ['Kontaktcenter', 75, 25],
        ['Öppna data', 60, 30],
        ['Insyn', 50, 50],
      ),
      at: 'B4',
    },
    {
      name: 'on shares in rows below each other',
      given: inRows('75 % förvaltningar', '35 % bolag'),
      at: 'B3',
    },
    ...[
      [FLAT.replace('25%', '35%'), '110 % (75 % + 35 %)'],
      ['70 % av kostnaden till förvaltningarna och 25 % av kostnaden till bolagen.', '95 % (70 % + 25 %)'],
      ['Förvaltningar 60 %, bolag 30 %', '90 %'],
      ['Förvaltningarna betalar 70 procent och bolagen 32,5 procent', '102,5 %'],
      ['60% förvaltningar, 20% bolag, 10% leverantör', '90 %'],
      ['Antal anställda 40 % och antal datorer 40 %', '80 %'],
      [NESTED.replace('15%', '20%'), '105 % (20 % + 85 %)'],
      [NESTED.replace('85 %', '80 %'), '95 %'],
      [NESTED.replace('25% till bolagen', '20% till bolagen'), '95 % (75 % + 20 %)'],
      ['40 % SLK, 40 % nämnder, 30 % bolag', '110 % (40 % + 40 % + 30 %)'],
      ['50 % Intraservice 30 % Trafikkontoret 30 % Park och natur', '110 %'],
      ['45 % nämnder, 35 % bolag och 15 % stiftelser', '95 %'],
      ['35/35/40', '110 %'],
      ['60/50 mellan nämnder och bolag', '110 %'],
      ['A: 50 %, B: 30 %, C: 30 %', '110 %'],
      ['Nämnd A 50 %, nämnd B 35 %, nämnd C 25 %', '110 %'],
      ['30 % Göteborg Energi, 30 % Renova, 30 % Liseberg, 20 % Framtiden', '110 %'],
      ['60 % fast del och 50 % rörlig del', '110 %'],
      ['Grundbelopp 50 %. Rörlig del 40 %.', '90 %'],
      ['1/3 förvaltningar och 1/3 bolag', '66,67 %'],
      ['Två tredjedelar på förvaltningarna och hälften på bolagen', '116,67 %'],
      ['2/3 nämnder, 2/3 bolag', '133,33 %'],
      ['Idag förvaltningar 75% och bolag 25%. Förslag: förvaltningar 70%, bolag 25%', '95 %'],
    ].flatMap(([text = '', says = '']) => [
      { name: `on "${text}"`, given: keys(text), at: 'B3', says },
      { name: `on a proposal of "${text}"`, given: keys('', text), at: 'C3', says },
    ]),
    {
      name: 'on the key of a proposal',
      given: proposedCards({ fordelningsnyckel: '60 % nämnder, 50 % bolag' }),
      ...{ at: 'B22', says: '110 % (60 % + 50 %)' },
    },
    {
      name: 'and states sum, whole and difference',
      given: keys('Förvaltningar 60 %, bolag 30 %'),
      ...{ at: 'B3', found: '90 %', expected: '100 %', difference: '-10 %' },
    },
  ],
  silent: [
    {
      name: 'on columns that make a whole, now and as proposed, and on figures that are no shares',
      given: inColumns(
        ['Förvaltningar nu', 'Bolag nu', 'Förvaltningar nytt', 'Bolag nytt', 'Antal kunder'],
        ['Kontaktcenter', 0.75, 0.25, 0.6, 0.4, 35],
        ['Öppna data', '66,7 %', '33,3 %', '50 %', '50 %', 1],
      ),
    },
    {
      name: 'on columns of whoever it is where as many rows make a whole as not',
      given: inColumns(['SLK, %', 'Renova, %'], ['Kontaktcenter', 75, 25], ['Öppna data', 60, 30]),
    },
    { name: 'on rows that make a whole together', given: inRows('75 % förvaltningar', '25 % bolag') },
    ...[
      '45 % nämnder, 35 % bolag och 20 % stiftelser',
      FLAT,
      NESTED,
      'Fördelas på antal beställare.',
      'Bolagen betalar 25 %',
      'Förvaltningar 33 %, bolag 33 %, leverantör 33 %',
      'Förvaltningar 66,7 %, bolag 33,3 %',
      '100 % till förvaltningarna, 0 % till bolagen',
      'Leverantören 15 %, resten lika mellan 10 % av kunderna',
      'Förvaltningar 60 %, bolag 20 %, resterande på leverantören',
      '60 % till förvaltningarna, varav 50 % till nämnden',
      'Ca 70 % förvaltningar, ca 25 % bolag',
      'Andelen för bolag ökar från 20 % till 25 %',
      'Förvaltningar 75 % (tidigare 70 %), bolag 25 % (tidigare 30 %)',
      'Drift: 75 % på förvaltningarna. Utveckling: 50 % på bolagen',
      '75 % av förvaltningarna och 50 % av bolagen använder tjänsten',
      'Uppräkning 3,3 % på personal och 5,5 % på licenser',
      'Index 3 % för förvaltningar och 5 % för bolag',
      '33,3 % på tre parter vardera',
      'Höjs 5 % för nämnder och 3 % för bolag',
      'Moms 25 % tillkommer',
      '50/50',
      '35/35/30',
      '50/50 mellan nämnder och bolag',
      'Gäller från 31/12 och 1/3-30/6 2024',
      '100/100 Mbit per anslutning',
      'Nämnd A 40 %, nämnd B 35 %, nämnd C 25 %',
      'Från 60 % till 70 % av kostnaden',
      '70 % istället för 60 % på nämnderna',
      'Täckningsgrad 80 %, nyttjande 70 %',
      '60 % av användarna och 50 % av enheterna',
      'Intraservice 60 % 2024 och 70 % 2025',
      '60 % eller 70 %',
      '40 % SLK, 40 % nämnder, 20 % bolag',
      'SLK 40 %, Intraservice 30 %',
      '1/3 förvaltningar och 2/3 bolag',
      'En tredjedel var på nämnder, bolag och leverantör',
      'Hälften på förvaltningarna, hälften på bolagen',
      'Hälften på förvaltningarna, resten på bolagen',
      'Nämnderna från 1/7 2023, bolagen från 1/9',
      'Senast 1/3 på förvaltningarna 75 %, på bolagen 25 %',
    ].map((text) => ({ name: `on "${text}"`, given: keys(text, text) })),
  ],
});
