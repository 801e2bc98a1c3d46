import type { FunctionDocumentation, Sheet } from './documentation';

const minskningar: Sheet = {
  columns: [{ header: { sv: 'Minskning', en: 'Reduction' }, isPercent: true }],
  rows: [[0.07], [0.12], [0.17], [0.22]],
};

const alternativ: Sheet = {
  columns: [{ header: { sv: 'Alternativ', en: 'Alternative' } }],
  rows: [['A'], ['B']],
};

export const ramAlternativ: FunctionDocumentation = {
  id: 'RAM_ALTERNATIV',
  purpose: {
    sv: 'Använd funktionen när underlaget till strategisk samordningsgrupp ska visa vad varje alternativ betyder för leverantörens ekonomiska ram.',
    en: "Use it when the underlag for the strategisk samordningsgrupp shall show what each alternative means for the supplier's ekonomiska ram.",
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
        sv: 'Alternativ A med 3,3 procents index, i hela tkr',
        en: 'Alternative A with a rate of 3.3 per cent, in whole tkr',
      },
      args: ['"A"', '77600', '', '', '', '3,3%', '0'],
    },
  ],
  notes: [
    {
      sv: 'A är förslaget. B är förslaget minus summan av justering. C är förslaget minus justering, sedan minskat med minskning; minst en av dem behövs. D räknas som C men från bas. Sist läggs index på.',
      en: 'A is the proposal. B is the proposal less the sum of justering. C is the proposal less justering, then reduced by minskning; at least one of them is needed. D is reckoned as C but from bas. Last, index is added.',
    },
    {
      sv: 'Argument som ett alternativ inte använder påverkar det inte: A bryr sig varken om justering eller minskning.',
      en: 'Arguments that an alternative does not use leave it as it is: A heeds neither justering nor minskning.',
    },
    {
      sv: 'Både alternativ och minskning får vara områden, ett i taget eller lika stora. En tom cell i alternativ ger en tom cell.',
      en: 'Both alternativ and minskning may be ranges, one at a time or of the same size. A blank cell in alternativ gives a blank cell.',
    },
  ],
  mistakes: [
    {
      args: ['"B"', '5200'],
      advice: {
        sv: 'Ange vad som dras bort. Ska inget dras bort är det alternativ A.',
        en: 'Give what is deducted. If nothing is, it is alternative A.',
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
        en: 'A reduction is a share. Write the per cent sign or divide by 100.',
      },
    },
  ],
};
