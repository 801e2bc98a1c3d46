import { buildReport, REPORT_TITLES } from '../overview/report';
import type { Work } from '../shared/work';
import type { Action } from './action';

/** Writes the granskningsrapport on a sheet of its own, in place of the one before. */
export const writeReport: Action<Work> = {
  name: 'write-report',
  label: { sv: 'Skriv granskningsrapport', en: 'Write the report' },
  perform: async (work, words) => {
    const sheet = await work.gateway.writeSheet(buildReport(work, words), REPORT_TITLES);
    const { findings, outdated } = work.review;
    const rows = words.number(findings.length + outdated.length);
    return words.say({
      sv: `Bladet ${sheet} är skrivet, med ${rows} rader.`,
      en: `The sheet ${sheet} is written, with ${rows} rows.`,
    });
  },
};
