/** Ends a test run with the one line that says how it went: "N passed, N failed". */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A suite that cannot even start has run no test, yet it failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    // Jest's own summary is written after this call, so the line waits for the end of the process.
    process.once('exit', () => {
      process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed${tail}\n`);
    });
  }
};
