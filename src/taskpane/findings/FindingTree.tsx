import { makeStyles } from '@fluentui/react-components';
import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useTexts } from '../shared/words';
import { findingTexts } from './texts';
import type { TreeRow } from './tree';
import { TreeItem } from './TreeItem';
import type { FindingList } from './use-finding-list';
import { useTreeKeys } from './use-tree-keys';
import { KEEPS_FOCUS } from './use-step-keys';

const useStyles = makeStyles({
  scroll: { flex: '1 1 0', minHeight: '160px', overflowY: 'auto', overflowX: 'hidden', contain: 'strict' },
  tree: { position: 'relative', width: '100%', outlineStyle: 'none' },
});

/** What a row is guessed to be high before it is measured. */
const ROW_HEIGHT = 44;
/** Rows come and go so many at once: most frames of a scroll then change nothing in the page, which is what costs. */
const BLOCK = 8;
/** Rows kept ready above and below those in view, at the least. */
const OVERSCAN = 2;

/** The blocks that hold a range of rows. */
function inBlocks({ startIndex, endIndex, overscan, count }: Range): number[] {
  const first = Math.max(0, Math.floor((startIndex - overscan) / BLOCK) * BLOCK);
  const end = Math.min(count, Math.ceil((endIndex + 1 + overscan) / BLOCK) * BLOCK);
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}

/**
 * The findings as a tree of which only the rows in view are in the page: five thousand scroll as lightly as ten.
 */
export function FindingTree({ list }: { readonly list: FindingList }) {
  const { rows, activeKey, current, lastDone } = list;
  const styles = useStyles();
  const { heading } = useTexts(findingTexts);
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const found = useMemo(() => rows.findIndex(({ node }) => node.key === activeKey), [rows, activeKey]);
  const active = found < 0 ? 0 : found;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    rangeExtractor: inBlocks,
    getItemKey: (index) => rows[index]?.node.key ?? index,
  });
  const inView = virtualizer.getVirtualItems();
  const isActiveInView = inView.some(({ index }) => index === active);
  const apart = isActiveInView ? [] : virtualizer.measurementsCache.slice(active, active + 1);
  const onKeyDown = useTreeKeys(rows, active, list);

  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (activeKey === shown.current || found < 0) return;
    shown.current = activeKey;
    virtualizer.scrollToIndex(found, { align: 'auto' });
  }, [activeKey, found, virtualizer]);

  const press = ({ target }: MouseEvent): void => {
    const item = target instanceof Element ? target.closest('[data-index]') : null;
    const row = item === null ? undefined : rows[virtualizer.indexFromElement(item)];
    if (row === undefined) return;
    const { node, open } = row;
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
        aria-activedescendant={rows.length === 0 ? undefined : `${id}${active}`}
        className={styles.tree}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClick={press}
      >
        {/* The tree points to the active row, wherever it is. */}
        {[...inView, ...apart].map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <TreeItem
              key={key}
              id={`${id}${index}`}
              index={index}
              top={start}
              measure={virtualizer.measureElement}
              row={row}
              isActive={index === active}
              isCurrent={row.node.key === current?.line.key}
              isLatest={lastDone !== null && holds(row, lastDone)}
            />
          );
        })}
      </div>
    </div>
  );
}

const holds = ({ node }: TreeRow, finding: string): boolean =>
  node.kind === 'finding' && node.line.findings.some(({ key }) => key === finding);
