import { Button, mergeClasses } from '@fluentui/react-components';
import type { Comparison } from '../../compare/comparison';
import { formatAmount } from '../../money/amount';
import type { Decimal } from '../../money/decimal';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { keepCheck } from '../actions/keep-check';
import { openEarlier } from '../actions/open-earlier';
import { writeComparison } from '../actions/write-comparison';
import { Since } from '../overview/Since';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { Corrections } from './Corrections';
import { DifferenceList } from './DifferenceList';
import { type EarlierFile, forgetEarlierFile, useEarlierFile } from './earlier-file';
import { FileChooser } from './FileChooser';
import { compareTexts } from './texts';
import { useComparison } from './use-comparison';

const useStyles = makeLooks({ root: { containerType: 'inline-size' } });

/** What differs between the open workbook and a file, an older version or an earlier year's; or the last check. */
export default function ComparePage() {
  const styles = useStyles();
  const { memory } = useWork();
  const { earlier, choose } = useEarlierFile(memory.document.settings);
  const file = earlier.kind === 'read' ? earlier.file : null;
  const comparison = useComparison(file);
  return (
    <div className={mergeClasses(styles.view, styles.root)}>
      <FileChooser earlier={earlier} onChoose={choose} />
      {file === null && <SinceLastCheck />}
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

/** What has happened since the check that the workbook remembers, as the overview counts it. */
function SinceLastCheck() {
  const styles = useStyles();
  const texts = useTexts(compareTexts);
  const work = useWork();
  const by = usePerform();
  return (
    <section aria-label={texts.withoutFile} className={styles.stack}>
      <h2 className={styles.heading}>{texts.withoutFile}</h2>
      <Since />
      <div className={styles.buttons}>
        <ActionButton action={keepCheck} given={work} by={by} />
      </div>
      <ActionNotice of={by} />
    </section>
  );
}

function Summary({ file, comparison }: { readonly file: EarlierFile; readonly comparison: Comparison }) {
  const styles = useStyles();
  const texts = useTexts(compareTexts);
  const { count, number, say, severities } = useWords();
  const { gateway } = useWork();
  const by = usePerform();
  const { differences, unchanged, proposals, frames, mode, years } = comparison;
  const faults = comparison.faults?.lines ?? null;
  const tkr = (amount: Decimal | null): string =>
    amount === null ? texts.blank : formatAmount(amount).replaceAll(' ', '\u00a0');
  const warnings = differences.filter(({ severity }) => severity === 'varning').length;
  const otherSupplier = differences.find(({ rule }) => rule === 'leverantor-andrad');
  const heading = mode === 'last-version' ? texts.versions : texts.years(years.left, years.right);
  return (
    <section aria-label={heading} className={styles.stack}>
      <h2 className={styles.heading}>{heading}</h2>
      {otherSupplier && (
        <p className={styles.body}>
          {severities.varning.mark}: {say(otherSupplier.text)}
        </p>
      )}
      <p className={styles.strong}>
        {differences.length === 0 ? texts.nothing : count(differences.length, texts.differences)}
        {warnings > 0 && `, ${count(warnings, severities.varning)}`}
      </p>
      {mode === 'last-version' && <p className={styles.small}>{texts.unchanged(number(unchanged))}</p>}
      {faults !== null && (
        <p className={styles.body}>
          {texts.faultsTerm}: {texts.faults(number(faults.mended), number(faults.fresh), number(faults.kept))}
        </p>
      )}
      {frames.map((frame) => (
        <p key={say(frame.name)} className={styles.small}>
          {texts.frame(say(frame.name), tkr(frame.left), tkr(frame.right))}
        </p>
      ))}
      {proposals !== null && (
        <p className={styles.body}>
          {texts.proposals(
            number(proposals.of),
            number(proposals.running),
            number(proposals.again),
            number(proposals.gone),
          )}
        </p>
      )}
      <div className={styles.buttons}>
        {differences.length > 0 && (
          <ActionButton action={writeComparison} given={{ gateway, comparison, file }} by={by} />
        )}
        <ActionButton action={openEarlier} given={{ gateway, file }} by={by} />
        <Button size="small" onClick={forgetEarlierFile}>
          {texts.putAway}
        </Button>
      </div>
      <ActionNotice of={by} />
    </section>
  );
}
