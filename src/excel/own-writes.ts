/** How long after a write Excel may still tell of it: events come by themselves, not with the answer. */
const LATE = 1000;

/**
 * Knows when the product writes in the workbook, for the events that do not say who caused them: those of sheets, and
 * before ExcelApi 1.14 those of cells. It takes what somebody else does in the same window at the same time for the
 * product's own; that is then read with the next change.
 */
export interface OwnWrites {
  readonly track: <T>(write: () => Promise<T>) => Promise<T>;
  /** Whether the product writes now, or did just now. */
  readonly isRecent: () => boolean;
}

export function createOwnWrites(): OwnWrites {
  let underWay = 0;
  let ended = -Infinity;
  return {
    track: async (write) => {
      underWay += 1;
      try {
        return await write();
      } finally {
        underWay -= 1;
        ended = Date.now();
      }
    },
    isRecent: () => underWay > 0 || Date.now() - ended < LATE,
  };
}
