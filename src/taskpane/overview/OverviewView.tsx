import { readAnswer } from '../../language/answers';
import { isPlaceholder } from '../../language/placeholder';
import { useLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { useWork } from '../shared/work';
import { ChapterStates } from './ChapterStates';
import { Counts } from './Counts';
import { OutdatedList } from './OutdatedList';
import { ProgressLine } from './ProgressLine';
import { Recognition } from './Recognition';
import { overviewTexts } from './texts';
import { WorkbookActions } from './WorkbookActions';

/** The submission at a glance; every number leads to what it counts. */
export function OverviewView() {
  const texts = useTexts(overviewTexts);
  const { submission } = useWork().result;
  return (
    <div className={useLooks().view}>
      <Counts />
      <div>
        <ProgressLine
          label={texts.informationsklassning}
          field="informationsklassning"
          isDone={(answer) => readAnswer(answer) === 'JA'}
          rule="informationsklassning-saknas"
        />
        <ProgressLine
          label={texts.effektmal}
          field="effektmal"
          isDone={(answer) => answer !== '' && !isPlaceholder(answer)}
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
