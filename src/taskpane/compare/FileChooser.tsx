import { Choice } from '../shared/Choice';
import { DropZone } from '../shared/DropZone';
import { ProblemNotice } from '../shared/ProblemNotice';
import { useLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import type { ChosenFile, useEarlierFile } from './earlier-file';
import { offeredFile, useOffered } from './offered';
import { compareTexts } from './texts';

interface FileChooserProps {
  readonly earlier: ReturnType<typeof useEarlierFile>['earlier'];
  readonly onChoose: (file: ChosenFile) => Promise<void>;
}

/** Chooses the file to compare with, by a button or by dropping it. */
export function FileChooser({ earlier, onChoose }: FileChooserProps) {
  const styles = useLooks();
  const texts = useTexts(compareTexts);
  const { say } = useWords();
  const isFirst = earlier.kind === 'none';
  return (
    <section aria-label={texts.heading} className={styles.stack}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      {isFirst && <p className={styles.small}>{texts.lead}</p>}
      <DropZone
        name={texts.choose}
        label={isFirst ? texts.choose : texts.chooseOther}
        hint={texts.drop}
        isPrimary={isFirst}
        isBusy={earlier.kind === 'reading'}
        onFiles={([file]) => file && void onChoose(file)}
      />
      <OfferedFiles onChoose={onChoose} />
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

/** The earlier workbooks that lie beside the add-in, where there are any. */
function OfferedFiles({ onChoose }: Pick<FileChooserProps, 'onChoose'>) {
  const styles = useLooks();
  const texts = useTexts(compareTexts);
  const { say } = useWords();
  const { files, unread } = useOffered();
  if (unread !== null) return <p className={styles.note}>{say(unread)}</p>;
  if (files.length === 0) return null;
  return (
    <Choice
      label={texts.offered}
      none={texts.offered}
      options={files.map((name) => [name, name.replace(/\.xls[xm]$/, '')] as const)}
      value={null}
      onChoose={(name) => name !== null && void onChoose(offeredFile(name))}
    />
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
