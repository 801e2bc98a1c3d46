import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeWorkbookFile } from '../files/write/write-workbook';
import { EXAMPLE_FILE, exampleWorkbook } from '../workbench/example/example-workbook';
import { officeUses } from './office-use';
import { PROVED_FILE, provedPage } from './proved';
import { writeOlderVersions } from './older-versions';
import { withGeneratedTables } from './readme';
import { CLAIMS_FILE, claimsPage } from './expert-claims';
import { compileCity, UNDERLAG_FILE, underlagExample } from './underlag-example';
import { SCHEMA_FILE, templateJsonSchema } from './template-schema';

const ROOT = path.join(__dirname, '../..');
const README = path.join(ROOT, 'README.md');
const EXAMPLE_FOLDER = path.join(ROOT, 'assets/exempel');

writeFileSync(README, withGeneratedTables(readFileSync(README, 'utf8')));
mkdirSync(path.dirname(path.join(ROOT, SCHEMA_FILE)), { recursive: true });
writeFileSync(path.join(ROOT, SCHEMA_FILE), templateJsonSchema());
writeFileSync(path.join(ROOT, PROVED_FILE), provedPage(officeUses()));
writeOlderVersions();
void writeExample();

/**
 * Writes the workbooks that the workbench opens: the calculations, and the underlag of the city's submissions; and what
 * is said of these.
 */
async function writeExample(): Promise<void> {
  mkdirSync(EXAMPLE_FOLDER, { recursive: true });
  writeFileSync(path.join(EXAMPLE_FOLDER, EXAMPLE_FILE), await writeWorkbookFile(exampleWorkbook()));
  const underlag = compileCity();
  writeFileSync(path.join(ROOT, CLAIMS_FILE), claimsPage(underlag));
  writeFileSync(path.join(EXAMPLE_FOLDER, UNDERLAG_FILE), await underlagExample(underlag));
}
