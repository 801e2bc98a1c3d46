import { PlaceLink } from './PlaceLink';
import type { RecognitionPartProps } from './RecognitionPart';
import { RecognitionPart } from './RecognitionPart';

export interface SheetListProps extends Omit<RecognitionPartProps, 'children'> {
  readonly sheets: readonly string[];
}

/** Some of the workbook's sheets, each to go to; nothing when there are none. */
export function SheetList({ sheets, ...part }: SheetListProps) {
  if (sheets.length === 0) return null;
  return (
    <RecognitionPart {...part}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <PlaceLink sheet={sheet} cell={null} />
        </li>
      ))}
    </RecognitionPart>
  );
}
