/**
 * The test files of one part of `npm test`, run as one: what they test is loaded once for all of them, and what has
 * been run by one is fast for the next. `npx jest test/x` runs each by itself as ever.
 */
declare const TEST_FILES: readonly string[];

for (const file of TEST_FILES)
  describe(file, () => {
    jest.requireActual(`../../${file}`);
  });
