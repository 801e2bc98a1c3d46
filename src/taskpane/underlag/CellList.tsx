import { Fragment } from 'react';
import { type Place, placeAddress } from '../../workbook/address';
import { PlaceLink } from '../shared/PlaceLink';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { underlagTexts } from './texts';

const useStyles = makeLooks({ item: { marginBottom: '4px', overflowWrap: 'anywhere' } });

/** A line with the cells that it rests on. */
export interface CellLine {
  readonly text: string;
  /** Each with the supplier whose workbook it stands in, where the line is about several. */
  readonly places: readonly (Place & { readonly supplier?: string })[];
}

/** So many are shown; the figures say how many there are. */
const MOST = 200;
const MOST_CELLS = 6;

/** What a number stands for, with ways to the cells of the workbook that is open; the addresses of other files. */
export function CellList({
  lines,
  isOpen,
  label,
}: {
  readonly lines: readonly CellLine[];
  readonly isOpen: boolean;
  readonly label: string;
}) {
  const styles = useStyles();
  const texts = useTexts(underlagTexts);
  const { number, language } = useWords();
  const addressOf = ({ supplier, ...place }: CellLine['places'][number]): string =>
    supplier === undefined ? placeAddress(place) : texts.cellIn(supplier, placeAddress(place));
  if (lines.length === 0) return <p className={styles.note}>{texts.nothing}</p>;
  return (
    <>
      <ul className={styles.list} aria-label={label} lang={language}>
        {lines.slice(0, MOST).map(({ text, places }, at) => (
          <li key={at} className={styles.item}>
            <span className={styles.small}>{text}</span>{' '}
            {places.slice(0, MOST_CELLS).map((place) => (
              <Fragment key={addressOf(place)}>
                {isOpen ? (
                  <PlaceLink place={place} />
                ) : (
                  <span className={styles.note}>{addressOf(place)}</span>
                )}{' '}
              </Fragment>
            ))}
            {places.length > MOST_CELLS && (
              <span className={styles.note}>{texts.more(number(places.length - MOST_CELLS))}</span>
            )}
          </li>
        ))}
      </ul>
      {lines.length > MOST && <p className={styles.note}>{texts.more(number(lines.length - MOST))}</p>}
    </>
  );
}
