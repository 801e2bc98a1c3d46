import { spawn } from 'node:child_process';

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/** Opens the page in the user's browser. Where there is none, the printed address is enough. */
export function openBrowser(address) {
  const [command, ...options] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
