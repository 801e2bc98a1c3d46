import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' };
const HEADERS = { 'X-Content-Type-Options': 'nosniff' };

/** What is called by its content, and Microsoft's own files, need not be fetched for each page. */
const LASTING = /\.[0-9a-f]{12}\.\w+$|\/office-js\//;
const cacheOf = (pathname) => (LASTING.test(pathname) ? 'max-age=3600' : 'no-store');

/**
 * Serves folders on this machine only, every file to the letter. `folders` maps the beginning of an address to a folder
 * (the longest that fits counts).
 */
export function serve({ folders, port }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    answer(pathname).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error) => response.writeHead(500, PLAIN).end(error.message),
    );
  });

  async function answer(pathname) {
    // Browsers ask for it on their own where a page names no icon.
    if (pathname === '/favicon.ico') return { status: 204, headers: {} };
    const path = locate(folders, decodeURIComponent(pathname));
    const body = path && (await readFile(path).catch(missing));
    if (!body) return { status: 404, headers: PLAIN, body: `Sidan finns inte: ${pathname}` };
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const headers = { ...HEADERS, 'Cache-Control': cacheOf(pathname), 'Content-Type': type };
    return { status: 200, headers, body };
  }

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

function locate(folders, pathname) {
  const prefix = Object.keys(folders)
    .filter((candidate) => pathname.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return null;
  const rest = pathname.endsWith('/')
    ? `${pathname.slice(prefix.length)}index.html`
    : pathname.slice(prefix.length);
  const path = normalize(join(folders[prefix], rest));
  return path.startsWith(folders[prefix] + sep) ? path : null;
}

/** A file that is not there is an answer; that it cannot be read is an error. */
function missing(error) {
  if (error.code === 'ENOENT' || error.code === 'EISDIR') return null;
  throw error;
}
