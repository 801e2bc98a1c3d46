import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from 'playwright-core';

/** The workbench as `npm start` runs it, on a free port. */
export interface RunningWorkbench {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export async function startWorkbench(): Promise<RunningWorkbench> {
  const port = await freePort();
  // A process group of its own, so that npm's children end with it.
  const npm = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const address = `http://localhost:${String(port)}`;
  const stop = async (): Promise<void> => {
    const ended = once(npm, 'exit');
    if (npm.pid !== undefined) process.kill(-npm.pid);
    await ended;
    npm.stdout.destroy();
    npm.stderr.destroy();
  };
  const told: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const fail = (): void => {
      reject(new Error(`npm start failed:\n${told.join('')}`));
    };
    npm.once('exit', fail);
    npm.stdout.on('data', (chunk: Buffer) => {
      told.push(chunk.toString());
      if (told.join('').includes(address)) resolve();
    });
    npm.stderr.on('data', (chunk: Buffer) => {
      told.push(chunk.toString());
      // It goes on waiting for the fault to be mended; a test does not.
      if (chunk.includes('ERROR in')) void stop().then(fail);
    });
  });
  return { address, stop };
}

const CHROMIUMS = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const findBrowser = (): string | undefined => CHROMIUMS.find((file) => file && existsSync(file));

/** The path of a Chromium on this machine. Installs Debian's where there is none and it may; else throws what to do. */
export function ensureBrowser(): string {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (findBrowser() === undefined && mayInstall) installWithApt();
  const found = findBrowser();
  if (found !== undefined) return found;
  throw new Error(
    'Webbläsaren Chromium behövs. Installera den (på Debian: sudo apt-get install chromium) ' +
      'eller ange sökvägen i miljövariabeln CHROMIUM_PATH, och försök sedan igen.',
  );
}

function installWithApt(): void {
  process.stdout.write('Ingen webbläsare hittades. Installerar Debians chromium …\n');
  const aptGet = (...args: readonly string[]): void => {
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

/** Chromium without the requests that it would make on its own. */
export async function launchBrowser(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...quiet],
  });
}

/** The product's pane in its frame. */
export const paneOf = (page: Page): FrameLocator => page.frameLocator('#pane');

/** Shows a view of the pane by its tab, or from the menu of those that there is no room for. */
export async function showView(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('tab').first().waitFor();
  const tab = pane.getByRole('tab', { name, exact: true });
  if (await tab.isVisible()) return tab.click();
  await pane.getByRole('button', { name: 'Mer', exact: true }).click();
  await pane.getByRole('menuitem', { name, exact: true }).click();
}

/** Where its page runs. */
export function paneFrameOf(page: Page): Frame {
  const frame = page.frames().find((each) => isPane(each.url()));
  if (frame === undefined) throw new Error('The page has no pane.');
  return frame;
}

/** Whether an address is that of the pane, as Excel opens it or by itself. */
export const isPane = (address: string): boolean => address.includes('/taskpane.html');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
