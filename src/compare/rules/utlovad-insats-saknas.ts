import type { Difference } from '../difference';
import type { Fate } from '../fates';
import { loneOf } from '../insatser';
import type { TwoYears, YearRule } from '../two-years';
import { quoted, sideOfText, tell } from '../telling';
import { numberOf, onInsats, sideOfInsats, SOURCE } from './wording';

/**
 * A proposal of the earlier year that neither runs now, nor is reported as ended, nor is proposed again. Where a
 * running text names it, or the table of effects without an effect, that is told instead, as information: it may be
 * said there why.
 * Wrong on: a proposal that started under quite another name, goal and service.
 */
export const utlovadInsatsSaknas: YearRule = {
  id: 'utlovad-insats-saknas',
  severity: 'varning',
  title: { sv: 'Föreslagen insats är borta', en: 'A proposed insats is gone' },
  rationale: {
    sv: 'Insatsen fick en plats i underlaget. Om den varken pågår, är redovisad eller föreslås igen vet ingen vad som blev av den, eller av pengarna.',
    en: 'The insats was in the underlag. If it is not ongoing, reported or proposed again, nobody knows what became of it or its money.',
  },
  source: SOURCE,
  firesOn: {
    sv: '2.2 förra året: en föreslagen insats finns varken i 1.4, 1.1 eller 2.2 nu; info där en löpande text, eller 1.1 utan effekt, nämner den',
    en: '2.2 of last year: a proposed insats is neither in 1.4, 1.1 nor 2.2 now; info where a running text, or 1.1 without an effect, names it',
  },
  check: (years) => years.proposed.flatMap((fate) => gone(fate, years)),
};

function gone(
  { insats, runs, proposed }: Fate,
  { before, after, years, reports }: TwoYears,
): readonly Difference[] {
  if (runs || proposed) return [];
  const report = reports.reportOf(insats);
  const isReported = report?.of === 'insats';
  if (isReported && report.isStated) return [];
  const chapters = (['pagaendeInsatser', 'effekthemtagning', 'nyaForslag'] as const).map((role) =>
    numberOf(after, role),
  );
  const [runsIn = '', reportsIn = '', proposesIn = ''] = chapters;
  const mention = reports.mentionOf(insats);
  const from = numberOf(before, 'nyaForslag');
  if (isReported) {
    return [
      onInsats(insats, {
        rule: 'utlovad-insats-saknas',
        severity: 'info',
        text: {
          sv: `Föreslogs ${years.before} i ${from} och nämns nu bara i ${reportsIn}, där ingen effekt är redovisad. Kontrollera vad som blev av den.`,
          en: `Was proposed in ${from} for ${years.before} and is now only named in ${reportsIn}, where no effect is reported. See what became of it.`,
        },
        left: sideOfInsats(insats),
        right: report.effect,
        lone: loneOf(insats, 'left'),
      }),
    ];
  }
  if (mention) {
    return [
      onInsats(insats, {
        rule: 'utlovad-insats-saknas',
        severity: 'info',
        text: tell(
          (of) =>
            `Föreslogs ${years.before} i ${from} och nämns nu bara i löpande text: ${of(quoted(mention.text))}. Kontrollera att texten säger vad som blev av den.`,
          (of) =>
            `Was proposed in ${from} for ${years.before} and is now only named in a running text: ${of(quoted(mention.text))}. See that the text tells what became of it.`,
        ),
        left: sideOfInsats(insats),
        right: sideOfText(mention),
        lone: loneOf(insats, 'left'),
      }),
    ];
  }
  return [
    onInsats(insats, {
      rule: 'utlovad-insats-saknas',
      severity: 'varning',
      text: {
        sv: `Föreslogs ${years.before} i ${from}, men finns nu varken bland pågående insatser (${runsIn}), i effekthemtagningen (${reportsIn}) eller bland förslagen (${proposesIn}). Fråga leverantören vad som blev av den.`,
        en: `Was proposed in ${from} for ${years.before}, but is now neither among the ongoing insatser (${runsIn}), in the effects (${reportsIn}) nor among the proposals (${proposesIn}). Ask the supplier what became of it.`,
      },
      left: sideOfInsats(insats),
      right: null,
      lone: loneOf(insats, 'left'),
    }),
  ];
}
