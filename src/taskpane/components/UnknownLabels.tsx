import type { UnknownLabel } from '../../recognise/submission';
import { cellAddress } from '../../workbook/address';
import { useWords } from '../hooks/use-words';
import { PlaceLink } from './PlaceLink';
import { RecognitionPart } from './RecognitionPart';

/** Labels that answer to no field of the template, each with its insats and place. */
export function UnknownLabels({ labels }: { readonly labels: readonly UnknownLabel[] }) {
  const { texts } = useWords();
  if (labels.length === 0) return null;
  return (
    <RecognitionPart heading={texts.recognition.labelHeading} note={texts.recognition.labelNote}>
      {labels.map(({ text, card, place: { sheet, row, column } }) => {
        const cell = cellAddress(row, column);
        return (
          <li key={`${sheet}|${cell}`}>
            <span lang="sv">{`”${text}”, ${card.heading} (${card.chapter})`}</span>
            {': '}
            <PlaceLink sheet={sheet} cell={cell} />
          </li>
        );
      })}
    </RecognitionPart>
  );
}
