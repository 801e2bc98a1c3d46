import { makeStyles, tokens } from '@fluentui/react-components';
import type { Submission } from '../../recognise/submission';
import { BalanceChart } from './BalanceChart';
import { CostChart } from './CostChart';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    overflowY: 'auto',
    paddingBottom: tokens.spacingVerticalL,
    // What stands here is laid out by the room it has, whatever the window.
    containerType: 'inline-size',
  },
});

export interface ChartsViewProps {
  /** A workbook in which something of the template was recognised. */
  readonly submission: Submission;
}

/** The submission in pictures: how the proposals are balanced, and how the costs develop. */
export default function ChartsView({ submission }: ChartsViewProps) {
  return (
    <div className={useStyles().root}>
      <BalanceChart submission={submission} />
      <CostChart submission={submission} />
    </div>
  );
}
