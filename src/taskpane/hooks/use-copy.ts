import { type RefObject, useCallback, useState } from 'react';

export type CopyState = 'idle' | 'copied' | 'selected';

/**
 * Copies a text field's text. Where the browser forbids it (a pane inside Excel on the web may not
 * reach the clipboard) the text is selected instead, ready for the keyboard.
 */
export function useCopy(field: RefObject<HTMLTextAreaElement | null>): [CopyState, () => void] {
  const [state, setState] = useState<CopyState>('idle');
  const copy = useCallback(() => {
    const area = field.current;
    if (area === null) return;
    const select = () => {
      area.focus();
      area.select();
      setState('selected');
    };
    // Absent where the page is not served over https.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) {
      select();
      return;
    }
    clipboard.writeText(area.value).then(() => {
      setState('copied');
    }, select);
  }, [field]);
  return [state, copy];
}
