import { requireSupport } from '../requirements';

/** So many bytes are turned into text at once: a call takes no more arguments. */
const AT_ONCE = 8192;

/** Opens an .xlsx file as a new workbook, beside the one that is open. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  requireSupport('1.8');
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  await Excel.createWorkbook(btoa(text));
}
