import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LiveStatus } from '../shared/LiveStatus';
import { isFiltering } from './filter';
import { useWords } from '../shared/words';
import { FilterBar } from './FilterBar';
import { FindingPanel } from './FindingPanel';
import { FindingTree } from './FindingTree';
import { FixNotice } from './Fixes';
import type { FindingList } from './use-finding-list';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  count: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** All findings: to be narrowed down, stepped through, gone to and dealt with. */
export default function FindingsView({ list }: { readonly list: FindingList }) {
  const styles = useStyles();
  const { texts, number } = useWords();
  const { current, shown, total } = list;
  const count = isFiltering(list.filter)
    ? texts.findings.shownOf(number(shown), number(total))
    : texts.findings.shown(number(total));
  return (
    <div className={styles.root}>
      <FilterBar {...list} onFilter={list.setFilter} onArrangement={list.setArrangement} />
      <p className={styles.count}>{count}</p>
      <LiveStatus message={isFiltering(list.filter) ? count : ''} />
      <FixNotice />
      {shown > 0 && (
        <FindingTree
          label={texts.findings.heading}
          rows={list.rows}
          activeKey={list.activeKey}
          currentKey={current?.item.key ?? null}
          onActive={list.setActive}
          onToggle={list.toggle}
          onChoose={list.choose}
        />
      )}
      {current !== null && (
        <FindingPanel
          item={current.item}
          position={current.position}
          count={shown}
          onStep={list.step}
          onClose={list.close}
        />
      )}
    </div>
  );
}
