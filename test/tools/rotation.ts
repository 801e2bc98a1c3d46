/**
 * What could be tried is more than a run of all tests has time for: each day's run takes another share of it.
 * The tests name the share in their titles. ROTATION=<that number> tries it again; `npm run mutants` and
 * `npm run fuzz` try all.
 */
const DAY = 86_400_000;
const rotation = Number(process.env['ROTATION'] ?? Math.floor(Date.now() / DAY));
const isWhole = process.env['WHOLE'] === 'yes';

/** As a test names it in its title. */
export const share = isWhole ? 'all' : `ROTATION=${rotation}`;

/** The numbers of the shares that this run takes, out of so many; `offset` lets tests take different ones. */
export const sharesOf = (count: number, offset = 0): readonly number[] =>
  isWhole ? Array.from({ length: count }, (_, number) => number) : [(rotation + offset) % count];
