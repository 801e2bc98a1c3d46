import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';
import { useFocusRing } from './styles';

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  strong: { ...typographyStyles.body1Strong },
  plain: { ...typographyStyles.body1 },
  body: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  // Where the longest common word does not fit beside the far end, that moves below.
  label: { flex: '1 1 0', minWidth: 'min(10em, 100%)', overflowWrap: 'anywhere', hyphens: 'auto' },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  chevronOpen: { transform: 'rotate(90deg)' },
});

export interface DisclosureProps {
  /** `div` where the page's outline needs no heading. */
  readonly level: 'h2' | 'h3' | 'h4' | 'div';
  /** Whether it is unfolded, where somebody else keeps that; else it is folded at first and keeps it itself. */
  readonly open?: boolean;
  readonly onToggle?: () => void;
  readonly label: ReactNode;
  /** Stands at the far end of the row. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A heading that unfolds what belongs under it. Folded content is not in the page at all. */
export function Disclosure({ level: Heading, label, aside, children, ...kept }: DisclosureProps) {
  const styles = useStyles();
  const ring = useFocusRing();
  const contentId = useId();
  const [ownOpen, setOpen] = useState(false);
  const { open = ownOpen, onToggle = () => setOpen(!ownOpen) } = kept;
  const look = Heading === 'h4' || Heading === 'div' ? styles.plain : styles.strong;
  return (
    <>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, look, ring)}
          aria-expanded={open}
          aria-controls={open ? contentId : undefined}
          onClick={onToggle}
        >
          <ChevronRight16Regular
            aria-hidden
            className={mergeClasses(styles.chevron, open && styles.chevronOpen)}
          />
          <span className={styles.body}>
            <span className={styles.label}>{label}</span>
            {aside}
          </span>
        </button>
      </Heading>
      {open && <div id={contentId}>{children}</div>}
    </>
  );
}
