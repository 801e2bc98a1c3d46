import { tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import { countLines } from '../../findings/groups';
import { reviewUnder, settingsUnder } from '../../findings/policy';
import { openFindings, type Review, reviewIdentified } from '../../findings/review';
import { addressOf } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CheckState } from '../check/check-queue';
import type { CheckedWorkbook, CheckWorkbook } from '../check/check-workbook';
import { useCheck } from '../check/use-check';
import { fetched } from '../shared/fetched';
import { type GoTo, GoToContext, useGoToState } from '../shared/go-to';
import { LiveStatus } from '../shared/LiveStatus';
import { MemoryNotice } from '../shared/MemoryNotice';
import { ProblemNotice } from '../shared/ProblemNotice';
import { makeLooks } from '../shared/styles';
import { useMemory } from '../shared/use-memory';
import { type LoadPolicy, usePolicy } from '../shared/use-policy';
import type { LoadTemplates } from '../shared/use-templates';
import { inSubmission } from '../shared/view';
import { useTexts, useWords } from '../shared/words';
import { CheckingView, StartView } from './BeforeCheck';
import { PaneHeader } from './PaneHeader';
import { useOpening } from './use-opening';
import { shellTexts } from './texts';

// Not needed for the first page: they come with the rules, which are fetched at once.
const PaneViews = fetched(() => import(/* webpackChunkName: "checking" */ './PaneViews'), <StartView />);

const useStyles = makeLooks({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    // On a low screen, or a magnified one, the page scrolls instead of its parts.
    '@media (max-height: 480px)': { height: 'auto' },
  },
  top: { paddingBottom: tokens.spacingVerticalXS },
});

export interface PaneViewProps {
  readonly gateway: WorkbookGateway;
  readonly checkWorkbook: CheckWorkbook;
  readonly loadPolicy?: LoadPolicy | undefined;
  readonly loadTemplates?: LoadTemplates | undefined;
  readonly version: string;
}

/** The pane beside an open workbook: the check and how it goes, and below it the views of what was found. */
export function PaneView({ gateway, checkWorkbook, loadPolicy, loadTemplates, version }: PaneViewProps) {
  const styles = useStyles();
  const { texts, time } = useWords();
  const memory = useMemory(gateway);
  // The views, which take them, are still to be fetched.
  useEffect(() => gateway.expectCommands(), [gateway]);
  const { policy, damaged } = usePolicy(loadPolicy);
  const { settings: own, accepted } = memory.document;
  const settings = useMemo(() => settingsUnder(policy, own), [policy, own]);
  const check = useCheck(gateway, checkWorkbook, settings);
  const [opening, run] = useOpening(gateway, check);
  const { checking, result, problem } = check.state;
  const slow = useIsSlow(checking);
  const goTo = useGoToState(gateway);
  const judge = useCallback(
    (findings: CheckedWorkbook['findings']) => reviewUnder(policy, reviewIdentified(findings, accepted)),
    [policy, accepted],
  );
  const review = useMemo(() => judge(result?.findings ?? []), [judge, result]);
  const foresee = useCallback(
    async (workbook: WorkbookSnapshot) => judge((await checkWorkbook(workbook, settings)).findings),
    [judge, checkWorkbook, settings],
  );
  const spokenCheck = useSpokenCheck(check.state, slow, review);
  const spokenStep = useSpokenStep(goTo);
  const [status, setStatus] = useState<HTMLSpanElement | null>(null);
  return (
    <GoToContext value={goTo}>
      <main className={styles.root}>
        <div className={styles.top}>
          <PaneHeader check={{ ...check, run }} slow={slow} status={setStatus} />
          <LiveStatus message={spokenCheck} />
          <LiveStatus message={spokenStep} />
          {checking && result === null && <CheckingView slow={slow} />}
          {problem !== null && (
            <ProblemNotice
              title={texts.problem.checkFailed}
              problem={problem}
              {...(result === null ? {} : { note: texts.problem.listIsFrom(time(result.checkedAt)) })}
            />
          )}
          <MemoryNotice memory={memory} />
        </div>
        <PaneViews
          gateway={gateway}
          memory={memory}
          policy={policy}
          loadTemplates={loadTemplates}
          policyDamaged={damaged}
          result={result}
          review={review}
          changed={check.changed}
          foresee={foresee}
          run={run}
          opening={opening}
          version={version}
          status={status}
        />
      </main>
    </GoToContext>
  );
}

/** Work that is over sooner than this needs no words. */
const SLOW_AFTER_MS = 500;

function useIsSlow(active: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setLate(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active]);
  return active && late;
}

/** How the check goes, and what came of it. */
function useSpokenCheck({ checking, result, problem }: CheckState, slow: boolean, review: Review): string {
  const { texts, explain, summary } = useWords();
  const { check, noTemplate } = useTexts(shellTexts);
  if (checking) return slow ? check.checking : '';
  if (problem !== null) return `${texts.problem.checkFailed}. ${explain(problem)}`;
  if (result === null) return '';
  if (!inSubmission(result)) return noTemplate.lead;
  return check.done(summary(countLines(openFindings(review))));
}

/** What Excel shows since the latest step into the sheet, or what hindered it. */
function useSpokenStep({ outcome }: GoTo): string {
  const { texts, explain } = useWords();
  if (outcome === null) return '';
  const { place, problem } = outcome;
  return problem === null ? texts.placeShown(place.sheet, addressOf(place)) : explain(problem);
}
