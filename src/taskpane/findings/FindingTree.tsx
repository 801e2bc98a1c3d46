import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { useTexts } from '../shared/words';
import { findingTexts } from './texts';
import type { TreeRow } from './tree';
import { GroupTreeRow, LineTreeRow } from './TreeRows';
import type { FindingList } from './use-finding-list';
import { useTreeKeys } from './use-tree-keys';
import { KEEPS_FOCUS } from './use-step-keys';

const useStyles = makeStyles({
  scroll: { flex: '1 1 0', minHeight: '160px', overflowY: 'auto', overflowX: 'hidden', contain: 'strict' },
  tree: { position: 'relative', width: '100%', outlineStyle: 'none' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  active: {
    '[role="tree"]:focus-visible > &': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

/** What a row is guessed to be high before it is measured. */
const ROW_HEIGHT = 44;
/** Rows kept ready above and below those in view. */
const OVERSCAN = 8;

/** The findings as a tree of which only the rows in view are in the page: five thousand scroll as lightly as ten. */
export function FindingTree({ list }: { readonly list: FindingList }) {
  const { rows, activeKey, current } = list;
  const styles = useStyles();
  const { heading } = useTexts(findingTexts);
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const found = rows.findIndex(({ node }) => node.key === activeKey);
  const active = found < 0 ? 0 : found;
  const virtualizer = useRowsInView(rows, active, scroll);
  const rowId = (index: number): string => `${id}${index}`;
  const onKeyDown = useTreeKeys(rows, active, list);

  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (activeKey === shown.current || found < 0) return;
    shown.current = activeKey;
    virtualizer.scrollToIndex(found, { align: 'auto' });
  }, [activeKey, found, virtualizer]);

  const press = ({ node, open }: TreeRow): void => {
    list.setActive(node.key);
    if (node.kind === 'group') list.toggle(node.key, !open);
    else list.choose(node.key);
  };
  return (
    <div ref={scroll} className={styles.scroll} {...{ [KEEPS_FOCUS]: '' }}>
      <div
        role="tree"
        aria-label={heading}
        tabIndex={0}
        aria-activedescendant={rows.length === 0 ? undefined : rowId(active)}
        className={styles.tree}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { node } = row;
          const isCurrent = node.key === current?.line.key;
          return (
            <div
              key={key}
              id={rowId(index)}
              ref={virtualizer.measureElement}
              data-index={index}
              role="treeitem"
              aria-level={row.level}
              aria-posinset={row.position}
              aria-setsize={row.siblings}
              aria-expanded={node.kind === 'group' ? row.open : undefined}
              aria-selected={isCurrent}
              className={mergeClasses(styles.row, index === active && styles.active)}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => press(row)}
            >
              {node.kind === 'group' ? (
                <GroupTreeRow group={node} row={row} />
              ) : (
                <LineTreeRow
                  line={node.line}
                  row={row}
                  current={isCurrent}
                  isLatest={node.line.findings.some(({ key: each }) => each === list.lastDone)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function useRowsInView(
  rows: readonly TreeRow[],
  active: number,
  scroll: { readonly current: HTMLDivElement | null },
) {
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    // The active row is always in the page, since the tree points to it.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), active])].sort((one, other) => one - other),
    getItemKey: (index) => rows[index]?.node.key ?? index,
  });
}
