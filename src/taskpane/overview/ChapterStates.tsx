import { Button, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, SubtractCircle16Filled } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { OUTSIDE } from '../findings/filter';
import { type ChapterGroup, groupFindings } from '../findings/group';
import { SeverityCounts } from '../shared/Severity';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { overviewTexts } from './texts';

const useStyles = makeLooks({
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  counts: { minWidth: 0 },
  state: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

/** The template's chapters, each with its state: klart, saknas, or how many findings it has. */
export function ChapterStates() {
  const styles = useStyles();
  const { texts } = useWords();
  const { chapters: heading, chaptersDone } = useTexts(overviewTexts);
  const { review, result } = useWork();
  const chapters = useMemo(
    () => groupFindings(review.findings, result.submission),
    [review.findings, result.submission],
  );
  const isDone = ({ section, findings }: ChapterGroup): boolean =>
    findings.length === 0 && section !== null && section.found !== null;
  const done = chapters.filter(isDone).flatMap(({ section }) => section?.id ?? []);
  return (
    <section aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {chapters
          .filter((chapter) => !isDone(chapter))
          .map((chapter) => {
            const { key, section } = chapter;
            const title = section === null ? texts.outsideChapters : `${section.id} ${section.title}`;
            return (
              <li key={key} className={styles.row}>
                <span
                  className={mergeClasses(styles.body, styles.title)}
                  lang={section === null ? undefined : 'sv'}
                >
                  {title}
                </span>
                <State chapter={chapter} title={title} />
              </li>
            );
          })}
        {done.length > 0 && (
          <li className={styles.row}>
            <span className={mergeClasses(styles.body, styles.title)}>{chaptersDone(done.join(', '))}</span>
            <Found isMissing={false} />
          </li>
        )}
      </ul>
    </section>
  );
}

function State({ chapter, title }: { readonly chapter: ChapterGroup; readonly title: string }) {
  const styles = useStyles();
  const texts = useTexts(overviewTexts);
  const { showFindings } = useWork();
  const { section, counts, findings } = chapter;
  const counted = counts.fel + counts.varning + counts.info;
  const isMissing = section?.found === null;
  if (findings.length === 0) return <Found isMissing={isMissing} />;
  return (
    <>
      {isMissing && <Found isMissing />}
      <Button
        size="small"
        appearance="subtle"
        className={styles.counts}
        aria-label={texts.showChapter(title)}
        onClick={() => showFindings({ chapter: section?.id ?? OUTSIDE })}
      >
        {counted === 0 ? texts.allAccepted : <SeverityCounts counts={counts} />}
      </Button>
    </>
  );
}

/** "klart" or "saknas", in word, form and colour. */
function Found({ isMissing }: { readonly isMissing: boolean }) {
  const styles = useStyles();
  const { chapterDone, chapterMissing } = useTexts(overviewTexts);
  const Icon = isMissing ? SubtractCircle16Filled : CheckmarkCircle16Regular;
  return (
    <span className={styles.state}>
      <Icon aria-hidden className={isMissing ? styles.missing : styles.done} />
      {isMissing ? chapterMissing : chapterDone}
    </span>
  );
}
