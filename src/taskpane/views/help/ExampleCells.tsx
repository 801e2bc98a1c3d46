import type { Result } from '../../../functions/custom-function';
import type { Sheet } from '../../../functions/documentation';
import { functionCells } from '../../../help/example-cells';
import { texts as fixed } from '../../../help/texts';
import { useWords } from '../../hooks/use-words';
import { CellGrid } from './CellGrid';
import { useHelpStyles } from './help-styles';

export interface ExampleCellsProps {
  readonly label: string;
  readonly sheet: Sheet;
  readonly result: Result;
}

/** The cells of a function's example, with what the formula gives beside them or below. */
export function ExampleCells({ label, sheet, result }: ExampleCellsProps) {
  const help = useHelpStyles();
  const { language, say } = useWords();
  const { rows, below } = functionCells(sheet, result, language, say(fixed.result));
  return (
    <>
      <CellGrid label={label} rows={rows} />
      {below !== null && (
        <p className={help.paragraph}>
          {say(fixed.result)}: <strong>{below.join(' · ')}</strong>
        </p>
      )}
    </>
  );
}
