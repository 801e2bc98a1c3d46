import { supports } from '../requirements';
import type { Run } from '../run';

/**
 * Tells when another range is selected, on any sheet; gives the way to stop. Nothing may be asked of Excel while it
 * tells (office-js issue 4805). Before ExcelApi 1.9 nothing is told.
 */
export async function watchSelection(run: Run, onChange: () => void): Promise<() => Promise<void>> {
  if (!supports('1.9')) return () => Promise.resolve();
  const tell = (): Promise<void> => {
    setTimeout(onChange);
    return Promise.resolve();
  };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
    await context.sync();
    return added;
  });
  const [first] = handlers;
  return () =>
    run(
      async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      },
      first && { previousObjects: first.context },
    );
}
