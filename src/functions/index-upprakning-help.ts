import type { Documentation, Sheet } from './documentation';
import type { INDEX_UPPRAKNING } from './index-upprakning';

const tjanst = { header: { sv: 'Tjänst', en: 'Service' } };
const budget2023 = { header: { sv: 'Budget 2023', en: 'Budget 2023' } };

const intraservice: Sheet = {
  columns: [tjanst, budget2023],
  rows: [
    ['Sammanställda räkenskaper', 904],
    ['Stöd i ekonomiprocesserna', 35369],
    ['Stöd i arbetet med löneadministration', 70434],
    ['Totalkostnad', 1071972],
  ],
};

const kostnadsslag: Sheet = {
  columns: [
    { header: { sv: 'Kostnadsslag', en: 'Cost type' } },
    { header: { sv: 'Index', en: 'Rate' }, isPercent: true },
    { header: { sv: 'Andel', en: 'Share' }, isPercent: true },
  ],
  rows: [
    ['Personal', 0.03, 0.88],
    ['Inköp', 0.055, 0.12],
  ],
};

const andelAv = (sv: string, en: string) => ({ header: { sv, en }, isPercent: true }) as const;

const blandningar: Sheet = {
  columns: [
    tjanst,
    budget2023,
    andelAv('Personal', 'Staff'),
    andelAv('Inköp', 'Purchases'),
    andelAv('Index personal', 'Rate of staff'),
    andelAv('Index inköp', 'Rate of purchases'),
  ],
  rows: [
    ['Tjänst 1', 130964, 0.3, 0.7, 0.03, 0.055],
    ['Tjänst 2', 8463, 0.05, 0.95, '', ''],
    ['Tjänst 3', 70434, 1, 0, '', ''],
  ],
};

const medborgarservice: Sheet = {
  columns: [tjanst, budget2023],
  rows: [
    ['Demokratistärkande metoder och verktyg', 1587],
    ['Goteborg.se', '23 588 tkr'],
  ],
};

export const aboutIndexUpprakning: Documentation<typeof INDEX_UPPRAKNING> = {
  description: {
    sv: 'Räknar upp belopp med index: belopp × (1 + index) upphöjt till antal år. Tar områden och ger ett resultat per cell.',
    en: 'Indexes amounts: amount × (1 + rate) to the power of the years. Takes ranges and gives one result per cell.',
  },
  parameters: {
    belopp: {
      sv: 'Belopp i tkr, en cell eller ett område. En tom cell ger en tom cell.',
      en: 'Amounts in tkr, one cell or a range. A blank cell gives a blank cell.',
    },
    index: {
      sv: 'Index per år som andel: 3,3 % eller 0,033. Ett värde, eller ett per kostnadsslag (ange då andelar).',
      en: 'Yearly rate as a share: 3.3% or 0.033. One rate, or one per cost type (then give andelar).',
    },
    andelar: {
      sv: 'Varje kostnadsslags andel av kostnaden, lika många som index. Summan ska vara 1 (100 %). Eller en rad andelar per belopp.',
      en: "Each cost type's share of the cost, one per rate. They must sum to 1 (100%). Or one row of shares per amount.",
    },
    antal_år: {
      sv: 'Antal år att räkna upp, ett heltal från 0. Utelämnat: 1. Excel på datorn läser en tom cell som 0.',
      en: 'Years to index, a whole number from 0. Omitted: 1. Excel on the desktop reads a blank cell as 0.',
    },
    decimaler: {
      sv: 'Decimaler att avrunda varje resultat till, från -6 till 6. 0 ger hela tkr. Utelämnat: ingen avrundning. Excel på datorn läser en tom cell som 0.',
      en: 'Decimals to round each result to, from -6 to 6. 0 gives whole tkr. Omitted: no rounding. Excel on the desktop reads a blank cell as 0.',
    },
  },
  takesPercentages: true,
  purpose: {
    sv: 'Använd funktionen när ett års budget ska räknas om till ett senare års priser, för en tjänst eller för en hel kolumn på en gång.',
    en: "Use it to restate a year's budget in the prices of a later year, for one service or for a whole column at once.",
  },
  examples: [
    {
      title: {
        sv: 'Intraservices budget 2023 räknad till 2024 med 3,3 procent, i hela tkr',
        en: "Intraservice's budget for 2023 moved to 2024 by 3.3 per cent, in whole tkr",
      },
      sheet: intraservice,
      args: ['B2:B5', '3,3%', '', '', '0'],
      comment: {
        sv: 'Alla rader i Intraservices årliga analys för 2024, avsnitt 3.1, kommer ut som de står där.',
        en: "Every row of section 3.1 in Intraservice's årlig analys for 2024 comes out exactly as published.",
      },
    },
    {
      title: {
        sv: 'Personal och inköp med var sitt index',
        en: 'Staff and purchases, each with its own rate',
      },
      sheet: kostnadsslag,
      args: ['1071972', 'B2:B3', 'C2:C3', '', '0'],
      comment: {
        sv: '88 procent personal à 3 procent och 12 procent inköp à 5,5 procent är tillsammans 3,3 procent.',
        en: '88 per cent staff at 3 per cent and 12 per cent purchases at 5.5 per cent come to 3.3 per cent.',
      },
    },
    {
      title: {
        sv: 'Varje tjänst med sin egen blandning av kostnadsslag (påhittade andelar)',
        en: 'Each service with its own mix of cost types (made-up shares)',
      },
      sheet: blandningar,
      args: ['B2:B4', 'E2:F2', 'C2:D4', '', '0'],
    },
    {
      title: { sv: 'Två år framåt med 5 procent om året', en: 'Two years ahead at 5 per cent a year' },
      args: ['300', '5%', '', '2'],
    },
  ],
  notes: [
    {
      sv: 'Svaret fyller cellerna nedanför och bredvid. De måste vara tomma, annars blir det #SPILL!. I en Excel-tabell kan svar inte spilla: skriv en formel per rad, =ARLIG.INDEX_UPPRAKNING([@Budget];3,3%).',
      en: 'The answer fills the cells below and to the right. They must be blank, or it is #SPILL!. In an Excel table answers cannot spill: write one formula per row, =ARLIG.INDEX_UPPRAKNING([@Budget],3.3%).',
    },
    {
      sv: 'En cell som inte kan läsas ger ett fel bara på sin plats. De andra räknas.',
      en: 'A cell that cannot be read gives an error in its own place only. The others are still calculated.',
    },
    {
      sv: 'Resultatet har samma form som belopp. En tom cell ger en tom cell, men Excel på datorn lämnar ibland en tom cell som 0 och då blir svaret 0.',
      en: 'The result has the same shape as belopp. A blank cell gives a blank cell, but Excel on the desktop may pass a blank cell as 0, and then the answer is 0.',
    },
    {
      sv: 'Avrundningen sker som i AVRUNDA: halva enheter bort från noll. Negativa decimaler avrundar till tiotal, hundratal och så vidare.',
      en: 'Rounding works like ROUND: halves away from zero. Negative decimals round to tens, hundreds and so on.',
    },
    {
      sv: 'Ett index får vara negativt men måste vara mindre än 100 procent.',
      en: 'A rate may be negative but must be below 100 per cent.',
    },
  ],
  mistakes: [
    {
      sheet: medborgarservice,
      args: ['B2:B3', '6%', '', '', '0'],
      advice: {
        sv: 'Läs texten som belopp i samma formel: skriv ARLIG.TKR(B2:B3) i stället för B2:B3.',
        en: 'Read the text as an amount in the same formula: write ARLIG.TKR(B2:B3) instead of B2:B3.',
      },
    },
    {
      args: ['904', '3,3'],
      advice: {
        sv: 'Ett index är en andel. Skriv procenttecknet eller dela med 100.',
        en: 'A rate is a share. Add the per cent sign or divide by 100.',
      },
    },
    {
      sheet: kostnadsslag,
      args: ['1071972', 'B2:B3'],
      advice: {
        sv: 'Flera index kräver att du anger hur stor del av kostnaden som vart och ett gäller.',
        en: 'With several rates you must give the share of the cost that each applies to.',
      },
    },
    {
      sheet: kostnadsslag,
      args: ['1071972', 'B2:B3', 'B2:B3'],
      advice: {
        sv: 'Kontrollera att du har markerat kolumnen med andelar och inga andra celler.',
        en: 'Check that you have selected the column of shares and nothing else.',
      },
    },
    {
      args: ['904', '3,3%', '', '1,5'],
      advice: { sv: 'Räkna bara upp hela år.', en: 'Index by whole years only.' },
    },
  ],
};
