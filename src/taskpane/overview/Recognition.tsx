import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import {
  countUncalculated,
  hiddenSheets,
  otherSheets,
  uncalculatedSheets,
} from '../../recognise/sheet-coverage';
import type { Section, Submission, UnknownLabel } from '../../recognise/submission';
import { placeAddress } from '../../workbook/address';
import { Disclosure } from '../shared/Disclosure';
import { PlaceLink } from '../shared/PlaceLink';
import { useWords } from '../shared/words';
import { RecognitionPart, SheetList } from './SheetList';

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

const useFactStyles = makeStyles({
  root: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalXS },
  value: { margin: 0 },
});

/** Supplier and year, how much was read (chapters, insatser, fields, tables), and in which unit. */
export function RecognitionFacts({ submission }: { readonly submission: Submission }) {
  const styles = useFactStyles();
  return (
    <dl className={styles.root}>
      {useFacts(submission).map(({ term, value }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function useFacts({ supplier, year, unit, unreadUnit, coverage }: Submission) {
  const { number, texts } = useWords();
  const { recognition } = texts;
  const { sections, cards, fields, tables } = coverage;
  return [
    {
      term: recognition.supplierRow,
      value: [supplier ?? texts.supplierUnknown, year ?? texts.yearUnknown].join(', '),
    },
    {
      term: recognition.chapterRow,
      value: recognition.chapters(number(sections.found), number(sections.expected)),
    },
    {
      term: recognition.insatsRow,
      value: recognition.cards(number(cards.ongoing), number(cards.proposed), number(cards.blank)),
    },
    {
      term: recognition.fieldRow,
      value: recognition.fields({
        read: number(fields.read),
        expected: number(fields.expected),
        missing: number(fields.missing),
        unknown: number(fields.unknown),
      }),
    },
    {
      term: recognition.tableRow,
      value: recognition.tables({
        read: number(tables.read),
        expected: number(tables.expected),
        missing: number(tables.missing),
        outside: number(tables.outside),
      }),
    },
    {
      term: recognition.unitRow,
      value: unreadUnit === null ? recognition.unit(unit) : recognition.unitUnread(unreadUnit, unit),
    },
  ];
}

const useNoteStyles = makeStyles({
  root: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

/** That the file holds formulas whose value nobody has saved, where, and what to do; nothing when there are none. */
export function Uncalculated({ submission }: { readonly submission: Submission }) {
  const styles = useNoteStyles();
  const { number, texts } = useWords();
  const places = uncalculatedSheets(submission).map(
    ({ name, uncalculated }) => `${name} ${number(uncalculated)}`,
  );
  if (places.length === 0) return null;
  return <p className={styles.root}>{texts.recognition.uncalculatedNote(places.join(', '))}</p>;
}

/** Labels that answer to no field of the template, each with its insats and place. */
export function UnknownLabels({ labels }: { readonly labels: readonly UnknownLabel[] }) {
  const { texts } = useWords();
  if (labels.length === 0) return null;
  return (
    <RecognitionPart heading={texts.recognition.labelHeading} note={texts.recognition.labelNote}>
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

/** Where each chapter of the template was found, or that it was not. */
export function ChapterPlaces({ sections }: { readonly sections: readonly Section[] }) {
  const { texts } = useWords();
  return (
    <RecognitionPart heading={texts.recognition.chapterHeading}>
      {sections.map(({ id, title, found }) => (
        <li key={id}>
          <span lang="sv">{`${id} ${title}`}</span>
          {': '}
          {found === null ? (
            <strong>{texts.recognition.chapterNowhere}</strong>
          ) : (
            <PlaceLink place={found.place} />
          )}
        </li>
      ))}
    </RecognitionPart>
  );
}
