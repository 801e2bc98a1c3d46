import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { FindingTreeRow, GroupTreeRow } from './TreeRows';
import type { TreeRow } from './tree';
import { useTreeKeys } from './use-tree-keys';

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

export interface FindingTreeProps {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  /** The row that the keyboard stands on; null before anybody has stood on one. */
  readonly activeKey: string | null;
  readonly onActive: (key: string) => void;
  readonly onToggle: (key: string, open: boolean) => void;
  /** The finding whose detail is shown. */
  readonly currentKey: string | null;
  readonly onChoose: (key: string) => void;
}

/** The findings as a tree of which only the rows in view are in the page: five thousand scroll as lightly as ten. */
export function FindingTree(props: FindingTreeProps) {
  const { label, rows, activeKey, currentKey, onActive, onToggle, onChoose } = props;
  const styles = useStyles();
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const found = rows.findIndex(({ node }) => node.key === activeKey);
  const active = found < 0 ? 0 : found;
  // The active row is always in the page, since the tree points to it.
  const rangeExtractor = (range: Range): number[] =>
    [...new Set([...defaultRangeExtractor(range), active])].sort((one, other) => one - other);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    rangeExtractor,
    getItemKey: (index) => rows[index]?.node.key ?? index,
  });
  const rowId = (index: number): string => `${id}${index}`;
  const onKeyDown = useTreeKeys(rows, active, { onActive, onToggle, onChoose });

  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (activeKey === shown.current || found < 0) return;
    shown.current = activeKey;
    virtualizer.scrollToIndex(found, { align: 'auto' });
  }, [activeKey, found, virtualizer]);

  return (
    <div ref={scroll} className={styles.scroll}>
      <div
        role="tree"
        aria-label={label}
        tabIndex={0}
        aria-activedescendant={rows.length === 0 ? undefined : rowId(active)}
        className={styles.tree}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { node, level, position, siblings, open } = row;
          const isGroup = node.kind === 'group';
          return (
            <div
              key={key}
              id={rowId(index)}
              ref={virtualizer.measureElement}
              data-index={index}
              role="treeitem"
              aria-level={level}
              aria-posinset={position}
              aria-setsize={siblings}
              aria-expanded={isGroup ? open : undefined}
              aria-selected={node.key === currentKey}
              className={mergeClasses(styles.row, index === active && styles.active)}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                onActive(node.key);
                if (isGroup) onToggle(node.key, !open);
                else onChoose(node.key);
              }}
            >
              {isGroup ? (
                <GroupTreeRow group={node} level={level} open={open} />
              ) : (
                <FindingTreeRow
                  item={node.item}
                  level={level}
                  current={node.key === currentKey}
                  within={row.within}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
