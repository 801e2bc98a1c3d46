import { createMentions } from '../language/mentions';
import { isPlaceholder } from '../language/placeholder';
import { cellOf } from '../portfolio/cards';
import type { Located, Submission } from '../recognise/submission';
import { sectionOf } from './chapters';
import { serviceRows } from './compared-services';
import type { Side } from './difference';
import type { Insats } from './insatser';
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
 * Wrong on: an insats that is told of in quite other words, which is not found.
 */
export function createReports(submission: Submission): Reports {
  const rows = reportRows(submission);
  const texts = submission.sections.flatMap(({ prose, notes }) => [...prose, ...notes]);
  const inRows = createMentions(rows.flatMap((row) => row.texts));
  const inTexts = createMentions(texts.map(({ text }) => text));
  const isNamed = (insats: Insats, mentions: (name: string) => boolean): boolean =>
    insats.names.some(mentions);
  return {
    reportOf: (insats) => {
      const named = isNamed(insats, inRows)
        ? rows.filter((row) => isNamed(insats, createMentions(row.texts)))
        : [];
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
      isNamed(insats, inTexts)
        ? (texts.find(({ text }) => isNamed(insats, createMentions([text]))) ?? null)
        : null,
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
    const texts = row.cells.map(({ text }) => text).filter((text) => text !== '');
    return [{ texts, service, effect: { ...sideOfText(told), text: effect?.text ?? '' } }];
  });
}
