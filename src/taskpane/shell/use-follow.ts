import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Found, Mark, WorkbookGateway } from '../../excel/gateway';
import type { ReviewedFinding } from '../../findings/acceptance';
import { saidToSupplier } from '../../findings/finding';
import { openFindings, type Review } from '../../findings/review';
import type { Edit } from '../../workbook/edit';
import { placeAddress } from '../../workbook/address';
import { findReport, isSameReport, type WrittenReport } from '../overview/written-report';
import { REPORT_TITLE } from '../../language/report-title';
import type { Following } from '../shared/following';
import type { Pane, Rules } from '../shared/pane';
import type { Words } from '../shared/words';

export interface ToFollow extends Pick<Pane, 'gateway' | 'changed' | 'result'> {
  readonly review: Review;
  readonly rules: Rules;
  /** What would be found with the edits made; null where they do not fit what was read last. */
  readonly foresee: (edits: readonly Edit[]) => Promise<Review | null>;
  readonly words: Words;
}

/**
 * Lets what the product has written follow what is found, also what it wrote in an earlier session: with a mend the
 * marks and comments of what is mended go, and a report says in its first row that it is older than the sheet. Nothing
 * is written before somebody has changed something. Gives the gateway that keeps account of what is written.
 */
export function useFollow(given: ToFollow): readonly [WorkbookGateway, Following] {
  const { gateway, changed, result, review, foresee, words } = given;
  const [failed, setFailed] = useState(false);
  /** What marks and comments were last made to follow; null before the first check. */
  const followed = useRef<Review | null>(null);
  /** Whether there are any; null where nobody has looked. */
  const isOursThere = useRef<boolean | null>(null);
  const old = useOldReport(given);

  useEffect(() => {
    if (result === null) return;
    const before = followed.current;
    followed.current = review;
    if (before === null || standingOf(before) === standingOf(review)) return;
    const follow = async (): Promise<void> => {
      if (isOursThere.current !== false) isOursThere.current = await gateway.follow(toFollow(before, review));
      const note = noteOn(old, words);
      if (note === null) return;
      await gateway.apply([note]);
      void changed({ sheets: [note.sheet] });
    };
    void follow().catch(() => setFailed(true));
  }, [gateway, changed, result, review, old, words]);

  const apply = useCallback<WorkbookGateway['apply']>(
    async (edits) => {
      const [before, after] =
        isOursThere.current === false ? [null, null] : [followed.current, await foresee(edits)];
      if (before === null || after === null) return gateway.apply(edits);
      const applied = await gateway.apply(edits, toFollow(before, after));
      if (applied.isOursLeft !== null && applied.isOursLeft !== undefined) {
        isOursThere.current = applied.isOursLeft;
        followed.current = after;
      }
      return applied;
    },
    [gateway, foresee],
  );
  const accounted = useMemo<WorkbookGateway>(
    () => ({
      ...gateway,
      apply,
      mark: async (marks) => {
        const outcome = await gateway.mark(marks);
        isOursThere.current = true;
        return outcome;
      },
      comment: async (comments) => {
        const outcome = await gateway.comment(comments);
        isOursThere.current = true;
        return outcome;
      },
      writeSheet: async (sheet, titles) => {
        const name = await gateway.writeSheet(sheet, titles);
        // Read again, the report is known to be as new as the sheets.
        if (sheet.name === REPORT_TITLE.sv) void changed({ sheets: [name] });
        setFailed(false);
        return name;
      },
    }),
    [gateway, apply, changed],
  );
  return [accounted, { reportIsOld: old?.isOld ?? false, failed }];
}

/** The report that stands in the workbook, and whether it tells something else than is found; null where none does. */
function useOldReport({ result, review, rules }: ToFollow) {
  return useMemo(() => {
    const report = result === null ? null : findReport(result.workbook);
    return report && { report, isOld: !isSameReport(report, { review, rules }) };
  }, [result, review, rules]);
}

/** The note to write in a report that is out of date, or to take from one that is not after all; null where neither. */
function noteOn(old: { readonly report: WrittenReport; readonly isOld: boolean } | null, words: Words) {
  if (old === null || old.isOld === (old.report.note !== null)) return null;
  const { note, place } = old.report;
  return { kind: 'write' as const, ...place, before: note, after: old.isOld ? staleNote(words) : null };
}

function staleNote({ say, date, time }: Words): string {
  const now = new Date();
  const when = `${date(now)} ${time(now)}`;
  return say({
    sv: `Rapporten är inaktuell: fynden har ändrats sedan den skrevs (${when}).`,
    en: `The report is out of date: the findings have changed since it was written (${when}).`,
  });
}

const openOf = ({ findings }: Review): readonly ReviewedFinding[] =>
  findings.filter(({ status }) => status !== 'godtagen');

/** Equal where the same cells have the same findings. */
const standingOf = (review: Review): string =>
  openOf(review)
    .map(({ key, finding: { severity, place } }) =>
      [key, severity, place.row === null ? place.sheet : placeAddress(place)].join(' '),
    )
    .join('\n');

/** What marks and comments are to follow: what is found now, and what was said of what is gone. */
function toFollow(before: Review, after: Review): Found {
  const still = new Set(openOf(after).map(({ key }) => key));
  const open = openFindings(after);
  const said = new Set(open.flatMap(sayings).map(({ place, text }) => `${placeAddress(place)}\n${text}`));
  const gone = openOf(before).filter(({ key }) => !still.has(key));
  return {
    open: open.flatMap(({ place, severity }): Mark[] => (place.row === null ? [] : [{ place, severity }])),
    gone: gone
      .flatMap(({ finding }) => sayings(finding))
      .filter(({ place, text }) => !said.has(`${placeAddress(place)}\n${text}`)),
  };
}

/** What a comment on a finding says, in either language. */
const sayings = (finding: ReviewedFinding['finding']) => {
  const { place } = finding;
  const { sv, en } = saidToSupplier(finding);
  return place.row === null ? [] : [sv, en].map((text) => ({ place, text }));
};
