import { useEffect, useState } from 'react';
import { readOfferedList } from '../../compare/offered';
import type { Localized } from '../../language/localized';
import { loadBeside, loadBytesBeside } from '../shared/load-beside';
import type { ChosenFile } from './earlier-file';
import { compareTexts } from './texts';

/** The folder beside the add-in where earlier workbooks may be put, for everybody to compare with. */
const FOLDER = 'earlier';
const INDEX = `${FOLDER}/index.json`;
/** The workbooks that can be chosen without a file, and what hindered where they could not be read. */
interface Offered {
  readonly files: readonly string[];
  readonly unread: Localized | null;
}

const NONE: Offered = { files: [], unread: null };

const unread = (why: 'noIndex' | 'badIndex'): Offered => ({
  files: [],
  unread: { sv: compareTexts.sv[why](INDEX), en: compareTexts.en[why](INDEX) },
});

async function readOffered(): Promise<Offered> {
  let text: string | null;
  try {
    text = await loadBeside(INDEX);
  } catch {
    return unread('noIndex');
  }
  const files = text === null ? [] : readOfferedList(text);
  return files === null ? unread('badIndex') : { files, unread: null };
}

/** What lies beside the add-in, once it is known. */
export function useOffered(): Offered {
  const [offered, setOffered] = useState(NONE);
  useEffect(() => {
    let ended = false;
    void readOffered().then((read) => {
      if (!ended) setOffered(read);
    });
    return () => {
      ended = true;
    };
  }, []);
  return offered;
}

/** One of them, as if somebody had chosen it. */
export const offeredFile = (name: string): ChosenFile => ({
  name,
  arrayBuffer: async () => {
    const bytes = await loadBytesBeside(`${FOLDER}/${encodeURIComponent(name)}`);
    if (bytes === null) throw new Error(`${FOLDER}/${name}: 404`);
    return bytes;
  },
});
