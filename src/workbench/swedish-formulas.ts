import { swedishErrors } from '../workbook/error-names';
import { englishErrors, englishNames, swedishNames } from './swedish-names';

/**
 * Texts, names of sheets and columns of tables, which are left alone; constants in braces; errors; and what stands
 * between them.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|\{(?:"(?:[^"]|"")*"|[^{}"])*\}|#[\p{L}/0]+[!?]?|[^"'[{#]+|./gsu;
const TEXTS = /"(?:[^"]|"")*"|[^"]+|"/gs;

/** A decimal comma or point stands in a number, not after a reference or a name. */
const SWEDISH_DECIMAL = /(?<![\p{L}\d_.$,])(\d+),(?=\d)/gu;
const ENGLISH_DECIMAL = /(?<![\p{L}\d_.$])(\d+)\.(?=\d)/gu;
/** A number may also begin with it. */
const SWEDISH_BARE = /(?<=[-+*/^<>=&(;{\\]\s?),(?=\d)/g;
const ENGLISH_BARE = /(?<![\p{L}\d_.$)\]])\.(?=\d)/gu;

const CALL = /[\p{L}_][\p{L}\d_.]*(?=\()/gu;
const REFERENCE = /(?<![\p{L}\d_.])\$?[a-z]{1,3}\$?\d+(?![\p{L}\d_.(!])/giu;
const SWEDISH_TRUTH = /(?<![\p{L}\d_.$!])(?:SANT|FALSKT)(?![\p{L}\d_.(!])/giu;
const ENGLISH_TRUTH = /(?<![\p{L}\d_.$!])(?:TRUE|FALSE)(?![\p{L}\d_.(!])/giu;

/**
 * A formula as people write it in a Swedish Excel, in English as the spreadsheet wants it: `;` between arguments, `\`
 * between the columns of a constant, decimal commas, Swedish names. What a Swedish Excel would refuse goes through as
 * it is: names in English, decimal points, and commas between arguments where no number is made of them.
 * Wrong on: =SUM(1,2) by somebody who means the numbers 1 and 2; a Swedish Excel takes that for 1,2 too, and the
 * formula is shown as it was read.
 */
export const toEnglishFormula = (formula: string): string =>
  translated(formula, {
    outside: (piece) =>
      withPoints(piece)
        .replaceAll(';', ',')
        .replace(CALL, (name) => englishNames.get(name.toUpperCase()) ?? name.toUpperCase())
        .replace(REFERENCE, (reference) => reference.toUpperCase())
        .replace(SWEDISH_TRUTH, (truth) => englishNames.get(truth.toUpperCase()) ?? truth),
    inBraces: (piece) =>
      withPoints(piece)
        .replaceAll('\\', ',')
        .replace(SWEDISH_TRUTH, (truth) => englishNames.get(truth.toUpperCase()) ?? truth),
    error: (error) => englishErrors.get(error.toUpperCase()) ?? error,
  });

/** A formula of the spreadsheet as a Swedish Excel shows it. */
export const toSwedishFormula = (formula: string): string =>
  translated(formula, {
    outside: (piece) =>
      withCommas(piece.replaceAll(',', ';'))
        .replace(CALL, (name) => swedishNames.get(name.toUpperCase()) ?? name)
        .replace(ENGLISH_TRUTH, (truth) => swedishNames.get(truth.toUpperCase()) ?? truth),
    inBraces: (piece) =>
      withCommas(piece.replaceAll(',', '\\')).replace(
        ENGLISH_TRUTH,
        (truth) => swedishNames.get(truth.toUpperCase()) ?? truth,
      ),
    error: (error) => swedishErrors.get(error.toUpperCase()) ?? error,
  });

/**
 * A formula in Swedish as the spreadsheet can take it to pieces while it is written: as long, with every reference
 * and name where it was.
 */
export const alignedFormula = (formula: string): string =>
  translated(formula, {
    outside: (piece) => withPoints(piece).replaceAll(';', ','),
    inBraces: (piece) => withPoints(piece).replaceAll('\\', ','),
    error: (error) => error,
  });

interface Translation {
  readonly outside: (piece: string) => string;
  readonly inBraces: (piece: string) => string;
  readonly error: (error: string) => string;
}

const translated = (formula: string, { outside, inBraces, error }: Translation): string =>
  (formula.match(PIECES) ?? [])
    .map((piece) => {
      if (piece.startsWith('{')) {
        return (piece.match(TEXTS) ?? [])
          .map((part) => (part.startsWith('"') ? part : inBraces(part)))
          .join('');
      }
      if (piece.startsWith('#')) return error(piece);
      return /^["'[]/.test(piece) ? piece : outside(piece);
    })
    .join('');

const withPoints = (piece: string): string =>
  piece.replace(SWEDISH_DECIMAL, '$1.').replace(SWEDISH_BARE, '.');

const withCommas = (piece: string): string =>
  piece.replace(ENGLISH_DECIMAL, '$1,').replace(ENGLISH_BARE, ',');
