import { useLayoutStyles } from '../shared/styles';
import { useTexts } from '../shared/words';
import { useWork } from '../shared/work';
import { ChapterStates } from './ChapterStates';
import { Counts } from './Counts';
import { OutdatedList } from './OutdatedList';
import { effektmalProgress, informationsklassningProgress, ProgressLine } from './ProgressLine';
import { Recognition } from './Recognition';
import { overviewTexts } from './texts';
import { WorkbookActions } from './WorkbookActions';

/** The submission at a glance; every number leads to what it counts. */
export function OverviewView() {
  const texts = useTexts(overviewTexts);
  const { submission } = useWork().result;
  return (
    <div className={useLayoutStyles().view}>
      <Counts />
      <div>
        <ProgressLine
          label={texts.informationsklassning}
          progress={informationsklassningProgress(submission)}
          rule="informationsklassning-saknas"
        />
        <ProgressLine
          label={texts.effektmal}
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
