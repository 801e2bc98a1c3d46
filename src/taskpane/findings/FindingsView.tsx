import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { SEVERITIES } from '../../findings/finding';
import { Choice } from '../shared/Choice';
import { LiveStatus } from '../shared/LiveStatus';
import { Search } from '../shared/Search';
import { home } from '../shared/use-kept-focus';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { isFiltering, NARROWING, NO_FILTER, STATUSES } from './filter';
import { FindingPanel } from './FindingPanel';
import { FindingTree } from './FindingTree';
import { FixAllBar } from './FixAllBar';
import { FixNotice } from './Fixes';
import { findingTexts } from './texts';
import { type FindingList, useFindings } from './use-finding-list';

const useStyles = makeLooks({
  root: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  count: { paddingBottom: tokens.spacingVerticalXS },
});

/** All findings: to be narrowed down, stepped through, gone to and dealt with. */
export default function FindingsView() {
  const list = useFindings();
  const styles = useStyles();
  const { number } = useWords();
  const texts = useTexts(findingTexts);
  const { filter, inOrder, total, accepted } = list;
  const count = isFiltering(filter)
    ? texts.shownOf(number(inOrder.length), number(total))
    : texts.shown(number(total - accepted), accepted === 0 ? null : number(accepted));
  return (
    <div className={styles.root} {...home}>
      <FilterBar list={list} />
      <p className={mergeClasses(styles.note, styles.count)}>{count}</p>
      <LiveStatus message={isFiltering(filter) ? count : ''} />
      <FixNotice />
      <FixAllBar />
      {list.rows.length > 0 && <FindingTree list={list} />}
      {list.current !== null && <FindingPanel list={list} {...list.current} />}
    </div>
  );
}

const useFilterStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXS },
  first: { display: 'flex', gap: tokens.spacingHorizontalXS },
  search: { flex: '1 1 0' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

const ARRANGEMENTS = ['chapter', 'rule'] as const;

/** What is shown of the findings, and how it is arranged. */
function FilterBar({ list }: { readonly list: FindingList }) {
  const { filter, setFilter } = list;
  const styles = useFilterStyles();
  const choicesId = useId();
  const { filter: texts } = useTexts(findingTexts);
  const [opened, setOpened] = useState(false);
  // What narrows the list is always seen.
  const open = opened || isFiltering({ ...filter, text: '' });
  const toggle = (): void => {
    setOpened(!open);
    if (open) setFilter({ ...NO_FILTER, text: filter.text });
  };
  return (
    <div role="search" aria-label={texts.label} className={styles.root}>
      <div className={styles.first}>
        <Search
          className={styles.search}
          placeholder={texts.search}
          aria-label={texts.search}
          value={filter.text}
          onSearch={(text) => setFilter({ ...filter, text })}
        />
        <Button
          size="small"
          icon={<Filter16Regular />}
          aria-expanded={open}
          aria-controls={open ? choicesId : undefined}
          onClick={toggle}
        >
          {texts.choices}
        </Button>
      </div>
      {open && (
        <div id={choicesId} className={styles.choices}>
          <Choices list={list} />
        </div>
      )}
    </div>
  );
}

function Choices({ list }: { readonly list: FindingList }) {
  const { filter, setFilter, arrangement, setArrangement } = list;
  const { severities, texts } = useWords();
  const { filter: own } = useTexts(findingTexts);
  const options: Readonly<Record<(typeof NARROWING)[number], readonly (readonly [string, string])[]>> = {
    severity: SEVERITIES.map((severity) => [severity, severities[severity].mark]),
    rule: list.rules,
    chapter: list.chapters,
    sheet: list.sheets.map((sheet) => [sheet, sheet]),
    status: STATUSES.map((status) => [status, { ...texts.statuses, ...texts.questions }[status]]),
  };
  return (
    <>
      {NARROWING.map((by) => (
        <Choice
          key={by}
          label={own[by].label}
          none={own[by].all}
          options={options[by]}
          value={filter[by]}
          onChoose={(chosen) => setFilter({ ...filter, [by]: chosen })}
        />
      ))}
      <Choice
        label={own.arrangement}
        options={ARRANGEMENTS.map((each) => [each, own.arrangements[each]])}
        value={arrangement}
        onChoose={(chosen) => setArrangement(chosen ?? 'chapter')}
      />
      {isFiltering(filter) && (
        <Button size="small" onClick={() => setFilter(NO_FILTER)}>
          {own.clear}
        </Button>
      )}
    </>
  );
}
