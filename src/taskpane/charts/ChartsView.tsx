import { mergeClasses, tokens } from '@fluentui/react-components';
import type { Submission } from '../../recognise/submission';
import { makeLooks } from '../shared/styles';
import { BalanceChart } from './BalanceChart';
import { CostChart } from './CostChart';

const useStyles = makeLooks({
  root: {
    gap: tokens.spacingVerticalXXL,
    // What stands here is laid out by the room it has, whatever the window.
    containerType: 'inline-size',
  },
});

/** The submission in pictures: how the proposals are balanced, and how the costs develop. */
export function ChartsView({ submission }: { readonly submission: Submission }) {
  return (
    <div className={mergeClasses(useStyles().view, useStyles().root)}>
      <BalanceChart submission={submission} />
      <CostChart submission={submission} />
    </div>
  );
}
