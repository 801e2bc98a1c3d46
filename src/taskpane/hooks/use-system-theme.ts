import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  const query = dark();
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

/**
 * Light or dark as the system says. Office's own theme is unknown on the web (office-js #6134).
 * High contrast needs no theme here: the browser's forced colours replace every colour.
 */
export function useSystemTheme(): Theme {
  const isDark = useSyncExternalStore(subscribe, () => dark().matches);
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark ? webDarkTheme : webLightTheme;
}
