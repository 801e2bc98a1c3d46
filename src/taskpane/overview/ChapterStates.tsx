import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, SubtractCircle16Filled } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { OUTSIDE } from '../findings/filter';
import { type ChapterGroup, groupFindings } from '../findings/group';
import { GroupCounts } from '../shared/Severity';
import { useListStyles } from '../shared/styles';
import { useWords } from '../shared/words';
import { useWork } from '../shared/work';

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

const useStateStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

/** "klart" or "saknas", in word, form and colour. */
export function ChapterState({ found }: { readonly found: boolean }) {
  const styles = useStateStyles();
  const { texts } = useWords();
  const Icon = found ? CheckmarkCircle16Regular : SubtractCircle16Filled;
  return (
    <span className={styles.root}>
      <Icon aria-hidden className={found ? styles.done : styles.missing} />
      {found ? texts.findings.chapterDone : texts.findings.chapterMissing}
    </span>
  );
}
