import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Result } from '../../../functions/custom-function';
import type { Sheet } from '../../../functions/documentation/documentation';
import { exampleGrid } from '../../../functions/documentation/example-grid';
import { texts as fixed } from '../../../functions/help/texts';
import { useFocusRing } from '../../components/focus-ring';
import { useWords } from '../../hooks/use-words';
import { useHelpStyles } from './help-styles';

const useStyles = makeStyles({
  // A row of cells too long for the pane scrolls by itself, also with the keyboard.
  root: { overflowX: 'auto', marginBottom: tokens.spacingVerticalS },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    textAlign: 'start',
    overflowWrap: 'normal',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
    '& th': { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightRegular },
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

export interface ExampleCellsProps {
  readonly label: string;
  readonly sheet: Sheet;
  readonly result: Result;
}

/** The cells of an example as they stand in Excel, with what the formula gives beside them or below. */
export function ExampleCells({ label, sheet, result }: ExampleCellsProps) {
  const styles = useStyles();
  const help = useHelpStyles();
  const ring = useFocusRing();
  const { language, say } = useWords();
  const { letters, headers, rows, below } = exampleGrid(sheet, result, language, say(fixed.result));
  return (
    <>
      <div role="region" aria-label={label} tabIndex={0} className={mergeClasses(styles.root, ring)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {letters.map((letter) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">1</th>
              {headers.map((header, column) => (
                <td key={column}>
                  <strong>{header}</strong>
                </td>
              ))}
            </tr>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">{index + 2}</th>
                {row.map(({ text, isNumber }, column) => (
                  <td key={column} className={isNumber ? styles.number : undefined}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {below !== null && (
        <p className={help.paragraph}>
          {say(fixed.result)}: <strong>{below.join(' · ')}</strong>
        </p>
      )}
    </>
  );
}
