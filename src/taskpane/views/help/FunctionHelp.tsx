import { Link } from '@fluentui/react-components';
import { documentation, type FunctionId } from '../../../functions/functions';
import { formulaText, parametersOf, refusalOf, syntaxText } from '../../../functions/formulas';
import { HELP_FOLDERS, pageName } from '../../../help/addresses';
import { texts as fixed } from '../../../help/texts';
import { useWords } from '../../hooks/use-words';
import { FunctionExample } from './FunctionExample';
import { useHelpStyles } from './help-styles';
import { useHelpTexts } from './use-help-texts';

/** All there is to know of a function. What its examples give is reckoned by the function itself, here and now. */
export function FunctionHelp({ id }: { readonly id: FunctionId }) {
  const styles = useHelpStyles();
  const { language, say } = useWords();
  const texts = useHelpTexts();
  const { purpose, examples, notes, mistakes } = documentation[id];
  return (
    <div className={styles.content}>
      <p className={styles.paragraph}>{say(purpose)}</p>
      <h4 className={styles.part}>{say(fixed.syntax)}</h4>
      <p className={styles.paragraph}>
        <code className={styles.code}>{`=ARLIG.${syntaxText(id, language)}`}</code>
      </p>
      <p className={styles.paragraph}>{say(fixed.syntaxNote)}</p>
      <h4 className={styles.part}>{say(fixed.args)}</h4>
      <dl className={styles.definitions}>
        {parametersOf(id).map(({ name, description, optional }) => (
          <div key={name}>
            <dt className={styles.term}>{optional ? `${name} (${say(fixed.optional)})` : name}</dt>
            <dd className={styles.definition}>{say(description)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.paragraph}>{say(fixed.amounts)}</p>
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
      <dl className={styles.definitions}>
        {mistakes.map((mistake) => (
          <div key={mistake.advice.sv}>
            <dt className={styles.term}>{say(refusalOf(id, mistake))}</dt>
            <dd className={styles.definition}>
              <code className={styles.code}>{formulaText(id, mistake, language)}</code>
            </dd>
            <dd className={styles.definition}>{say(mistake.advice)}</dd>
          </div>
        ))}
      </dl>
      <Link
        className={styles.link}
        href={HELP_FOLDERS[language] + pageName(id)}
        target="_blank"
        rel="noopener"
      >
        {texts.functionPage}
      </Link>
    </div>
  );
}
