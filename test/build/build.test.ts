import { rmSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { html } from '../../src/help/html';
import { mendedRows } from '../../src/rules/example';
import { tellRules } from '../../src/rules/registry';
import { latestTemplate } from '../../src/template/catalogue';
import { build, filesOf, readFrom, type Build } from './build';

const BASE = 'https://example.org/arlig/';
const MICROSOFT = 'https://appsforoffice.microsoft.com';
const LARGEST_FIRST_LOAD = 230_000;

const builds: Build[] = [];

function built(...env: readonly string[]): Build {
  const result = build(...env);
  builds.push(result);
  return result;
}

afterAll(() => {
  for (const { folder } of builds) rmSync(folder, { recursive: true });
});

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, first = '']) => first);
/** The sources of the page's scripts, in the order they run. */
const scriptsOf = (page: string): string[] => matches(page, /<script[^>]*\ssrc="?([^">\s]+)/g);
const policyOf = (page: string): string =>
  matches(page, /Content-Security-Policy"?\s+content="([^"]*)"/g).join();

describe('a build for an address', () => {
  // Without the slash at its end, which the build adds.
  const dist = built(`baseUrl=${BASE.slice(0, -1)}`);
  const files = dist.status === 0 ? filesOf(dist) : [];

  test('succeeds', () => {
    expect([dist.status, dist.output]).toEqual([0, expect.stringContaining('successfully')]);
  });

  test('writes what is served, and nothing else', () => {
    const shared = /^\d+\.js$/;
    expect(
      files.filter((file) => !/^(help|assets)\/|LICENSE\.txt$/.test(file) && !shared.test(file)),
    ).toEqual([
      'charts.js',
      'checking.js',
      'findings.js',
      'functions-en-US.json',
      'functions.js',
      'functions.json',
      'help.js',
      'manifest.xml',
      'settings.js',
      'taskpane.html',
      'taskpane.js',
    ]);
    expect(files.filter((file) => file.startsWith('assets/'))).toEqual(
      [16, 20, 24, 32, 40, 48, 64, 80].map((size) => `assets/icon-${size}.png`),
    );
    const pages = ['index', 'regler'].flatMap((name) => [`help/${name}.html`, `help/en/${name}.html`]);
    expect(files).toEqual(expect.arrayContaining(pages));
  });

  test.each(['help/regler.html', 'help/en/regler.html'])(
    '%s tells of every rule, with its example bad and mended',
    (file) => {
      const page = readFrom(dist, file);
      for (const { id, example } of tellRules(latestTemplate)) {
        const article = page.split(`<article id="${id}">`)[1]?.split('</article>')[0];
        const written = [...example.bad, ...mendedRows(example)]
          .flat()
          .filter((cell) => typeof cell === 'string');
        expect(written.length).toBeGreaterThan(0);
        for (const text of written) expect(article).toContain(html`>${text}<`.html);
      }
    },
  );

  test('leaves no address of the developer behind', () => {
    expect(files.filter((file) => readFrom(dist, file).includes('localhost'))).toEqual([]);
  });

  test.each(['manifest.xml', 'functions.json', 'functions-en-US.json'])(
    '%s leads only to files of the build',
    (file) => {
      const addresses = matches(readFrom(dist, file), /"(https?:\/\/[^"]*)"/g).filter(
        (address) => !address.startsWith('http://schemas.') && !address.startsWith('http://www.w3.org/'),
      );
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) {
        expect(address.slice(0, BASE.length)).toBe(BASE);
        expect(files).toContain(address.slice(BASE.length));
      }
    },
  );

  test('the page loads office.js from Microsoft, and then the functions and the pane', () => {
    expect(scriptsOf(readFrom(dist, 'taskpane.html'))).toEqual([
      `${MICROSOFT}/lib/1/hosted/office.js`,
      'functions.js',
      'taskpane.js',
    ]);
  });

  test('the page lets in nothing but itself and Microsoft', () => {
    const policy = policyOf(readFrom(dist, 'taskpane.html'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' ${MICROSOFT};`);
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:|http:/);
    expect(matches(policy, /(https:[^\s;]*)/g).filter((source) => source !== MICROSOFT)).toEqual([]);
  });

  test('the scripts that the pane loads first are small enough', () => {
    const own = scriptsOf(readFrom(dist, 'taskpane.html')).filter((source) => !source.startsWith('https:'));
    const sizes = own.map((file) => gzipSync(readFrom(dist, file)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST_FIRST_LOAD);
  });

  test('functions.js needs nothing but CustomFunctions', () => {
    const associated: Record<string, unknown> = {};
    const associate = (id: string, implementation: unknown): void => {
      associated[id] = implementation;
    };
    const context = vm.createContext(
      { CustomFunctions: { associate } },
      { codeGeneration: { strings: false, wasm: false } },
    );
    vm.runInContext(readFrom(dist, 'functions.js'), context);
    const metadata = JSON.parse(readFrom(dist, 'functions.json')) as { functions: { id: string }[] };
    expect(Object.keys(associated).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(Object.values(associated).map((implementation) => typeof implementation)).toEqual(
      metadata.functions.map(() => 'function'),
    );
  });
});

describe('a build for a closed network', () => {
  const dist = built(`baseUrl=${BASE}`, 'officejs=self');
  const page = dist.status === 0 ? readFrom(dist, 'taskpane.html') : '';

  test('serves office.js itself', () => {
    expect([dist.status, dist.output]).toEqual([0, expect.stringContaining('successfully')]);
    expect(scriptsOf(page)).toEqual(['office-js/office.js', 'functions.js', 'taskpane.js']);
    expect(policyOf(page)).not.toContain('https:');
  });

  test('has what office.js loads in each Excel, and no more', () => {
    const files = filesOf(dist).filter((file) => file.startsWith('office-js/'));
    expect(files).toEqual([
      'office-js/LICENSE.md',
      'office-js/en-us/office_strings.js',
      'office-js/excel-mac-16.00.js',
      'office-js/excel-web-16.00.js',
      'office-js/excel-win32-16.01.js',
      'office-js/o15apptofilemappingtable.js',
      'office-js/office.js',
      'office-js/sv-se/office_strings.js',
    ]);
    const versions = matches(readFrom(dist, 'office-js/office.js'), /excel:({[^}]*})/g).join();
    const wanted = ['mac', 'web', 'win32'].map((platform) => {
      const [version] = matches(versions, new RegExp(`\\b${platform}:"([^"]*)"`, 'g'));
      return `office-js/excel-${platform}-${version ?? ''}.js`;
    });
    expect(files).toEqual(expect.arrayContaining(wanted));
  });
});

describe('a build for what is no address of the web over https', () => {
  test.each([
    'http://example.org/arlig/',
    'example.org',
    'https://',
    'https://example.org/?a=1',
    'https://example.org/"><x',
  ])('%s fails and says what is wanted', (address) => {
    const { status, output } = built(`baseUrl=${address}`);
    expect(status).not.toBe(0);
    expect(output).toContain('baseUrl ska vara adressen');
    expect(output).toContain('till exempel https://example.org/arlig/');
  });
});

test('a build with another office.js than is known fails', () => {
  const { status, output } = built('officejs=cdn');
  expect([status, output]).toEqual([
    expect.any(Number),
    expect.stringContaining('officejs kan bara vara self'),
  ]);
  expect(status).not.toBe(0);
});
