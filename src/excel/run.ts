import { toGatewayError } from './errors';

export type Pause = (milliseconds: number) => Promise<void>;

/** How long to wait for somebody to leave the cell before each new attempt. */
const PAUSES = [250, 500, 1000];

/**
 * Carries out a batch in Excel. While a cell is being edited Excel rejects every call (office-js issue
 * 856), so it is tried again a few times. Rejects with a `GatewayError`, whatever went wrong.
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  pause: Pause,
  pauses: readonly number[] = PAUSES,
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    const failure = toGatewayError(error);
    const [next, ...later] = pauses;
    if (failure.problem !== 'cellEditing' || next === undefined) throw failure;
    await pause(next);
    return runInExcel(batch, pause, later);
  }
}
