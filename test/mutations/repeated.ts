import { faultless } from './faultless';
import { blankRow, rewritten, type TaggedCell, type TaggedSheet, type TaggedWorkbook } from './tagged';

/** What must be another text in every copy, so that no insats is repeated: names, goals, and rows named by insats. */
const OWN = /^(?:card\/.*\/(?:namn|effektmal|title|beside)|table\/nyaInsatser\/.*\/label)$/;

const ofCopy =
  (copy: number) =>
  (cell: TaggedCell): TaggedCell =>
    cell.type === 'text' && cell.role !== 'total' && OWN.test(cell.mark ?? '')
      ? rewritten(cell, `${cell.value.replace(/\.$/, '')} ${copyName(copy)}`)
      : cell;

const PLACES = [
  ...['Angered', 'Askim', 'Bergsjön', 'Biskopsgården', 'Frölunda', 'Gunnared', 'Härlanda', 'Kortedala'],
  ...['Lundby', 'Majorna', 'Torslanda', 'Tynnered', 'Örgryte', 'Masthugget'],
];

/** Names that no two copies share, in words: figures could be taken for goals and codes. */
const copyName = (copy: number): string => {
  const place = (at: number): string => PLACES[at % PLACES.length] ?? '';
  return `${place(copy)} ${place(Math.floor(copy / PLACES.length))}`;
};

function sheetCopy(sheet: TaggedSheet, copy: number): TaggedSheet {
  if (copy === 0) return sheet;
  return { ...sheet, name: `${sheet.name} ${copy}`, cells: sheet.cells.map((row) => row.map(ofCopy(copy))) };
}

const copiesOf = (sheets: readonly TaggedSheet[], times: number): readonly TaggedSheet[] =>
  Array.from({ length: times }, (_, copy) => sheets.map((sheet) => sheetCopy(sheet, copy))).flat();

/** So many copies stand below each other: no workbook of more than 500 sheets is read. */
const COPIES_OF_SHEET = 5;

/** Sheets as wide as each other in one, each below the one before. */
function stacked(sheets: readonly [TaggedSheet, ...TaggedSheet[]]): TaggedSheet {
  const [first] = sheets;
  return sheets.slice(1).reduce<TaggedSheet>((above, sheet) => {
    const below = above.area.rows + 1;
    const cells = [...above.cells, blankRow(first.area.columns), ...sheet.cells];
    return {
      ...above,
      area: { ...above.area, rows: cells.length },
      cells,
      merges: [...above.merges, ...sheet.merges.map((merge) => ({ ...merge, row: merge.row + below }))],
    };
  }, first);
}

/** The same with fewer sheets. */
const packed = (sheets: readonly TaggedSheet[], times: number): readonly TaggedSheet[] =>
  sheets.flatMap((sheet) =>
    Array.from({ length: Math.ceil(times / COPIES_OF_SHEET) }, (_, at): TaggedSheet => {
      const from = at * COPIES_OF_SHEET;
      const more = Array.from({ length: Math.min(COPIES_OF_SHEET, times - from) - 1 }, (__, next) =>
        sheetCopy(sheet, from + next + 1),
      );
      return stacked([sheetCopy(sheet, from), ...more]);
    }),
  );

const isCover = ({ name }: TaggedSheet): boolean => name === 'Försättsblad';

/** The faultless workbook with its sheets so many times over, the cover once. */
export function repeated(times: number): TaggedWorkbook {
  const { sheets } = faultless;
  return {
    sheets: [
      ...sheets.filter(isCover),
      ...copiesOf(
        sheets.filter((sheet) => !isCover(sheet)),
        times,
      ),
    ],
  };
}

/** A workbook with at least so many cards and tables of amounts, and every other chapter once. */
export function largeWorkbook(cards: number, tables: number): TaggedWorkbook {
  const holds = (prefix: string) => (sheet: TaggedSheet) =>
    sheet.cells.some((row) => row.some(({ mark }) => mark?.startsWith(prefix) ?? false));
  const count = (sheets: readonly TaggedSheet[], pattern: RegExp): number =>
    new Set(
      sheets.flatMap(({ cells }) =>
        cells.flatMap((row) => row.flatMap(({ mark }) => pattern.exec(mark ?? '')?.[1] ?? [])),
      ),
    ).size;
  const withCards = faultless.sheets.filter(holds('card/'));
  const withTables = faultless.sheets.filter((sheet) => holds('table/')(sheet) && !withCards.includes(sheet));
  const others = faultless.sheets.filter(
    (sheet) => !withCards.includes(sheet) && !withTables.includes(sheet),
  );
  const cardCopies = Math.ceil(cards / count(withCards, /^card\/([^/]+)\//));
  const tablesLeft = Math.max(0, tables - cardCopies * count(withCards, /^table\/([^/]+)\//));
  const tableCopies = Math.max(1, Math.ceil(tablesLeft / count(withTables, /^table\/([^/]+)\//)));
  return { sheets: [...others, ...packed(withCards, cardCopies), ...packed(withTables, tableCopies)] };
}
