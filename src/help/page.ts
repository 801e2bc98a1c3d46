import type { Language } from '../language/localized';
import { HELP_FOLDERS, RULES_PAGE } from './addresses';
import { html, type Html } from './html';
import { texts } from './texts';

/** A file of the help, its path relative to the place the product is served from. */
export interface HelpFile {
  readonly path: string;
  readonly content: string;
}

/** Lies beside the Swedish pages; the build puts its hash in its name. */
export const STYLE_SHEET = 'help.css';

/** The pages that lead to all others. */
const lists = [
  { to: 'index.html', label: texts.functions },
  { to: RULES_PAGE, label: texts.rules },
];

/** A whole page: without script, readable by itself and in a dialog as narrow as a pane. */
export function page(name: string, language: Language, title: string, main: Html): HelpFile {
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const toOther = language === 'sv' ? `en/${name}` : `../${name}`;
  const toStyle = language === 'sv' ? STYLE_SHEET : `../${STYLE_SHEET}`;
  const { html: content } = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${texts.product[language]}</title>
        <link rel="stylesheet" href="${toStyle}" />
      </head>
      <body>
        <header>
          <nav aria-label="${texts.product[language]}">
            ${lists.map(({ to, label }) =>
              to === name
                ? html`<a href="${to}" aria-current="page">${label[language]}</a>`
                : html`<a href="${to}">${label[language]}</a>`,
            )}
            <a href="${toOther}" hreflang="${other}" lang="${other}">${texts.otherLanguage[language]}</a>
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `;
  return { path: HELP_FOLDERS[language] + name, content };
}
