import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribeToSystem(onChange: () => void): () => void {
  const query = dark();
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

const subscribeToNothing = (): (() => void) => () => undefined;

/**
 * Light or dark as Excel is; as the system is where Excel does not tell, as on the web (office-js #6134). High
 * contrast needs no theme of its own: the browser's forced colours replace every colour.
 */
export function useTheme(gateway: WorkbookGateway | null): Theme {
  const isSystemDark = useSyncExternalStore(subscribeToSystem, () => dark().matches);
  const office = useSyncExternalStore(
    gateway?.watchTheme ?? subscribeToNothing,
    () => gateway?.theme() ?? null,
  );
  const isDark = office === null || office === 'highContrast' ? isSystemDark : office === 'dark';
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark ? webDarkTheme : webLightTheme;
}
