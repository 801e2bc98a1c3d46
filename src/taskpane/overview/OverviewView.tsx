import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { ChapterStates } from './ChapterStates';
import { Counts } from './Counts';
import { OutdatedList } from './OutdatedList';
import { effektmalProgress, informationsklassningProgress, ProgressLine } from './ProgressLine';
import { Recognition } from './Recognition';
import { WorkbookActions } from './WorkbookActions';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowY: 'auto',
    paddingBottom: tokens.spacingVerticalL,
  },
});

/** The submission at a glance; every number leads to what it counts. */
export function OverviewView() {
  const styles = useStyles();
  const { texts } = useWords();
  const { result } = useWork();
  const { submission } = result;
  return (
    <div className={styles.root}>
      <Counts />
      <div>
        <ProgressLine
          label={texts.overview.informationsklassning}
          progress={informationsklassningProgress(submission)}
          rule="informationsklassning-saknas"
        />
        <ProgressLine
          label={texts.overview.effektmal}
          progress={effektmalProgress(submission)}
          rule="effektmal-saknas"
        />
      </div>
      <ChapterStates />
      <Recognition submission={submission} />
      <OutdatedList />
      <WorkbookActions />
    </div>
  );
}
