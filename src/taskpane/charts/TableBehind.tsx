import { type ReactNode, useState } from 'react';
import { Disclosure } from '../shared/Disclosure';
import { useChartStyles } from './styles';
import { useChartTexts } from './use-chart-texts';

export interface TableBehindProps {
  readonly caption: string;
  /** The table's head and bodies. */
  readonly children: ReactNode;
}

/** The figures of the chart above, to be unfolded as a table. */
export function TableBehind({ caption, children }: TableBehindProps) {
  const styles = useChartStyles();
  const { showTable } = useChartTexts();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Disclosure
        level="div"
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        label={showTable}
      >
        <table className={styles.table}>
          <caption className={styles.tableCaption}>{caption}</caption>
          {children}
        </table>
      </Disclosure>
    </div>
  );
}
