import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Filter16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { SEVERITIES } from '../../findings/finding';
import { Choice } from '../shared/Choice';
import { Search } from '../shared/Search';
import { useLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { isFiltering, NARROWING, NO_FILTER, OUTSIDE, STATUSES } from './filter';
import { findingTexts } from './texts';
import type { FindingList } from './use-finding-list';

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
  chips: { paddingTop: tokens.spacingVerticalXS },
  chip: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

const ARRANGEMENTS = ['chapter', 'rule'] as const;

/** What is shown of the findings, and how it is arranged. */
export function FilterBar({ list }: { readonly list: FindingList }) {
  const { filter, setFilter } = list;
  const styles = useFilterStyles();
  const choicesId = useId();
  const { filter: texts } = useTexts(findingTexts);
  const [open, setOpen] = useState(false);
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
          onClick={() => setOpen(!open)}
        >
          {texts.choices}
        </Button>
      </div>
      {open && (
        <div id={choicesId} className={styles.choices}>
          <Choices list={list} />
        </div>
      )}
      <Chips list={list} />
    </div>
  );
}

/** What narrows the list, each to be taken away by itself; always seen, also where the choices are not. */
function Chips({ list: { filter, setFilter, ...list } }: { readonly list: FindingList }) {
  const looks = useLooks();
  const styles = useFilterStyles();
  const { filter: own } = useTexts(findingTexts);
  const options = useOptions(list);
  const chosen = NARROWING.flatMap((by) => {
    const [, text] = options[by].find(([value]) => value === filter[by]) ?? [];
    return text === undefined ? [] : [[by, text] as const];
  });
  if (!isFiltering(filter)) return null;
  return (
    <div role="group" aria-label={own.chosen} className={mergeClasses(looks.buttons, styles.chips)}>
      {chosen.map(([by, text]) => (
        <Button
          key={by}
          size="small"
          shape="circular"
          className={styles.chip}
          icon={<Dismiss16Regular />}
          iconPosition="after"
          aria-label={own.without(own[by].label, text)}
          onClick={() => setFilter({ ...filter, [by]: null })}
        >
          {text}
        </Button>
      ))}
      <Button size="small" appearance="subtle" onClick={() => setFilter(NO_FILTER)}>
        {own.clear}
      </Button>
    </div>
  );
}

/** What each of the choices offers, by value and text. */
function useOptions({ rules, chapters, sheets }: Pick<FindingList, 'rules' | 'chapters' | 'sheets'>) {
  const { severities, texts } = useWords();
  const options: Readonly<Record<(typeof NARROWING)[number], readonly (readonly [string, string])[]>> = {
    severity: SEVERITIES.map((severity) => [severity, severities[severity].mark]),
    rule: rules,
    chapter: [...chapters, [OUTSIDE, texts.outsideChapters]],
    sheet: sheets.map((sheet) => [sheet, sheet]),
    status: STATUSES.map((status) => [status, { ...texts.statuses, ...texts.questions }[status]]),
  };
  return options;
}

function Choices({ list }: { readonly list: FindingList }) {
  const { filter, setFilter, arrangement, setArrangement } = list;
  const { filter: own } = useTexts(findingTexts);
  const options = useOptions(list);
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
    </>
  );
}
