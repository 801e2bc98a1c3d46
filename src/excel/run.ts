import { toGatewayError } from './errors';
import { PATIENCE, patientContext } from './patience';
import { wait } from './wait';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Carries out a batch in Excel: in a context of its own, or in that of an earlier batch. Rejects with a `GatewayError`,
 * whatever went wrong.
 */
export type Run = <T>(batch: Batch<T>, context?: OfficeExtension.ClientRequestContext) => Promise<T>;

export type Pause = (milliseconds: number) => Promise<void>;

/** How long to wait for somebody to leave the cell before each new attempt. */
const PAUSES = [250, 500, 1000];

/**
 * The way to Excel. While a cell is being edited Excel rejects every call (office-js issue 856), so it is tried again a
 * few times, after a `pause`. An answer that does not come within `patience` (milliseconds) is given up.
 */
export function createRun(pause: Pause = wait, patience = PATIENCE): Run {
  const attempt = async <T>(start: () => Promise<T>, pauses: readonly number[]): Promise<T> => {
    try {
      return await start();
    } catch (error) {
      const failure = toGatewayError(error);
      const [next, ...later] = pauses;
      if (failure.problem !== 'cellEditing' || next === undefined) throw failure;
      await pause(next);
      return attempt(start, later);
    }
  };

  return (batch, context) => {
    const patient = async (own: Excel.RequestContext) => {
      const inTime = patientContext(own, patience);
      const result = await batch(inTime);
      // What the batch left unsent Excel.run would send, and wait for without end.
      await inTime.sync();
      return result;
    };
    return attempt(() => (context === undefined ? Excel.run(patient) : Excel.run(context, patient)), PAUSES);
  };
}
