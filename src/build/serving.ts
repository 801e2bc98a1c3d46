import type { Localized } from '../language/localized';

/** How each kind of file is to be served: what a deployed address is checked by. */

/** Origins from which Excel on the web asks: one for each data centre, so that none can be named. */
export const EXCEL_ORIGIN = 'https://euc-excel.officeapps.live.com';

/** Headers that every file is to have. */
export const NOSNIFF = 'nosniff';

export interface Serving {
  readonly what: Localized;
  readonly fits: RegExp;
  /** The first is the one to choose. Null where no reader asks for it. */
  readonly types: readonly string[] | null;
  /** `forever`: the name changes with the content. `asked`: browsers must ask each time whether it has changed. */
  readonly cache: 'forever' | 'asked';
  /** Whether Excel on the web fetches it from its own address. */
  readonly shared: boolean;
}

export const CACHE_CONTROL: Readonly<Record<Serving['cache'], string>> = {
  forever: 'public, max-age=31536000, immutable',
  asked: 'no-cache',
};

/** The first that fits holds. */
export const SERVINGS: readonly Serving[] = [
  {
    what: { sv: 'skript med hash i namnet', en: 'scripts with a hash in their names' },
    fits: /(?:^|\/)[\w-]+\.[0-9a-f]{12}\.js$/,
    types: ['text/javascript', 'application/javascript'],
    cache: 'forever',
    shared: false,
  },
  {
    what: { sv: 'stilmallar med hash i namnet', en: 'style sheets with a hash in their names' },
    fits: /(?:^|\/)[\w-]+\.[0-9a-f]{12}\.css$/,
    types: ['text/css'],
    cache: 'forever',
    shared: false,
  },
  {
    what: { sv: 'functions.js och office-js/', en: 'functions.js and office-js/' },
    fits: /\.js$/,
    types: ['text/javascript', 'application/javascript'],
    cache: 'asked',
    shared: false,
  },
  {
    what: {
      sv: 'JSON: functions*.json, files.json, templates/, earlier/index.json',
      en: 'JSON: functions*.json, files.json, templates/, earlier/index.json',
    },
    fits: /\.json$/,
    types: ['application/json'],
    cache: 'asked',
    shared: true,
  },
  {
    what: { sv: 'sidor (HTML)', en: 'pages (HTML)' },
    fits: /\.html$/,
    types: ['text/html'],
    cache: 'asked',
    shared: false,
  },
  {
    what: { sv: 'bilder (assets/)', en: 'pictures (assets/)' },
    fits: /\.png$/,
    types: ['image/png'],
    cache: 'asked',
    shared: false,
  },
  {
    what: { sv: 'manifest.xml', en: 'manifest.xml' },
    fits: /\.xml$/,
    types: ['application/xml', 'text/xml'],
    cache: 'asked',
    shared: false,
  },
  {
    what: { sv: 'licenstexter', en: 'texts of licences' },
    fits: /^/,
    types: null,
    cache: 'asked',
    shared: false,
  },
];

export function servingOf(file: string): Serving {
  const serving = SERVINGS.find(({ fits }) => fits.test(file));
  if (serving === undefined) throw new Error(`No way of serving fits ${file}.`);
  return serving;
}

/** The content security policy that a page states of itself; null where it states none. */
export function policyOf(page: string): string | null {
  return /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(page)?.[1] ?? null;
}
