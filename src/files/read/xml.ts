import { SaxesParser } from 'saxes';

/** By name as written, prefix included. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of an XML document as it goes by; names come without their namespace prefix. */
export interface XmlListener {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A reader of XML that is given the document piece by piece. */
export interface XmlReader {
  readonly write: (piece: string) => void;
  /** To be called at the end; throws where the document is not whole. */
  readonly end: () => void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** More than any part of a workbook has; the parser keeps all that it is within. */
const MOST_ATTRIBUTES = 1000;
const DEEPEST = 1000;

/**
 * Throws at what is not well-formed, and at what Office never writes and would take all memory. References to entities
 * of the document's own are the former: it may not unfold into more than it is.
 */
export function createXmlReader(listener: XmlListener): XmlReader {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let [depth, attributesOfTag] = [0, 0];
  parser.on('opentagstart', () => {
    depth += 1;
    attributesOfTag = 0;
    if (depth > DEEPEST) throw new Error('too deep');
  });
  parser.on('attribute', () => {
    attributesOfTag += 1;
    if (attributesOfTag > MOST_ATTRIBUTES) throw new Error('too many attributes');
  });
  parser.on('opentag', ({ name, attributes }) => listener.open?.(withoutPrefix(name), attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close?.(withoutPrefix(name));
  });
  return {
    write: (piece) => {
      parser.write(piece);
    },
    end: () => {
      parser.close();
    },
  };
}

/** Whether an attribute says yes; `otherwise` where it is not there. */
export function isSet(attributes: Attributes, name: string, otherwise = false): boolean {
  const value = attributes[name];
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** The value of an attribute that the format gives a namespace, whatever its prefix; "" where there is none. */
export function qualified(attributes: Attributes, name: string): string {
  const found = Object.keys(attributes).find((key) => withoutPrefix(key) === name);
  return (found === undefined ? undefined : attributes[found]) ?? '';
}

/** "_x000D_" stands in texts for a character that XML cannot hold, and "_x005F_" for a "_" that could begin such. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
