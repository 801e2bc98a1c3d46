import { tokens, typographyStyles } from '@fluentui/react-components';
import { makeLooks } from '../shared/styles';

/** The room below which rows of label, bar and figure are stacked: a narrow pane that is magnified. */
export const NARROW = '@container (max-width: 15rem)';

/** What the charts have in common. */
export const useChartStyles = makeLooks({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, hyphens: 'auto' },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
    // After the first column come figures.
    '& th + th, & th + td, & td + td': {
      textAlign: 'end',
      whiteSpace: 'nowrap',
      fontVariantNumeric: 'tabular-nums',
    },
  },
  tableCaption: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
  },
  strong: { '& th, & td': { fontWeight: tokens.fontWeightSemibold } },
});
