import { XmlDecoder } from './encoding';
import { runSteps } from '../../workbook/run-steps';
import { damagedError, fileError, orDamaged, orDamagedSteps } from './file-error';
import { Allowance, limits, type Measure } from './limits';
import { createXmlReader, type XmlListener } from './xml';
import { readDirectory, unpack, type ZipEntry } from './zip';

/**
 * A name as it is looked up: names of parts do not heed case, and some writers escape signs in them as in an address,
 * or begin them with "/" or "./".
 */
const key = (name: string): string =>
  unescaped(name)
    .replace(/^(?:\.?\/)+/, '')
    .toLowerCase();

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const place = (part: string) => ({ sv: `delen ${part}`, en: `the part ${part}` });

/** The parts that an Office file is a package of. */
export class Parts {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly bytes = new Allowance(limits.unpackedBytes, () => fileError('tooLarge'));

  /** Two parts of one name, be it in other case, are refused: programs differ in which of them they read. */
  constructor(private readonly file: Uint8Array) {
    const entries = readDirectory(file);
    const declared = entries.reduce((sum, { size }) => sum + size, 0);
    if (declared > limits.unpackedBytes) throw fileError('tooLarge');
    for (const entry of entries) {
      const name = key(entry.name);
      if (this.entries.has(name)) {
        throw damagedError({ sv: `två delar heter ${entry.name}`, en: `two parts are called ${entry.name}` });
      }
      this.entries.set(name, entry);
    }
  }

  has(name: string): boolean {
    return this.entries.has(key(name));
  }

  /** Whether any part is called so, from first to last. */
  hasAny(pattern: RegExp): boolean {
    return [...this.entries.keys()].some((name) => pattern.test(name));
  }

  /** Takes out a part of XML and tells what is in it, step by step, so that nothing can be read twice. */
  *readSteps(name: string, allowance: Measure, listener: XmlListener): Generator<void, void> {
    const reader = createXmlReader(listener);
    yield* this.decode(name, allowance, reader.write);
    orDamaged(place(name), reader.end);
  }

  /** Takes out a part of text as it stands. */
  take(name: string, allowance: Measure): string {
    let text = '';
    runSteps(
      this.decode(name, allowance, (piece) => {
        text += piece;
      }),
    );
    return text;
  }

  /** Unpacks what was not taken, only to know how large it is: the sizes that the file declares may be untrue. */
  *measureSteps(): Generator<void, void> {
    for (const entry of [...this.entries.values()]) yield* this.unpack(entry, () => undefined);
  }

  private *decode(name: string, allowance: Measure, receive: (piece: string) => void): Generator<void, void> {
    const entry = this.entries.get(key(name));
    if (entry === undefined) throw damagedError(place(name));
    const decoder = new XmlDecoder();
    yield* this.unpack(entry, (piece) => {
      allowance.take(piece.length);
      receive(decoder.decode(piece));
    });
    orDamaged(place(name), () => {
      receive(decoder.end());
    });
  }

  private *unpack(entry: ZipEntry, receive: (piece: Uint8Array) => void): Generator<void, void> {
    this.entries.delete(key(entry.name));
    const pieces = unpack(this.file, entry, (piece) => {
      this.bytes.take(piece.length);
      receive(piece);
    });
    yield* orDamagedSteps(place(entry.name), pieces);
  }
}
