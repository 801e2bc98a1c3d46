import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { InsatsGroup } from '../findings/group';
import { Disclosure } from './Disclosure';
import type { FindingRowProps } from './FindingRow';
import { FindingRow } from './FindingRow';
import { GroupCounts } from './GroupCounts';
import { useListStyles } from './list-styles';

const useStyles = makeStyles({
  root: {
    paddingLeft: tokens.spacingHorizontalM,
    // Cards out of sight are neither laid out nor painted: hundreds of findings scroll like ten.
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 36px',
  },
  findings: { paddingBottom: tokens.spacingVerticalS },
});

export interface InsatsRowProps {
  readonly insats: InsatsGroup;
  readonly open: boolean;
  readonly onToggle: (key: string) => void;
  readonly currentKey: string | null;
  readonly onChoose: FindingRowProps['onChoose'];
}

/** One insats (card) with its findings. */
export function InsatsRow({ insats, open, onToggle, currentKey, onChoose }: InsatsRowProps) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <li className={styles.root}>
      <Disclosure
        level="h4"
        open={open}
        onToggle={() => {
          onToggle(insats.key);
        }}
        label={<span lang="sv">{insats.heading}</span>}
        aside={<GroupCounts counts={insats.counts} />}
      >
        <ul className={mergeClasses(lists.root, styles.findings)}>
          {insats.items.map((item) => (
            <FindingRow key={item.key} item={item} current={item.key === currentKey} onChoose={onChoose} />
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
