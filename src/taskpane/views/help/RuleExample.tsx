import { exampleText, mendedRows, type Example, type ExampleRows } from '../../../rules/example';
import { cellAddress } from '../../../workbook/address';
import { CellGrid, type ShownCell } from './CellGrid';
import { useHelpStyles } from './help-styles';
import { useHelpTexts } from './use-help-texts';

/** Cells in which a rule fires, and the same when the fault is mended. */
export function RuleExample({ example }: { readonly example: Example }) {
  const help = useHelpStyles();
  const texts = useHelpTexts();
  const { bad, at, mended } = example;
  const changed = Object.keys(mended);
  return (
    <>
      <h5 className={help.exampleTitle}>{texts.bad}</h5>
      <CellGrid
        label={texts.bad}
        lang="sv"
        rows={shown(
          bad,
          at.flatMap((cell) => cell ?? []),
          'faulty',
        )}
      />
      <h5 className={help.exampleTitle}>{texts.good(changed.join(', '))}</h5>
      <CellGrid
        label={texts.good(changed.join(', '))}
        lang="sv"
        rows={shown(mendedRows(example), changed, 'mended')}
      />
    </>
  );
}

function shown(rows: ExampleRows, framed: readonly string[], frame: 'faulty' | 'mended') {
  return rows.map((cells, row) =>
    cells.map((content, column): ShownCell => ({
      text: exampleText(content),
      isNumber: typeof content === 'number',
      ...(framed.includes(cellAddress(row, column)) ? { look: frame } : {}),
    })),
  );
}
