import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChapterGroup } from '../findings/group';
import { hasFindings } from '../findings/group';
import { useWords } from '../hooks/use-words';
import { ChapterState } from './ChapterState';
import { Disclosure } from './Disclosure';
import { GroupCounts } from './GroupCounts';
import type { FindingRowProps } from './FindingRow';
import { FindingRow } from './FindingRow';
import { InsatsRow } from './InsatsRow';
import { useListStyles } from './list-styles';

const useStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  content: { paddingBottom: tokens.spacingVerticalS },
  bare: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    minHeight: '36px',
    margin: 0,
    // Where the titles of the unfoldable chapters begin, past their arrow.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} calc(16px + ${tokens.spacingHorizontalS})`,
  },
  title: { flexGrow: 1, overflowWrap: 'anywhere' },
  aside: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface ChapterRowProps {
  readonly chapter: ChapterGroup;
  readonly isOpen: (key: string) => boolean;
  readonly onToggle: (key: string) => void;
  readonly currentKey: string | null;
  readonly onChoose: FindingRowProps['onChoose'];
}

/** A chapter of the template: its state, and unfolded its findings, first those of the whole, then per insats. */
export function ChapterRow({ chapter, isOpen, onToggle, currentKey, onChoose }: ChapterRowProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { texts } = useWords();
  const { key, section, items, insatser, counts } = chapter;
  const title =
    section === null ? (
      texts.findings.outsideChapters
    ) : (
      <span lang="sv">{`${section.id} ${section.title}`}</span>
    );

  if (!hasFindings(chapter)) {
    return (
      <li className={styles.root}>
        <h3 className={styles.bare}>
          <span className={styles.title}>{title}</span>
          <ChapterState found={section !== null && section.found !== null} />
        </h3>
      </li>
    );
  }
  return (
    <li className={styles.root}>
      <Disclosure
        level="h3"
        open={isOpen(key)}
        onToggle={() => {
          onToggle(key);
        }}
        label={title}
        aside={
          <span className={styles.aside}>
            {section?.found === null && <ChapterState found={false} />}
            <GroupCounts counts={counts} />
          </span>
        }
      >
        <ul className={mergeClasses(lists.root, styles.content)}>
          {items.map((item) => (
            <FindingRow key={item.key} item={item} current={item.key === currentKey} onChoose={onChoose} />
          ))}
          {insatser.map((insats) => (
            <InsatsRow
              key={insats.key}
              insats={insats}
              open={isOpen(insats.key)}
              onToggle={onToggle}
              currentKey={currentKey}
              onChoose={onChoose}
            />
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
