import { useCallback, useSyncExternalStore } from 'react';
import { checkWorkbook } from '../check/check-workbook';
import { inSlices } from '../check/in-slices';
import type { Compared } from '../../compare/comparison';
import { FileError } from '../../files/read/file-error';
import { readWorkbookSteps } from '../../files/read/read-workbook';
import type { Settings } from '../../findings/settings';
import type { Localized } from '../../language/localized';
import { isSubmission } from '../../recognise/submission';
import { type Problem, toProblem } from '../shared/problem';
import { compareTexts } from './texts';

/** The file that the open workbook is compared with. */
export interface EarlierFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly compared: Compared;
}

/** A file that somebody has chosen, to be read. */
export type ChosenFile = Pick<File, 'name' | 'arrayBuffer'>;

/** How far the reading of a file has come. `told`: why it could not be read, in words for people. */
type EarlierState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly file: EarlierFile }
  | { readonly kind: 'told'; readonly name: string; readonly why: Localized }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: Problem };

/** The file stays while other views are shown; a pane has one. */
let state: EarlierState = { kind: 'none' };
const listeners = new Set<() => void>();

function set(next: EarlierState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets the file: nothing is compared with one then. */
export const forgetEarlierFile = (): void => {
  set({ kind: 'none' });
};

const NO_SUBMISSION: Localized = { sv: compareTexts.sv.noSubmission, en: compareTexts.en.noSubmission };

/** The file and the way to choose another, which is checked by the settings of the open workbook. */
export function useEarlierFile(settings: Settings): {
  readonly earlier: EarlierState;
  readonly choose: (file: ChosenFile) => Promise<void>;
} {
  const earlier = useSyncExternalStore(subscribe, () => state);
  const choose = useCallback(
    async (file: ChosenFile) => {
      const { name } = file;
      set({ kind: 'reading', name });
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const snapshot = await inSlices(readWorkbookSteps(bytes, name));
        // The year on its own cover chooses the template.
        const { submission, findings } = await checkWorkbook(snapshot, { ...settings, template: null });
        if (!isSubmission(submission)) set({ kind: 'told', name, why: NO_SUBMISSION });
        else
          set({
            kind: 'read',
            file: { name, bytes, compared: { submission, findings: findings.map(({ finding }) => finding) } },
          });
      } catch (error) {
        if (error instanceof FileError) set({ kind: 'told', name, why: error.explanation });
        else set({ kind: 'failed', name, problem: toProblem(error) });
      }
    },
    [settings],
  );
  return { earlier, choose };
}
