import type { Localized } from '../../language/localized';
import type { Severity } from '../../findings/finding';

/** The headings and other fixed texts of the page of the rules. */
export const texts = {
  intro: {
    sv: 'Reglerna hör till tillägget Årlig analys för Excel. Panelen och kommandoraden granskar efter samma regler. I panelen kan du ställa in hur allvarlig en regel är, eller stänga av den, och godta ett enskilt fynd med en motivering.',
    en: 'The rules belong to the Excel add-in Årlig analys. The pane and the command line check by the same rules. In the pane you can set how grave a rule is, or switch it off, and accept a single finding with a reason.',
  },
  exampleNote: {
    sv: 'Exemplen visar celler som de står i bladet, med belopp i tkr. Cellen som fyndet pekar på har en heldragen ram, och det som är ändrat när felet är rättat har en streckad.',
    en: 'The examples show cells as they stand in the sheet, with amounts in tkr and in Swedish. The cell that the finding points to has a solid frame, and what is changed when the fault is mended a dashed one.',
  },
  severity: { sv: 'Så allvarliga är fynden', en: 'How grave the findings are' },
  contents: { sv: 'Innehåll', en: 'Contents' },
  toContents: { sv: 'Till innehållet', en: 'To the contents' },
  firesOn: { sv: 'Ger fynd när', en: 'Gives a finding when' },
  why: { sv: 'Varför det spelar roll', en: 'Why it matters' },
  remedy: { sv: 'Gör så här', en: 'What to do' },
  source: { sv: 'Källa', en: 'Source' },
  bad: { sv: 'Exempel som ger fynd', en: 'An example that gives a finding' },
  good: { sv: 'Samma exempel, rättat', en: 'The same example, mended' },
  finding: { sv: 'Fyndet', en: 'The finding' },
  changed: { sv: 'Ändrat', en: 'Changed' },
  at: { sv: 'i', en: 'in' },
} as const satisfies Record<string, Localized>;

/** The severities as the pane names them, and what each means. */
export const severities: Readonly<Record<Severity, { readonly name: Localized; readonly means: Localized }>> =
  {
    fel: {
      name: { sv: 'Fel', en: 'Error (fel)' },
      means: {
        sv: 'Underlaget går inte att använda för beslut förrän det är rättat.',
        en: 'The submission cannot be used for a decision until it is mended.',
      },
    },
    varning: {
      name: { sv: 'Varning', en: 'Warning (varning)' },
      means: { sv: 'Ska rättas eller förklaras.', en: 'Must be mended or explained.' },
    },
    info: {
      name: { sv: 'Upplysning', en: 'Note (info)' },
      means: { sv: 'Bra att veta, och kanske att rätta.', en: 'Good to know, and perhaps to mend.' },
    },
  };
