import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChapterGroup } from '../findings/group';
import { hasFindings } from '../findings/group';
import type { OpenGroups } from '../hooks/use-open-groups';
import { useWords } from '../hooks/use-words';
import type { ChapterRowProps } from './ChapterRow';
import { ChapterRow } from './ChapterRow';
import { useListStyles } from './list-styles';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '40px',
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

export interface FindingListProps {
  readonly heading: string;
  readonly chapters: readonly ChapterGroup[];
  readonly groups: OpenGroups;
  readonly currentKey: string | null;
  readonly onChoose: ChapterRowProps['onChoose'];
}

/** Every chapter with its state and its findings. */
export function FindingList({ heading, chapters, groups, currentKey, onChoose }: FindingListProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { texts } = useWords();
  return (
    <section aria-label={heading}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        {chapters.some(hasFindings) && (
          <Button
            appearance="subtle"
            size="small"
            onClick={groups.allOpen ? groups.closeAll : groups.openAll}
          >
            {groups.allOpen ? texts.findings.hideAll : texts.findings.showAll}
          </Button>
        )}
      </div>
      <ul className={lists.root}>
        {chapters.map((chapter) => (
          <ChapterRow
            key={chapter.key}
            chapter={chapter}
            isOpen={groups.isOpen}
            onToggle={groups.toggle}
            currentKey={currentKey}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  );
}
