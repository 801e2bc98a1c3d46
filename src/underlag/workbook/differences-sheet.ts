import { cellAddress } from '../../workbook/address';
import type { Difference } from '../difference';
import { LOOKS } from './looks';
import { type Column, formula, type LeastHeaderRows, tableSheet, type UnderlagSheet } from './sheet';

const LEFT = 2;
const RIGHT = 4;

const COLUMNS: readonly Column<Difference>[] = [
  { header: 'Leverantör', width: 26, of: ({ supplier }) => supplier ?? 'Mellan leverantörer', isKey: true },
  { header: 'Vad', width: 60, of: ({ what }) => what.sv, isKey: true },
  { header: 'Här, tkr', width: 11, look: LOOKS.amount, of: ({ left }) => left.value.toNumber() },
  { header: 'Plats', width: 24, look: LOOKS.quiet, of: ({ left }) => left.place, isKey: true },
  { header: 'Där, tkr', width: 11, look: LOOKS.amount, of: ({ right }) => right.value.toNumber() },
  { header: 'Andra platsen', width: 24, look: LOOKS.quiet, of: ({ right }) => right.place },
  {
    header: 'Skillnad',
    width: 11,
    look: LOOKS.amount,
    of: ({ difference }, row) =>
      formula(`${cellAddress(row, LEFT)}-${cellAddress(row, RIGHT)}`, difference.toNumber()),
  },
  { header: 'Kommentar', width: 34, of: () => null, isTheirs: true },
];

const DIFFERENCES_SHEET = 'Stämmer inte';
const HEADER = 3;

export const differencesSheet = (differences: readonly Difference[], least: LeastHeaderRows): UnderlagSheet =>
  tableSheet({
    name: DIFFERENCES_SHEET,
    tableName: 'StammerInte',
    title: 'Stämmer inte',
    lead: 'Bara det som inte går ihop: inom en leverantörs arbetsbok, mellan leverantörerna, och mot ett utgivet underlag. Båda beloppen står här, med sina celler.',
    columns: COLUMNS,
    rows: differences,
    headerRow: Math.max(HEADER, least.get(DIFFERENCES_SHEET) ?? 0),
  });
