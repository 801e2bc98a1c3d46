/**
 * Finds a Chromium for the browser tests, and installs Debian's where there is none and it may.
 * Says what to do where it may not.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.js';

function installWithApt() {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

const isRoot = process.getuid?.() === 0;

if (findBrowser() === null) {
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
