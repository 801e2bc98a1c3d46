import { loneOf } from '../insatser';
import type { YearRule } from '../two-years';
import { numberOf, onInsats, sideOfInsats, SOURCE } from './wording';

/** An insats that runs now of which the earlier year said nothing. */
export const pagaendeUtanForslag: YearRule = {
  id: 'pagaende-utan-forslag',
  severity: 'info',
  title: { sv: 'Pågår utan att ha föreslagits', en: 'Runs without having been proposed' },
  rationale: {
    sv: 'Insatsen har inte prövats i underlaget, men kostar pengar.',
    en: 'The insats was never weighed in the underlag, but costs money.',
  },
  source: SOURCE,
  firesOn: {
    sv: '1.4: en insats pågår som varken pågick eller föreslogs förra året',
    en: '1.4: an ongoing insats was neither ongoing nor proposed last year',
  },
  check: ({ unannounced, before, years }) => {
    const [ran, proposed] = [numberOf(before, 'pagaendeInsatser'), numberOf(before, 'nyaForslag')];
    return unannounced.map((insats) =>
      onInsats(insats, {
        rule: 'pagaende-utan-forslag',
        severity: 'info',
        text: {
          sv: `Pågår nu, men fanns ${years.before} varken bland pågående insatser (${ran}) eller förslag (${proposed}).`,
          en: `Runs now, but was in ${years.before} neither among the ongoing insatser (${ran}) nor among the proposals (${proposed}).`,
        },
        left: null,
        right: sideOfInsats(insats),
        lone: loneOf(insats, 'right'),
      }),
    );
  },
};
