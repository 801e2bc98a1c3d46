import { useEffect, useMemo, useRef, useState } from 'react';
import type { CellComment, Mark, WorkbookGateway } from '../../excel/gateway';
import { openFindings, type Review } from '../../findings/review';
import { isSamePlace, type Place } from '../../workbook/address';
import { REPORT_STALE } from '../overview/report';
import { REPORT_TITLE } from '../../language/report-title';
import type { Following } from '../shared/following';
import type { Words } from '../shared/words';

/** What the pane has written about findings since it was opened. */
interface Written {
  marks: readonly Mark[];
  comments: readonly CellComment[];
  /** The findings that the report tells, and the sheet that it stands on. */
  report: { readonly sheet: string; readonly keys: string } | null;
}

const keysOf = ({ findings }: Review): string =>
  findings.map(({ key, status }) => `${key} ${status}`).join('\n');

/**
 * Lets what the pane has written follow what is found: after a mend the marks and comments of what is mended go, and a
 * report says in its first row that it is older than the sheet. Gives the gateway that keeps account of what is
 * written. What was written before the pane was opened is not followed: it goes when it is written anew.
 */
export function useFollow(
  gateway: WorkbookGateway,
  review: Review,
  words: Words,
): readonly [WorkbookGateway, Following] {
  const written = useRef<Written>({ marks: [], comments: [], report: null });
  const latest = useRef(review);
  const [following, setFollowing] = useState<Following>({ reportIsOld: false, failed: false });
  useEffect(() => {
    latest.current = review;
    const { current } = written;
    const open = openFindings(review);
    const isOpen = (place: Place): boolean => open.some((finding) => isSamePlace(finding.place, place));
    const follow = async (): Promise<void> => {
      const marks = current.marks.filter(({ place }) => isOpen(place));
      if (marks.length < current.marks.length) {
        current.marks = marks;
        await (marks.length === 0 ? gateway.unmark() : gateway.mark(marks));
      }
      const gone = current.comments.filter(({ place }) => !isOpen(place));
      if (gone.length > 0) {
        current.comments = current.comments.filter(({ place }) => isOpen(place));
        await gateway.removeComments(gone);
      }
      if (current.report !== null && current.report.keys !== keysOf(review)) {
        const { sheet } = current.report;
        current.report = null;
        setFollowing((before) => ({ ...before, reportIsOld: true }));
        await gateway.apply([staleNote(sheet, words)]);
      }
    };
    void follow().catch(() => setFollowing((before) => ({ ...before, failed: true })));
  }, [gateway, review, words]);

  const accounted = useMemo<WorkbookGateway>(
    () => ({
      ...gateway,
      mark: async (marks) => {
        const outcome = await gateway.mark(marks);
        written.current.marks = marks;
        return outcome;
      },
      unmark: async () => {
        const outcome = await gateway.unmark();
        written.current.marks = [];
        return outcome;
      },
      comment: async (comments) => {
        const outcome = await gateway.comment(comments);
        written.current.comments = [...written.current.comments, ...comments];
        return outcome;
      },
      removeComments: async (only) => {
        const outcome = await gateway.removeComments(only);
        if (only === undefined) written.current.comments = [];
        return outcome;
      },
      writeSheet: async (sheet, titles) => {
        const name = await gateway.writeSheet(sheet, titles);
        if (sheet.name === REPORT_TITLE.sv) {
          written.current.report = { sheet: name, keys: keysOf(latest.current) };
          setFollowing({ reportIsOld: false, failed: false });
        }
        return name;
      },
    }),
    [gateway],
  );
  return [accounted, following];
}

const staleNote = (sheet: string, { say, date, time }: Words) => {
  const now = new Date();
  const when = `${date(now)} ${time(now)}`;
  return {
    kind: 'write' as const,
    sheet,
    ...REPORT_STALE,
    before: null,
    after: say({
      sv: `Rapporten är inaktuell: fynden har ändrats sedan den skrevs (${when}).`,
      en: `The report is out of date: the findings have changed since it was written (${when}).`,
    }),
  };
};
