import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { version } from '../../package.json';
import type { Documentation } from '../../src/functions/documentation';
import { documentation, functions } from '../../src/functions/functions';
import { html } from '../../src/help/html';
import { mendedRows } from '../../src/rules/example';
import { tellRules } from '../../src/rules/registry';
import { latestTemplate } from '../../src/template/catalogue';
import { customFunctionsRuntime } from '../functions/excel';
import { build, filesOf, readFrom, type Build } from './build';
import { MANIFEST_SOURCE, manifestFor } from './deployed-site';

/** What `npm run build` builds by. */
const configure =
  jest.requireActual<(env: Record<string, string>) => Promise<unknown>>('../../webpack.config.js');

const { officeJsPatterns, readOwnOfficeJs } = jest.requireActual<{
  officeJsPatterns: (own: object) => { to: string }[];
  readOwnOfficeJs: (given: string) => object | null;
}>('../../src/build/build-office-js.js');

const BASE = 'https://example.org/arlig/';
const MICROSOFT = 'https://appsforoffice.microsoft.com';
/** Bytes, gzip. */
const LARGEST_FIRST_LOAD = 205_000;
/** Of what making a workbook fetches, the writer of files with it. */
const LARGEST_MADE = 60_000;
const LARGEST_LEARNT = 20_000;

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
const HASHED = /^([\w-]+)\.[0-9a-f]{12}\.js$/g;
const PANE_SCRIPT = expect.stringMatching(/^taskpane\.[0-9a-f]{12}\.js$/) as string;
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
    const other = files.filter((file) => !/^(help|assets)\/|LICENSE\.txt$/.test(file));
    const hashed = other.flatMap((file) => matches(file, HASHED));
    expect(hashed.filter((name) => !/^\d+$/.test(name))).toEqual([
      'carry-over',
      'charts',
      'checking',
      'compare',
      'count',
      'findings',
      'help',
      'learn',
      'make',
      'mall',
      'settings',
      'submit',
      'taskpane',
      'underlag',
      'xlsx-writer',
    ]);
    expect(other.filter((file) => matches(file, HASHED).length === 0)).toEqual([
      'earlier/index.json',
      'files.json',
      'functions-en-US.json',
      'functions.js',
      'functions.json',
      'manifest-shortcuts.xml',
      'manifest.xml',
      'policy.json',
      'shortcuts-en-US.json',
      'shortcuts.json',
      'taskpane.html',
      'templates/index.json',
    ]);
    expect(files.filter((file) => /^help\/.*(?<!\.html)$/.test(file))).toEqual([
      expect.stringMatching(/^help\/help\.[0-9a-f]{12}\.css$/),
    ]);
    expect(files.filter((file) => file.startsWith('assets/'))).toEqual(
      ['', 'check-', 'explain-', 'next-']
        .flatMap((name) => [16, 20, 24, 32, 40, 48, 64, 80].map((size) => `assets/icon-${name}${size}.png`))
        .sort(),
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

  test.each(['manifest.xml', 'manifest-shortcuts.xml', 'functions.json', 'functions-en-US.json'])(
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

  test('the manifest with keys is the other with one element more, and every key has an action with a name', () => {
    const manifest = readFrom(dist, 'manifest-shortcuts.xml');
    expect(manifest.replace(/ *<ExtendedOverrides .*<\/ExtendedOverrides>\n/, '')).toBe(
      readFrom(dist, 'manifest.xml'),
    );
    interface Shortcuts {
      readonly actions: readonly { readonly id: string; readonly name: string }[];
      readonly shortcuts: readonly { readonly action: string; readonly key: Record<string, string> }[];
      readonly resources: { readonly default: Record<string, { readonly value: string }> };
    }
    const { actions, shortcuts, resources } = JSON.parse(readFrom(dist, 'shortcuts.json')) as Shortcuts;
    const english = JSON.parse(readFrom(dist, 'shortcuts-en-US.json')) as Shortcuts['resources']['default'];
    const ids = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, id]) => id);
    expect(new Set(actions.map(({ id }) => id))).toEqual(new Set(ids));
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    for (const { key } of shortcuts) {
      expect(key).toEqual({
        default: expect.stringMatching(/^Ctrl\+Shift\+Alt\+[A-Z]$/) as string,
        mac: expect.stringMatching(/^Command\+Shift\+Alt\+[A-Z]$/) as string,
      });
    }
    for (const { name } of actions) {
      const resource = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? '';
      expect([resources.default[resource]?.value, english[resource]?.value]).not.toContain(undefined);
    }
  });

  test('the page loads office.js from Microsoft, and then the functions and the pane', () => {
    expect(scriptsOf(readFrom(dist, 'taskpane.html'))).toEqual([
      `${MICROSOFT}/lib/1/hosted/office.js`,
      'functions.js',
      PANE_SCRIPT,
    ]);
  });

  test('tells of all its files, as they were written last, and of its version', () => {
    const list = JSON.parse(readFrom(dist, 'files.json')) as {
      version: string;
      files: Record<string, string>;
    };
    expect(Object.keys(list.files)).toEqual(
      files.filter(
        (file) => !['files.json', 'policy.json', 'templates/index.json', 'earlier/index.json'].includes(file),
      ),
    );
    for (const [file, hash] of Object.entries(list.files)) {
      const bytes = readFileSync(path.join(dist.folder, file));
      expect([file, createHash('sha256').update(bytes).digest('hex')]).toEqual([file, hash]);
    }
    expect(list.version).toBe(version);
    expect(readFrom(dist, 'taskpane.html')).toContain(`name=version content=${version}`);
  });

  test('goes by the id and the names of the delivered add-in', () => {
    const manifest = readFrom(dist, 'manifest.xml');
    expect(manifest).toContain('<Id>6c1f5a0e-3f0b-4f5e-9a37-2d8b7e14c9d2</Id>');
    expect(manifest).not.toMatch(/utveckling\)|development\)/);
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

  test('what makes a workbook, and what learns a template, is fetched when it is needed, and small enough', () => {
    const first = scriptsOf(readFrom(dist, 'taskpane.html'));
    const made = new Set([...fetchedWith('make'), ...fetchedWith('xlsx-writer')]);
    const learnt = new Set(fetchedWith('learn'));
    expect([...made].filter((file) => first.includes(file) || learnt.has(file))).toEqual([]);
    expect(weightOf(made)).toBeLessThan(LARGEST_MADE);
    expect(weightOf(learnt)).toBeLessThan(LARGEST_LEARNT);
  });

  /** The scripts that come together where the code asks for one, by its name. */
  function fetchedWith(name: string): readonly string[] {
    const scripts = files.filter((file) => /^[^/]+\.js$/.test(file));
    const codes = scripts.map((file) => readFrom(dist, file));
    const ids = codes.map((code) => /\.push\(\[\["?([\w-]+)"?\]/.exec(code)?.[1]);
    const own = ids[scripts.findIndex((file) => file.startsWith(`${name}.`))] ?? '';
    const together = codes
      .flatMap((code) => matches(code, /Promise\.all\(\[([^\]]*)\]\)/g))
      .map((list) => matches(list, /\.e\("?([\w-]+)"?\)/g))
      .find((list) => list.includes(own)) ?? [own];
    expect(own).not.toBe('');
    return scripts.filter((_, at) => together.includes(ids[at] ?? ''));
  }

  const weightOf = (names: Iterable<string>): number =>
    [...names].reduce((sum, file) => sum + gzipSync(readFrom(dist, file)).length, 0);

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
    expect(scriptsOf(page)).toEqual(['office-js/office.js', 'functions.js', PANE_SCRIPT]);
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

describe('a folder with office.js', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-js-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const put = (file: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '');
  };
  const remedy =
    /Hämta office\.js .*https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/ .*officejs=MAPP/;

  test('is refused where it does not exist, with what to do', async () => {
    await expect(configure({ officejs: 'cdn' })).rejects.toThrow(/mappen cdn finns inte\. Hämta/);
    await expect(configure({ officejs: 'cdn' })).rejects.toThrow(remedy);
  });

  test('is refused without office.js or one of its parts, with what is missing', async () => {
    await expect(configure({ officejs: folder })).rejects.toThrow(/saknas office\.js, excel-win32-….js, /);
    ['office.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'excel-win32-16.01.debug.js'].forEach(put);
    await expect(configure({ officejs: folder })).rejects.toThrow(/saknas excel-win32-….js\. Hämta/);
  });

  test('is taken as it is, whatever the versions of its parts', () => {
    ['excel-win32-16.09.js', 'sv-se/office_strings.js'].forEach(put);
    const own = readOwnOfficeJs(folder);
    const targets = own === null ? [] : officeJsPatterns(own).map(({ to }) => to);
    expect(targets.sort()).toEqual([
      'office-js/excel-mac-16.00.js',
      'office-js/excel-web-16.00.js',
      'office-js/excel-win32-16.01.debug.js',
      'office-js/excel-win32-16.09.js',
      'office-js/office.js',
      'office-js/sv-se/office_strings.js',
    ]);
  });
});

describe('the manifest of development', () => {
  const how = { baseUrl: BASE, version };
  const [product, development] = [false, true].map((isDevelopment) =>
    manifestFor(MANIFEST_SOURCE, { ...how, isDevelopment }),
  );
  const idOf = (manifest = ''): string => matches(manifest, /<Id>(.*)<\/Id>/g).join();

  test('has an id and names of its own, so that Excel can have both, and is else the same', () => {
    expect(idOf(development)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(idOf(development)).not.toBe(idOf(product));
    const lines = (product ?? '').split('\n');
    const changed = (development ?? '').split('\n').filter((line, index) => line !== lines[index]);
    expect(changed.map((line) => line.trim())).toEqual([
      expect.stringContaining('<Id>'),
      '<DisplayName DefaultValue="Årlig analys (utveckling)">',
      '<Override Locale="en-US" Value="Annual analysis (development)" />',
      '<bt:String id="Group.Label" DefaultValue="Årlig analys (utveckling)">',
      '<bt:Override Locale="en-US" Value="Annual analysis (development)" />',
    ]);
  });

  test('cannot be made of a manifest that has other names', () => {
    expect(() => manifestFor('<OfficeApp/>', { ...how, isDevelopment: true })).toThrow(
      'manifest.xml saknar <Id>',
    );
  });
});
