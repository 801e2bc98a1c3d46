import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packed, releaseOf } from '../../src/build/release';
import { CACHE_CONTROL, SERVINGS } from '../../src/build/serving';
import { goodSite, VERSION } from './deployed-site';

const BASE = 'https://example.org/arlig/';
const site = goodSite(BASE);
const built = new Map([...site].map(([file, { body }]) => [file, strToU8(body)]));

/** What somebody reads in a guide. */
const guideOf = (language: 'sv' | 'en', files = built): string =>
  strFromU8(releaseOf(files, BASE).files.get(`administrator.${language}.html`) ?? new Uint8Array())
    .replace(/<style>.*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('a release', () => {
  it('is a zip of the build, to the letter, and of the guides, with the version in its name', () => {
    const { name, files } = releaseOf(built, BASE);
    expect(name).toBe(`arlig-analys-${VERSION}.zip`);
    const inside = unzipSync(packed(files));
    expect(Object.keys(inside).sort()).toEqual(
      [
        'administrator.en.html',
        'administrator.sv.html',
        ...[...built.keys()].map((file) => `dist/${file}`),
      ].sort(),
    );
    for (const [file, content] of built)
      expect(strFromU8(inside[`dist/${file}`] ?? new Uint8Array())).toBe(strFromU8(content));
    expect(packed(files)).toEqual(packed(releaseOf(new Map([...built].reverse()), BASE).files));
  });

  it('is none of a build that lacks its list of files', () => {
    expect(() => releaseOf(new Map([['taskpane.html', strToU8('')]]), BASE)).toThrow('files.json');
  });
});

describe.each(['sv', 'en'] as const)('the guide for administrators, %s', (language) => {
  const guide = guideOf(language);

  it.each([
    ['the address', BASE],
    ['the version', VERSION],
    ['the policy', `Content-Security-Policy: default-src 'none'; script-src 'self'`],
    ['sniffing', 'X-Content-Type-Options: nosniff'],
    ['sharing', 'Access-Control-Allow-Origin: *'],
    ['what is shared', 'templates/'],
    ['how long it takes', '24'],
    ['and at most', '72'],
    ['mailboxes', 'Exchange Online'],
    ['LTSC', 'LTSC 2024'],
    ['iPad', 'iPad'],
    ['the id of the development', 'Årlig analys (utveckling)'],
    ['the check', `check-deployment -- ${BASE}`],
    ['the permission', 'ReadWriteDocument'],
    ['Microsoft’s address', 'https://appsforoffice.microsoft.com'],
  ])('tells %s', (_, words) => {
    expect(guide).toContain(words);
  });

  it('tells how each kind of file is served', () => {
    for (const { what, types, cache } of SERVINGS) {
      const row = [what[language], types?.[0] ?? '–', CACHE_CONTROL[cache]].join(' ');
      expect(guide.replace(/\s+/g, ' ')).toContain(row);
    }
  });

  it('names Microsoft’s address only where office.js does not come with the files', () => {
    const own = new Map([...built, ['office-js/office.js', strToU8('')] as const]);
    expect(guideOf(language, own)).not.toContain('appsforoffice');
  });

  it('is one page', () => {
    expect(guide.split(/\s+/).length).toBeLessThan(700);
  });
});
