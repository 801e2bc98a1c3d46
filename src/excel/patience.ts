import { GatewayError } from './gateway';
import { messages } from './messages';

/** How long Excel may take for one answer: calculating a large workbook takes its time. */
export const PATIENCE = 30_000;

/**
 * The context, but each round trip is given up when Excel does not answer in time (it happens: office-js issues 4805,
 * 6150, 6678). The batch ends there; should the answer come later nobody listens.
 */
export function patientContext(context: Excel.RequestContext, patience: number): Excel.RequestContext {
  return new Proxy(context, {
    get: (target, key) => {
      if (key === 'sync') return <T>(passThrough?: T) => inTime(target.sync(passThrough), patience);
      return Reflect.get(target, key) as unknown;
    },
  });
}

async function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new GatewayError('noAnswer', messages.noAnswer, `No answer in ${String(patience)} ms`));
    }, patience);
  });
  try {
    return await Promise.race([answer, givenUp]);
  } finally {
    clearTimeout(timer);
  }
}
