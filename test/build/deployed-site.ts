import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { addressesIn } from '../../src/build/deployment';
import { CACHE_CONTROL, servingOf } from '../../src/build/serving';
import document2024 from '../../src/template/templates/2024.json';

type ManifestFor = (
  source: string,
  how: { baseUrl: string; version: string; isDevelopment: boolean },
) => string;

export const { manifestFor } = jest.requireActual<{ manifestFor: ManifestFor }>(
  '../../src/build/build-manifest.js',
);
/** What the build writes as files.json. */
function listOfFiles(version: string, contents: Iterable<[string, string]>): string {
  const hash = (content: string): string => createHash('sha256').update(content).digest('hex');
  const files = Object.fromEntries([...contents].map(([file, content]) => [file, hash(content)]));
  return JSON.stringify({ version, files });
}

export const MANIFEST_SOURCE = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
export const VERSION = '1.2.3';
const POLICY = "default-src 'none'; script-src 'self'";

/** What a server holds of one file, and how it answers for it. */
export interface Served {
  status: number;
  body: string;
  headers: Record<string, string>;
}

export type Site = Map<string, Served>;

/** A small build, served as it should be. */
export function goodSite(base: string): Site {
  const manifest = manifestFor(MANIFEST_SOURCE, { baseUrl: base, version: VERSION, isDevelopment: false });
  const contents = new Map(
    addressesIn(manifest).map((address): [string, string] => [address.slice(base.length), 'content']),
  );
  contents.set('manifest.xml', manifest);
  contents.set('taskpane.html', pageOf(VERSION));
  contents.set('taskpane.0123456789ab.js', 'run()');
  contents.set('help/help.0123456789ab.css', 'p {}');
  for (const file of ['functions.json', 'functions-en-US.json']) {
    contents.set(file, JSON.stringify({ functions: [{ helpUrl: `${base}help/tkr.html` }] }));
  }
  contents.set('files.json', listOfFiles(VERSION, contents));
  contents.set('templates/index.json', JSON.stringify({ version: 1, templates: ['2025.json'] }));
  contents.set('templates/2025.json', JSON.stringify({ ...document2024, year: 2025 }));
  return new Map([...contents].map(([file, body]) => [file, servedWell(file, body)]));
}

const pageOf = (version: string): string =>
  `<meta http-equiv=Content-Security-Policy content="${POLICY}"><meta name=version content=${version}>`;

function servedWell(file: string, body: string): Served {
  const { types, cache, shared } = servingOf(file);
  return {
    status: 200,
    body,
    headers: {
      'content-type': `${types?.[0] ?? 'text/plain'}; charset=utf-8`,
      'x-content-type-options': 'nosniff',
      'cache-control': CACHE_CONTROL[cache],
      ...(shared && { 'access-control-allow-origin': '*' }),
      ...(file === 'taskpane.html' && {
        'content-security-policy': POLICY,
        'referrer-policy': 'no-referrer',
      }),
    },
  };
}

/** The list of files of a site as it is now, so that a changed content is the build's own. */
export function renewList(site: Site, version = VERSION): void {
  const contents = [...site]
    .filter(([file]) => file !== 'files.json')
    .map(([file, { body }]): [string, string] => [file, body]);
  served(site, 'files.json').body = listOfFiles(version, contents);
}

export function served(site: Site, file: string): Served {
  const found = site.get(file);
  if (found === undefined) throw new Error(`The site has no ${file}.`);
  return found;
}

/** A server on this machine; what `site` returns may be another for each test. */
export async function serveSite(
  site: () => Site,
): Promise<{ readonly base: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const answer = site().get((request.url ?? '').replace(/^\/arlig\//, ''));
    if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${String(port)}/arlig/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
