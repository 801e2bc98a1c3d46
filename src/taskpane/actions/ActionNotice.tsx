import { mergeClasses, tokens } from '@fluentui/react-components';
import { ProblemNotice } from '../shared/ProblemNotice';
import { makeLooks } from '../shared/styles';
import type { Performing } from './ActionButton';

const useStyles = makeLooks({ told: { marginTop: tokens.spacingVerticalXS } });

/** What came of the latest action, or what hindered it. Must stand in the page before there is anything to say. */
export function ActionNotice({ of: { outcome, failure } }: { readonly of: Performing }) {
  const styles = useStyles();
  return (
    <>
      <p role="status" className={mergeClasses(styles.small, outcome !== '' && styles.told)}>
        {outcome}
      </p>
      {failure !== null && <ProblemNotice {...failure} />}
    </>
  );
}
