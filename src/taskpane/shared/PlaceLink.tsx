import { Button, Link, makeStyles } from '@fluentui/react-components';
import { addressOf, type CellOrSheet } from '../../workbook/address';
import { problemAt, useGoTo } from './go-to';
import { useWords } from './words';
import { ProblemNotice } from './ProblemNotice';

// As large as the text around it.
const useStyles = makeStyles({ root: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** A place in the workbook that can be gone to; what hindered the step is told beside it. */
export function PlaceLink({ place }: { readonly place: CellOrSheet }) {
  const goTo = useGoTo();
  const { texts } = useWords();
  const problem = problemAt(goTo, place);
  return (
    <>
      <Link inline className={useStyles().root} onClick={() => void goTo.go(place)}>
        {texts.place(place.sheet, addressOf(place))}
      </Link>
      {problem !== null && <ProblemNotice title={texts.problem.goToFailed} problem={problem} />}
      {problem?.kind === 'sheetHidden' && (
        <Button size="small" onClick={() => void goTo.go(place, true)}>
          {texts.actions.reveal}
        </Button>
      )}
    </>
  );
}
