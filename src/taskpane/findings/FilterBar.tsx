import { Button, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { SEVERITIES } from '../../findings/finding';
import { isFiltering, NO_FILTER, type Filter, type Status } from './filter';
import type { Arrangement } from './tree';
import { useWords } from '../shared/words';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXS },
  first: { display: 'flex', gap: tokens.spacingHorizontalXS },
  search: { flex: '1 1 0', minWidth: 0, maxWidth: 'none' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

export interface FilterBarProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly arrangement: Arrangement;
  readonly onArrangement: (arrangement: Arrangement) => void;
  /** The rules, chapters and sheets that have findings; rules and chapters by id with their titles. */
  readonly rules: readonly (readonly [id: string, title: string])[];
  readonly chapters: readonly (readonly [id: string, title: string])[];
  readonly sheets: readonly string[];
}

const STATUSES: readonly Status[] = ['ny', 'andrad', 'godtagen'];
const ARRANGEMENTS: readonly Arrangement[] = ['chapter', 'rule'];

/** What is shown of the findings, and how it is arranged. */
export function FilterBar(props: FilterBarProps) {
  const { filter, onFilter, arrangement, onArrangement, rules, chapters, sheets } = props;
  const styles = useStyles();
  const choicesId = useId();
  const { texts } = useWords();
  const words = texts.filter;
  const change = (part: Partial<Filter>): void => {
    onFilter({ ...filter, ...part });
  };
  const [opened, setOpened] = useState(false);
  // What narrows the list is always seen.
  const open = opened || isFiltering({ ...filter, text: '' });
  return (
    <div role="search" aria-label={words.label} className={styles.root}>
      <div className={styles.first}>
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={words.search}
          aria-label={words.search}
          value={filter.text}
          dismiss={{ 'aria-label': words.clearSearch }}
          onChange={(_, { value }) => {
            change({ text: value });
          }}
        />
        <Button
          size="small"
          icon={<Filter16Regular />}
          aria-expanded={open}
          aria-controls={open ? choicesId : undefined}
          onClick={() => {
            setOpened(!open);
            if (open) onFilter({ ...NO_FILTER, text: filter.text });
          }}
        >
          {words.choices}
        </Button>
      </div>
      {open && (
        <div id={choicesId} className={styles.choices}>
          <Choice
            label={words.severity}
            all={words.allSeverities}
            options={SEVERITIES.map((severity) => [severity, texts.severityMarks[severity]])}
            value={filter.severity}
            onChoose={(severity) => {
              change({ severity });
            }}
          />
          <Choice
            label={words.rule}
            all={words.allRules}
            options={rules}
            value={filter.rule}
            onChoose={(rule) => {
              change({ rule });
            }}
          />
          <Choice
            label={words.chapter}
            all={words.allChapters}
            options={chapters}
            value={filter.chapter}
            onChoose={(chapter) => {
              change({ chapter });
            }}
          />
          <Choice
            label={words.sheet}
            all={words.allSheets}
            options={sheets.map((sheet) => [sheet, sheet])}
            value={filter.sheet}
            onChoose={(sheet) => {
              change({ sheet });
            }}
          />
          <Choice
            label={words.status}
            all={words.allStatuses}
            options={STATUSES.map((status) => [status, texts.findings.statuses[status]])}
            value={filter.status}
            onChoose={(status) => {
              change({ status });
            }}
          />
          <Select
            size="small"
            aria-label={words.arrangement}
            value={arrangement}
            onChange={(_, { value }) => {
              onArrangement(ARRANGEMENTS.find((each) => each === value) ?? 'chapter');
            }}
          >
            {ARRANGEMENTS.map((each) => (
              <option key={each} value={each}>
                {words.arrangements[each]}
              </option>
            ))}
          </Select>
          {isFiltering(filter) && (
            <Button
              size="small"
              onClick={() => {
                onFilter(NO_FILTER);
              }}
            >
              {words.clear}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** The choice of everything. */
  readonly all: string;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly value: T | null;
  readonly onChoose: (value: T | null) => void;
}

function Choice<T extends string>({ label, all, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <Select
      size="small"
      aria-label={label}
      value={value ?? ''}
      onChange={(_, chosen) => {
        onChoose(options.find(([each]) => each === chosen.value)?.[0] ?? null);
      }}
    >
      <option value="">{all}</option>
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </Select>
  );
}
