import type { Documentation, Sheet } from './documentation';
import type { FORDELNING } from './fordelning';

const kund = { header: { sv: 'Kund', en: 'Customer' } };
const nyckeltal = { header: { sv: 'Nyckeltal', en: 'Key figure' } };
const grupp = { header: { sv: 'Grupp', en: 'Group' } };
const andel = { header: { sv: 'Andel', en: 'Share' }, isPercent: true } as const;

const kunder: Sheet = {
  columns: [kund, nyckeltal],
  rows: [
    ['Kund 1', 6],
    ['Kund 2', 3],
    ['Kund 3', 1],
  ],
};

const inkop: Sheet = {
  columns: [kund, nyckeltal, grupp, grupp, andel],
  rows: [
    ['Inköp och upphandling', 1, 'INK', 'INK', 0.15],
    ['Förvaltningarna', 1, 'förvaltning', 'förvaltning', 0.6375],
    ['Bolagen', 1, 'bolag', 'bolag', 0.2125],
  ],
};

const anknytningar = { header: { sv: 'Anknytningar', en: 'Extensions' } };
const arendetid = { header: { sv: 'Ärendetid', en: 'Handling time' } };

const kontaktcenter: Sheet = {
  columns: [kund, anknytningar, arendetid],
  rows: [
    ['Kund 1', 1200, 45],
    ['Kund 2', 800, 150],
    ['Kund 3', 0, 5],
  ],
};

const delat: Sheet = {
  columns: [kund, andel],
  rows: [
    ['Förvaltningarna', 0.75],
    ['Bolagen', 0.25],
  ],
};

export const aboutFordelning: Documentation<typeof FORDELNING> = {
  description: {
    sv: 'Fördelar ett belopp på kunder efter nyckeltal. Delarna summerar alltid exakt till beloppet.',
    en: 'Distributes an amount among customers by key figures. The parts always sum exactly to the amount.',
  },
  parameters: {
    belopp: {
      sv: 'Beloppet i tkr att fördela. Ett negativt belopp fördelas på samma sätt.',
      en: 'The amount in tkr to distribute. A negative amount is distributed in the same way.',
    },
    nyckeltal: {
      sv: 'En rad per kund och en kolumn per fördelningsnyckel, till exempel antal anställda. En enda rad läses som en nyckel.',
      en: 'One row per customer and one column per key, for example employees. A single row is read as one key.',
    },
    vikter: {
      sv: 'En vikt per nyckel när de är flera, till exempel 50 % och 50 %. Summan ska vara 1.',
      en: 'One weight per key when there are several, for example 50% and 50%. They must sum to 1.',
    },
    grundbelopp: {
      sv: 'Fast belopp i tkr per kund som betalas först: ett tal för alla, eller ett per kund.',
      en: 'Fixed amount in tkr per customer, paid first: one number for all, or one per customer.',
    },
    decimaler: {
      sv: 'Decimaler i varje del, från -6 till 6. Utelämnat: 0, hela tkr.',
      en: 'Decimals of each part, from -6 to 6. Omitted: 0, whole tkr.',
    },
    grupper: {
      sv: 'En grupp per kund, till exempel förvaltning eller bolag, när beloppet först delas på grupper.',
      en: 'One group per customer, for example förvaltning or bolag, when the amount is first split among groups.',
    },
    gruppandelar: {
      sv: 'Två kolumner: grupp och dess andel av beloppet. Andelarna ska summera till 1.',
      en: 'Two columns: group and its share of the amount. The shares must sum to 1.',
    },
  },
  takesPercentages: true,
  purpose: {
    sv: 'Använd funktionen när en kostnad ska delas på förvaltningar och bolag. Ingen krona blir över och ingen fattas, så det behövs ingen rad för avrundning.',
    en: 'Use it to share a cost among förvaltningar and bolag. Nothing is left over and nothing is missing, so no row for rounding is needed.',
  },
  examples: [
    {
      title: { sv: 'Tre lika delar av 100 tkr', en: 'Three equal parts of 100 tkr' },
      args: ['100', '{1;1;1}'],
      comment: {
        sv: 'När resterna är lika går det som blir över till den översta raden.',
        en: 'Where the remainders are equal, what is left over goes to the first row.',
      },
    },
    {
      title: {
        sv: 'Förvaltningarna bär 75 procent och bolagen 25 procent',
        en: 'The förvaltningar bear 75 per cent and the bolag 25 per cent',
      },
      sheet: delat,
      args: ['10300', 'B2:B3'],
    },
    {
      title: { sv: 'Sju tkr efter nyckeltalen 6, 3 och 1', en: 'Seven tkr by the key figures 6, 3 and 1' },
      sheet: kunder,
      args: ['7', 'B2:B4'],
      comment: {
        sv: 'Delarna är 4,2, 2,1 och 0,7. Den enhet som blir över när de rundas nedåt går till den största resten.',
        en: 'The parts are 4.2, 2.1 and 0.7. The unit left over when they are rounded down goes to the largest remainder.',
      },
    },
    {
      title: {
        sv: 'Stöd vid upphandling 2024: INK 15 procent, resten 75/25 på förvaltningar och bolag',
        en: 'Stöd vid upphandling 2024: INK 15 per cent, the rest 75/25 on förvaltningar and bolag',
      },
      sheet: inkop,
      args: ['7500', 'B2:B4', '', '', '', 'C2:C4', 'D2:E4'],
      comment: {
        sv: 'Förvaltningarnas del är 4 781,25 och bolagens 1 593,75. Den tkr som blir över går till den största resten.',
        en: 'The part of the förvaltningar is 4 781.25 and that of the bolag 1 593.75. The tkr left over goes to the largest remainder.',
      },
    },
    {
      title: { sv: 'Med två decimaler', en: 'With two decimals' },
      args: ['0,05', '{70;30}', '', '', '2'],
    },
    {
      title: {
        sv: 'Grundbelopp och två viktade nycklar, som Kontaktcenters nyckel (påhittade tal)',
        en: "A base amount and two weighted keys, like Kontaktcenter's key (made-up figures)",
      },
      sheet: {
        columns: [kund, anknytningar, arendetid, { header: { sv: 'Vikt', en: 'Weight' }, isPercent: true }],
        rows: [
          ['Kund 1', 1200, 45, 0.5],
          ['Kund 2', 800, 150, 0.5],
          ['Kund 3', 0, 5, ''],
        ],
      },
      args: ['23588', 'B2:C4', 'D2:D3', '100'],
      comment: {
        sv: 'Varje kund betalar först 100 tkr. Resten delas till hälften efter anknytningar och till hälften efter ärendetid.',
        en: 'Every customer first pays 100 tkr. Half of the rest is shared by extensions and half by handling time.',
      },
    },
  ],
  notes: [
    {
      sv: 'Svaret fyller en cell per kund. I en Excel-tabell kan det inte spilla: skriv formeln bredvid tabellen, eller i varje rad kundens egen del, =INDEX(ARLIG.FORDELNING(12000;[Anställda]);RAD()-RAD(Tabell1[#Rubriker])).',
      en: "The answer fills one cell per customer. In an Excel table it cannot spill: write the formula beside the table, or in each row the customer's own part, =INDEX(ARLIG.FORDELNING(12000,[Employees]),ROW()-ROW(Table1[#Headers])).",
    },
    {
      sv: 'Beloppet avrundas till decimaler och varje del rundas nedåt. Enheterna som blir över går en och en till de största resterna (Hamiltons metod). Lika rester: den översta raden först.',
      en: "The amount is rounded to decimaler and every part rounded down. The units left over go one each to the largest remainders (Hamilton's method). Where remainders are equal, the upper row comes first.",
    },
    {
      sv: 'Procent som ska bli exakt 100: fördela 100 med två decimaler, =ARLIG.FORDELNING(100;B2:B4;;;2).',
      en: 'For percentages that add up to exactly 100, distribute 100 with two decimals: =ARLIG.FORDELNING(100,B2:B4,,,2).',
    },
    {
      sv: 'Har grupperna olika nycklar, skriv varje kunds nyckeltal i en och samma kolumn. Inom en grupp spelar bara gruppens egna tal roll.',
      en: "Where groups have different keys, write each customer's figure in one and the same column. Within a group only its own figures matter.",
    },
    {
      sv: 'Flera nycklar: varje nyckel görs om till andelar av sin egen summa och vägs sedan ihop med vikterna.',
      en: 'Several keys: each key is turned into shares of its own sum, which are then weighed together.',
    },
    {
      sv: 'Med grupper delas beloppet först på grupperna. Sedan fördelas varje grupps belopp som om det vore ett eget anrop, med gruppens egna grundbelopp och nyckeltal.',
      en: "With groups the amount is first split among the groups. Each group's amount is then distributed separately, by the group's own base amounts and key figures.",
    },
    {
      sv: 'Ett tomt nyckeltal räknas som 0. Är beloppet tomt blir alla delar tomma. En markerad rad ger svaret som en rad.',
      en: 'A blank key figure counts as 0. A blank amount gives blank parts. A row of key figures gives the answer as a row.',
    },
    {
      sv: 'Ett negativt belopp fördelas som det positiva med ombytt tecken. Grundbeloppen får då skrivas med eller utan minus.',
      en: 'A negative amount is distributed like the positive one, with the sign changed. The base amounts may then be written with or without a minus.',
    },
  ],
  mistakes: [
    {
      sheet: kontaktcenter,
      args: ['23588', 'B2:C4'],
      advice: {
        sv: 'Två kolumner är två nycklar. Ange vikter, eller markera bara en kolumn.',
        en: 'Two columns are two keys. Give vikter, or select a single column.',
      },
    },
    {
      sheet: {
        columns: [kund, nyckeltal],
        rows: [
          ['Kund 1', 0],
          ['Kund 2', 0],
          ['Kund 3', 0],
        ],
      },
      args: ['7', 'B2:B4'],
      advice: {
        sv: 'Kontrollera att rätt kolumn är markerad och att nyckeltalen är ifyllda.',
        en: 'Check that the right column is selected and that the key figures are filled in.',
      },
    },
    {
      sheet: {
        columns: [kund, nyckeltal],
        rows: [
          ['Kund 1', 6],
          ['Kund 2', 3],
          ['Kund 3', 1],
          ['Kund 4', -2],
        ],
      },
      args: ['7', 'B2:B5'],
      advice: {
        sv: 'En kund kan inte ha en negativ andel. Ta bort kunden eller skriv 0.',
        en: 'A customer cannot have a negative share. Remove the customer or write 0.',
      },
    },
    {
      sheet: kunder,
      args: ['7', 'B2:B4', '', '5'],
      advice: {
        sv: 'Grundbeloppen betalas först och måste rymmas i beloppet.',
        en: 'The base amounts are paid first and must fit within the amount.',
      },
    },
    {
      sheet: {
        columns: [kund, nyckeltal, grupp, grupp, andel],
        rows: [
          ['Inköp och upphandling', 1, 'INK', 'INK', 0.15],
          ['Förvaltningarna', 1, 'förvaltning', 'förvaltning', 0.6375],
          ['Bolagen', 1, 'bolagen', 'bolag', 0.2125],
        ],
      },
      args: ['7500', 'B2:B4', '', '', '', 'C2:C4', 'D2:E4'],
      advice: {
        sv: 'Grupperna ska heta lika på båda ställena. Stora och små bokstäver spelar ingen roll.',
        en: 'The groups must have the same names in both places. Upper and lower case make no difference.',
      },
    },
  ],
};
