import { startWorkbench, type RunningWorkbench } from '../../src/build/browser';

/** Where the workbench is served that all suites share; jest hands it on to those that run them. */
const ADDRESS = 'WORKBENCH_ADDRESS';

const held: { workbench?: RunningWorkbench } = {};

/** Before the first suite. */
export default async function start(): Promise<void> {
  held.workbench = await startWorkbench();
  process.env[ADDRESS] = held.workbench.address;
}

/** After the last. */
export async function stop(): Promise<void> {
  await held.workbench?.stop();
}

export function sharedAddress(): string {
  const address = process.env[ADDRESS];
  if (address === undefined) throw new Error('The workbench is not started: see globalSetup of these tests.');
  return address;
}
