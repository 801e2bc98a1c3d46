import { createObject, type Definition, type Self } from './client-object';
import { createCollection } from './collection';
import { OfficeError } from './office-error';
import { requireWritable } from './protection';
import { createResult } from './result';
import type { Request } from './request';
import type { Handle } from './strict-proxy';

const partDefinition: Definition<Excel.CustomXmlPart, string> = {
  type: 'CustomXmlPart',
  values: {
    id: (id) => id,
    namespaceUri: (id, request) => namespaceOf(xmlOf(request, id)),
  },
  members: (self) => ({
    getXml: () => createResult(self.request, 'CustomXmlPart.getXml', () => xmlOf(self.request, idOf(self))),
    setXml: (xml) => {
      self.request.enqueue(() => {
        store(self.request, idOf(self), xml, 'CustomXmlPart.setXml');
      });
    },
  }),
};

/** `workbook.customXmlParts`. The parts that the file format itself keeps there are left out. */
export function createCustomXmlParts(request: Request): Handle<Excel.CustomXmlPartCollection> {
  const list = (namespace: string): readonly string[] =>
    [...request.grid.xmlParts].flatMap(([id, xml]) => (namespaceOf(xml) === namespace ? [id] : []));

  return createCollection<Excel.CustomXmlPartCollection, Excel.CustomXmlPart, string>(
    request,
    'CustomXmlPartCollection',
    partDefinition,
    () => [...request.grid.xmlParts.keys()],
    {
      add: (xml) =>
        createObject(request, partDefinition, () => {
          const id = `{part-${String(request.grid.xmlParts.size + 1)}}`;
          store(request, id, xml, 'CustomXmlPartCollection.add');
          return id;
        }).proxy,
      getByNamespace: (namespace) =>
        createCollection<Excel.CustomXmlPartScopedCollection, Excel.CustomXmlPart, string>(
          request,
          'CustomXmlPartScopedCollection',
          partDefinition,
          () => list(namespace),
          {},
        ).proxy,
    },
  );
}

function idOf({ state }: Self<string>): string {
  const id = state();
  if (id === null) throw new OfficeError('ItemNotFound', 'There is no such part.', 'CustomXmlPart');
  return id;
}

function xmlOf({ grid }: Request, id: string): string {
  const xml = grid.xmlParts.get(id);
  if (xml === undefined) throw new OfficeError('ItemNotFound', `There is no part ${id}.`, 'CustomXmlPart');
  return xml;
}

function store(request: Request, id: string, xml: string, member: string): void {
  request.requireApi('1.5', member);
  requireWritable(request, member);
  if (!isOneElement(xml)) throw new OfficeError('InvalidArgument', 'The XML is not well-formed.', member);
  request.grid.xmlParts.set(id, xml);
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
