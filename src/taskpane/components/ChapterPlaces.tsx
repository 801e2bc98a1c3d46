import type { Section } from '../../recognise/submission';
import { cellAddress } from '../../workbook/address';
import { useWords } from '../hooks/use-words';
import { PlaceLink } from './PlaceLink';
import { RecognitionPart } from './RecognitionPart';

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
            <PlaceLink sheet={found.place.sheet} cell={cellAddress(found.place.row, found.place.column)} />
          )}
        </li>
      ))}
    </RecognitionPart>
  );
}
