import type { Grid } from './grid';
import { supports, type ExcelTraits } from './request';
import { strict } from './strict';

/** The part of the global `Office` that the product uses. */
export interface OfficeGlobal {
  readonly onReady: typeof Office.onReady;
  readonly context: Pick<
    Office.Context,
    'displayLanguage' | 'document' | 'host' | 'officeTheme' | 'platform' | 'requirements'
  >;
  readonly DocumentMode: typeof Office.DocumentMode;
  readonly PlatformType: typeof Office.PlatformType;
}

/** What Excel tells of itself and its window. */
export interface OfficeTraits extends ExcelTraits {
  /** The language of Excel's menus. */
  readonly displayLanguage: string;
  readonly platform: 'OfficeOnline' | 'PC';
  /**
   * The theme at each time it is asked for; undefined where Office does not tell, as on the web (office-js issue
   * 6134).
   */
  readonly theme: () => Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'bodyForegroundColor'> | undefined;
}

export function createOffice(grid: Grid, traits: OfficeTraits): OfficeGlobal {
  // The enums of the typings are numbers; in Office.js they are these texts.
  const info = { host: 'Excel', platform: traits.platform } as unknown as {
    host: Office.HostType;
    platform: Office.PlatformType;
  };
  const document = {
    get mode() {
      return (grid.isReadOnly() ? 'readOnly' : 'readWrite') as unknown as Office.DocumentMode;
    },
  };
  const context = {
    ...info,
    displayLanguage: traits.displayLanguage,
    document: strict('Office.context.document', document) as Office.Document,
    get officeTheme() {
      const theme = traits.theme();
      return (theme && strict('Office.context.officeTheme', theme)) as Office.OfficeTheme;
    },
    requirements: strict('Office.context.requirements', {
      isSetSupported: (name: string, version: string | number = '1.1') =>
        name === 'ExcelApi' && supports(traits.apiVersion, String(version)),
    }) as Office.RequirementSetSupport,
  };
  return strict('Office', {
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    context: strict('Office.context', context),
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' } as unknown as typeof Office.DocumentMode,
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC' } as unknown as typeof Office.PlatformType,
  });
}
