import { Link } from '@fluentui/react-components';
import type { CellOrSheet } from '../../workbook/address';
import { labelOf } from '../actions/action';
import { ActionButton } from '../actions/ActionButton';
import { goToPlace } from '../actions/go-to-place';
import { revealSheet } from '../actions/reveal-sheet';
import { problemAt, useGoTo } from './go-to';
import { ProblemNotice } from './ProblemNotice';
import { useLooks } from './styles';
import { useWords } from './words';

/** A place in the workbook that can be gone to; what hindered the step is told beside it. */
export function PlaceLink({ place }: { readonly place: CellOrSheet }) {
  const styles = useLooks();
  const goTo = useGoTo();
  const words = useWords();
  const problem = problemAt(goTo, place);
  const step = { goTo, place };
  return (
    <>
      <Link inline className={styles.target} onClick={() => void goToPlace.perform(step, words)}>
        {words.say(labelOf(goToPlace, step))}
      </Link>
      {problem !== null && <ProblemNotice title={words.texts.problem.goToFailed} problem={problem} />}
      <ActionButton action={revealSheet} given={step} />
    </>
  );
}
