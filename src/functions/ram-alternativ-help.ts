import type { Documentation, Sheet } from './documentation';
import type { RAM_ALTERNATIV } from './ram-alternativ';

const minskningar: Sheet = {
  columns: [{ header: { sv: 'Minskning', en: 'Reduction' }, isPercent: true }],
  rows: [[0.07], [0.12], [0.17], [0.22]],
};

const ramar: Sheet = {
  columns: [
    { header: { sv: 'Budget', en: 'Budget' } },
    { header: { sv: 'Minskning', en: 'Reduction' }, isPercent: true },
    { header: { sv: 'Minskning', en: 'Reduction' }, isPercent: true },
  ],
  rows: [
    [918500, 0.07, 0.12],
    [90500, '', ''],
  ],
};

const alternativ: Sheet = {
  columns: [{ header: { sv: 'Alternativ', en: 'Alternative' } }],
  rows: [['A'], ['B']],
};

export const aboutRamAlternativ: Documentation<typeof RAM_ALTERNATIV> = {
  description: {
    sv: 'Beräknar ekonomisk ram för beredningsfunktionens alternativ A, B, C och D.',
    en: "Calculates the ekonomiska ram of the beredningsfunktion's alternatives A, B, C and D.",
  },
  parameters: {
    alternativ: {
      sv: 'A: förslaget. B: förslaget med justering. C: minskning, leverantören prioriterar. D: minskning från bas. En bokstav eller ett område.',
      en: 'A: the proposal. B: the adjusted proposal. C: a reduction that the supplier distributes. D: a reduction from a base. One letter or a range.',
    },
    förslag: {
      sv: 'Leverantörens förslag till ram i tkr, för alternativ A, B och C: ett tal eller en kolumn. Lämnas tomt för D.',
      en: "The supplier's proposed frame in tkr, for alternatives A, B and C: one number or a column. Left blank for D.",
    },
    bas: {
      sv: 'Budget eller prognos i tkr som alternativ D utgår från: ett tal eller en kolumn.',
      en: 'The budget or forecast in tkr that alternative D starts from: one number or a column.',
    },
    justering: {
      sv: 'Belopp i tkr att dra bort i alternativ B, C och D, utan minus: ett tal, ett per ram eller ett område som summeras.',
      en: 'Amounts in tkr to deduct in alternatives B, C and D, without a minus: one amount, one per frame or a range that is summed.',
    },
    minskning: {
      sv: 'Procentuell minskning i alternativ C och D som andel: 7 % eller 0,07. Ett område ger ett resultat per minskning.',
      en: 'Reduction in alternatives C and D as a share: 7% or 0.07. A range gives one result per reduction.',
    },
    index: {
      sv: 'Index som läggs på ramen, som andel: 3,3 % eller 0,033. Utelämnat: inget index.',
      en: 'Index added to the frame, as a share: 3.3% or 0.033. Omitted: none.',
    },
    decimaler: {
      sv: 'Decimaler att avrunda till, från -6 till 6. Utelämnat: ingen avrundning. Excel på datorn läser en tom cell som 0.',
      en: 'Decimals to round to, from -6 to 6. Omitted: no rounding. Excel on the desktop reads a blank cell as 0.',
    },
  },
  choices: {
    alternativ: {
      id: 'ALTERNATIV',
      values: [
        { value: 'A', says: { sv: 'Leverantörens förslag.', en: "The supplier's proposal." } },
        { value: 'B', says: { sv: 'Förslaget med justering.', en: 'The adjusted proposal.' } },
        { value: 'C', says: { sv: 'Förslaget minskat.', en: 'The proposal, reduced.' } },
        {
          value: 'D',
          says: { sv: 'En budget eller prognos, minskad.', en: 'A budget or forecast, reduced.' },
        },
      ],
    },
  },
  takesPercentages: true,
  purpose: {
    sv: 'Använd funktionen när underlaget till strategisk samordningsgrupp ska visa vad varje alternativ betyder för leverantörens ekonomiska ram.',
    en: "Use it when the underlag for the strategisk samordningsgrupp is to show what each alternative means for the supplier's ekonomiska ram.",
  },
  examples: [
    {
      title: {
        sv: 'Demokrati och medborgarservice: utveckling enligt alternativ A och B, med en justering på 300 tkr',
        en: 'Demokrati och medborgarservice: development by alternatives A and B, with an adjustment of 300 tkr',
      },
      sheet: alternativ,
      args: ['A2:A3', '5200', '', '300'],
    },
    {
      title: {
        sv: 'Inköp och upphandling: alternativ C, 1 400 tkr mindre',
        en: 'Inköp och upphandling: alternative C, 1 400 tkr less',
      },
      args: ['"C"', '10300', '', '1400'],
    },
    {
      title: {
        sv: 'Intraservice: alternativ D från prognosen per mars 2023',
        en: 'Intraservice: alternative D from the forecast of March 2023',
      },
      args: ['"D"', '', '918500'],
    },
    {
      title: {
        sv: 'Intraservice: alternativ D, budget 2023 minskad med olika procent',
        en: 'Intraservice: alternative D, the budget of 2023 reduced by several percentages',
      },
      sheet: minskningar,
      args: ['"D"', '', '958500', '', 'A2:A5'],
    },
    {
      title: {
        sv: 'Två ramar enligt alternativ D med 3,3 procents index, korsade med två minskningar',
        en: 'Two frames by alternative D with 3.3 per cent index, crossed with two reductions',
      },
      sheet: ramar,
      args: ['"D"', '', 'A2:A3', '', 'B2:C2', '3,3%', '0'],
    },
    {
      title: {
        sv: 'Alternativ A med 3,3 procents index, i hela tkr',
        en: 'Alternative A with 3.3 per cent index, in whole tkr',
      },
      args: ['"A"', '77600', '', '', '', '3,3%', '0'],
    },
  ],
  notes: [
    {
      sv: 'A är förslaget. B är förslaget minus summan av justering. C är förslaget minus justering, sedan minskat med minskning; minst en av dem behövs. D räknas som C men från bas. Sist läggs index på.',
      en: 'A is the proposal. B is the proposal minus the sum of justering. C is the proposal minus justering, then reduced by minskning; at least one of the two is needed. D is calculated as C but from bas. Index is added last.',
    },
    {
      sv: 'Argument som ett alternativ inte använder påverkar det inte: A bryr sig varken om justering eller minskning.',
      en: 'Arguments that an alternative does not use have no effect on it: A uses neither justering nor minskning.',
    },
    {
      sv: 'Både alternativ och minskning får vara områden, ett i taget eller lika stora. Står ramarna i en kolumn och alternativen eller minskningarna i en rad ger de en tabell: en rad per ram. En tom cell ger en tom cell.',
      en: 'Both alternativ and minskning may be ranges, one at a time or of the same size. Frames in a column and alternatives or reductions in a row make a table: one row per frame. A blank cell gives a blank cell.',
    },
    {
      sv: 'Justering skrivs utan minus. Har den lika många rader som ramarna dras varje rad från sin ram, annars dras summan.',
      en: 'Justering is written without a minus. If it has as many rows as there are frames, each row is deducted from its own frame; otherwise the sum is.',
    },
  ],
  mistakes: [
    {
      args: ['"B"', '5200'],
      advice: {
        sv: 'Ange vad som dras bort. Ska inget dras bort är det alternativ A.',
        en: 'Give the amount to deduct. If there is none, it is alternative A.',
      },
    },
    {
      args: ['"D"', '10300'],
      advice: {
        sv: 'Alternativ D utgår från en budget eller prognos i argumentet bas, inte från förslaget.',
        en: 'Alternative D starts from a budget or forecast in the argument bas, not from the proposal.',
      },
    },
    {
      args: ['"E"', '5200'],
      advice: {
        sv: 'Beredningsfunktionen har alternativen A, B, C och D.',
        en: 'The beredningsfunktion has the alternatives A, B, C and D.',
      },
    },
    {
      args: ['"D"', '', '958500', '', '7'],
      advice: {
        sv: 'En minskning är en andel. Skriv procenttecknet eller dela med 100.',
        en: 'A reduction is a share. Add the per cent sign or divide by 100.',
      },
    },
  ],
};
