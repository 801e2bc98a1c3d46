import { looks, type Look, type LookName } from './looks';
import { MAIN, declaration } from './xml';

const names = Object.keys(looks) as LookName[];
const all: readonly Look[] = names.map((name) => looks[name]);

/** Numbers of formats of our own begin here; those below are Excel's. */
const FIRST_OWN_FORMAT = 164;
const formats = [...new Set(all.flatMap(({ numberFormat }) => numberFormat ?? []))];
/** The first two fills are Excel's, whatever stands there. */
const fills = [...new Set(all.flatMap(({ fill }) => fill ?? []))];
const FIRST_OWN_FILL = 2;
const BORDERS = { none: 0, top: 1, all: 2 };

/** The number by which a cell refers to its look. */
export const styleOf = (look: LookName): number => names.indexOf(look);

/** The part of the workbook that says how every look looks. */
export function stylesPart(): string {
  return `${declaration}<styleSheet xmlns="${MAIN}">
<numFmts count="${formats.length}">${formats.map(formatXml).join('')}</numFmts>
<fonts count="${all.length}">${all.map(fontXml).join('')}</fonts>
<fills count="${fills.length + FIRST_OWN_FILL}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.map(fillXml).join('')}</fills>
<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>${TOP_BORDER}${ALL_BORDERS}</borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${all.length}">${all.map(cellFormatXml).join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
}

const line = (side: string, color: string): string =>
  `<${side} style="thin"><color rgb="FF${color}"/></${side}>`;
const TOP_BORDER = `<border><left/><right/>${line('top', '1F2933')}<bottom/><diagonal/></border>`;
const ALL_BORDERS = `<border>${['left', 'right', 'top', 'bottom'].map((side) => line(side, 'CBB26A')).join('')}<diagonal/></border>`;

const formatXml = (code: string, index: number): string =>
  `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${code}"/>`;

const fontXml = ({ bold, italic, size = 11, color = '000000' }: Look): string =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><color rgb="FF${color}"/><name val="Calibri"/><family val="2"/></font>`;

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;

function cellFormatXml(look: Look, index: number): string {
  const format = look.numberFormat === undefined ? 0 : FIRST_OWN_FORMAT + formats.indexOf(look.numberFormat);
  const fill = look.fill === undefined ? 0 : FIRST_OWN_FILL + fills.indexOf(look.fill);
  const alignment = `<alignment vertical="top"${look.align ? ` horizontal="${look.align}"` : ''}${look.wrap ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${format}" fontId="${index}" fillId="${fill}" borderId="${BORDERS[look.line ?? 'none']}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}
