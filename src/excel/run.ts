import { toGatewayError } from './errors';
import { GatewayError } from './gateway';
import { messages } from './messages';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Carries out a batch in Excel: in a context of its own, or in that of an earlier batch (`previousObjects`). Rejects
 * with a `GatewayError`, whatever went wrong.
 */
export type Run = <T>(batch: Batch<T>, options?: Excel.RunOptions) => Promise<T>;

export type Pause = (milliseconds: number) => Promise<void>;

/** How long to wait for somebody to leave the cell before each new attempt. */
const PAUSES = [250, 500, 1000];

/** How long Excel may take for one answer: calculating a large workbook takes its time. */
const ANSWER_LIMIT = 30_000;

/**
 * The way to Excel. While a cell is being edited Excel rejects every call (office-js issue 856), so it is tried
 * again a few times, after a `pause`. An answer that does not come within `limit` (milliseconds) is given up.
 */
export function createRun(pause: Pause = wait, limit = ANSWER_LIMIT): Run {
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

  return (batch, options = {}) => {
    const limited = async (own: Excel.RequestContext) => {
      const inTime = withTimeLimit(own, limit);
      const result = await batch(inTime);
      // What the batch left unsent Excel.run would send, and wait for without end.
      await inTime.sync();
      return result;
    };
    return attempt(() => Excel.run(options, limited), PAUSES);
  };
}

/**
 * The context, but each round trip is given up when Excel does not answer in time (it happens: office-js issues 4805,
 * 6150, 6678). The batch ends there; should the answer come later nobody listens.
 */
function withTimeLimit(context: Excel.RequestContext, limit: number): Excel.RequestContext {
  return new Proxy(context, {
    get: (target, key) => {
      if (key === 'sync') return <T>(passThrough?: T) => inTime(target.sync(passThrough), limit);
      return Reflect.get(target, key) as unknown;
    },
  });
}

async function inTime<T>(answer: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new GatewayError('noAnswer', messages.noAnswer, `No answer in ${String(limit)} ms`));
    }, limit);
  });
  try {
    return await Promise.race([answer, givenUp]);
  } finally {
    clearTimeout(timer);
  }
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
