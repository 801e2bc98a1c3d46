import { rmSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Documentation } from '../../src/functions/documentation';
import { documentation, functions } from '../../src/functions/functions';
import { html } from '../../src/help/html';
import { mendedRows } from '../../src/rules/example';
import { tellRules } from '../../src/rules/registry';
import { latestTemplate } from '../../src/template/catalogue';
import { customFunctionsRuntime } from '../functions/excel';
import { build, filesOf, readFrom, type Build } from './build';

/** What `npm run build` builds by. */
const configure =
  jest.requireActual<(env: Record<string, string>) => Promise<unknown>>('../../webpack.config.js');

const BASE = 'https://example.org/arlig/';
const MICROSOFT = 'https://appsforoffice.microsoft.com';
/** Bytes, gzip. */
const LARGEST_FIRST_LOAD = 205_000;

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

  test('functions.js runs where there is nothing but the language and CustomFunctions', () => {
    const { registered, CustomFunctions } = customFunctionsRuntime();
    const context = vm.createContext(
      { CustomFunctions },
      { codeGeneration: { strings: false, wasm: false } },
    );
    vm.runInContext(readFrom(dist, 'functions.js'), context);
    const metadata = JSON.parse(readFrom(dist, 'functions.json')) as { functions: { id: string }[] };
    expect([...registered.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect([...registered.keys()]).toEqual(Object.keys(functions));
    const call = registered.get('INDEX_UPPRAKNING');
    // Through JSON, since arrays of another context are not equal to those of this one.
    const result = JSON.stringify(call?.([[904], ['']], 0.033, null, null, 0, {}));
    expect(result).toBe('[[934],[""]]');
    expect(() => call?.('23 588 tkr', 0.06)).toThrow(
      "Argumentet belopp: '23 588 tkr' är text. Använd ARLIG.TKR.",
    );
  });

  test('functions.js is small, with neither React, the metadata’s schema nor what is said of the functions', () => {
    const code = readFrom(dist, 'functions.js');
    expect(gzipSync(code).length).toBeLessThan(29_000);
    expect(code).not.toMatch(/react|zod/i);
    for (const { description, purpose, notes, mistakes } of Object.values<Documentation>(documentation)) {
      for (const { sv } of [description, purpose, ...notes, ...mistakes.map(({ advice }) => advice)]) {
        // As the minimiser may write it: only the letters up to the first sign that is written in two ways.
        expect(code).not.toContain(/^[^"'\\]{10,}/.exec(sv)?.[0]);
      }
    }
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
  const told = /baseUrl ska vara adressen .*till exempel https:\/\/example\.org\/arlig\//;

  test('fails and says what is wanted', () => {
    const { status, output } = built('baseUrl=example.org');
    expect(status).not.toBe(0);
    expect(output).toMatch(told);
  });

  test.each([
    'http://example.org/arlig/',
    'https://',
    'https://example.org/?a=1',
    'https://example.org/"><x',
  ])('%s is not taken', async (baseUrl) => {
    await expect(configure({ baseUrl })).rejects.toThrow(told);
  });
});

test('a build with another office.js than is known is not taken', async () => {
  await expect(configure({ officejs: 'cdn' })).rejects.toThrow('officejs kan bara vara self');
});
