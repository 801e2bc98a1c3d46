import type { WorkbookGateway } from '../../excel/gateway';
import type { CheckWorkbook } from '../check-workbook';
import { CheckBar } from '../components/CheckBar';
import { LiveStatus } from '../components/LiveStatus';
import { PaneHeader } from '../components/PaneHeader';
import { ProblemNotice } from '../components/ProblemNotice';
import { countBySeverity } from '../../rules/engine';
import type { CheckState } from '../hooks/use-check';
import { isRecognised, useCheck } from '../hooks/use-check';
import { useDelayed } from '../hooks/use-delayed';
import { GoToContext, useGoToState } from '../hooks/use-go-to';
import { useWords } from '../hooks/use-words';
import type { Words } from '../texts/words';
import { CheckingView } from './CheckingView';
import { ResultView } from './ResultView';
import { StartView } from './StartView';

/** Work that is over sooner than this needs no words. */
const SLOW_AFTER_MS = 500;

export interface CheckViewProps {
  readonly gateway: WorkbookGateway;
  readonly checkWorkbook: CheckWorkbook;
}

/**
 * From the first press of the button to the list. The button is one and the same element throughout,
 * so the focus stays on it from check to check.
 */
export function CheckView({ gateway, checkWorkbook }: CheckViewProps) {
  const { state, run } = useCheck(gateway, checkWorkbook);
  const goTo = useGoToState(gateway);
  const slow = useDelayed(state.checking, SLOW_AFTER_MS);
  const words = useWords();
  const { texts, time } = words;
  const { checking, result, problem } = state;
  return (
    <GoToContext value={goTo}>
      <main>
        <PaneHeader submission={result !== null && isRecognised(result) ? result.submission : null} />
        <LiveStatus message={spokenState(state, slow, words)} />
        {result === null && <StartView />}
        <CheckBar state={state} slow={slow} onCheck={() => void run()} />
        {checking && result === null && <CheckingView slow={slow} />}
        {problem !== null && (
          <ProblemNotice
            title={texts.problem.checkFailed}
            problem={problem}
            {...(result === null ? {} : { note: texts.problem.listIsFrom(time(result.checkedAt)) })}
          />
        )}
        {result !== null && <ResultView result={result} />}
      </main>
    </GoToContext>
  );
}

function spokenState({ checking, result, problem }: CheckState, slow: boolean, words: Words): string {
  const { texts, explain, summary } = words;
  if (checking) return slow ? texts.check.checking : '';
  if (problem !== null) return `${texts.problem.checkFailed}. ${explain(problem)}`;
  if (result === null) return '';
  if (!isRecognised(result)) return texts.noTemplate.lead;
  return result.findings.length === 0
    ? texts.faultless.lead
    : texts.check.done(summary(countBySeverity(result.findings)));
}
