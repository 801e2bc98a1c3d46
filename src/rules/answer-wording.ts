import type { Answer, Manner } from '../language/answers';
import type { Localized } from '../language/localized';
import type { Located } from '../recognise/submission';
import { addressOf } from '../workbook/address';
import { capital } from './wording';

/** Of a yes in another word than the template asks for: "Informationsklassning: ”x” läses som JA. Skriv JA …". */
export const writeJaInstead = ({ sv, en }: Localized, text: string): Localized => ({
  sv: `${capital(sv)}: ”${text}” läses som JA. Skriv JA, så att ingen behöver tolka svaret.`,
  en: `${capital(en)}: “${text}” is read as JA. Write JA, so that nobody needs to interpret the answer.`,
});

/** By what an answer was read, where its words do not say it; null where they do. */
export function howRead(
  manner: Manner,
  answer: Answer,
  text: string,
  motive: Located | null,
): Localized | null {
  if (motive !== null) {
    const cell = addressOf(motive.place);
    return { sv: `Motiveringen står i ${cell}.`, en: `The explanation is in ${cell}.` };
  }
  const short = answer.startsWith('NEJ') ? 'NEJ' : answer;
  if (manner === 'mark')
    return {
      sv: `Svaret ”${text}” läses som ${short} efter sitt kryss.`,
      en: `The answer “${text}” is read as ${short} by its mark.`,
    };
  if (manner === 'boolean')
    return {
      sv: `Cellens värde är ${text} (en ruta utan kryss), som läses som ${short}.`,
      en: `The cell’s value is ${text} (a box without a tick), which is read as ${short}.`,
    };
  return null;
}
