import axe from 'axe-core';
import type { Frame } from 'playwright-core';

export type Options = Pick<axe.RunOptions, 'rules' | 'runOnly'>;

/** What depends on colours: between light and dark nothing else differs. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The spreadsheet is not ours; Fluent's focus guards are hidden from screen readers on purpose, yet take the focus. */
const NOT_OURS = ['#grid', '[data-tabster-dummy]'];

/**
 * Rule and place of every accessibility fault in a page or in one of its frames, which is looked at as a page of its
 * own: to bring the frames' answers together takes some ten times as long as to get them.
 */
export async function faultsIn(frame: Frame, options: Options = {}): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  return frame.evaluate(
    async ([exclude, given]) => {
      const { axe: here } = window as unknown as { readonly axe: typeof axe };
      const how = { ...given, resultTypes: ['violations' as const], iframes: false };
      const { violations } = await here.run({ exclude: exclude.map((each) => [each]) }, how);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    [NOT_OURS, options] as const,
  );
}
