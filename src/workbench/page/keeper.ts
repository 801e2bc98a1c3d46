import type { KeptWorkbook } from '../univer-keep';

/** A workbook in which somebody has worked, as the list shows it. */
export interface KeptHead {
  /** What the list of workbooks knows it by. */
  readonly id: string;
  readonly name: string;
  /** How many times it has been kept: by that two windows see each other. */
  readonly times: number;
}

export interface KeptBook extends KeptHead {
  /** Its file, where it is one of the user's own; null where the page has it. */
  readonly file: Uint8Array | null;
  readonly work: KeptWorkbook;
}

/** Another window of the same browser has kept the workbook since this one has read or kept it. */
export class KeptElsewhereError extends Error {}

const DATABASE = 'provbank';
const [HEADS, WORK] = ['heads', 'work'] as const;

/** Work that is kept in the browser until it is thrown away. */
export const keeper = {
  heads: (): Promise<readonly KeptHead[]> =>
    inStores('readonly', (heads) => asked(heads.getAll() as IDBRequest<KeptHead[]>)),

  read: (id: string): Promise<KeptBook | null> =>
    inStores(
      'readonly',
      async (_heads, work) => (await asked(work.get(id) as IDBRequest<KeptBook | undefined>)) ?? null,
    ),

  /** @throws {KeptElsewhereError} where it is not the workbook that was kept the last time. */
  write: (book: KeptBook): Promise<void> =>
    inStores('readwrite', async (heads, work) => {
      const { id, name, times } = book;
      const last = await asked(heads.get(id) as IDBRequest<KeptHead | undefined>);
      if (last !== undefined && last.times !== times - 1) throw new KeptElsewhereError(id);
      await Promise.all([asked(heads.put({ id, name, times })), asked(work.put(book))]);
    }),

  throwAway: (id: string): Promise<void> =>
    inStores('readwrite', async (heads, work) => {
      await Promise.all([asked(heads.delete(id)), asked(work.delete(id))]);
    }),
};

/** The database is opened for each step, so that no window is in another's way. */
async function inStores<Result>(
  mode: IDBTransactionMode,
  step: (heads: IDBObjectStore, work: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => {
    for (const store of [HEADS, WORK]) opening.result.createObjectStore(store, { keyPath: 'id' });
  });
  const database = await asked(opening);
  try {
    const transaction = database.transaction([HEADS, WORK], mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => {
        resolve();
      });
      transaction.addEventListener('abort', () => {
        reject(transaction.error ?? new Error('The browser keeps nothing.'));
      });
    });
    const result = await step(transaction.objectStore(HEADS), transaction.objectStore(WORK));
    await ended;
    return result;
  } finally {
    database.close();
  }
}

const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('The browser refuses.'));
    });
  });
