/** What a column header says in plain Swedish, whatever the template's own words. */

const YEARS = /((?:19|20)\d\d)(?:\s*[-–—/]\s*((?:19|20)\d\d))?(?!\d)/g;

/** The years that a text names; "2024–2026" names three. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEARS)].flatMap(([, first, last]) => {
    const [from, to] = [Number(first), Number(last ?? first)];
    return Array.from({ length: Math.max(0, to - from) + 1 }, (_, step) => from + step);
  });
}

const CHANGE = /^index|avvik|differens|skillnad|förändrad|ändring(?!sinsats)|ökning|minskning/i;
/** "Prognos inkl. förändringar" is a cost all the same. */
const INCLUDING = /\b(?:in|ex)kl.*$/i;

/** "Förändring mot budget", "Avvikelse prognos" and "Index" tell of a change of a cost, not of the cost. */
export const tellsOfChange = (header: string): boolean => CHANGE.test(header.replace(INCLUDING, ''));

/** Whether a header begins with "Index", whatever follows. */
export const headsIndex = (header: string): boolean => /^index/i.test(header);
