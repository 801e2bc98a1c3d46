import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ChapterState } from '../../components/ChapterState';
import { GroupCounts } from '../../components/GroupCounts';
import { useListStyles } from '../../components/list-styles';
import { OUTSIDE } from '../../findings/filter';
import { groupFindings, type ChapterGroup } from '../../findings/group';
import { useWords } from '../../hooks/use-words';
import { useWork } from '../../hooks/use-work';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1, flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  counts: { minWidth: 0 },
});

/** The template's chapters, each with its state: klart, saknas, or how many findings it has. */
export function ChapterStates() {
  const styles = useStyles();
  const lists = useListStyles();
  const { texts } = useWords();
  const { items, result } = useWork();
  const chapters = useMemo(() => groupFindings(items, result.submission), [items, result.submission]);
  return (
    <section aria-label={texts.overview.chapters}>
      <h2 className={styles.heading}>{texts.overview.chapters}</h2>
      <ul className={lists.root}>
        {chapters.map((chapter) => (
          <li key={chapter.key} className={styles.row}>
            <span className={styles.title} lang={chapter.section === null ? undefined : 'sv'}>
              {titleOf(chapter)}
            </span>
            <State chapter={chapter} title={titleOf(chapter)} />
          </li>
        ))}
      </ul>
    </section>
  );

  function titleOf({ section }: ChapterGroup): string {
    return section === null ? texts.findings.outsideChapters : `${section.id} ${section.title}`;
  }
}

function State({ chapter, title }: { readonly chapter: ChapterGroup; readonly title: string }) {
  const styles = useStyles();
  const { texts } = useWords();
  const { showFindings } = useWork();
  const { section, counts, items } = chapter;
  const counted = counts.fel + counts.varning + counts.info;
  const missing = section !== null && section.found === null;
  if (items.length === 0) return <ChapterState found={!missing} />;
  return (
    <>
      {missing && <ChapterState found={false} />}
      <Button
        size="small"
        appearance="subtle"
        className={styles.counts}
        aria-label={texts.overview.showChapter(title)}
        onClick={() => {
          showFindings({ chapter: section?.id ?? OUTSIDE });
        }}
      >
        {counted === 0 ? texts.overview.allAccepted : <GroupCounts counts={counts} />}
      </Button>
    </>
  );
}
