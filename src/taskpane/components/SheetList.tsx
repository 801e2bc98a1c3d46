import type { SheetCoverage } from '../../recognise/submission';
import { useWords } from '../hooks/use-words';
import { PlaceLink } from './PlaceLink';
import { RecognitionPart, type RecognitionPartProps } from './RecognitionPart';

export interface SheetListProps extends Omit<RecognitionPartProps, 'children'> {
  readonly sheets: readonly SheetCoverage[];
}

/** Some of the workbook's sheets, each to go to and with what sets it apart; nothing when there are none. */
export function SheetList({ sheets, ...part }: SheetListProps) {
  const { texts } = useWords();
  const { contents, veryHidden } = texts.recognition;
  if (sheets.length === 0) return null;
  return (
    <RecognitionPart {...part}>
      {sheets.map(({ name, content, visibility }) => {
        const remarks = [
          ...(content === 'cells' ? [] : [contents[content]]),
          ...(visibility === 'veryHidden' ? [veryHidden] : []),
        ];
        return (
          <li key={name}>
            <PlaceLink sheet={name} cell={null} />
            {remarks.length > 0 && ` (${remarks.join(', ')})`}
          </li>
        );
      })}
    </RecognitionPart>
  );
}
