import { checkDeployment } from '../../src/build/check-deployment';
import { judgeDeployment } from '../../src/build/judge-deployment';
import {
  goodSite,
  manifestFor,
  MANIFEST_SOURCE,
  renewList,
  served,
  serveSite,
  VERSION,
} from './deployed-site';
import type { Site } from './deployed-site';
import document2024 from '../../src/template/templates/2024.json';

let site: Site = new Map();
let server: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  server = await serveSite(() => site);
});
afterAll(() => {
  server.stop();
});
beforeEach(() => {
  site = goodSite(server.base);
});

const header = (file: string, name: string, value?: string) => (): void => {
  const { headers } = served(site, file);
  if (value === undefined) Reflect.deleteProperty(headers, name);
  else headers[name] = value;
};

/** Another content that the list of files knows of. */
const rewrite = (file: string, from: string, to: string) => (): void => {
  const answer = served(site, file);
  expect(answer.body).toContain(from);
  answer.body = answer.body.replaceAll(from, to);
  renewList(site);
};

const remove = (file: string) => (): void => void site.delete(file);
const INDEX = 'templates/index.json';
const TEMPLATE = 'templates/2025.json';
const content = (file: string, body: string) => (): void => void (served(site, file).body = body);
const index = (...templates: readonly string[]) => content(INDEX, JSON.stringify({ version: 1, templates }));
const SCRIPT = 'taskpane.0123456789ab.js';

test('an address where all is right passes, with or without the slash at its end', async () => {
  for (const address of [server.base, server.base.slice(0, -1), `${server.base}manifest.xml`]) {
    const outcome = await checkDeployment([address]);
    expect(outcome).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^http.*: \d+ filer lästa\.\nFel: 0\. Varningar: 0\.\n$/) as string,
      stderr: '',
    });
  }
});

test.each<[string, () => void, string, RegExp]>([
  ['a script is missing', remove(SCRIPT), SCRIPT, /Saknas/],
  ['an icon is missing', remove('assets/icon-80.png'), 'assets/icon-80.png', /Saknas/],
  ['the page is missing', remove('taskpane.html'), 'taskpane.html', /Saknas/],
  [
    'the policy says what nobody understands',
    () =>
      site.set('policy.json', { ...served(site, 'functions.json'), body: '{ "version": 1, "lok": true }' }),
    'policy.json',
    /Går inte att läsa som regler/,
  ],
  ['the templates have no index that can be read', content(INDEX, '[1'), INDEX, /används inte: är inte JSON/],
  ['the index leads out of its folder', index('../2025.json'), INDEX, /väntade \{ "version": 1/],
  ['a template that is named is missing', remove(TEMPLATE), TEMPLATE, /^Saknas, fast templates/],
  [
    'a template does not hold',
    content(TEMPLATE, JSON.stringify({ ...document2024, edition: '' })),
    TEMPLATE,
    /används inte: edition: /,
  ],
  [
    'a template has the id, year and edition of another',
    () => {
      index('2025.json', '2026.json')();
      site.set('templates/2026.json', served(site, TEMPLATE));
    },
    'templates/2026.json',
    /samma id, år och utgåva/,
  ],
  [
    'a template is not shared',
    header(TEMPLATE, 'access-control-allow-origin'),
    TEMPLATE,
    /Allow-Origin är inte angiven/,
  ],
  ['the index is sent as text', header(INDEX, 'content-type', 'text/html'), INDEX, /text\/html, ska vara/],
  ['the list of files is missing', remove('files.json'), 'files.json', /Saknas/],
  [
    'the list of files is no list',
    () => (served(site, 'files.json').body = '[1'),
    'files.json',
    /ingen lista/,
  ],
  ['a file asks for a sign-in', () => (served(site, SCRIPT).status = 401), SCRIPT, /status 401/],
  [
    'a file is sent on to a page of sign-in',
    () => {
      Object.assign(served(site, 'functions.json'), { status: 302 });
      header('functions.json', 'location', 'https://login.example.org/')();
    },
    'functions.json',
    /Skickas vidare till https:\/\/login\.example\.org\//,
  ],
  [
    'a script is sent as text',
    header(SCRIPT, 'content-type', 'text/plain'),
    SCRIPT,
    /text\/plain, ska vara text\/javascript/,
  ],
  [
    'a type is not stated',
    header('functions.json', 'content-type'),
    'functions.json',
    /inte angiven, ska vara application\/json/,
  ],
  [
    'JSON is not shared',
    header('functions.json', 'access-control-allow-origin'),
    'functions.json',
    /Allow-Origin är inte angiven/,
  ],
  [
    'JSON is shared with another than Excel',
    header('functions-en-US.json', 'access-control-allow-origin', 'https://example.org'),
    'functions-en-US.json',
    /Allow-Origin är https:\/\/example\.org/,
  ],
  [
    'functions.js is kept',
    header('functions.js', 'cache-control', 'max-age=3600'),
    'functions.js',
    /max-age=3600, ska vara no-cache/,
  ],
  [
    'the page is kept for ever',
    header('taskpane.html', 'cache-control', 'public, max-age=31536000, immutable'),
    'taskpane.html',
    /ska vara no-cache/,
  ],
  [
    'the pane may not be framed',
    header('taskpane.html', 'x-frame-options', 'SAMEORIGIN'),
    'taskpane.html',
    /^X-Frame-Options hindrar/,
  ],
  [
    'the pane may be framed by others only',
    header(
      'taskpane.html',
      'content-security-policy',
      "default-src 'none'; script-src 'self'; frame-ancestors 'self'",
    ),
    'taskpane.html',
    /^frame-ancestors hindrar/,
  ],
  [
    'the policy is another',
    header('taskpane.html', 'content-security-policy', "default-src 'self'"),
    'taskpane.html',
    /skiljer sig/,
  ],
  ['a file is of another build', () => (served(site, SCRIPT).body = 'old()'), SCRIPT, /annat innehåll/],
  [
    'the manifest is of another version',
    rewrite('manifest.xml', `${VERSION}.0`, '1.2.2.0'),
    'manifest.xml',
    /manifest\.xml: 1\.2\.2, taskpane\.html: 1\.2\.3/,
  ],
  [
    'the page is of another version',
    rewrite('taskpane.html', `content=${VERSION}`, 'content=1.2.2'),
    'manifest.xml',
    /taskpane\.html: 1\.2\.2/,
  ],
  [
    'the page states no version',
    rewrite('taskpane.html', 'name=version', 'name=other'),
    'manifest.xml',
    /taskpane\.html: –/,
  ],
  [
    'the list is of another version',
    () => {
      renewList(site, '1.2.4');
    },
    'manifest.xml',
    /files\.json: 1\.2\.4/,
  ],
  [
    'the manifest leads elsewhere',
    () => {
      rewrite('manifest.xml', `${server.base}functions.js"`, 'https://localhost:3000/functions.js"')();
    },
    'manifest.xml',
    /Leder utanför .*: https:\/\/localhost:3000\/functions\.js\. Bygg/,
  ],
  [
    'the functions lead elsewhere',
    () => {
      rewrite('functions.json', server.base, 'https://old.example.org/')();
    },
    'functions.json',
    /Leder utanför .*https:\/\/old\.example\.org\/help\/tkr\.html/,
  ],
  [
    'the manifest is that of development',
    () => {
      served(site, 'manifest.xml').body = manifestFor(MANIFEST_SOURCE, {
        baseUrl: server.base,
        version: VERSION,
        isDevelopment: true,
      });
      renewList(site);
    },
    'manifest.xml',
    /utvecklingens/,
  ],
])('a fel where %s, and nothing else', async (_, plant, file, text) => {
  plant();
  const { status, stdout } = await checkDeployment([server.base]);
  const [, told = '', where = ''] = stdout.split('\n');
  expect(told).toMatch(/^FEL {2}/);
  expect(told.slice(5)).toMatch(text);
  expect(where.trim()).toBe(file);
  expect(stdout).toContain('\nFel: 1. Varningar: 0.\n');
  expect(status).toBe(1);
});

test.each<[string, () => void, string, RegExp]>([
  ['nosniff is not sent', header(SCRIPT, 'x-content-type-options'), SCRIPT, /nosniff/],
  [
    'a name with a hash is asked for each time',
    header(SCRIPT, 'cache-control', 'no-cache'),
    SCRIPT,
    /immutable/,
  ],
  [
    'how long the page is kept is not said',
    header('taskpane.html', 'cache-control'),
    'taskpane.html',
    /inte angiven, ska vara no-cache/,
  ],
  [
    'the policy is in the page alone',
    header('taskpane.html', 'content-security-policy'),
    'taskpane.html',
    /som huvud också/,
  ],
  [
    'the referrer is not left out',
    header('taskpane.html', 'referrer-policy'),
    'taskpane.html',
    /Referrer-Policy/,
  ],
])('a varning where %s, and nothing else', async (_, plant, file, text) => {
  plant();
  const { status, stdout } = await checkDeployment([server.base]);
  const [, told = '', where = ''] = stdout.split('\n');
  expect(told).toMatch(/^VARNING {2}/);
  expect(told.slice(9)).toMatch(text);
  expect(where.trim()).toBe(file);
  expect(stdout).toContain('\nFel: 0. Varningar: 1.\n');
  expect(status).toBe(0);
});

test.each<[string, () => void]>([
  [
    'the policy also says who may frame the pane',
    header(
      'taskpane.html',
      'content-security-policy',
      "script-src 'self'; default-src 'none'; frame-ancestors https://*.officeapps.live.com",
    ),
  ],
  [
    'JSON is shared with whoever asks',
    header('functions.json', 'access-control-allow-origin', 'https://euc-excel.officeapps.live.com'),
  ],
  ['scripts have the older name of their type', header(SCRIPT, 'content-type', 'application/javascript')],
  ['nothing is kept at all', header('functions.js', 'cache-control', 'no-store')],
  [
    'a page is asked for each time by its age',
    header('taskpane.html', 'cache-control', 'max-age=0, must-revalidate'),
  ],
])('no fault where %s', async (_, plant) => {
  plant();
  expect((await checkDeployment([server.base])).stdout).toContain('Fel: 0. Varningar: 0.');
});

test('what many files have is told once, in English where asked for', async () => {
  for (const file of site.keys()) header(file, 'x-content-type-options')();
  const { stdout } = await checkDeployment([server.base, '--lang', 'en']);
  expect(stdout).toMatch(
    /^http.* files read\.\nVARNING {2}Send X-Content-Type-Options: nosniff\.\n {4}\S+, \S+, \S+, \S+ \+ \d+ more\nErrors \(fel\): 0\. Warnings \(varning\): 1\.\n$/,
  );
});

test('a list that names files elsewhere makes nobody read them', async () => {
  served(site, 'files.json').body = JSON.stringify({
    version: VERSION,
    files: { '../secret': 'a', 'https://other.example/x.js': 'b', '//other.example/y.js': 'c' },
  });
  expect((await checkDeployment([server.base])).stdout).not.toMatch(/secret|other\.example/);
});

test('an address over http is a fel where it is not this machine', () => {
  const faults = judgeDeployment({ base: 'http://example.org/arlig/', answers: new Map() });
  expect(faults.map(({ severity, text }) => [severity, text.sv])).toEqual([
    ['fel', expect.stringContaining('https')],
  ]);
});

test('an address where no manifest can be read ends with status 2 and why', async () => {
  remove('manifest.xml')();
  expect(await checkDeployment([server.base])).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /manifest\.xml gick inte att läsa \(status 404\)\. Kontrollera adressen/,
    ) as string,
  });
  const closed = await checkDeployment(['http://127.0.0.1:1/']);
  expect(closed).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('gick inte att läsa') as string,
  });
});

test.each([
  [[]],
  [['example.org']],
  [['ftp://example.org/']],
  [['https://a/', 'https://b/']],
  [['https://a/', '--lang', 'de']],
  [['--other']],
])('the call %j is answered by how it is used', async (argv) => {
  expect(await checkDeployment(argv)).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('Användning: npm run --silent check-deployment') as string,
  });
});

test('help is given in both languages', async () => {
  expect(await checkDeployment(['--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Slutstatus') as string,
  });
  expect((await checkDeployment(['--help', '--lang', 'en'])).stdout).toContain('Exit status');
});
