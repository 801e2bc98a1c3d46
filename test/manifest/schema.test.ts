import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const MANIFEST = path.join(__dirname, '../../manifest.xml');
/** Microsoft's schemas, which are not ours to spread; checked where they lie beside the project. */
const SCHEMAS = path.join(__dirname, '../../../shared/schemas');
const MAIN_SCHEMA = 'OfficeAppManifestV1_1.xsd';

async function schemaErrors(manifest: string): Promise<readonly string[]> {
  const read = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(SCHEMAS, fileName), 'utf8'),
  });
  const others = readdirSync(SCHEMAS).filter((name) => name.endsWith('.xsd') && name !== MAIN_SCHEMA);
  const result = await validateXML({
    xml: { fileName: 'manifest.xml', contents: manifest },
    schema: read(MAIN_SCHEMA),
    preload: others.map(read),
  });
  return result.errors.map(({ message }) => message);
}

test('the tools for Office add-ins read the manifest', () => {
  const tool = require.resolve('office-addin-manifest/cli.js');
  const info = execFileSync(process.execPath, [tool, 'info', MANIFEST], { encoding: 'utf8' });
  expect(info).toContain('Name: Årlig analys');
  expect(info).toContain('Type: TaskPaneApp');
  expect(info).toContain('Hosts: Workbook');
});

if (existsSync(path.join(SCHEMAS, MAIN_SCHEMA))) {
  describe("Microsoft's schema", () => {
    const manifest = readFileSync(MANIFEST, 'utf8');

    test('holds for the manifest', async () => {
      expect(await schemaErrors(manifest)).toEqual([]);
    });

    test('would tell of a fault', async () => {
      expect(await schemaErrors(manifest.replace('<Permissions>', '<Permission>'))).not.toEqual([]);
      expect(await schemaErrors(manifest.replace('resid="Functions.Namespace"', ''))).not.toEqual([]);
    });
  });
}
