import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { GroupCounts } from '../../components/GroupCounts';
import type { TreeGroup } from '../../findings/tree';
import { GroupLabel } from './GroupLabel';
import { indent, useRowStyles } from './tree-row-styles';

const useStyles = makeStyles({
  outermost: {
    ...typographyStyles.body1Strong,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
});

export interface GroupTreeRowProps {
  readonly group: TreeGroup;
  readonly level: number;
  readonly open: boolean;
}

/** A group of findings: what they have in common and how many count. */
export function GroupTreeRow({ group, level, open }: GroupTreeRowProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  return (
    <div className={mergeClasses(rows.row, level === 1 && styles.outermost)} style={indent(level)}>
      <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
      <span className={rows.body}>
        <span className={rows.text}>
          <GroupLabel group={group} />
        </span>
        <GroupCounts counts={group.counts} />
      </span>
    </div>
  );
}
