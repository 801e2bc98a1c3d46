/** As long as one slice of work lasts at most, if its steps are short: people notice a tenth of a second. */
const SLICE_MS = 30;

/**
 * Does long work in slices, so that the pane answers between them. The work is a generator that stops after each step
 * and in the end returns its outcome.
 */
export async function inSlices<T>(steps: Iterator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await nextTask();
  }
}

/** Waits until the page has done what else is due. A message comes sooner than a timer, which browsers slow down. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
