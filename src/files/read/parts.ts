import { damagedError, fileError, orDamaged } from './file-error';
import { Allowance, limits } from './limits';
import { readDirectory, unpack, type ZipEntry } from './zip';

/** A name as it is looked up: names of parts do not heed case. */
const key = (name: string): string => name.toLowerCase();

const place = (part: string) => ({ sv: `delen ${part}`, en: `the part ${part}` });

/** Whether the XML goes on to the end of its outermost element. */
function isWhole(xml: string): boolean {
  const [tag, root] = /<([\w:.-]+)[^<>]*>/.exec(xml) ?? [];
  return tag?.endsWith('/>') === true || (root !== undefined && xml.includes(`</${root}>`));
}

/** The parts that an Office file is a package of. */
export class Parts {
  private readonly entries: Map<string, ZipEntry>;
  private readonly bytes = new Allowance(limits.unpackedBytes, () => fileError('tooLarge'));

  constructor(private readonly file: Uint8Array) {
    const entries = readDirectory(file);
    const declared = entries.reduce((sum, { size }) => sum + size, 0);
    if (declared > limits.unpackedBytes) throw fileError('tooLarge');
    this.entries = new Map(entries.map((entry) => [key(entry.name), entry]));
  }

  has(name: string): boolean {
    return this.entries.has(key(name));
  }

  /** Whether there is anything in this folder of the package. */
  hasFolder(name: string): boolean {
    return [...this.entries.keys()].some((other) => other.startsWith(`${name}/`));
  }

  /** Takes out a part of XML, so that nothing can be read twice. */
  take(name: string, allowance: Allowance): string {
    const entry = this.entries.get(key(name));
    if (entry === undefined) throw damagedError(place(name));
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let xml = '';
    this.unpack(entry, (piece) => {
      allowance.take(piece.length);
      xml += decoder.decode(piece, { stream: true });
    });
    if (!isWhole(xml)) throw damagedError(place(name));
    return xml;
  }

  /** Unpacks what was not taken, only to know how large it is: the sizes that the file declares may be untrue. */
  measureRest(): void {
    for (const entry of [...this.entries.values()]) this.unpack(entry, () => undefined);
  }

  private unpack(entry: ZipEntry, receive: (piece: Uint8Array) => void): void {
    this.entries.delete(key(entry.name));
    orDamaged(place(entry.name), () => {
      unpack(this.file, entry, (piece) => {
        this.bytes.take(piece.length);
        receive(piece);
      });
    });
  }
}

/**
 * The opening tags of the elements with this name, as written, whatever their namespace prefix. Enough for the lists
 * that tie a package together, which Office writes on its own; cells are read by the parser.
 */
export function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];
}

/** The value of an attribute, whatever its namespace prefix; "" when the tag has none of that name. */
export function attribute(tag: string, name: string): string {
  const [, , value = ''] = new RegExp(`[\\s:]${name}\\s*=\\s*(["'])(.*?)\\1`).exec(tag) ?? [];
  return value;
}
