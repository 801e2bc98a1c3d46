import type { RefObject } from 'react';
import type { Action } from './action';

/**
 * Copies a field's text. Where the browser forbids it (a pane inside Excel on the web may not reach the clipboard) the
 * text is selected instead, ready for the keyboard.
 */
export const copySupportText: Action<RefObject<HTMLTextAreaElement | null>> = {
  name: 'copy-support-text',
  label: { sv: 'Kopiera texten', en: 'Copy the text' },
  perform: async ({ current: field }, { say }) => {
    // Absent where the page is not served over https.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const isCopied = await clipboard?.writeText(field?.value ?? '').then(
      () => true,
      () => false,
    );
    if (isCopied === true) return say({ sv: 'Texten är kopierad.', en: 'The text is copied.' });
    field?.focus();
    field?.select();
    return say({
      sv: 'Texten är markerad. Kopiera den med Ctrl+C (Cmd+C på Mac).',
      en: 'The text is selected. Copy it with Ctrl+C (Cmd+C on a Mac).',
    });
  },
};
