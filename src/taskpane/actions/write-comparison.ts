import type { Comparison } from '../../compare/comparison';
import type { WorkbookGateway } from '../../excel/gateway';
import { COMPARISON_TITLES, comparisonSheet } from '../compare/comparison-sheet';
import type { EarlierFile } from '../compare/earlier-file';
import type { Action } from './action';

interface Given {
  readonly gateway: WorkbookGateway;
  readonly comparison: Comparison;
  readonly file: EarlierFile;
}

/** Writes what differs on a sheet of its own, in place of the one before. */
export const writeComparison: Action<Given> = {
  name: 'write-comparison',
  label: { sv: 'Skriv bladet Jämförelse', en: 'Write the sheet Jämförelse' },
  perform: async ({ gateway, comparison, file }, words) => {
    const sheet = await gateway.writeSheet(comparisonSheet(comparison, file, words), COMPARISON_TITLES);
    const rows = words.number(comparison.differences.length);
    return words.say({
      sv: `Bladet ${sheet} är skrivet, med ${rows} rader.`,
      en: `The sheet ${sheet} is written, with ${rows} rows.`,
    });
  },
};
