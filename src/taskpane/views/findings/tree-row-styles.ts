import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What rows of the tree have in common. */
export const useRowStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    boxSizing: 'border-box',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '& > svg': { marginTop: '2px' },
  },
  body: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  text: { flex: '1 1 0', minWidth: 'min(8em, 100%)', overflowWrap: 'anywhere', hyphens: 'auto' },
  about: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** How far in a row of a level begins. */
export const indent = (level: number): { readonly paddingInlineStart: string } => ({
  paddingInlineStart: `${(level - 1) * 12 + 4}px`,
});
