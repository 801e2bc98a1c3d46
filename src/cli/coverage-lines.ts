import type { SheetContent, SheetCoverage, Submission } from '../recognise/submission';
import { cellAddress } from '../workbook/address';
import { list, WIDTH, wrap } from './wrap';

/** What was read of the template and what was not, in a few lines of the report. */
export function coverageLines(submission: Submission): readonly string[] {
  const { unknownLabels, sheets } = submission;
  const labels = unknownLabels.map(
    ({ text, place }) => `”${text}” (${place.sheet} ${cellAddress(place.row, place.column)})`,
  );
  const hidden = sheets.filter(({ visibility }) => visibility !== 'visible');
  const foreign = sheets.filter(({ chapters, cover }) => chapters.length === 0 && !cover);
  return [
    ...wrap(`Läst: ${readParts(submission).join(' · ')}.`, WIDTH, 0),
    ...tableLines(submission),
    ...list('Etiketter som inte känns igen', labels),
    ...unitLines(submission),
    ...uncalculatedLines(sheets),
    ...list('Dolda blad, som också är granskade', hidden.map(nameHidden)),
    ...list('Blad som inte är en del av mallen', foreign.map(nameForeign)),
  ];
}

function readParts({ coverage }: Submission): readonly string[] {
  const { sections, fields, cards, tables } = coverage;
  return [
    `${sections.found} av ${sections.expected} avsnitt`,
    `${cards.ongoing} pågående och ${cards.proposed} föreslagna insatser`,
    `${cards.blank} orörda kort`,
    `${fields.read} av ${fields.expected} fält`,
    `${tables.read} tabeller (mallen har ${tables.expected})`,
  ];
}

function tableLines({ coverage: { tables }, tables: amounts }: Submission): readonly string[] {
  const missing = tables.chapters
    .filter(({ expected, read }) => read < expected)
    .map(({ chapter, expected, read }) => `avsnitt ${chapter} (${read} av ${expected})`);
  const outside = amounts
    .filter(({ chapter }) => chapter === null)
    .map(({ sheet, rows }) => `${sheet} rad ${(rows[0]?.row ?? 0) + 1}`);
  return [
    ...list('Tabeller som saknas', missing),
    ...list('Tabeller utanför mallens avsnitt, som också är granskade', outside),
  ];
}

/** Amounts are in tkr unless the cover says otherwise; only that is worth a line. */
function unitLines({ unit, unreadUnit }: Submission): readonly string[] {
  if (unreadUnit !== null) {
    const text = `Försättsbladet säger att belopp anges i ”${unreadUnit}”, som inte går att läsa. Belopp utan egen enhet är lästa i ${unit}.`;
    return wrap(text, WIDTH, 0);
  }
  if (unit === 'tkr') return [];
  return wrap(`Belopp utan egen enhet är lästa i ${unit}, som försättsbladet anger.`, WIDTH, 0);
}

function uncalculatedLines(sheets: readonly SheetCoverage[]): readonly string[] {
  const holding = sheets.filter(({ uncalculated }) => uncalculated > 0);
  if (holding.length === 0) return [];
  const all = holding.reduce((sum, { uncalculated }) => sum + uncalculated, 0);
  const places = holding.map(({ name, uncalculated }) => `${name} ${uncalculated}`).join(', ');
  const text = `Filen har formler utan sparat värde: ${all} celler (${places}). Det som står där går inte att läsa. Öppna och spara filen i Excel, och granska den igen.`;
  return wrap(text, WIDTH, 0);
}

const nameHidden = ({ name, visibility }: SheetCoverage): string =>
  visibility === 'veryHidden' ? `${name} (mycket dolt: syns bara i Visual Basic-redigeraren)` : name;

const KINDS: Readonly<Record<Exclude<SheetContent, 'cells'>, string>> = {
  nothing: 'tomt',
  chart: 'diagramblad',
  dialog: 'dialogblad',
  macro: 'makroblad',
  other: 'inget kalkylblad',
};

const nameForeign = ({ name, content }: SheetCoverage): string =>
  content === 'cells' ? name : `${name} (${KINDS[content]})`;
