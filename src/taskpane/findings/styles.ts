/** From this width of the pane the detail stands beside the list. */
export const SIDE_BY_SIDE = '@media (min-width: 560px)';
