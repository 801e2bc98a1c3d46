import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type EarlierCheck, sinceThen, toEarlier } from '../../findings/earlier';
import type { Provenance } from '../../findings/provenance';
import { questionsOf } from '../../findings/questions';
import type { Review } from '../../findings/review';
import type { Localized } from '../../language/localized';
import { provenanceOf } from '../../rules/provenance';
import { tellRules } from '../../rules/registry';
import { latestTemplate } from '../../template/catalogue';
import { applyEdits } from '../../workbook/apply-edits';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { NO_FILTER, type Standing } from '../findings/filter';
import { FindingListContext, useFindingList } from '../findings/use-finding-list';
import { useSteps } from '../findings/use-step-keys';
import { findingsView } from '../findings/view';
import { helpView } from '../help/view';
import { type Pane, PaneContext, type Rules } from '../shared/pane';
import { useLooks } from '../shared/styles';
import { home, useKeptFocus } from '../shared/use-kept-focus';
import { usePreference } from '../shared/use-preference';
import { type LoadTemplates, useTemplates } from '../shared/use-templates';
import { inSubmission } from '../shared/view';
import { useWords } from '../shared/words';
import { type MadeFix, stillHolds, type Work, WorkContext } from '../shared/work';
import { views } from '../views';
import { PANEL, PaneTabs, tabId } from './PaneTabs';
import { Status } from './Status';
import { useCommands } from './use-commands';
import { type ToFollow, useFollow } from './use-follow';

const useStyles = makeStyles({
  said: { paddingBottom: tokens.spacingVerticalS },
  view: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minHeight: 0,
    '& > *': { minHeight: 0 },
    '@media (max-height: 480px)': { minHeight: '400px' },
  },
});

interface PaneViewsProps extends Pick<
  Pane,
  'gateway' | 'memory' | 'policy' | 'result' | 'changed' | 'opening' | 'version'
> {
  /** Checks the whole workbook, since somebody asks for it. */
  readonly run: () => Promise<void>;
  readonly review: Review;
  /** What would be found in another state of the workbook. */
  readonly foresee: (workbook: WorkbookSnapshot) => Promise<Review>;
  readonly policyDamaged: Localized | null;
  readonly loadTemplates: LoadTemplates | undefined;
  /** The place in the header for how things stand; null until it is there. */
  readonly status: HTMLElement | null;
}

/** The pane's views with their tabs. It lives on from check to check, as each view was left. */
export default function PaneViews({ review, foresee, policyDamaged, run, status, ...props }: PaneViewsProps) {
  const styles = useStyles();
  const looks = useLooks();
  const words = useWords();
  const { say } = words;
  const { result } = props;
  const rules = useRules(result);
  const [{ asked, at }, setShown] = useState<{ readonly asked: string; readonly at: string | null }>({
    asked: '',
    at: null,
  });
  const [name, onName] = usePreference('namn');
  const there = views.filter(({ exists }) => exists?.(result) ?? true);
  const view = there.find(({ id }) => id === asked) ?? there[0];

  // The list is worked out while it is looked at.
  const isListed = view === findingsView && inSubmission(result);
  const { questions, since, standing } = useReviewing(result, review, props.memory);
  const list = useFindingList(review.findings, rules, isListed ? result.submission : null, standing);
  const showView: Pane['showView'] = (id, place) => setShown({ asked: id, at: place ?? null });
  const foreseen = useForeseen(result, foresee);
  const templates = useTemplates(props.loadTemplates);
  const [gateway, following] = useFollow({ ...props, review, rules, foresee: foreseen, words });
  const pane: Pane = { ...props, gateway, templates, rules, name: name ?? '', onName, showView, at };
  const provenance = useProvenance(result, { review, policyDamaged, ...props });
  const [lastFix, onFix] = useLastFix(result, list.mended);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  const showList = (): void => showView(findingsView.id);
  const step = useSteps(list, isListed, inSubmission(result) ? showList : null);
  const said = useCommands({
    ...{ gateway: props.gateway, run, result, review, list, isListed, showList },
    next: () => step(1),
  });
  const work: Work | null = result &&
    provenance && {
      ...pane,
      result,
      review,
      provenance,
      following,
      questions,
      since,
      lastFix,
      onFix,
      showFindings: (filter) => {
        list.setFilter({ ...NO_FILTER, ...filter });
        showView(findingsView.id);
      },
      showRule: (rule) => showView(helpView.id, rule),
    };
  if (view === undefined) return null;
  return (
    <PaneContext value={pane}>
      <WorkContext value={work}>
        <FindingListContext value={list}>
          <Status place={status} />
          <PaneTabs views={there} view={view} onView={showView} />
          <p role="status" className={mergeClasses(looks.body, said !== null && styles.said)}>
            {said && say(said)}
          </p>
          <div
            ref={panel}
            role="tabpanel"
            id={PANEL}
            aria-labelledby={tabId(view.id)}
            className={styles.view}
            {...home}
          >
            <view.View />
          </div>
        </FindingListContext>
      </WorkContext>
    </PaneContext>
  );
}

/** What was asked and what is new, to be shown and to narrow the list by. */
function useReviewing(result: Pane['result'], { findings }: Review, { document }: Pane['memory']) {
  // Of this session the first check, for where nobody has kept one.
  const [first, setFirst] = useState<{ readonly at: Date; readonly earlier: EarlierCheck } | null>(null);
  if (result !== null && first === null) {
    setFirst({ at: result.checkedAt, earlier: toEarlier(result.findings, result.checkedAt) });
  }
  const questions = useMemo(() => questionsOf(findings, document.questions), [findings, document.questions]);
  const earlier = document.earlier ?? (first?.at === result?.checkedAt ? null : (first?.earlier ?? null));
  const since = useMemo(
    () => result && earlier && { ...sinceThen(earlier, findings), at: new Date(earlier.at) },
    [result, findings, earlier],
  );
  const standing = useCallback<Standing>(
    (key) => [
      ...(questions.has(key) ? [questions.get(key)?.status ?? 'fragad'] : []),
      ...(since?.fresh.has(key) === true ? (['nytt'] as const) : []),
    ],
    [questions, since],
  );
  return { questions, since, standing };
}

/** The latest fix for as long as it can be undone, and the way to tell of one; `mended` hears of it too. */
function useLastFix(
  result: Pane['result'],
  mended: () => void,
): readonly [MadeFix | null, (made: MadeFix | null) => void] {
  const [last, setLast] = useState<{ readonly made: MadeFix; readonly at: Pane['result'] } | null>(null);
  const holds =
    last !== null && result !== null && (last.at === result || stillHolds(last.made, result.workbook));
  const tell = (made: MadeFix | null): void => {
    setLast(made && { made, at: result });
    if (made !== null) mended();
  };
  return [holds ? last.made : null, tell];
}

/** What would be found with edits made; formulas keep the values that they were read with. */
function useForeseen(result: Pane['result'], foresee: PaneViewsProps['foresee']): ToFollow['foresee'] {
  return useCallback(
    async (edits) => {
      if (result === null) return null;
      try {
        return await foresee(applyEdits(result.workbook, edits));
      } catch {
        // They do not fit what was read last: Excel, who is asked to make them, tells why.
        return null;
      }
    },
    [result, foresee],
  );
}

function useProvenance(
  result: Pane['result'],
  {
    review,
    memory,
    policy,
    policyDamaged,
  }: Pick<PaneViewsProps, 'review' | 'memory' | 'policy' | 'policyDamaged'>,
): Provenance | null {
  const { document } = memory;
  return useMemo(
    () =>
      result &&
      provenanceOf({
        submission: result.submission,
        workbook: result.workbook,
        review,
        document,
        policy,
        policyDamaged,
        checkedAt: result.checkedAt,
      }),
    [result, review, document, policy, policyDamaged],
  );
}

function useRules(result: Pane['result']): Rules {
  const told = result?.rules;
  return useMemo(() => new Map((told ?? tellRules(latestTemplate)).map((rule) => [rule.id, rule])), [told]);
}
