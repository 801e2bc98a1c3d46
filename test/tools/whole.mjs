/** Runs the tests of these folders or files in whole, where a run of all tests takes a share of them. */
import { run } from 'jest';

process.env.WHOLE = 'yes';
await run(process.argv.slice(2));
