import { mergeClasses } from '@fluentui/react-components';
import type { Comparison } from '../../compare/comparison';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { writeComparison } from '../actions/write-comparison';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { Corrections } from './Corrections';
import { DifferenceList } from './DifferenceList';
import { type EarlierFile, useEarlierFile } from './earlier-file';
import { FileChooser } from './FileChooser';
import { compareTexts } from './texts';
import { useComparison } from './use-comparison';

const useStyles = makeLooks({ root: { containerType: 'inline-size' } });

/** What differs between the open workbook and a file: an older version, or an earlier year's. */
export default function ComparePage() {
  const styles = useStyles();
  const { memory } = useWork();
  const { earlier, choose } = useEarlierFile(memory.document.settings);
  const file = earlier.kind === 'read' ? earlier.file : null;
  const comparison = useComparison(file);
  return (
    <div className={mergeClasses(styles.view, styles.root)}>
      <FileChooser earlier={earlier} onChoose={choose} />
      {file !== null && comparison !== null && (
        <>
          <Summary file={file} comparison={comparison} />
          <Corrections />
          <DifferenceList comparison={comparison} file={file.name} />
        </>
      )}
    </div>
  );
}

function Summary({ file, comparison }: { readonly file: EarlierFile; readonly comparison: Comparison }) {
  const styles = useStyles();
  const texts = useTexts(compareTexts);
  const { count, number } = useWords();
  const { gateway } = useWork();
  const by = usePerform();
  const { differences, unchanged, faults, proposals, mode, years } = comparison;
  return (
    <section aria-label={texts.list} className={styles.stack}>
      <h2 className={styles.heading}>
        {mode === 'last-version' ? texts.versions : texts.years(years.left, years.right)}
      </h2>
      <p className={styles.strong}>
        {differences.length === 0 ? texts.nothing : count(differences.length, texts.differences)}
      </p>
      {mode === 'last-version' && <p className={styles.small}>{texts.unchanged(number(unchanged))}</p>}
      {faults !== null && (
        <p className={styles.body}>
          {texts.faultsTerm}: {texts.faults(number(faults.mended), number(faults.fresh), number(faults.kept))}
        </p>
      )}
      {proposals !== null && (
        <p className={styles.body}>
          {texts.proposals(number(proposals.of), number(proposals.running), number(proposals.again))}
        </p>
      )}
      {differences.length > 0 && (
        <div className={styles.buttons}>
          <ActionButton action={writeComparison} given={{ gateway, comparison, file }} by={by} />
        </div>
      )}
      <ActionNotice of={by} />
    </section>
  );
}
