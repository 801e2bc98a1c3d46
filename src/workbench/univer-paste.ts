import { ICommandService, type Injector } from '@univerjs/core';
import {
  ISheetClipboardService,
  SheetPasteShortKeyCommand,
  type ISheetPasteByShortKeyParams,
} from '@univerjs/preset-sheets-core';
import { toEnglishPaste } from './swedish-paste';

/** What somebody pastes from elsewhere, as the spreadsheet wants it. Its own cells it takes from what it has copied. */
export function readPasted(injector: Injector, isSwedish: () => boolean): void {
  const copied = injector.get(ISheetClipboardService).copyContentCache();
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SheetPasteShortKeyCommand.id || !isSwedish() || params === undefined) return;
    const pasted: ISheetPasteByShortKeyParams = params;
    const html = pasted.htmlContent ?? '';
    const [, copy] = /data-copy-id="([^\s"]+)"/.exec(html) ?? [];
    if (copy !== undefined && copied.get(copy) !== undefined) return;
    const meant = toEnglishPaste({ text: pasted.textContent ?? '', html });
    // Those who carry it out get this very object.
    Object.assign(pasted, { htmlContent: meant.html, textContent: meant.text });
  });
}
