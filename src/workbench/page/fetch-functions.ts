import './no-made-code';
import { metadataSchema } from '../../functions/metadata-schema';
import { liveFunctions, type LiveFunction } from '../live-functions';
import { fetchFile } from './fetch-file';

/** What Excel knows of the product's functions before they run: their metadata says how to call them. */
export async function fetchFunctions(): Promise<readonly LiveFunction[]> {
  const metadata = await fetchFile('pane/functions.json');
  return liveFunctions(metadataSchema.parse(await metadata.json()));
}
