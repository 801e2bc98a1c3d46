/** As long as a cell can be, and a part of that. */
const [SHORT, LONG] = [1_000, 32_000];
/** What takes no longer than this, in milliseconds, on a busy machine too, looks at no text again and again. */
const NOTHING = 250;
/** What grows with the length takes 32 times as long, and what grows with its square 1 000 times. */
const MOST_TIMES = 400;
const TRIES = 3;

/** The least time of some tries, in milliseconds: other work on the machine only adds to it. */
function leastTime(run: () => void, enough = 0): number {
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least >= enough; tries++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** Holds a reader of text to a time that grows no faster than the text, which is one piece again and again. */
export function expectLinear(read: (text: string) => void, piece: string): void {
  const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
  const [short, long] = [text(SHORT), text(LONG)];
  const time = leastTime(() => {
    read(long);
  }, NOTHING);
  if (time < NOTHING) return;
  const before = leastTime(() => {
    read(short);
  });
  expect(time / before).toBeLessThan(MOST_TIMES);
}
