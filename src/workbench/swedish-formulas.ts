/** The functions that people in the city write most, by their names in a Swedish Excel. Ours are the same in all. */
const NAMES: Readonly<Record<string, string>> = {
  SUMMA: 'SUM',
  'SUMMA.OM': 'SUMIF',
  PRODUKTSUMMA: 'SUMPRODUCT',
  MEDEL: 'AVERAGE',
  ANTAL: 'COUNT',
  ANTALV: 'COUNTA',
  'ANTAL.OM': 'COUNTIF',
  AVRUNDA: 'ROUND',
  OM: 'IF',
  OMFEL: 'IFERROR',
  OCH: 'AND',
  ELLER: 'OR',
  LETARAD: 'VLOOKUP',
  XLETAUPP: 'XLOOKUP',
  INDEX: 'INDEX',
  PASSA: 'MATCH',
};

/** Texts and names of sheets, which are left alone; constants in braces; and what stands between them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}|[^"'{]+|./g;

/**
 * A formula as people write it in a Swedish Excel, in English as the spreadsheet wants it: `;` between arguments,
 * a decimal comma, the names above. A formula in English comes back as it was, but for one thing: a comma between
 * two figures with neither spaces nor parentheses around, as in =A1*1,033, is taken for a decimal comma.
 * Wrong on: =SUM(1,2) where somebody means the numbers 1 and 2, in a formula that also holds a `;` or a Swedish name.
 */
export function toEnglishFormula(formula: string): string {
  if (!formula.startsWith('=') || !isSwedish(formula)) return formula;
  return pieces(formula)
    .map((piece) => {
      if (/^["']/.test(piece)) return piece;
      const numbers = piece.replace(/(\d),(?=\d)/g, '$1.');
      if (piece.startsWith('{')) return numbers.replaceAll('\\', ',');
      return numbers
        .replaceAll(';', ',')
        .replace(/[\p{L}.]+(?=\()/gu, (name) => NAMES[name.toUpperCase()] ?? name);
    })
    .join('');
}

/** "12 000", "-3,3", "3,3 %": a number as people type it in a Swedish Excel. */
const NUMBER = /^([+\-\u2212]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(,\d+)?(?:\s?(%))?$/;

/**
 * A number as people type it in a Swedish Excel, in English as the spreadsheet wants it: without spaces between
 * thousands, with a decimal point. What is no such number comes back as it was.
 * Wrong on: "1.500", by which somebody may mean thousands; a Swedish Excel takes that for text too.
 */
export function toEnglishNumber(typed: string): string {
  const [whole, sign = '', figures = '', decimals = '', percent = ''] = NUMBER.exec(typed.trim()) ?? [];
  if (whole === undefined) return typed;
  const minus = sign === '' || sign === '+' ? '' : '-';
  return `${minus}${figures.replace(/\s/g, '')}${decimals.replace(',', '.')}${percent}`;
}

const pieces = (formula: string): string[] => formula.match(PIECES) ?? [];

function isSwedish(formula: string): boolean {
  const plain = pieces(formula)
    .filter((piece) => !/^["'{]/.test(piece))
    .join(' ');
  const calls = [...plain.matchAll(/([\p{L}.]+)\(/gu)].map(([, name = '']) => name.toUpperCase());
  return (
    plain.includes(';') ||
    calls.some((name) => name in NAMES && NAMES[name] !== name) ||
    (/\d,\d/.test(plain) && !plain.includes('('))
  );
}
