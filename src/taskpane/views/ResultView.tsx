import { useMemo, useState } from 'react';
import { FindingList } from '../components/FindingList';
import { LiveStatus } from '../components/LiveStatus';
import { Recognition } from '../components/Recognition';
import { groupFindings } from '../findings/group';
import type { FindingItem } from '../findings/items';
import { findAgain, toItems } from '../findings/items';
import type { CheckResult } from '../hooks/use-check';
import { isRecognised } from '../hooks/use-check';
import { useGoTo } from '../hooks/use-go-to';
import { useOpenGroups } from '../hooks/use-open-groups';
import { useSteadyScroll } from '../hooks/use-steady-scroll';
import { useWords } from '../hooks/use-words';
import { NoTemplateView } from './NoTemplateView';

/** The outcome of a check. It stays in the page over later checks, so that the list keeps its place. */
export function ResultView({ result }: { readonly result: CheckResult }) {
  const { submission, findings } = result;
  const { texts, explain } = useWords();
  const { go, outcome } = useGoTo();
  const items = useMemo(() => toItems(findings), [findings]);
  const chapters = useMemo(() => groupFindings(items, submission), [items, submission]);
  const groups = useOpenGroups(chapters);
  const [chosen, setChosen] = useState<FindingItem | null>(null);
  const holdStill = useSteadyScroll();
  const recognised = isRecognised(result);

  const choose = (item: FindingItem, clicked: Element) => {
    holdStill(clicked);
    groups.keep();
    setChosen(item);
    void go({ sheet: item.finding.sheet, cell: item.finding.cell });
  };

  const list = (
    <FindingList
      heading={recognised ? texts.findings.heading : texts.noTemplate.lookedFor}
      chapters={chapters}
      groups={groups}
      currentKey={findAgain(chosen, items)?.key ?? null}
      onChoose={choose}
    />
  );

  return (
    <>
      <LiveStatus message={spokenOutcome()} />
      {recognised ? (
        <>
          <Recognition submission={submission} />
          {items.length > 0 && list}
        </>
      ) : (
        <NoTemplateView submission={submission}>{list}</NoTemplateView>
      )}
    </>
  );

  function spokenOutcome(): string {
    if (outcome === null) return '';
    return outcome.problem === null ? texts.placeShown(outcome.target) : explain(outcome.problem);
  }
}
