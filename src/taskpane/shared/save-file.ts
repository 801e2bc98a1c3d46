import type { Localized } from '../../language/localized';

/** Lets the person save a file, as a download of the browser that the pane runs in. */
export function saveFile(name: string, content: Uint8Array | string, type: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Where it went. */
export const savedAs = (name: string): Localized => ({
  sv: `${name} är sparad där webbläsaren sparar filer.`,
  en: `${name} is saved where the browser saves files.`,
});

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
