import { mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Result } from '../../functions/custom-function';
import { showCell } from '../../functions/formulas';
import { showNumber } from '../../functions/messages';
import { addressOf } from '../../workbook/address';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import type { Preview } from './preview';
import { countTexts } from './texts';

const useStyles = makeLooks({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  scroll: { overflowX: 'auto' },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    '& td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      textAlign: 'end',
      whiteSpace: 'nowrap',
      fontVariantNumeric: 'tabular-nums',
    },
  },
});

const MOST_ROWS = 6;
const MOST_COLUMNS = 8;

/** What the form comes to: the first rows of the answer, its sum, and the formula as Excel in the language shows it. */
export function PreviewBox({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const texts = useTexts(countTexts);
  const { result, refusal, sum, formula, place } = preview;
  const cell = place === null ? null : addressOf({ sheet: place.sheet, ...place.area });
  const facts = [
    ...(sum === null ? [] : [texts.sum(showNumber(sum)[language])]),
    ...(cell === null || result === null ? [] : [texts.at(cell)]),
  ];
  return (
    <section aria-label={texts.preview} className={styles.stack}>
      <h2 className={styles.heading}>{texts.preview}</h2>
      {refusal !== null && <p className={styles.body}>{say(refusal.text)}</p>}
      {result !== null && <ResultTable result={result} />}
      {result === null && refusal === null && <p className={styles.body}>{texts.why.hidden}</p>}
      {facts.length > 0 && <p className={styles.small}>{facts.join(' · ')}</p>}
      <p className={mergeClasses(styles.small, styles.formula)} aria-label={texts.formula}>
        {say(formula)}
      </p>
    </section>
  );
}

function ResultTable({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { language, number } = useWords();
  const texts = useTexts(countTexts);
  const more = result.length - MOST_ROWS;
  return (
    <div className={styles.scroll} role="region" aria-label={texts.answer} tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {result.slice(0, MOST_ROWS).map((row, at) => (
            <tr key={at}>
              {row.slice(0, MOST_COLUMNS).map((cell, column) => (
                <td key={column}>{showCell(cell, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.note}>{texts.more(number(more))}</p>}
    </div>
  );
}
