import type { ReactNode } from 'react';
import { Disclosure } from '../shared/Disclosure';
import { useTexts } from '../shared/words';
import { useChartStyles } from './styles';
import { chartTexts } from './texts';

export interface TableBehindProps {
  readonly caption: string;
  /** The table's head and bodies. */
  readonly children: ReactNode;
}

/** The figures of the chart above, to be unfolded as a table. */
export function TableBehind({ caption, children }: TableBehindProps) {
  const styles = useChartStyles();
  const { showTable } = useTexts(chartTexts);
  return (
    <div>
      <Disclosure level="div" label={showTable}>
        <table className={styles.table}>
          <caption className={styles.tableCaption}>{caption}</caption>
          {children}
        </table>
      </Disclosure>
    </div>
  );
}
