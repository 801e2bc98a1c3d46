import './no-made-code';
import { metadataSchema } from '../../functions/metadata-schema';
import { createCustomFunctions } from '../../emulator/custom-functions';
import { liveFunctions, type LiveFunction } from '../live-functions';
import { fetchFile } from './fetch-file';
import { displayLanguage } from './language';

/** Loads the product's functions as Excel does: the bundle registers them, the metadata says how to call them. */
export async function loadFunctions(): Promise<readonly LiveFunction[]> {
  const { CustomFunctions, associated } = createCustomFunctions();
  // What the bundle finds of Office; it asks for the language at each message.
  const context = {
    get displayLanguage() {
      return displayLanguage();
    },
  };
  Object.assign(window, { CustomFunctions, Office: { context } });
  const [metadata] = await Promise.all([fetchFile('pane/functions.json'), loadScript('pane/functions.js')]);
  return liveFunctions(metadataSchema.parse(await metadata.json()), associated);
}

async function loadScript(address: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(address));
    });
    document.head.append(script);
  });
}
