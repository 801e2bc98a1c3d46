const { writeFileSync } = require('node:fs');

/** Ends a run of tests with the one line that says how it went: "N passed, N failed". */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      // A suite that cannot even start has run no test, yet it failed.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    // A run that is part of a larger one is counted there.
    if (process.env.COUNTS_TO !== undefined) writeFileSync(process.env.COUNTS_TO, JSON.stringify(counts));
    // Jest's own summary is written after this call, so the line waits for the end of the process.
    else process.once('exit', () => process.stdout.write(`\n${closingLine(counts)}\n`));
  }
};

function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

module.exports.closingLine = closingLine;
