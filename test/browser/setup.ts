import { closeShared } from './page';

/**
 * The spreadsheet under the page is not ours, and loses a key now and then on a machine that is very busy. What fails
 * is tried once more, aloud; a fault of ours fails twice.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });

afterAll(closeShared);
