import type { PaneOfAddIn } from '../../workbook/document';
import { KEPT_NAMESPACE, keptXml } from '../../workbook/kept-template';

/**
 * Parts of the package by their names, to be put in, and what its list of types and the relationships of its owner have
 * more.
 */
export interface MoreParts {
  readonly parts: Readonly<Record<string, string>>;
  readonly types: string;
  readonly owner: string;
  readonly relationships: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EXTENSIONS = 'http://schemas.microsoft.com/office/2011/relationships';
const SCHEMAS = 'http://schemas.microsoft.com/office/webextensions';
const FOLDER = 'xl/webextensions';

/**
 * What makes Excel open an add-in's pane with the workbook, where an administrator has installed it (MS-OWEXML). Where
 * it is not installed Excel offers nothing in its place.
 */
export function panePart({ id, version }: PaneOfAddIn): MoreParts {
  return {
    parts: {
      [`${FOLDER}/taskpanes.xml`]: `${HEAD}<wetp:taskpanes xmlns:wetp="${SCHEMAS}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="400" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
      [`${FOLDER}/_rels/taskpanes.xml.rels`]: `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${EXTENSIONS}/webextension" Target="webextension1.xml"/></Relationships>`,
      [`${FOLDER}/webextension1.xml`]: `${HEAD}<we:webextension xmlns:we="${SCHEMAS}/webextension/2010/11" id="{${id}}"><we:reference id="${id}" version="${version}" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`,
    },
    types: [
      `<Override PartName="/${FOLDER}/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>`,
      `<Override PartName="/${FOLDER}/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`,
    ].join(''),
    owner: '_rels/.rels',
    relationships: `<Relationship Id="rIdPane" Type="${EXTENSIONS}/webextensiontaskpanes" Target="${FOLDER}/taskpanes.xml"/>`,
  };
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The part that holds the template document which goes with the workbook. */
export const keptPart = (json: string): MoreParts => ({
  parts: {
    'customXml/item1.xml': keptXml(json),
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="{5B0B7A5E-1C1B-4C0E-9C55-0A2F6D1E7A11}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${KEPT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  },
  types:
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  owner: 'xl/_rels/workbook.xml.rels',
  relationships: `<Relationship Id="rIdMall" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`,
});
