import { mergeClasses, tokens } from '@fluentui/react-components';
import { Verdict } from '../overview/Counts';
import { LiveStatus } from '../shared/LiveStatus';
import { makeLooks } from '../shared/styles';
import { home } from '../shared/use-kept-focus';
import { useTexts, useWords } from '../shared/words';
import { isFiltering } from './filter';
import { FilterBar } from './FilterBar';
import { FindingPanel } from './FindingPanel';
import { FindingTree } from './FindingTree';
import { FixAllBar } from './FixAllBar';
import { FixNotice } from './Fixes';
import { DetailSplitter, useDetailHeight } from './DetailSplitter';
import { SIDE_BY_SIDE } from './styles';
import { findingTexts } from './texts';
import { useFindings } from './use-finding-list';

const useStyles = makeLooks({
  root: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  count: { marginInlineEnd: 'auto' },
  /** The list and, of a chosen line, the detail: below it, or beside it where there is room. */
  both: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minHeight: 0,
    [SIDE_BY_SIDE]: { flexDirection: 'row', columnGap: tokens.spacingHorizontalM },
    '@media (max-height: 480px)': { flexShrink: 0, minHeight: 'auto' },
  },
});

/** All findings: to be narrowed down, stepped through, gone to and dealt with. */
export default function FindingsView() {
  const list = useFindings();
  const styles = useStyles();
  const { number } = useWords();
  const texts = useTexts(findingTexts);
  const height = useDetailHeight();
  const { filter, inOrder, rows, total, accepted } = list;
  const count = isFiltering(filter)
    ? texts.shownOf(number(inOrder.length), number(total))
    : texts.shown(number(total - accepted), accepted === 0 ? null : number(accepted));
  // Where something is mended while it is looked at, it stands on.
  if (total === 0 && rows.length === 0) return <Verdict />;
  return (
    <div className={styles.root} {...home}>
      <FilterBar list={list} />
      <LiveStatus message={isFiltering(filter) ? count : ''} />
      <FixNotice />
      <FixAllBar>
        <p className={mergeClasses(styles.note, styles.count)}>{count}</p>
      </FixAllBar>
      <div ref={height.around} className={styles.both} style={height.style}>
        {rows.length > 0 && <FindingTree list={list} />}
        {list.current !== null && (
          <>
            <DetailSplitter height={height} />
            <FindingPanel list={list} {...list.current} />
          </>
        )}
      </div>
    </div>
  );
}
