import { tokens, typographyStyles } from '@fluentui/react-components';
import { makeLooks } from '../shared/styles';

/** What rules and functions have in common. */
export const useHelpStyles = makeLooks({
  entries: { '& > li': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` } },
  content: {
    ...typographyStyles.body1,
    // In line with the title, past its arrow.
    padding: `0 0 ${tokens.spacingVerticalM} calc(16px + ${tokens.spacingHorizontalS})`,
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
  part: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalS },
  flush: { margin: 0 },
  bullets: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  code: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  exampleTitle: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
  },
  link: { display: 'inline-block', marginTop: tokens.spacingVerticalS },
});
