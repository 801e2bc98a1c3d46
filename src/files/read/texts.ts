import { limits, type Measure } from './limits';
import type { Parts } from './parts';
import { type Attributes, isSet, unescapeText, type XmlListener } from './xml';

/** A text, maybe in pieces of different looks. */
export interface CellText {
  /** Without the pieces that are struck through. */
  readonly text: string;
  /** The same in a cell whose own font is struck through: the pieces with a font of their own that is not. */
  readonly inStruckCell: string;
}

/** Gathers the text of an element that holds one: pieces joined, without the reading aids of East Asia. */
export class TextGatherer implements XmlListener {
  private kept = '';
  private inStruckCell = '';
  /** Of the piece that goes by; null while it has the font of the cell. */
  private isStruck: boolean | null = null;
  private isText = false;
  private isReadingAid = false;

  constructor(private readonly tooLong: () => Error) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.isReadingAid = true;
    else if (name === 'r') this.isStruck = null;
    else if (name === 'rPr') this.isStruck = false;
    else if (name === 'strike') this.isStruck = isSet(attributes, 'val', true);
    else if (name === 't') this.isText = true;
  }

  text(text: string): void {
    if (!this.isText || this.isReadingAid) return;
    if (this.isStruck !== true) this.kept += text;
    if (this.isStruck === false) this.inStruckCell += text;
    if (this.kept.length > limits.cellCharacters) throw this.tooLong();
  }

  close(name: string): void {
    if (name === 'rPh') this.isReadingAid = false;
    else if (name === 'r') this.isStruck = null;
    else if (name === 't') this.isText = false;
  }

  gathered(): CellText {
    return { text: unescapeText(this.kept), inStruckCell: unescapeText(this.inStruckCell) };
  }
}

/** The texts that cells refer to by number. */
export function* textSteps(
  parts: Parts,
  part: string | undefined,
  allowance: Measure,
  tooLong: () => Error,
): Generator<void, readonly CellText[]> {
  const texts: CellText[] = [];
  let gatherer: TextGatherer | null = null;
  if (part === undefined) return texts;
  yield* parts.readSteps(part, allowance, {
    open: (name, attributes) => {
      if (name === 'si') gatherer = new TextGatherer(tooLong);
      else gatherer?.open(name, attributes);
    },
    text: (text) => gatherer?.text(text),
    close: (name) => {
      if (name === 'si' && gatherer !== null) {
        texts.push(gatherer.gathered());
        gatherer = null;
      } else gatherer?.close(name);
    },
  });
  return texts;
}
