import { Button, tokens } from '@fluentui/react-components';
import { DropZone } from '../shared/DropZone';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { underlagTexts } from './texts';
import type { ChosenFile } from './underlag-store';

const useStyles = makeLooks({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  error: { color: tokens.colorPaletteRedForeground1 },
  name: { overflowWrap: 'anywhere' },
  remove: { minWidth: 'auto' },
});

export interface FileChooserProps {
  readonly files: readonly ChosenFile[];
  /** What is wrong with a file, by its place in the list; null where nothing is. */
  readonly errorOf: (at: number) => string | null;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (file: ChosenFile) => void;
}

/** Where files are chosen or dropped, and how far each has come. */
export function FileChooser({ files, errorOf, onAdd, onRemove }: FileChooserProps) {
  const texts = useTexts(underlagTexts);
  return (
    <DropZone name={texts.choose} hint={texts.drop} isPrimary takesSeveral onFiles={onAdd}>
      <FileList files={files} errorOf={errorOf} onRemove={onRemove} />
    </DropZone>
  );
}

function FileList({ files, errorOf, onRemove }: Omit<FileChooserProps, 'onAdd'>) {
  const styles = useStyles();
  const texts = useTexts(underlagTexts);
  const { language, count } = useWords();
  if (files.length === 0) return null;
  const stateOf = ({ received, answers, state }: ChosenFile): string => {
    if (answers !== null) return texts.states.answers(count(answers.count, texts.answers));
    return texts.states[received !== null && 'error' in received ? 'unread' : state];
  };
  return (
    <ul className={styles.list} aria-label={texts.files} lang={language}>
      {files.map((file, at) => {
        const error = errorOf(at);
        return (
          <li key={`${file.name} ${String(file.isOpen)}`}>
            <span className={styles.row}>
              <span className={styles.name}>{file.name}</span>
              <span className={styles.note}>{stateOf(file)}</span>
              <Button
                size="small"
                appearance="subtle"
                className={styles.remove}
                aria-label={texts.remove(file.name)}
                onClick={() => onRemove(file)}
              >
                ×
              </Button>
            </span>
            {error !== null && <p className={`${styles.small} ${styles.error}`}>{error}</p>}
          </li>
        );
      })}
    </ul>
  );
}
