import { Button, Link, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { insatsOf, toldMessage } from '../../findings/finding';
import { type Question, QUESTION_STATUSES } from '../../findings/questions';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { settleQuestion } from '../actions/settle-question';
import { nextFinding } from '../actions/next-finding';
import { previousFinding } from '../actions/previous-finding';
import { PlaceLink } from '../shared/PlaceLink';
import { SeverityIcon } from '../shared/Severity';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { headingOf, useRule, useWork } from '../shared/work';
import { home } from '../shared/use-kept-focus';
import { ANSWER } from './AnswerForm';
import { FindingActions } from './FindingActions';
import type { Line } from './lines';
import { SIDE_BY_SIDE } from './styles';
import { findingTexts } from './texts';
import { KEEPS_FOCUS } from './use-step-keys';
import type { FindingList } from './use-finding-list';

const useStyles = makeLooks({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flex: '0 1 var(--detail, auto)',
    minHeight: '120px',
    maxHeight: 'var(--detail, 55%)',
    '@media (max-height: 480px)': { maxHeight: 'none' },
    [SIDE_BY_SIDE]: {
      flex: '1 1 0',
      minWidth: 0,
      maxHeight: 'none',
      paddingInlineStart: tokens.spacingHorizontalM,
      borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  // Where the longest common word does not fit beside the steps, those move below.
  title: { flex: '1 1 min(11em, 75%)', minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  steps: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    marginInlineStart: 'auto',
  },
  position: { ...typographyStyles.caption1, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  content: { overflowY: 'auto', overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalS },
  facts: { margin: 0 },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalS },
});

export interface FindingPanelProps {
  readonly list: FindingList;
  readonly line: Line;
  /** Where it stands among those shown, from 1. */
  readonly position: number;
}

/** One finding in full: what stands there, what to do, why, and everything that can be done about it. */
export function FindingPanel({ list, line, position }: FindingPanelProps) {
  const styles = useStyles();
  const titleId = useId();
  const { say, number } = useWords();
  const texts = useTexts(findingTexts);
  const { finding } = line.reviewed;
  const rule = useRule(finding.rule);
  const isOne = line.findings.length === 1;
  const about = insatsOf(finding) ?? (isOne ? finding.subject : null);
  const panel = useRef<HTMLElement>(null);
  useFocusOnNext(panel, line.key, list.takesFocus);
  return (
    <section
      ref={panel}
      aria-labelledby={titleId}
      className={styles.root}
      {...home}
      {...{ [KEEPS_FOCUS]: '' }}
    >
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <h2 id={titleId} className={mergeClasses(styles.strong, styles.title)}>
          {say(finding.title ?? rule?.title ?? finding.message)}
          {about !== null && (
            <span className={styles.noteBelow} lang="sv">
              {about}
            </span>
          )}
        </h2>
        <span className={styles.steps}>
          <span className={styles.position}>
            {texts.position(number(position), number(list.inOrder.length))}
          </span>
          <ActionButton
            action={previousFinding}
            given={list}
            iconOnly
            appearance="subtle"
            icon={<ChevronUp16Regular />}
            title={texts.previousKey}
          />
          <ActionButton
            action={nextFinding}
            given={list}
            iconOnly
            appearance="subtle"
            icon={<ChevronDown16Regular />}
            title={texts.nextKey}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={texts.close}
            onClick={list.close}
          />
        </span>
      </div>
      {/* Each finding begins at its beginning. */}
      <div key={line.key} className={styles.content}>
        <p className={styles.body}>{say(toldMessage(finding))}</p>
        {!isOne && <p className={styles.body}>{texts.causeIn(number(line.findings.length))}</p>}
        <FindingActions line={line} />
        <FindingFacts line={line} />
      </div>
    </section>
  );
}

/**
 * Where a deed in the panel has ended its finding, the next one's answer gets the focus, or the panel where there is
 * none to give: the hand stays where it is. So too where somebody has come by key from elsewhere in the pane.
 */
function useFocusOnNext(
  panel: RefObject<HTMLElement | null>,
  key: string,
  takesFocus: RefObject<boolean>,
): void {
  const last = useRef(key);
  useEffect(() => {
    const isCalled = takesFocus.current;
    takesFocus.current = false;
    if (last.current === key && !isCalled) return;
    last.current = key;
    const { current } = panel;
    const isHere = isCalled || document.activeElement === document.body || document.activeElement === current;
    if (!isHere || current === null) return;
    const answer = current.querySelector<HTMLElement>(`[${ANSWER}]`);
    (answer ?? current).focus({ preventScroll: true });
  }, [panel, key, takesFocus]);
}

/** What was asked and whom, and what became of it. */
function AskedAlready({ questions }: { readonly questions: readonly [Question, ...Question[]] }) {
  const styles = useStyles();
  const { date } = useWords();
  const { question: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const [question] = questions;
  return (
    <>
      {question.text}
      <span className={styles.noteBelow}>
        {texts.from(question.to, question.by, date(new Date(question.at)))}
      </span>
      <span className={styles.buttons}>
        {([...QUESTION_STATUSES, null] as const).map((status) => (
          <ActionButton key={status} action={settleQuestion} given={{ ...work, questions, status }} by={by} />
        ))}
      </span>
      <ActionNotice of={by} />
    </>
  );
}

/** So many cells of a line are shown in full; the others are shown when asked for. */
const MOST_CELLS = 12;

/** The cells of a line of several, each with the way there, and by which rule where they are of several. */
function Cells({ line: { findings } }: { readonly line: Line }) {
  const styles = useStyles();
  const { say, number } = useWords();
  const { rules } = useWork();
  const { actions } = useTexts(findingTexts);
  const [shown, setShown] = useState(MOST_CELLS);
  const isMixed = new Set(findings.map(({ finding }) => finding.rule)).size > 1;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, shown).map(({ key, finding }) => (
          <li key={key}>
            <PlaceLink place={finding.place} />
            {isMixed
              ? ` · ${say(headingOf(rules, finding))}`
              : finding.found !== null && ` · ${finding.found}`}
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <Button size="small" onClick={() => setShown(findings.length)}>
          {actions.more(number(findings.length - shown))}
        </Button>
      )}
    </>
  );
}

/** Figures, what was decided, the place, why it matters and where that is laid down. */
function FindingFacts({ line }: { readonly line: Line }) {
  const styles = useStyles();
  const { say, texts, date } = useWords();
  const own = useTexts(findingTexts);
  const { showRule, questions } = useWork();
  const { reviewed, findings } = line;
  const [question, ...more] = findings.flatMap(({ key }) => questions.get(key) ?? []);
  const { finding } = reviewed;
  const rule = useRule(finding.rule);
  const fact = (term: string, value: ReactNode) => (
    <div key={term}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.small}>{value}</dd>
    </div>
  );
  const figures = [
    [own.found, findings.length === 1 ? finding.found : null],
    [rule?.expectsAtMost === true ? own.atMost : own.expected, finding.expected],
    [own.difference, finding.difference],
  ] as const;
  return (
    <dl className={styles.facts}>
      {figures.map(([term, value]) => value !== null && fact(term, value))}
      {reviewed.status !== 'ny' &&
        fact(
          texts.statuses[reviewed.status],
          <>
            {reviewed.accepted.motivering}
            <br />
            {texts.acceptedBy(reviewed.accepted.by, date(new Date(reviewed.accepted.at)))}
          </>,
        )}
      {question && fact(texts.questions[question.status], <AskedAlready questions={[question, ...more]} />)}
      {findings.length === 1
        ? fact(own.place, <PlaceLink place={finding.place} />)
        : fact(own.cells, <Cells line={line} />)}
      {rule && fact(own.why, say(rule.rationale))}
      {rule &&
        fact(
          own.source,
          <>
            {say(rule.source)}{' '}
            <Link inline className={styles.inline} onClick={() => showRule(finding.rule)}>
              {own.aboutRule}
            </Link>
          </>,
        )}
    </dl>
  );
}
