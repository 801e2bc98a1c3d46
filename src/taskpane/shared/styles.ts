import { makeStyles, tokens } from '@fluentui/react-components';

const useRingStyles = makeStyles({
  root: {
    // What the keyboard reaches does not stop under the bar that stays at the top.
    scrollMarginTop: '104px',
    ':focus-visible': {
      // Inside the edge: lists that are laid out lazily clip what lies outside it.
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

/** How native buttons show that they have the focus: like Fluent's own. */
export const useFocusRing = () => useRingStyles().root;

/** A list without bullets and indent. */
export const useListStyles = makeStyles({
  root: { margin: 0, paddingTop: 0, paddingRight: 0, paddingLeft: 0, listStyleType: 'none' },
});
