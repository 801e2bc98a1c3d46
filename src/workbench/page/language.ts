import type { Language } from '../../language/localized';
import { element } from './element';
import type { PageTexts } from './texts/sv';
import { texts } from './texts/texts';

const chooser = element('language', HTMLSelectElement);

/** What the emulated Excel says that its menus speak, e.g. sv-SE. */
export const displayLanguage = (): string => chooser.value;

export const language = (): Language => (chooser.value.startsWith('en') ? 'en' : 'sv');

/** What the page says in the language that is chosen. */
export const text = (): PageTexts => texts[language()];

/** Calls the listener when another language is chosen. */
export function onLanguageChange(listener: () => void): void {
  chooser.addEventListener('change', listener);
}

/** Writes the texts of the page's own elements, by the names in their data attributes. */
export function writeTexts(): void {
  document.documentElement.lang = language();
  document.title = text().title;
  for (const each of marked('text')) each.textContent = phrase(each.dataset.text);
  for (const each of marked('label')) {
    const label = phrase(each.dataset.label);
    each.setAttribute('aria-label', label);
    if (each instanceof HTMLButtonElement) each.title = label;
  }
  for (const each of marked('title')) each.title = phrase(each.dataset.title);
  for (const each of marked('list')) {
    each.replaceChildren(...phrases(each.dataset.list).map(listItem));
  }
}

const marked = (name: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-${name}]`)];

function phrase(name = ''): string {
  const found: unknown = Reflect.get(text(), name);
  if (typeof found !== 'string') throw new Error(`There is no text "${name}".`);
  return found;
}

function phrases(name = ''): readonly string[] {
  const found: unknown = Reflect.get(text(), name);
  if (!Array.isArray(found)) throw new Error(`There is no list of texts "${name}".`);
  return found.map(String);
}

function listItem(content: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = content;
  return item;
}
