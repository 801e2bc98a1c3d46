/**
 * The opening tags of the elements with this name, as written, whatever their namespace prefix. Enough for
 * the lists that tie a package together, which Office writes on its own; cells are read by the parser.
 */
export function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];
}

/** The value of an attribute, whatever its namespace prefix; "" when the tag has none of that name. */
export function attribute(tag: string, name: string): string {
  const [, , value = ''] = new RegExp(`[\\s:]${name}\\s*=\\s*(["'])(.*?)\\1`).exec(tag) ?? [];
  return value;
}
