import type { Comparison } from '../../compare/comparison';
import type { Difference, Side } from '../../compare/difference';
import { RULE_NOUNS } from '../../compare/nouns';
import { toldMessage } from '../../findings/finding';
import { COMPARISON_TITLE } from '../../language/report-title';
import { addressOf } from '../../workbook/address';
import type { DocumentCell, DocumentSheet } from '../../workbook/document';
import type { Words } from '../shared/words';
import type { EarlierFile } from './earlier-file';
import { compareTexts } from './texts';

/** What the first cell of the sheet may say. */
export const COMPARISON_TITLES: readonly string[] = Object.values(COMPARISON_TITLE);

/** By this table the sheet of an earlier comparison is known. */
const TABLE = 'ArligAnalysJamforelse';

const WIDTHS = [34, 40, 22, 14, 44, 20, 10, 44, 20, 10, 14, 70];

/** The comparison as a sheet: what was compared, and a table of what differs, whose cells now can be gone to. */
export function comparisonSheet(comparison: Comparison, file: EarlierFile, words: Words): DocumentSheet {
  const own = compareTexts[words.language];
  const { supplier, year } = file.compared.submission;
  const lead = [
    own.before(file.name, [supplier ?? own.supplierUnknown, year].filter(Boolean).join(', ')),
    words.count(comparison.differences.length, own.differences),
  ];
  const rows = comparison.differences.map((each) => rowOf(each, words));
  const { columns } = own.sheet;
  const table = [columns, ...(rows.length > 0 ? rows : [columns.map(() => '')])];
  const row = lead.length + 2;
  return {
    name: own.sheet.name,
    widths: WIDTHS,
    blocks: [
      { row: 0, column: 0, rows: [[COMPARISON_TITLE[words.language]]], looks: { bold: true, size: 16 } },
      { row: 1, column: 0, rows: lead.map((line) => [line]) },
      { row, column: 0, rows: table, looks: { wrap: true } },
    ],
    tables: [{ name: TABLE, area: { row, column: 0, rows: table.length, columns: columns.length } }],
  };
}

function rowOf(difference: Difference, words: Words): readonly DocumentCell[] {
  const { rule, severity, what, heading, text, left, right } = difference;
  const { say, language, severities } = words;
  return [
    say(heading.name),
    what,
    RULE_NOUNS[rule]?.[language].one ?? rule,
    severities[severity].mark,
    valueOf(left),
    left?.place.sheet ?? '',
    left ? (addressOf(left.place) ?? '') : '',
    valueOf(right),
    right?.place.sheet ?? '',
    linkTo(right),
    difference.difference?.toNumber() ?? '',
    [say(text), ...faultsOf(difference, words)].join(' '),
  ];
}

/** What the difference did to the findings. */
function faultsOf({ faults }: Difference, { say, language }: Words): readonly string[] {
  if (faults === undefined) return [];
  const own = compareTexts[language];
  return [
    ...faults.fresh.map((finding) => `${own.fresh}: ${say(toldMessage(finding))}`),
    ...faults.mended.map((finding) => `${own.mended}: ${say(toldMessage(finding))}`),
  ];
}

const valueOf = (side: Side | null): DocumentCell => side?.amount?.toNumber() ?? side?.text ?? '';

/** Only what stands in the open workbook can be gone to. */
function linkTo(side: Side | null): DocumentCell {
  if (side === null) return '';
  const { place } = side;
  return place.row === null ? '' : { link: place, text: addressOf(place) };
}
