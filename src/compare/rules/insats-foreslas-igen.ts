import { labelOf } from '../insatser';
import { quoted, tell } from '../telling';
import type { YearRule } from '../two-years';
import { onInsats, sideOfInsats, SOURCE } from './wording';

/** What is proposed now and is not new: it was proposed before and does not run yet, or ran and does so no longer. */
export const insatsForeslasIgen: YearRule = {
  id: 'insats-foreslas-igen',
  severity: 'info',
  title: { sv: 'Insatsen föreslås igen', en: 'The insats is proposed again' },
  rationale: {
    sv: 'Ett förslag som kommer tillbaka är inte nytt: det kan ha fått nej, eller pengar som inte användes.',
    en: 'A proposal that comes back is not new: it may have been turned down, or have had money that was not used.',
  },
  source: SOURCE,
  firesOn: {
    sv: '2.2: en insats föreslogs eller pågick redan förra året och pågår inte nu',
    en: '2.2: an insats was already proposed or ongoing last year and is not ongoing now',
  },
  check: ({ proposed, ongoing, years }) =>
    [...proposed, ...ongoing].flatMap(({ insats, runs, proposed: again }) =>
      again === null || runs !== null
        ? []
        : [
            onInsats(again.right, {
              rule: 'insats-foreslas-igen',
              severity: 'info',
              text: tell(
                (of) =>
                  `${insats.role === 'pagaende' ? 'Pågick' : 'Föreslogs'} redan i årlig analys ${years.before}${again.isLikely ? `, troligen som ${of(quoted(labelOf(insats.card)))}` : ''}.`,
                (of) =>
                  `${insats.role === 'pagaende' ? 'Was ongoing' : 'Was proposed'} in the årlig analys ${years.before} already${again.isLikely ? `, probably as ${of(quoted(labelOf(insats.card)))}` : ''}.`,
              ),
              left: sideOfInsats(insats),
              right: sideOfInsats(again.right),
            }),
          ],
    ),
};
