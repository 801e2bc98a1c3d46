import { remember } from '../language/by-key';
import { createMentions } from '../language/mentions';
import { isPlaceholder } from '../language/placeholder';
import { tellingWords, wordsOf } from '../language/telling-words';
import { areForms } from '../language/word-forms';
import { cellOf } from '../portfolio/cards';
import type { Located, Submission } from '../recognise/submission';
import { sectionOf } from './chapters';
import { serviceRows } from './compared-services';
import type { Side } from './difference';
import { type Insats, serviceOf } from './insatser';
import { sideOfText } from './telling';

/** What a workbook reports of the effects of an insats that has ended. */
export interface Report {
  /** Whether it is named, or only its service has a row. */
  readonly of: 'insats' | 'service';
  /** The cell that tells of the effect; blank where it tells nothing. */
  readonly effect: Side;
  readonly isStated: boolean;
}

export interface Reports {
  /** The row of 1.1 that reports an insats, or its service; null where there is none. */
  readonly reportOf: (insats: Insats) => Report | null;
  /** A running text that mentions an insats, in any chapter; null where there is none. */
  readonly mentionOf: (insats: Insats) => Located | null;
}

interface ReportRow {
  readonly texts: readonly string[];
  readonly service: string;
  readonly effect: Side;
}

/**
 * Reads where a workbook tells of insatser that have ended: the table of effects by name or by service, and the running
 * texts by name (`createMentions`).
 * Wrong on: an insats that is told of in quite other words, which is not found; and another phase of the same
 * ("Förstudie mediabank", "Införande mediabank"), which is taken for it.
 */
export function createReports(submission: Submission): Reports {
  const rows = reportRows(submission);
  const texts = submission.sections.flatMap(({ prose, notes }) => [...prose, ...notes]);
  const inRows = createNaming(rows.flatMap((row) => row.texts));
  const inTexts = createNaming(texts.map(({ text }) => text));
  return {
    reportOf: (insats) => {
      const named = inRows(insats) ? rows.filter((row) => createNaming(row.texts)(insats)) : [];
      const ofService = rows.filter(({ service }) => insats.service !== '' && service === insats.service);
      const stated = (some: readonly ReportRow[]): ReportRow | undefined =>
        some.find(({ effect }) => isStated(effect)) ?? some[0];
      const row = stated(named) ?? stated(ofService);
      if (!row) return null;
      return {
        of: named.length > 0 ? 'insats' : 'service',
        effect: row.effect,
        isStated: isStated(row.effect),
      };
    },
    mentionOf: (insats) =>
      inTexts(insats) ? (texts.find(({ text }) => createNaming([text])(insats)) ?? null) : null,
  };
}

/**
 * Makes a function that says whether any of the texts names an insats: it mentions its name, and not only its service,
 * which any insats of the service does. A name that has no word but its service's is named by all its words.
 */
function createNaming(texts: readonly string[]): (insats: Insats) => boolean {
  const mentions = createMentions(texts);
  const wordsIn = remember((at: string) => new Set(wordsOf(texts[Number(at)] ?? '')));
  const holdAll = (name: string): boolean =>
    texts.some((_, at) => wordsOf(name).every((word) => wordsIn(String(at)).has(word)));
  return ({ card, names }) => {
    const ofService = tellingWords(serviceOf(card));
    return names.some((name) => {
      const own = tellingWords(name).filter((word) => !ofService.some((each) => areForms(each, word)));
      return own.length === 0 ? holdAll(name) : mentions(name) && mentions(own.join(' '));
    });
  };
}

const isStated = ({ text }: Side): boolean => text !== '' && !isPlaceholder(text);

function reportRows(submission: Submission): readonly ReportRow[] {
  const section = sectionOf(submission, 'effekthemtagning');
  if (!section) return [];
  return serviceRows(submission, section).flatMap(({ row, service }): ReportRow[] => {
    const [effect, insatser] = [cellOf(row, 'effekthemtagning'), cellOf(row, 'insatser')];
    const told = effect ?? insatser ?? row.cells[0];
    if (!told) return [];
    const texts = row.cells.flatMap(({ role, text }) => (role === 'tjanst' || text === '' ? [] : [text]));
    return [{ texts, service, effect: { ...sideOfText(told), text: effect?.text ?? '' } }];
  });
}
