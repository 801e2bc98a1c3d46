import type { Grid } from '../grid';
import { entity, type Kind } from '../kind';
import { OfficeError } from '../office-error';
import type { Session } from '../session';
import { requireWritable } from './protection';

/** A part, by its id. */
const partKind: Kind<Excel.CustomXmlPart, string> = {
  type: 'CustomXmlPart',
  id: (id) => id,
  reads: {
    id: (id) => id,
    namespaceUri: (id, session) => namespaceOf(xmlOf(session, id)),
  },
  does: {
    delete: (id, _given, session) => {
      xmlOf(session, id);
      requireWritable(session, 'CustomXmlPart.delete');
      session.grid.xmlParts.delete(id);
    },
    getXml: (id, _given, session) => xmlOf(session, id),
    setXml: (id, given, session) => {
      xmlOf(session, id);
      store(session, id, given.text(0), 'CustomXmlPart.setXml');
    },
  },
};

/** The parts of one namespace. */
const scopedKind: Kind<Excel.CustomXmlPartScopedCollection, string> = {
  type: 'CustomXmlPartScopedCollection',
  items: (namespace, { grid }) =>
    [...grid.xmlParts].flatMap(([id, xml]) => (namespaceOf(xml) === namespace ? [entity(partKind, id)] : [])),
};

/** The parts that the file format itself keeps there are left out. */
export const customXmlPartsKind: Kind<Excel.CustomXmlPartCollection, Grid> = {
  type: 'CustomXmlPartCollection',
  items: ({ xmlParts }) => [...xmlParts.keys()].map((id) => entity(partKind, id)),
  gives: {
    add: ({ xmlParts }, given, session) => {
      const id = freeId(xmlParts);
      store(session, id, given.text(0), 'CustomXmlPartCollection.add');
      return entity(partKind, id);
    },
    getByNamespace: (_grid, given) => entity(scopedKind, given.text(0)),
  },
};

function freeId(parts: ReadonlyMap<string, string>): string {
  let number = parts.size + 1;
  while (parts.has(`{part-${number}}`)) number += 1;
  return `{part-${number}}`;
}

function xmlOf({ grid }: Session, id: string): string {
  const xml = grid.xmlParts.get(id);
  if (xml === undefined) throw new OfficeError('ItemNotFound', `There is no part ${id}.`, 'CustomXmlPart');
  return xml;
}

function store(session: Session, id: string, xml: string, member: string): void {
  requireWritable(session, member);
  if (!isOneElement(xml)) throw new OfficeError('InvalidArgument', 'The XML is not well-formed.', member);
  session.grid.xmlParts.set(id, xml);
}

const namespaceOf = (xml: string): string => /\bxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';

/**
 * Whether the XML is one element with text in it, which is all that the product writes: no markup in the text, every
 * ampersand the start of an entity, and none of the characters that XML has no place for.
 */
function isOneElement(xml: string): boolean {
  const match = /^<([a-z]+)(?: [a-z:]+="[^"<&]*")*>([^<]*)<\/\1>$/u.exec(xml);
  const text = match?.[2];
  if (text === undefined || /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text)) {
    return false;
  }
  return !text.includes(']]>') && !/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text);
}
