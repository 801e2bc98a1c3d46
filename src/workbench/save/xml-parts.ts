import { tooMuchError } from '../../files/read/file-error';
import { Allowance, limits } from '../../files/read/limits';
import { Parts } from '../../files/read/parts';
import { readRelationships } from '../../files/read/relationships';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONSHIP = `${OFFICE}/relationships`;
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a package, by name, with custom XML parts added: there the add-in keeps what it remembers. */
export function withXmlParts(
  parts: Readonly<Record<string, string>>,
  xmls: readonly string[],
): Record<string, string> {
  const numbers = xmls.map((_, index) => String(index + 1));
  const added = Object.fromEntries(
    xmls.flatMap((xml, index) => {
      const number = String(index + 1);
      const id = `{00000000-0000-4000-8000-${number.padStart(12, '0')}}`;
      const properties = `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
      return [
        [`customXml/item${number}.xml`, xml],
        [`customXml/itemProps${number}.xml`, HEAD + properties],
        [
          `customXml/_rels/item${number}.xml.rels`,
          `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
            `<Relationship Id="rId1" Type="${RELATIONSHIP}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
        ],
      ];
    }),
  );
  const inTypes = numbers
    .map(
      (number) => `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
    )
    .join('');
  const inWorkbook = numbers
    .map(
      (number) =>
        `<Relationship Id="xml${number}" Type="${RELATIONSHIP}/customXml" Target="../customXml/item${number}.xml"/>`,
    )
    .join('');
  return {
    ...parts,
    ...added,
    ...before(parts, '[Content_Types].xml', '</Types>', inTypes),
    ...before(parts, 'xl/_rels/workbook.xml.rels', '</Relationships>', inWorkbook),
  };
}

function before(
  parts: Readonly<Record<string, string>>,
  name: string,
  end: string,
  more: string,
): Record<string, string> {
  const part = parts[name];
  if (part?.includes(end) !== true) throw new Error(`The file has no ${name}.`);
  return { [name]: part.replace(end, () => more + end) };
}

/** The custom XML parts of the workbook in a file, by the names of their parts. */
export function readXmlParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Parts(bytes);
  const allowance = new Allowance(limits.textBytes, () => tooMuchError('cells'));
  const [main] = readRelationships(parts, '', allowance).filter(({ type }) => type === 'officeDocument');
  const related = main === undefined ? [] : readRelationships(parts, main.part, allowance);
  return new Map(
    related.flatMap(({ type, part }) =>
      type === 'customXml' && parts.has(part) ? [[part, parts.take(part, allowance)]] : [],
    ),
  );
}
