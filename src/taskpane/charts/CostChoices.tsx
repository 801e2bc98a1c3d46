import { Field, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { Choice } from '../shared/Choice';
import { useTexts } from '../shared/words';
import { chartTexts } from './texts';
import type { CostList } from './use-cost-list';

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

/** Which table is shown, in what order, and which of its rows. */
export function CostChoices({ list }: { readonly list: CostList }) {
  const styles = useStyles();
  const { costs: texts } = useTexts(chartTexts);
  return (
    <div className={styles.root}>
      {list.tables.length > 1 && (
        <Field size="small" label={texts.table} className={mergeClasses(styles.field, styles.wide)}>
          <Choice
            className={styles.select}
            options={list.tables}
            value={list.tableKey}
            onChoose={list.setTable}
          />
        </Field>
      )}
      {list.isLong && (
        <>
          <Field size="small" label={texts.search} className={styles.field}>
            <SearchBox
              size="small"
              className={styles.search}
              value={list.sought}
              dismiss={{ 'aria-label': texts.clearSearch }}
              onChange={(_, { value }) => list.setSought(value)}
            />
          </Field>
          <Field size="small" label={texts.order} className={styles.field}>
            <Choice
              className={styles.select}
              options={list.orders.map((each) => [each, texts.orders[each]])}
              value={list.order}
              onChoose={list.setOrder}
            />
          </Field>
        </>
      )}
    </div>
  );
}
