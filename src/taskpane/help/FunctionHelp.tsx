import { Link, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Documentation, Example } from '../../functions/documentation';
import {
  evaluate,
  formulaText,
  parametersOf,
  refusalOf,
  shownValues,
  syntaxText,
} from '../../functions/formulas';
import { documentation, type FunctionId } from '../../functions/functions';
import { HELP_FOLDERS, pageName } from '../../help/addresses';
import { functionCells } from '../../help/example-cells';
import { texts as fixed } from '../../help/texts';
import { Disclosure } from '../shared/Disclosure';
import { useTexts, useWords } from '../shared/words';
import { CellGrid } from './CellGrid';
import type { FunctionEntry } from './entries';
import { useHelpStyles } from './styles';
import { helpTexts } from './texts';
import type { OpenEntries } from './use-open-entries';

export interface FunctionListProps {
  readonly functions: readonly FunctionEntry[];
  readonly entries: OpenEntries;
}

/** The custom functions, each to be unfolded. */
export function FunctionList({ functions, entries }: FunctionListProps) {
  const styles = useHelpStyles();
  const { say } = useWords();
  const { functionsHeading } = useTexts(helpTexts);
  const headingId = useId();
  if (functions.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {functionsHeading}
      </h2>
      <ul className={mergeClasses(styles.list, styles.entries)}>
        {functions.map(({ key, id }) => (
          <li key={key} ref={entries.element(key)}>
            <Disclosure
              level="h3"
              open={entries.isOpen(key)}
              onToggle={() => entries.toggle(key)}
              label={
                <>
                  {`ARLIG.${id} `}
                  <span className={styles.noteBelow}>{say(documentation[id].description)}</span>
                </>
              }
            >
              <FunctionHelp id={id} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All there is to know of a function. What its examples give is reckoned by the function itself, here and now. */
function FunctionHelp({ id }: { readonly id: FunctionId }) {
  const styles = useHelpStyles();
  const { language, say } = useWords();
  const { functionPage } = useTexts(helpTexts);
  const about: Documentation = documentation[id];
  const { purpose, examples, notes, mistakes, takesPercentages } = about;
  return (
    <div className={styles.content}>
      <p className={styles.paragraph}>{say(purpose)}</p>
      <h4 className={styles.part}>{say(fixed.syntax)}</h4>
      <p className={styles.paragraph}>
        <code className={styles.code}>{`=ARLIG.${syntaxText(id, language)}`}</code>
      </p>
      {parametersOf(id).length > 1 && <p className={styles.paragraph}>{say(fixed.syntaxNote)}</p>}
      <h4 className={styles.part}>{say(fixed.args)}</h4>
      <dl className={styles.flush}>
        {parametersOf(id).map(({ name, description, optional }) => (
          <div key={name}>
            <dt className={styles.term}>{optional ? `${name} (${say(fixed.optional)})` : name}</dt>
            <dd className={styles.flush}>{say(description)}</dd>
          </div>
        ))}
      </dl>
      {takesPercentages && <p className={styles.paragraph}>{say(fixed.percentages)}</p>}
      <h4 className={styles.part}>{say(fixed.examples)}</h4>
      {examples.map((example) => (
        <FunctionExample key={example.title.sv} id={id} example={example} />
      ))}
      <h4 className={styles.part}>{say(fixed.notes)}</h4>
      <ul className={styles.bullets}>
        {notes.map((note) => (
          <li key={note.sv}>{say(note)}</li>
        ))}
      </ul>
      <h4 className={styles.part}>{say(fixed.mistakes)}</h4>
      <dl className={styles.flush}>
        {mistakes.map((mistake) => (
          <div key={mistake.advice.sv}>
            <dt className={styles.term}>{say(refusalOf(id, mistake))}</dt>
            <dd className={styles.flush}>
              <code className={styles.code}>{formulaText(id, mistake, language)}</code>
            </dd>
            <dd className={styles.flush}>{say(mistake.advice)}</dd>
          </div>
        ))}
      </dl>
      <Link
        className={mergeClasses(styles.target, styles.link)}
        href={HELP_FOLDERS[language] + pageName(id)}
        target="_blank"
        rel="noopener"
      >
        {functionPage}
      </Link>
    </div>
  );
}

/** A formula, the cells that it reads, and what it gives: beside the cells, or below in a line. */
function FunctionExample({ id, example }: { readonly id: FunctionId; readonly example: Example }) {
  const styles = useHelpStyles();
  const { language, say } = useWords();
  const result = useMemo(() => evaluate(id, example), [id, example]);
  const { title, sheet, comment } = example;
  const cells = sheet && functionCells(sheet, result, language, say(fixed.result));
  const line = cells === undefined ? shownValues(result, language) : cells.below;
  return (
    <>
      <h5 className={styles.exampleTitle}>{say(title)}</h5>
      <p className={styles.paragraph}>
        <code className={styles.code}>{formulaText(id, example, language)}</code>
      </p>
      {cells && <CellGrid label={say(title)} rows={cells.rows} />}
      {line !== null && (
        <p className={styles.paragraph}>
          {say(fixed.result)}: <strong>{line.join(' · ')}</strong>
        </p>
      )}
      {comment !== undefined && <p className={styles.paragraph}>{say(comment)}</p>}
    </>
  );
}
