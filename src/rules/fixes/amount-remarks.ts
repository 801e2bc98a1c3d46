import { toPlainText } from '../../language/normalise';
import { takeUnit } from '../../money/unit';

const FIGURE = /^(.*?)([-+] ?|minus )?(\d(?:[\d., ]*\d)?)(.*)$/iu;
const YEAR = /^\(?(?:år )?((?:19|20)\d\d)\)?$/iu;

/**
 * What a readable amount's text says beside the figure and its unit: "ca", "(år 2024)", "*"; "" where it is all. A year
 * that its column names too is no more than the figure's place says.
 */
export function remarksIn(text: string, years: readonly number[]): string {
  const [, lead = '', , , rest = ''] = FIGURE.exec(toPlainText(text)) ?? [];
  const before = withoutUnit(lead.trim());
  const after = withoutUnit(rest.trim()).replace(/^\.$/, '');
  const year = YEAR.exec(after)?.[1];
  const isKnown = year !== undefined && years.includes(Number(year));
  return [before, isKnown ? '' : after].filter((part) => part !== '').join(' … ');
}

const withoutUnit = (text: string): string => takeUnit(text)?.rest ?? text;
