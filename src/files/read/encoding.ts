/** As many bytes as tell in what encoding an XML document is. */
const HEAD = 256;

const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** Whether the bytes begin so; null is any byte. */
const begins = (bytes: Uint8Array, signature: readonly (number | null)[]): boolean =>
  signature.every((byte, index) => byte === null || bytes[index] === byte);

/**
 * What the encoding is called, by how XML says it: its first bytes, which are a mark or "<", or else its declaration.
 * UTF-8 where nothing is said.
 */
function encodingOf(head: Uint8Array): string {
  if (begins(head, [0xff, 0xfe]) || begins(head, [0x3c, 0, null, 0])) return 'utf-16le';
  if (begins(head, [0xfe, 0xff]) || begins(head, [0, 0x3c, 0, null])) return 'utf-16be';
  const [, declared = 'utf-8'] = DECLARED.exec(String.fromCharCode(...head)) ?? [];
  // What can be read as bytes is not of two bytes each, whatever it says.
  return /^(?:utf-?16|ucs-?2|iso-10646-ucs-2)/i.test(declared) ? 'utf-8' : declared;
}

/** Decodes an XML document that comes piece by piece. Throws at bytes that the encoding has not. */
export class XmlDecoder {
  private head: Uint8Array | null = new Uint8Array(0);
  private decoder = new TextDecoder();

  decode(piece: Uint8Array): string {
    if (this.head === null) return this.decoder.decode(piece, { stream: true });
    const head = new Uint8Array(this.head.length + piece.length);
    head.set(this.head);
    head.set(piece, this.head.length);
    this.head = head;
    return head.length < HEAD ? '' : this.begin(head);
  }

  /** What is left at the end. */
  end(): string {
    const start = this.head === null ? '' : this.begin(this.head);
    return start + this.decoder.decode();
  }

  private begin(head: Uint8Array): string {
    this.head = null;
    this.decoder = new TextDecoder(encodingOf(head.subarray(0, HEAD)), { fatal: true });
    return this.decoder.decode(head, { stream: true });
  }
}
