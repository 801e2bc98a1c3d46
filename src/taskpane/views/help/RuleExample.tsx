import { ruleCells } from '../../../help/example-cells';
import type { Example } from '../../../rules/example';
import { CellGrid } from './CellGrid';
import { useHelpStyles } from './help-styles';
import { useHelpTexts } from './use-help-texts';

/** Cells in which a rule fires, and the same when the fault is mended. */
export function RuleExample({ example }: { readonly example: Example }) {
  const help = useHelpStyles();
  const texts = useHelpTexts();
  const { bad, good, changed } = ruleCells(example);
  const goodTitle = texts.good(changed.join(', '));
  return (
    <>
      <h5 className={help.exampleTitle}>{texts.bad}</h5>
      <CellGrid label={texts.bad} lang="sv" rows={bad} />
      <h5 className={help.exampleTitle}>{goodTitle}</h5>
      <CellGrid label={goodTitle} lang="sv" rows={good} />
    </>
  );
}
