import { openFindings } from '../../findings/review';
import type { Severity } from '../../findings/finding';
import { shorten } from '../../language/normalise';
import { answerOf } from '../../portfolio/cards';
import type { Insats, NewInsats, OngoingInsats } from '../../portfolio/insatser';
import { placeAddress } from '../../workbook/address';
import type { SupplierPart } from '../supplier';
import { LOOKS } from './looks';
import { type Column, type LeastHeaderRows, numberOf, tableSheet, type UnderlagSheet, yesNo } from './sheet';

export const NEW_SHEET = 'Nya insatser';
export const ONGOING_SHEET = 'Pågående insatser';
/** The row of both tables' headers, where it is not lower already. */
const HEADER = 3;
/** The first row of one of the tables. */
export const firstInsats = (sheet: string, least: LeastHeaderRows): number =>
  Math.max(HEADER, least.get(sheet) ?? 0) + 1;

/** An insats and whose it is. */
export interface Of<One extends Insats> {
  readonly part: SupplierPart;
  readonly insats: One;
}

const LATER_YEARS = 3;
const LONGEST = 300;

export const newOnes = (parts: readonly SupplierPart[]): readonly Of<NewInsats>[] =>
  parts.flatMap((part) => part.proposed.map((insats) => ({ part, insats })));

export const ongoingOnes = (parts: readonly SupplierPart[]): readonly Of<OngoingInsats>[] =>
  parts.flatMap((part) => part.ongoing.map((insats) => ({ part, insats })));

const own = <One extends Insats>(): readonly Column<Of<One>>[] => [
  { header: 'Leverantör', width: 26, of: ({ part }) => part.supplier, isKey: true },
  { header: 'Insats', width: 38, of: ({ insats }) => insats.name, isKey: true },
  {
    header: 'Tjänst',
    width: 28,
    of: ({ insats }) => insats.service ?? shorten(insats.writtenService, LONGEST),
  },
  { header: 'Effektmål', width: 11, of: ({ insats }) => yesNo(insats.hasEffektmal) },
];

const judged = <One extends Insats>(): readonly Column<Of<One>>[] => [
  { header: 'Fel', width: 6, look: LOOKS.amount, of: (of) => countFindings(of, 'fel') },
  { header: 'Varningar', width: 11, look: LOOKS.amount, of: (of) => countFindings(of, 'varning') },
  {
    header: 'Cell',
    width: 20,
    look: LOOKS.quiet,
    of: ({ insats }) => placeAddress(insats.card.title.place),
    isKey: true,
  },
  { header: 'Bedömning', width: 34, of: () => null, isTheirs: true },
];

const countFindings = <One extends Insats>({ part, insats }: Of<One>, severity: Severity): number =>
  openFindings(part).filter(
    (finding) =>
      finding.severity === severity && finding.about.kind === 'card' && finding.about.card === insats.card,
  ).length;

const newColumns = (year: number): readonly Column<Of<NewInsats>>[] => [
  ...own<NewInsats>(),
  ...Array.from({ length: LATER_YEARS }, (_, step): Column<Of<NewInsats>> => ({
    header: `Budget ${year + step}`,
    width: 12,
    look: LOOKS.amount,
    of: ({ insats }) => numberOf(insats.budget.get(year + step)),
  })),
  {
    header: 'Informationsklassning',
    width: 22,
    of: ({ insats }) => insats.assessments.informationsklassning,
  },
  { header: 'Riskanalys', width: 14, of: ({ insats }) => insats.assessments.riskanalys },
  { header: 'IT-säkerhetsbedömning', width: 23, of: ({ insats }) => insats.assessments.itSakerhetsbedomning },
  { header: 'Arkitekturbedömning', width: 21, of: ({ insats }) => insats.assessments.arkitekturbedomning },
  { header: 'Nytta', width: 10, of: ({ insats }) => shown(insats.nytta) },
  { header: 'Inriktning', width: 13, of: ({ insats }) => shown(insats.inriktning) },
  { header: 'Pott', width: 8, of: ({ insats }) => yesNo(insats.isPott) },
  ...judged<NewInsats>(),
];

const shown = (side: string): string => (side === 'bada' ? 'båda' : side === 'oklart' ? 'okänt' : side);

/** What became of the insats since an earlier year, last; only where such a year is at hand. */
const sinceLastYear = <One extends Insats>(parts: readonly SupplierPart[]): readonly Column<Of<One>>[] =>
  parts.some(({ lastYear }) => lastYear !== undefined)
    ? [
        {
          header: 'Sedan förra året',
          width: 60,
          of: ({ part, insats }) =>
            part.lastYear
              ?.of(insats.card)
              .map(({ text }) => text.sv)
              .join(' ') || null,
        },
      ]
    : [];

/** The place of a column of the new insatser, for formulas. */
export const newColumn = (year: number, header: string): number =>
  newColumns(year).findIndex((column) => column.header === header);

export const newSheet = (
  parts: readonly SupplierPart[],
  year: number,
  least: LeastHeaderRows = new Map(),
): UnderlagSheet =>
  tableSheet({
    name: NEW_SHEET,
    tableName: 'NyaInsatser',
    title: `Nya insatser ${year}`,
    lead: 'Varje kort bland förslagen, med sina svar. Budget är vad kortet ber om, i tkr; tomt där inget belopp går att läsa. Filtrera på svar, tjänst eller leverantör.',
    columns: [...newColumns(year), ...sinceLastYear<NewInsats>(parts)],
    rows: newOnes(parts),
    headerRow: firstInsats(NEW_SHEET, least) - 1,
  });

const ONGOING: readonly Column<Of<OngoingInsats>>[] = [
  ...own<OngoingInsats>(),
  { header: 'Slutår', width: 9, of: ({ insats }) => insats.end },
  { header: 'Belopp finns', width: 12, of: ({ insats }) => yesNo(insats.hasAmount) },
  {
    header: 'Kommentar avvikelser',
    width: 36,
    of: ({ insats }) => shorten(answerOf(insats.card, 'kommentarAvvikelser'), LONGEST) || null,
  },
  ...judged<OngoingInsats>(),
];

export const ongoingColumn = (header: string): number =>
  ONGOING.findIndex((column) => column.header === header);

export const ongoingSheet = (
  parts: readonly SupplierPart[],
  year: number,
  least: LeastHeaderRows = new Map(),
): UnderlagSheet =>
  tableSheet({
    name: ONGOING_SHEET,
    tableName: 'PagaendeInsatser',
    title: `Pågående insatser ${year}`,
    lead: 'Varje kort bland de pågående insatserna. ”Belopp finns” säger om ett belopp för insatsen står någonstans i arbetsboken.',
    columns: [...ONGOING, ...sinceLastYear<OngoingInsats>(parts)],
    rows: ongoingOnes(parts),
    headerRow: firstInsats(ONGOING_SHEET, least) - 1,
  });
