import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ShownRows } from '../../help/example-cells';
import { columnName } from '../../workbook/address';
import { useFocusRing } from '../shared/styles';

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
  heading: { fontWeight: tokens.fontWeightSemibold },
  faulty: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStatusDangerForeground1}`,
    outlineOffset: '-2px',
  },
  mended: {
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorStatusSuccessForeground1}`,
    outlineOffset: '-2px',
  },
});

export interface CellGridProps {
  readonly label: string;
  /** The language of the cells, where it may be another than the pane's. */
  readonly lang?: string;
  readonly rows: ShownRows;
}

/** Cells as they stand in Excel from A1, with the names of columns and rows. */
export function CellGrid({ label, lang, rows }: CellGridProps) {
  const styles = useStyles();
  const ring = useFocusRing();
  const width = Math.max(...rows.map((row) => row.length));
  return (
    <div role="region" aria-label={label} tabIndex={0} className={mergeClasses(styles.root, ring)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {Array.from({ length: width }, (_, column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={lang}>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              {row.map(({ text, isNumber, look }, column) => (
                <td
                  key={column}
                  className={mergeClasses(isNumber && styles.number, look !== undefined && styles[look])}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
