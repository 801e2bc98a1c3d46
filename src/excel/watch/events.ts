import { supports } from '../requirements';
import type { Run } from '../run';

/**
 * What happens to a sheet, known by its id: somebody else than the product changes its cells, or adds, removes,
 * renames, shows or hides it; the product itself changes its cells; somebody goes to it.
 */
export type Tell = (what: 'changed' | 'own' | 'activated', sheet: string) => void;

export interface Registration {
  /** The sheet that was shown when the listening began. */
  readonly active: string;
  readonly remove: () => Promise<void>;
}

/**
 * Listens to all worksheets, in one round trip. Nothing may be asked of Excel while it tells: on the web it then
 * never answers (office-js issue 4805). Needs ExcelApi 1.9.
 */
export async function listen(run: Run, ownWrites: OwnWrites, tell: Tell): Promise<Registration> {
  const { active, handlers } = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    const shown = sheets.getActiveWorksheet().load({ id: true });
    const added = addHandlers(sheets, ownWrites, tell);
    await context.sync();
    return { active: shown.id, handlers: added };
  });
  const remove = async (context: Excel.RequestContext): Promise<void> => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
  const [first] = handlers;
  return { active, remove: () => run(remove, first && { previousObjects: first.context }) };
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

function addHandlers(
  sheets: Excel.WorksheetCollection,
  ownWrites: OwnWrites,
  tell: Tell,
): readonly Handler[] {
  const changed = (args: Excel.WorksheetChangedEventArgs): Promise<void> => {
    tell(isOwn(args, ownWrites) ? 'own' : 'changed', args.worksheetId);
    return Promise.resolve();
  };
  const activated = ({ worksheetId }: Excel.WorksheetActivatedEventArgs): Promise<void> => {
    tell('activated', worksheetId);
    return Promise.resolve();
  };
  const reshaped = ({ worksheetId, source }: { worksheetId: string; source: string }): Promise<void> => {
    if (source === 'Remote' || !ownWrites.isRecent()) tell('changed', worksheetId);
    return Promise.resolve();
  };
  return [
    sheets.onChanged.add(changed),
    sheets.onActivated.add(activated),
    sheets.onAdded.add(reshaped),
    sheets.onDeleted.add(reshaped),
    ...(supports('1.17')
      ? [sheets.onNameChanged.add(reshaped), sheets.onVisibilityChanged.add(reshaped)]
      : []),
  ];
}

/** Before ExcelApi 1.14 Excel does not tell who caused a change. */
function isOwn({ source, triggerSource }: Excel.WorksheetChangedEventArgs, ownWrites: OwnWrites): boolean {
  if (source === 'Remote') return false;
  return supports('1.14') ? triggerSource === 'ThisLocalAddin' : ownWrites.isRecent();
}

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
