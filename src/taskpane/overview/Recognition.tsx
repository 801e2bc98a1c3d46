import { tokens, typographyStyles } from '@fluentui/react-components';
import {
  countUncalculated,
  hiddenSheets,
  otherSheets,
  uncalculatedSheets,
} from '../../recognise/sheet-coverage';
import type { Submission, UnknownLabel } from '../../recognise/submission';
import { placeAddress } from '../../workbook/address';
import { Disclosure } from '../shared/Disclosure';
import { PlaceLink } from '../shared/PlaceLink';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { RecognitionPart, SheetList } from './SheetList';
import { overviewTexts } from './texts';

const useStyles = makeLooks({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  content: {
    ...typographyStyles.caption1,
    padding: `0 0 ${tokens.spacingVerticalM} calc(16px + ${tokens.spacingHorizontalS})`,
    overflowWrap: 'anywhere',
  },
  uncalculated: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  facts: { margin: 0 },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalXS },
});

interface Recognised {
  readonly submission: Submission;
}

/** What was recognised in the workbook and what was not: in one line, and unfolded in full with places. */
export function Recognition({ submission }: Recognised) {
  const styles = useStyles();
  const { number } = useWords();
  const { recognition: texts } = useTexts(overviewTexts);
  const { sections, unknownLabels } = submission;
  const uncalculated = uncalculatedSheets(submission);
  return (
    <section className={styles.root} aria-label={texts.heading}>
      <Disclosure
        level="h2"
        label={
          <>
            {texts.heading}
            <span className={styles.noteBelow}> {useSummary(submission)}</span>
          </>
        }
      >
        <div className={styles.content}>
          {uncalculated.length > 0 && (
            <p className={styles.uncalculated}>
              {texts.uncalculatedNote(
                uncalculated.map((sheet) => `${sheet.name} ${number(sheet.uncalculated)}`).join(', '),
              )}
            </p>
          )}
          <dl className={styles.facts}>
            {useFacts(submission).map(([term, value]) => (
              <div key={term}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.facts}>{value}</dd>
              </div>
            ))}
          </dl>
          <RecognitionPart heading={texts.chapterHeading}>
            {sections.map(({ id, title, found }) => (
              <li key={id}>
                <span lang="sv">{`${id} ${title}`}</span>
                {': '}
                {found === null ? <strong>{texts.chapterNowhere}</strong> : <PlaceLink place={found.place} />}
              </li>
            ))}
          </RecognitionPart>
          <UnknownLabels labels={unknownLabels} />
          <SheetList
            heading={texts.otherSheetHeading}
            note={texts.otherSheetNote}
            sheets={otherSheets(submission)}
          />
          <SheetList
            heading={texts.hiddenSheetHeading}
            note={texts.hiddenSheetNote}
            sheets={hiddenSheets(submission)}
          />
        </div>
      </Disclosure>
    </section>
  );
}

/** Labels that answer to no field of the template, each with its insats and place. */
function UnknownLabels({ labels }: { readonly labels: readonly UnknownLabel[] }) {
  const { recognition } = useTexts(overviewTexts);
  if (labels.length === 0) return null;
  return (
    <RecognitionPart heading={recognition.labelHeading} note={recognition.labelNote}>
      {labels.map(({ text, card, place }) => (
        <li key={placeAddress(place)}>
          <span lang="sv">{`”${text}”, ${card.heading} (${card.chapter})`}</span>
          {': '}
          <PlaceLink place={place} />
        </li>
      ))}
    </RecognitionPart>
  );
}

/** "9 av 9 avsnitt · 63 insatser · 3 okända etiketter": what was read always, what was not when there is any. */
function useSummary(submission: Submission): string {
  const { count, number } = useWords();
  const { recognition } = useTexts(overviewTexts);
  const { sections, cards } = submission.coverage;
  const notRead = [
    { value: submission.coverage.unread.cells, noun: recognition.unreadCells },
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

/** Supplier and year, how much was read (chapters, insatser, fields, tables), and in which unit. */
function useFacts({ supplier, year, unit, unreadUnit, coverage }: Submission) {
  const { number, texts } = useWords();
  const { recognition } = useTexts(overviewTexts);
  const { sections, cards, fields, tables } = coverage;
  return [
    [recognition.supplierRow, [supplier ?? texts.supplierUnknown, year ?? texts.yearUnknown].join(', ')],
    [recognition.chapterRow, recognition.chapters(number(sections.found), number(sections.expected))],
    [recognition.insatsRow, recognition.cards(cards, number)],
    [recognition.fieldRow, recognition.fields(fields, number)],
    [recognition.tableRow, recognition.tables(tables, number)],
    [
      recognition.unitRow,
      unreadUnit === null ? recognition.unit(unit) : recognition.unitUnread(unreadUnit, unit),
    ],
  ] as const;
}
