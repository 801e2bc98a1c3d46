import { Button, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, useRef, useState } from 'react';
import { ProblemNotice } from '../shared/ProblemNotice';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import type { useEarlierFile } from './earlier-file';
import { compareTexts } from './texts';

const useStyles = makeLooks({
  drop: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalM,
  },
  over: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorBrandStroke1}` },
  hidden: { display: 'none' },
});

interface FileChooserProps {
  readonly earlier: ReturnType<typeof useEarlierFile>['earlier'];
  readonly onChoose: (file: File) => Promise<void>;
}

/** Chooses the file to compare with, by a button or by dropping it. */
export function FileChooser({ earlier, onChoose }: FileChooserProps) {
  const styles = useStyles();
  const texts = useTexts(compareTexts);
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) void onChoose(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      aria-label={texts.heading}
      className={mergeClasses(styles.stack, styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 className={styles.heading}>{texts.heading}</h2>
      {earlier.kind === 'none' && <p className={styles.small}>{texts.lead}</p>}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={earlier.kind === 'none' ? 'primary' : 'secondary'}
          disabledFocusable={earlier.kind === 'reading'}
          onClick={() => input.current?.click()}
        >
          {earlier.kind === 'none' ? texts.choose : texts.chooseOther}
        </Button>
        <span className={styles.note}>{texts.drop}</span>
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={texts.choose}
        tabIndex={-1}
        className={styles.hidden}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again after it was changed.
          event.target.value = '';
        }}
      />
      <p role="status" className={styles.small}>
        <FileState earlier={earlier} />
      </p>
      {earlier.kind === 'told' && (
        <p role="alert" className={styles.body}>
          {earlier.name}: {say(earlier.why)}
        </p>
      )}
      {earlier.kind === 'failed' && <ProblemNotice title={texts.unread} problem={earlier.problem} />}
    </section>
  );
}

function FileState({ earlier }: Pick<FileChooserProps, 'earlier'>) {
  const texts = useTexts(compareTexts);
  if (earlier.kind === 'reading') return texts.reading;
  if (earlier.kind !== 'read') return '';
  const { supplier, year } = earlier.file.compared.submission;
  return texts.before(
    earlier.file.name,
    [supplier ?? texts.supplierUnknown, year].filter(Boolean).join(', '),
  );
}
