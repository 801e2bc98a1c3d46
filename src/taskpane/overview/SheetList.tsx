import { mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SHEET_CONTENTS } from '../../recognise/sheet-coverage';
import type { SheetCoverage } from '../../recognise/submission';
import { PlaceLink } from '../shared/PlaceLink';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { overviewTexts } from './texts';

const useStyles = makeLooks({
  part: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  items: {
    ...typographyStyles.caption1,
    overflowWrap: 'anywhere',
    '& > li': { marginTop: tokens.spacingVerticalXS },
  },
});

export interface RecognitionPartProps {
  readonly level?: 'h2' | 'h3';
  readonly heading: string;
  readonly note?: string;
  /** List items. */
  readonly children: ReactNode;
}

/** One list of what was recognised or not, under its heading. */
export function RecognitionPart({ level: Heading = 'h3', heading, note, children }: RecognitionPartProps) {
  const styles = useStyles();
  return (
    <>
      <Heading className={styles.part}>{heading}</Heading>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <ul className={mergeClasses(styles.list, styles.items)}>{children}</ul>
    </>
  );
}

export interface SheetListProps extends Omit<RecognitionPartProps, 'children'> {
  readonly sheets: readonly SheetCoverage[];
}

/** Some of the workbook's sheets, each to go to and with what sets it apart; nothing when there are none. */
export function SheetList({ sheets, ...part }: SheetListProps) {
  const { say } = useWords();
  const { veryHidden } = useTexts(overviewTexts).recognition;
  if (sheets.length === 0) return null;
  return (
    <RecognitionPart {...part}>
      {sheets.map(({ name, content, visibility }) => {
        const remarks = [
          ...(content === 'cells' ? [] : [say(SHEET_CONTENTS[content])]),
          ...(visibility === 'veryHidden' ? [veryHidden] : []),
        ];
        return (
          <li key={name}>
            <PlaceLink place={{ sheet: name, row: null, column: null }} />
            {remarks.length > 0 && ` (${remarks.join(', ')})`}
          </li>
        );
      })}
    </RecognitionPart>
  );
}
