/** The pane's views, in the order of their tabs. */
export const VIEWS = ['overview', 'findings', 'charts', 'help', 'settings'] as const;
export type ViewId = (typeof VIEWS)[number];
