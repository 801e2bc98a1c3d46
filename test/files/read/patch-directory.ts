const ENTRY_SIGNATURE = 0x02014b50;

/** A copy of a zip file whose directory says something else about the part with this name. */
export function patchDirectory(
  bytes: Uint8Array,
  name: string,
  change: { readonly size?: number; readonly method?: number; readonly flags?: number },
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at++) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) continue;
    const nameLength = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + nameLength)) !== name) continue;
    if (change.flags !== undefined) view.setUint16(at + 8, change.flags, true);
    if (change.method !== undefined) view.setUint16(at + 10, change.method, true);
    if (change.size !== undefined) view.setUint32(at + 24, change.size, true);
    return copy;
  }
  throw new Error(`no part ${name}`);
}
