import { wait } from './wait';

/** Office.js never answers when a firewall blocks one of its parts (office-js issue 6040). */
const PATIENCE = 10_000;

/**
 * Waits for Office.js. 'outside': the page stands in an ordinary browser window, or Office.js could not
 * be fetched, so there is no workbook to work on. `givenUp` ends the waiting.
 */
export async function whenOfficeIsReady(
  givenUp: Promise<void> = wait(PATIENCE),
): Promise<'excel' | 'outside'> {
  if (typeof Office === 'undefined') return 'outside';
  return Promise.race([askOffice(), givenUp.then(() => 'outside' as const)]);
}

async function askOffice(): Promise<'excel' | 'outside'> {
  const info: { host: unknown } = await Office.onReady();
  return info.host === null || info.host === undefined ? 'outside' : 'excel';
}
