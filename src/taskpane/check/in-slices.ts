/**
 * A step that is begun within this time is finished in the same slice. People notice a tenth of a second; the longest
 * steps, in a workbook fifty times as large as any, take most of that by themselves.
 */
const SLICE_MS = 15;

/**
 * Does long work in slices, so that the pane answers between them. The work is a generator that stops after each step
 * and in the end returns its outcome. What comes after it begins in a slice of its own.
 */
export async function inSlices<T>(steps: Iterator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) {
        await nextTask();
        return step.value;
      }
    }
    await nextTask();
  }
}

/**
 * Waits until the page has done what else is due. A message comes sooner than a timer, which browsers slow
 * down.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
