import { mergeClasses, tokens } from '@fluentui/react-components';
import type { AcceptedFinding } from '../../findings/acceptance';
import { identityKey } from '../../findings/identity';
import { readAnswer } from '../../language/answers';
import { analysisYear } from '../../portfolio/analysis-year';
import { isPlaceholder } from '../../language/placeholder';
import type { Submission } from '../../recognise/submission';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { commentFindings } from '../actions/comment-findings';
import { markFindings } from '../actions/mark-findings';
import { removeComments } from '../actions/remove-comments';
import { removeMarks } from '../actions/remove-marks';
import { withdrawAcceptance } from '../actions/withdraw-acceptance';
import { writeReport } from '../actions/write-report';
import { Disclosure } from '../shared/Disclosure';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { titleOf, useWork } from '../shared/work';
import { ChapterStates } from './ChapterStates';
import { Counts } from './Counts';
import { ProgressLine } from './ProgressLine';
import { Recognition } from './Recognition';
import { RestsOn } from './RestsOn';
import { ReviewPart } from './ReviewPart';
import { overviewTexts } from './texts';

const useStyles = makeLooks({
  explained: { marginBottom: tokens.spacingVerticalXS },
  deeds: { marginBottom: tokens.spacingVerticalXS },
  item: { paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

/** The submission at a glance; every number leads to what it counts. */
export function OverviewView() {
  const { result, review } = useWork();
  const { submission } = result;
  return (
    <div className={useStyles().view}>
      <Counts />
      <RestsOn />
      {/* Of a faultless workbook the sentence above says it all. */}
      {review.findings.length > 0 && <Standing submission={submission} />}
      <ReviewPart />
      <Recognition submission={submission} />
      <OutdatedList />
      <WorkbookActions />
    </div>
  );
}

/** How far it has come, in bars and by chapter. */
function Standing({ submission }: { readonly submission: Submission }) {
  const texts = useTexts(overviewTexts);
  return (
    <>
      <div>
        <ProgressLine
          label={texts.informationsklassning}
          field="informationsklassning"
          isDone={(answer) => readAnswer(answer, 'done', analysisYear(submission)) === 'JA'}
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
    </>
  );
}

const WRITE = [markFindings, commentFindings, writeReport];
const TAKE_AWAY = [removeMarks, removeComments];

/** What can be written in the workbook about the findings, and taken away again. Nothing is written without a press. */
function WorkbookActions() {
  const styles = useStyles();
  const { workbook } = useTexts(overviewTexts);
  const work = useWork();
  const by = usePerform();
  return (
    <section aria-label={workbook.heading}>
      <h2 className={styles.heading}>{workbook.heading}</h2>
      <p className={mergeClasses(styles.small, styles.explained)}>{workbook.note}</p>
      {[WRITE, TAKE_AWAY].map((actions) => (
        <div key={actions[0]?.name} className={mergeClasses(styles.buttons, styles.deeds)}>
          {actions.map((action) => (
            <ActionButton key={action.name} action={action} given={work} by={by} />
          ))}
        </div>
      ))}
      <ActionNotice of={by} />
      {work.following.reportIsOld && <p className={styles.body}>{workbook.reportIsOld}</p>}
      {work.following.failed && <p className={styles.body}>{workbook.notFollowed}</p>}
    </section>
  );
}

/** What was accepted and is no longer found: told, and taken away only by hand. */
function OutdatedList() {
  const styles = useStyles();
  const { count } = useWords();
  const texts = useTexts(overviewTexts);
  const { outdated } = useWork().review;
  if (outdated.length === 0) return null;
  return (
    <section aria-label={texts.outdatedHeading}>
      <Disclosure level="h2" label={count(outdated.length, texts.outdated)}>
        <ul className={styles.list}>
          {outdated.map((accepted) => (
            <Outdated key={identityKey(accepted.finding)} accepted={accepted} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Outdated({ accepted }: { readonly accepted: AcceptedFinding }) {
  const styles = useStyles();
  const { texts, say, date } = useWords();
  const work = useWork();
  const performing = usePerform();
  const { finding, motivering } = accepted;
  return (
    <li className={mergeClasses(styles.body, styles.item)}>
      {[say(titleOf(work.rules, finding.rule)), finding.insats ?? finding.subject]
        .filter(Boolean)
        .join(' · ')}
      <span className={styles.noteBelow}>{motivering}</span>
      <span className={styles.noteBelow}>{texts.acceptedBy(accepted.by, date(new Date(accepted.at)))}</span>
      <ActionButton
        action={withdrawAcceptance}
        given={{ ...work, accepted: [accepted], isFound: false }}
        by={performing}
      />
      <ActionNotice of={performing} />
    </li>
  );
}
