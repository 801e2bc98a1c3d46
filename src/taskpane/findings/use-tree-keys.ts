import type { KeyboardEvent } from 'react';
import type { TreeRow } from './tree';
import type { FindingList } from './use-finding-list';

/** A page of rows, for Page Up and Page Down. */
const PAGE = 10;

/**
 * The keys of a tree (WAI-ARIA Authoring Practices, tree view): up and down, to the ends, a page at a time, right to
 * open and go in, left to close and go out, Enter and Space to choose. A finding that is stepped onto is chosen at
 * once, so that the selection in Excel follows.
 */
export function useTreeKeys(
  rows: readonly TreeRow[],
  active: number,
  { setActive, toggle, choose }: Pick<FindingList, 'setActive' | 'toggle' | 'choose'>,
): (event: KeyboardEvent) => void {
  const stepTo = (index: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row === undefined) return;
    setActive(row.node.key);
    if (row.node.kind === 'finding') choose(row.node.key);
  };
  const row = rows[active];

  const inward = (): void => {
    if (row?.node.kind !== 'group') return;
    if (row.open) stepTo(active + 1);
    else toggle(row.node.key, true);
  };
  const outward = (): void => {
    if (row?.node.kind === 'group' && row.open) toggle(row.node.key, false);
    else stepTo(rows.findIndex(({ node }) => node.key === row?.parent));
  };
  const press = (): void => {
    if (row?.node.kind === 'group') toggle(row.node.key, !row.open);
    else if (row) choose(row.node.key);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => stepTo(active + 1),
    ArrowUp: () => stepTo(active - 1),
    PageDown: () => stepTo(active + PAGE),
    PageUp: () => stepTo(active - PAGE),
    Home: () => stepTo(0),
    End: () => stepTo(rows.length - 1),
    ArrowRight: inward,
    ArrowLeft: outward,
    Enter: press,
    ' ': press,
  };

  return (event) => {
    const act = event.altKey || event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}
