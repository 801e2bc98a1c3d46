import { type GriffelStyle, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Texts, lists and layout, alike in every view. */
export const useLooks = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  body: { ...typographyStyles.body1, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0 },
  smallStrong: { ...typographyStyles.caption1Strong, margin: 0 },
  /** Said in passing. */
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  /** The same on a line of its own, within a text. */
  noteBelow: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  /** A link as large as the text around it. */
  inline: { fontSize: 'inherit', lineHeight: 'inherit' },
  /** The same standing alone, as tall as a target must be. */
  target: { fontSize: 'inherit', display: 'inline-block', minHeight: '24px', lineHeight: '24px' },
  /** A list without bullets and indent. */
  list: { margin: 0, paddingTop: 0, paddingRight: 0, paddingLeft: 0, listStyleType: 'none' },
  /** A view, which scrolls by itself. */
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowY: 'auto',
    paddingBottom: tokens.spacingVerticalL,
  },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  /** Buttons beside each other, as far as there is room. */
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The same with some of a component's own. */
export function makeLooks<Slot extends string>(own: Readonly<Record<Slot, GriffelStyle>>) {
  const useOwn = makeStyles<Slot>(own);
  return () => ({ ...useLooks(), ...useOwn() });
}

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
