import { useMemo } from 'react';
import type { Example } from '../../../functions/documentation';
import type { FunctionId } from '../../../functions/functions';
import { evaluate, formulaText, shownValues } from '../../../functions/formulas';
import { texts as fixed } from '../../../help/texts';
import { useWords } from '../../hooks/use-words';
import { ExampleCells } from './ExampleCells';
import { useHelpStyles } from './help-styles';

export interface FunctionExampleProps {
  readonly id: FunctionId;
  readonly example: Example;
}

/** A formula, the cells that it reads, and what it gives. */
export function FunctionExample({ id, example }: FunctionExampleProps) {
  const help = useHelpStyles();
  const { language, say } = useWords();
  const result = useMemo(() => evaluate(id, example), [id, example]);
  const { title, sheet, comment } = example;
  return (
    <>
      <h5 className={help.exampleTitle}>{say(title)}</h5>
      <p className={help.paragraph}>
        <code className={help.code}>{formulaText(id, example, language)}</code>
      </p>
      {sheet === undefined ? (
        <p className={help.paragraph}>
          {say(fixed.result)}: <strong>{shownValues(result, language).join(' · ')}</strong>
        </p>
      ) : (
        <ExampleCells label={say(title)} sheet={sheet} result={result} />
      )}
      {comment !== undefined && <p className={help.paragraph}>{say(comment)}</p>}
    </>
  );
}
