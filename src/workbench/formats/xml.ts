/** The elements with this name inside another or a whole document, whatever their namespace prefix. */
export const elementsIn = (inside: Document | Element, name: string): readonly Element[] =>
  Array.from(inside.getElementsByTagNameNS('*', name));

/** The elements with this name directly inside another. */
export const childrenOf = (parent: Element, name: string): readonly Element[] =>
  Array.from(parent.children).filter((child) => child.localName === name);

/** The value of an attribute; "" where there is no such attribute, or no element. */
export const attribute = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name) ?? '';

/** The number in an attribute; the other one where there is none. */
export function numberIn(element: Element | undefined, name: string, otherwise: number): number {
  const value = attribute(element, name);
  return value === '' || !Number.isFinite(Number(value)) ? otherwise : Number(value);
}

/** Whether an attribute says yes. */
export const isSet = (element: Element | undefined, name: string): boolean =>
  ['1', 'true'].includes(attribute(element, name));

/** Whether an attribute says no; one that is not there says nothing. */
export const isUnset = (element: Element | undefined, name: string): boolean =>
  ['0', 'false'].includes(attribute(element, name));

/** An XML part as a document; an empty one where it is not well-formed. */
export function parseXml(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return elementsIn(parsed, 'parsererror').length === 0
    ? parsed
    : document.implementation.createDocument(null, null);
}
