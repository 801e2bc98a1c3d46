import { Field, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { Choice } from '../shared/Choice';
import { useTexts } from '../shared/words';
import type { CostOrder } from './cost-order';
import { chartTexts } from './texts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(9rem, 100%), 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  field: { minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  search: { maxWidth: 'none', minWidth: 0 },
});

export interface CostChoicesProps {
  readonly tables: readonly (readonly [key: string, name: string])[];
  readonly table: string;
  readonly onTable: (key: string | null) => void;
  /** Whether the table has so many rows that they need be searched and ordered. */
  readonly isLong: boolean;
  readonly orders: readonly CostOrder[];
  readonly order: CostOrder;
  readonly onOrder: (order: CostOrder) => void;
  readonly sought: string;
  readonly onSought: (sought: string) => void;
}

/** Which table is shown, in what order, and which of its rows. */
export function CostChoices(props: CostChoicesProps) {
  const { tables, table, onTable, isLong, orders, order, onOrder, sought, onSought } = props;
  const styles = useStyles();
  const { costs: texts } = useTexts(chartTexts);
  return (
    <div className={styles.root}>
      {tables.length > 1 && (
        <Field size="small" label={texts.table} className={mergeClasses(styles.field, styles.wide)}>
          <Choice className={styles.select} options={tables} value={table} onChoose={onTable} />
        </Field>
      )}
      {isLong && (
        <>
          <Field size="small" label={texts.search} className={styles.field}>
            <SearchBox
              size="small"
              className={styles.search}
              value={sought}
              dismiss={{ 'aria-label': texts.clearSearch }}
              onChange={(_, { value }) => onSought(value)}
            />
          </Field>
          <Field size="small" label={texts.order} className={styles.field}>
            <Choice
              className={styles.select}
              options={orders.map((each) => [each, texts.orders[each]])}
              value={order}
              onChoose={(chosen) => onOrder(chosen ?? 'size')}
            />
          </Field>
        </>
      )}
    </div>
  );
}
