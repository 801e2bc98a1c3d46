import type { Result } from '../../../functions/custom-function';
import type { Sheet } from '../../../functions/documentation/documentation';
import { exampleGrid } from '../../../functions/documentation/example-grid';
import { texts as fixed } from '../../../help/functions/texts';
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
  const { headers, rows, below } = exampleGrid(sheet, result, language, say(fixed.result));
  const heading = headers.map((text) => ({ text, isNumber: false, look: 'heading' as const }));
  return (
    <>
      <CellGrid label={label} rows={[heading, ...rows]} />
      {below !== null && (
        <p className={help.paragraph}>
          {say(fixed.result)}: <strong>{below.join(' · ')}</strong>
        </p>
      )}
    </>
  );
}
