import { useLayoutEffect } from 'react';
import type { Language } from '../../language/localized';

/** Tells the browser and the screen reader which language the page speaks, and its title. */
export function usePageLanguage(language: Language, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
