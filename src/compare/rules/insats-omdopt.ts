import { labelOf } from '../insatser';
import { quoted, tell } from '../telling';
import type { YearRule } from '../two-years';
import { onInsats, sideOfInsats, SOURCE } from './wording';

/** An insats that runs or is proposed under another name than before: a guess, told so that it can be mended. */
export const insatsOmdopt: YearRule = {
  id: 'insats-omdopt',
  severity: 'info',
  title: { sv: 'Troligen samma insats under nytt namn', en: 'Probably the same insats under a new name' },
  rationale: {
    sv: 'Jämförelsen bygger på att det är samma insats. Stämmer det inte kan den rättas för hand.',
    en: 'The comparison assumes that it is the same insats. Where it is not, it can be corrected by hand.',
  },
  source: SOURCE,
  firesOn: {
    sv: 'en insats från förra året känns igen på innehållet, men heter något annat nu',
    en: 'an insats of last year is known by its content, but has another name now',
  },
  check: ({ proposed, ongoing }) =>
    [...proposed, ...ongoing].flatMap(({ runs, proposed: again, insats }) => {
      const guess = runs ?? again;
      return guess?.isLikely
        ? [
            onInsats(guess.right, {
              rule: 'insats-omdopt',
              pair: { kind: 'insats', left: insats.label, right: guess.right.label },
              severity: 'info',
              text: tell(
                (of) => `Troligen samma insats som ${of(quoted(labelOf(insats.card)))} förra året.`,
                (of) => `Probably the same insats as ${of(quoted(labelOf(insats.card)))} last year.`,
              ),
              left: sideOfInsats(insats),
              right: sideOfInsats(guess.right),
            }),
          ]
        : [];
    }),
};
