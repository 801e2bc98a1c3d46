import { mergeClasses, tokens } from '@fluentui/react-components';
import { LiveStatus } from '../shared/LiveStatus';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { isFiltering } from './filter';
import { FilterBar } from './FilterBar';
import { FindingPanel } from './FindingPanel';
import { FindingTree } from './FindingTree';
import { FixNotice } from './Fixes';
import { findingTexts } from './texts';
import type { FindingList } from './use-finding-list';

const useStyles = makeLooks({
  root: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  count: { paddingBottom: tokens.spacingVerticalXS },
});

/** All findings: to be narrowed down, stepped through, gone to and dealt with. */
export default function FindingsView({ list }: { readonly list: FindingList }) {
  const styles = useStyles();
  const { number } = useWords();
  const texts = useTexts(findingTexts);
  const { filter, shown, total } = list;
  const count = isFiltering(filter)
    ? texts.shownOf(number(shown), number(total))
    : texts.shown(number(total));
  return (
    <div className={styles.root}>
      <FilterBar list={list} />
      <p className={mergeClasses(styles.note, styles.count)}>{count}</p>
      <LiveStatus message={isFiltering(filter) ? count : ''} />
      <FixNotice />
      {shown > 0 && <FindingTree list={list} />}
      {list.current !== null && <FindingPanel list={list} {...list.current} />}
    </div>
  );
}
