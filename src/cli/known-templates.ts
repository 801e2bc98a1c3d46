import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtIn, catalogueOf } from '../template/catalogue';
import { INDEX, readIndex, sortDeployed, type UnusedFile } from '../template/deployed';
import type { Template } from '../template/template';
import { CallError, explainSystemError } from './read-files';

/** The templates that a command knows, the latest edition of the latest year first. */
export interface Known {
  readonly documents: readonly Template[];
  /** What is not used, and why, in Swedish. */
  readonly notes: readonly string[];
}

/** What the build lays beside the add-in as `templates/`, seen from the built file and from the sources. */
const BESIDE = ['../assets/mallar', '../../assets/mallar'].map((folder) => path.join(__dirname, folder));

/**
 * The built-in templates and those of a folder with an index: the one that the build lays beside the add-in, where none
 * is named.
 * @throws {CallError} where the folder that is named has no index
 */
export function readKnown(named: string | null = null): Known {
  const folder = named ?? BESIDE.find((each) => existsSync(path.join(each, INDEX)));
  if (folder === undefined) return { documents: builtIn, notes: [] };
  const index = textIn(folder, INDEX);
  if (index === null) throw new CallError(`${folder}: Mappen har ingen ${INDEX} som nämner mallarna i den.`);
  const names = typeof index === 'string' ? readIndex(index) : index;
  const { documents, unused } =
    'says' in names
      ? { documents: [], unused: [names] }
      : sortDeployed(
          names,
          names.map((file) => textIn(folder, file)),
        );
  return {
    documents: catalogueOf(documents, builtIn),
    notes: unused.map(({ file, says }) => `${path.join(folder, file)}: ${says.sv}. Den används inte.`),
  };
}

function textIn(folder: string, file: string): string | UnusedFile | null {
  const whole = path.join(folder, file);
  if (!existsSync(whole)) return null;
  try {
    return readFileSync(whole, 'utf8');
  } catch (error) {
    const why = explainSystemError(error);
    if (why === null) throw error;
    return { file, says: { sv: why, en: why } };
  }
}
