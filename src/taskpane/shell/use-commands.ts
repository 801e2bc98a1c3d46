import { useEffect, useRef, useState } from 'react';
import type { Command } from '../../excel/command-names';
import type { SheetArea, WorkbookGateway } from '../../excel/gateway';
import type { Review } from '../../findings/review';
import type { Localized } from '../../language/localized';
import type { CheckResult } from '../check/check-queue';
import { explainCell } from '../findings/explain-cell';
import type { FindingList } from '../findings/use-finding-list';
import { inSubmission } from '../shared/view';

interface CommandWork {
  readonly gateway: WorkbookGateway;
  /** Checks the whole workbook. */
  readonly run: () => Promise<void>;
  readonly result: CheckResult | null;
  readonly review: Review;
  readonly list: FindingList;
  readonly isListed: boolean;
  /** Goes to the next finding, wherever in the pane one is. */
  readonly next: () => void;
  readonly showList: () => void;
}

/** What is asked for and waits for a check, or for the list to be shown. */
type Wish = { readonly kind: 'next' } | { readonly kind: 'explain'; readonly area: SheetArea };

const NO_CELL: Localized = {
  sv: 'Markera en cell i arbetsboken och välj Förklara cellen igen.',
  en: 'Select a cell in the workbook and choose Explain the cell again.',
};

/**
 * Does what the ribbon, the menu of a cell and Excel's keys ask for: checks, goes to the next finding, and explains the
 * selected cell. The two latter check first where nothing is checked. Gives what there is to say of the latest, if
 * anything.
 */
export function useCommands(work: CommandWork): Localized | null {
  const [wish, setWish] = useState<Wish | null>(null);
  const [says, setSays] = useState<Localized | null>(null);
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  const { gateway, result } = work;
  useEffect(() => {
    const perform = async (command: Command): Promise<void> => {
      setSays(null);
      if (command === 'kontrollera') {
        await latest.current.run();
        return;
      }
      const wished = command === 'nastaFynd' ? ({ kind: 'next' } as const) : await cellToExplain(gateway);
      if (wished === null) setSays(NO_CELL);
      // Where the check fails that is told, and what was wished for is forgotten.
      if (latest.current.result === null) await latest.current.run();
      setWish(wished);
    };
    return gateway.takeCommands((command) => void perform(command));
  }, [gateway]);

  useEffect(() => {
    if (wish === null) return;
    const { review, list, isListed, next, showList } = latest.current;
    // The page of the overview says what is the matter.
    if (!inSubmission(result)) {
      setWish(null);
      return;
    }
    if (wish.kind === 'next') {
      next();
      setWish(null);
      return;
    }
    const explained = explainCell(review.findings, result.submission, wish.area);
    if ('says' in explained) {
      setSays(explained.says);
      setWish(null);
    } else if (!isListed) showList();
    else if (list.reveal(explained.key)) setWish(null);
  }, [wish, result, work.isListed, work.list]);
  return says;
}

async function cellToExplain(gateway: WorkbookGateway): Promise<Wish | null> {
  const area = await gateway.selection().catch(() => null);
  return area && { kind: 'explain', area };
}
