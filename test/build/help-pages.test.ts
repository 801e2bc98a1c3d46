import { html } from '../../src/help/html';
import type { Language } from '../../src/language/localized';
import { mendedRows, type ExampleRows } from '../../src/rules/example';
import { tellRules } from '../../src/rules/registry';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { helpPages } from '../../src/build/generated-files';

const rules = tellRules(mall2024);

const files = new Map(helpPages().map(({ path, content }) => [path, content]));
const pages = [...files].filter(([path]) => path.endsWith('.html'));

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, first = '']) => first);

describe.each(pages)('%s', (path, content) => {
  it('stands by itself: no script, nothing from elsewhere', () => {
    expect(content).toMatch(/^<!doctype html>\s*<html lang="(sv|en)">/);
    expect(content).toContain(`default-src 'none'; style-src 'self'`);
    expect(content).not.toMatch(/<script|\son\w+=|\sstyle=|(?:src|href)="(?:https?:)?\/\//i);
  });

  it('leads only to what exists', () => {
    const addresses = all(content, /href="([^"]+)"/g);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      const { pathname, hash } = new URL(address, `https://localhost/${path}`);
      const target = files.get(pathname.slice(1));
      expect([address, target]).toEqual([address, expect.any(String)]);
      if (hash !== '') expect(target).toContain(`id="${hash.slice(1)}"`);
    }
  });

  it('has one title, headings that skip no level, and no id twice', () => {
    const levels = all(content, /<h(\d)/g).map(Number);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    const ids = all(content, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each<[Language, string]>([
  ['sv', 'help/regler.html'],
  ['en', 'help/en/regler.html'],
])('the page of the rules, %s', (language, path) => {
  const content = files.get(path) ?? '';
  const article = (id: string): string =>
    all(content, new RegExp(`<article id="${id}">(.*?)</article>`, 'gs')).join();

  /** The cells of its tables, row by row, without letters and row numbers. */
  const tablesOf = (id: string): readonly ExampleRows[] =>
    all(article(id), /<tbody lang="sv">(.*?)<\/tbody>/gs).map((body) =>
      all(body, /<tr>(.*?)<\/tr>/gs).map((row) => all(row, /<td[^>]*>(.*?)<\/td>/gs)),
    );

  const shown = (rows: ExampleRows): ExampleRows => {
    const width = Math.max(...rows.map((row) => row.length));
    return rows.map((row) =>
      Array.from({ length: width }, (_, column) => html`${asWritten(row[column] ?? '')}`.html),
    );
  };

  it('lists the rules in the order of the registry', () => {
    expect(all(content, /<article id="([^"]+)">/g)).toEqual(rules.map(({ id }) => id));
    expect(all(content, /<li><a href="#([^"]+)">/g)).toEqual(rules.map(({ id }) => id));
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('says all of %s', (id, rule) => {
    for (const text of [rule.title, rule.firesOn, rule.rationale, rule.remedy, rule.source]) {
      expect(article(id)).toContain(html`>${text[language]}<`.html);
    }
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'shows the example of %s, bad and mended',
    (id, rule) => {
      const { bad, at, mended } = rule.example;
      expect(tablesOf(id)).toEqual([shown(bad), shown(mendedRows(rule.example))]);
      expect(article(id).match(/class="(?:number )?faulty"/g)?.length ?? 0).toBe(
        at.filter((cell) => cell !== null).length,
      );
      expect(article(id).match(/class="(?:number )?mended"/g)).toHaveLength(Object.keys(mended).length);
    },
  );
});

describe('the page of the rules', () => {
  const content = files.get('help/regler.html');

  it('says what the rule itself says of its example', () => {
    expect(content).toContain(
      '<p>Fyndet i B4: Totalkostnad för Budget 2023 är 25\u00A0215 men raderna blir 25\u00A0175 (skillnad 40). Kontrollera B2–B3.</p>',
    );
  });

  it('writes figures to the right, as Excel does, and text that looks like a figure to the left', () => {
    expect(content).toContain('<td class="number mended">134 800</td>');
    expect(content).toContain('<td class="faulty">134,800</td>');
  });

  it('says in words how grave a rule is', () => {
    expect(content).toContain('<strong>Fel</strong> · <code>tidplan-ogiltig</code>');
    expect(content).toContain('<strong>Upplysning</strong> · <code>tomt-kort</code>');
  });

  it('names its examples’ labels as the template does', () => {
    const labels = mall2024.chapters.flatMap(({ card }) => card?.fields.map((field) => field.label) ?? []);
    expect(labels.filter((label) => content?.includes(html`<td>${label}</td>`.html)).length).toBeGreaterThan(
      10,
    );
  });
});

const asWritten = (cell: string | number): string =>
  typeof cell === 'string' ? cell : cell.toLocaleString('sv-SE').replaceAll('\u00A0', ' ');
