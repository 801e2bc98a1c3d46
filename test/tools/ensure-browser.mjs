/**
 * Finds a Chromium for the browser tests, and installs Debian's where there is none and it may.
 * Says what to do where it may not.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export function findBrowser() {
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

function installWithApt() {
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

const isRoot = process.getuid?.() === 0;

if (process.argv[1]?.endsWith('ensure-browser.mjs') && findBrowser() === null) {
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Ingen webbläsare hittades. Installerar Debians chromium …\n');
    installWithApt();
  }
  if (findBrowser() === null) {
    process.stderr.write(
      'Webbläsartesterna behöver Chromium. Installera det (på Debian: sudo apt-get install chromium) ' +
        'eller ange sökvägen i miljövariabeln CHROMIUM_PATH, och kör sedan npm test igen.\n',
    );
    process.exit(1);
  }
}
