import { lettersOnly } from '../language/normalise';
import type { Submission } from '../template/submission';

/**
 * The template's captions and instructions address the supplier: "Beskriv kortfattat …", "…, ange siffror i
 * tkr".
 */
const INSTRUCTIONS = [
  /^(?:ange|beskriv|redovisa|redogör|fyll i|lista|kommentera|klistra in|skriv|klicka|infoga|välj)(?!\p{L})/iu,
  /^här (?:ska|anger|beskriver|redovisar|fyller|skriver) (?:du|ni|leverantören)(?!\p{L})/iu,
  /^(?:instruktion|anvisning)(?:er|ar)? ?:/iu,
  /(?<!\p{L})ange (?:siffror|belopp|ev|eventuell)/iu,
  /^(?:förvaltnings|utvecklings)?kostnader (?:inom befintliga|för nya)(?!\p{L})/iu,
  /^belopp anges i(?!\p{L})/iu,
];
/** The header of a column that stands alone: "2024", "År 2025". */
const YEAR = /^(?:år)?(?:19|20)\d\d$/;

/**
 * Makes a function that says whether a text in a chapter, outside cards and tables, is one of the template's
 * own, which nobody has written: a part or label of a card, a header, a caption, an instruction, or signs
 * without words.
 * Wrong on: an instruction in words that are not listed, which is taken for the supplier's, and a supplier's
 * text that opens like an instruction ("Välj gärna …"), which is not.
 */
export function createTemplateTexts({ template, tables }: Submission): (text: string) => boolean {
  const printed = template.chapters.flatMap(({ card, columns = [] }) => [
    ...(card
      ? [card.title, ...card.parts.map(({ title }) => title), ...card.fields.flatMap(({ labels }) => labels)]
      : []),
    ...columns.flatMap(({ headers }) => headers),
  ]);
  const captions = tables.map(({ caption }) => caption);
  const known = new Set(
    [...printed, ...captions, ...template.analysisHeadings, ...template.totalLabels].map(lettersOnly),
  );
  return (text) => {
    const letters = lettersOnly(text);
    return (
      letters === '' ||
      known.has(letters) ||
      YEAR.test(letters) ||
      INSTRUCTIONS.some((instruction) => instruction.test(text.trim()))
    );
  };
}
