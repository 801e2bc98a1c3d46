import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Submission } from '../../recognise/submission';
import { useWords } from '../hooks/use-words';
import { ChapterPlaces } from './ChapterPlaces';
import { Disclosure } from './Disclosure';
import { RecognitionFacts } from './RecognitionFacts';
import { SheetList } from './SheetList';
import { Uncalculated } from './Uncalculated';
import { UnknownLabels } from './UnknownLabels';
import { countUncalculated, hiddenSheets, otherSheets } from '../findings/sheets';

const useStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  content: { padding: `0 0 ${tokens.spacingVerticalM} calc(16px + ${tokens.spacingHorizontalS})` },
});

/** What was recognised in the workbook and what was not: in one line, and unfolded in full with places. */
export function Recognition({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const { texts } = useWords();
  const summary = useSummary(submission);
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.root} aria-label={texts.recognition.heading}>
      <Disclosure
        level="h2"
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        label={
          <>
            {texts.recognition.heading}
            <span className={styles.summary}> {summary}</span>
          </>
        }
      >
        <div className={styles.content}>
          <Uncalculated submission={submission} />
          <RecognitionFacts submission={submission} />
          <ChapterPlaces sections={submission.sections} />
          <UnknownLabels labels={submission.unknownLabels} />
          <SheetList
            heading={texts.recognition.otherSheetHeading}
            note={texts.recognition.otherSheetNote}
            sheets={otherSheets(submission)}
          />
          <SheetList
            heading={texts.recognition.hiddenSheetHeading}
            note={texts.recognition.hiddenSheetNote}
            sheets={hiddenSheets(submission)}
          />
        </div>
      </Disclosure>
    </section>
  );
}

/** "9 av 9 avsnitt · 63 insatser · 3 okända etiketter": what was read always, what was not when there is any. */
function useSummary(submission: Submission): string {
  const { count, number, texts } = useWords();
  const { sections, cards } = submission.coverage;
  const { recognition } = texts;
  const notRead = [
    { value: submission.unknownLabels.length, noun: recognition.unknownLabels },
    { value: otherSheets(submission).length, noun: recognition.otherSheets },
    { value: hiddenSheets(submission).length, noun: recognition.hiddenSheets },
    { value: countUncalculated(submission), noun: recognition.uncalculated },
  ];
  return [
    recognition.chapters(number(sections.found), number(sections.expected)),
    count(cards.ongoing + cards.proposed, recognition.insatser),
    ...notRead.filter(({ value }) => value > 0).map(({ value, noun }) => count(value, noun)),
  ].join(' · ');
}
