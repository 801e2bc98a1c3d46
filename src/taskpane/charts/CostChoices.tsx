import { Field, makeStyles, mergeClasses, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { CostOrder } from './cost-order';
import { useChartTexts } from './use-chart-texts';

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
  readonly onTable: (key: string) => void;
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
  const { costs: texts } = useChartTexts();
  return (
    <div className={styles.root}>
      {tables.length > 1 && (
        <Field size="small" label={texts.table} className={mergeClasses(styles.field, styles.wide)}>
          <Select
            className={styles.select}
            size="small"
            value={table}
            onChange={(_, { value }) => {
              onTable(value);
            }}
          >
            {tables.map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
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
              onChange={(_, { value }) => {
                onSought(value);
              }}
            />
          </Field>
          <Field size="small" label={texts.order} className={styles.field}>
            <Select
              className={styles.select}
              size="small"
              value={order}
              onChange={(_, { value }) => {
                onOrder(orders.find((each) => each === value) ?? 'size');
              }}
            >
              {orders.map((each) => (
                <option key={each} value={each}>
                  {texts.orders[each]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </div>
  );
}
