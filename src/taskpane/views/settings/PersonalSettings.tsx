import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useLanguageChoice } from '../../hooks/use-language-choice';
import { useWords } from '../../hooks/use-words';
import { NameInput } from '../NameInput';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The language of the pane, and the name that acceptances bear. */
export function PersonalSettings() {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.settings;
  const { chosen, choose } = useLanguageChoice();
  return (
    <div className={styles.root}>
      <Field size="small" label={words.language}>
        <Select
          value={chosen ?? ''}
          onChange={(_, { value }) => {
            choose(value === 'sv' || value === 'en' ? value : null);
          }}
        >
          <option value="">{words.languageOfExcel}</option>
          <option value="sv" lang="sv">
            Svenska
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Field size="small" label={words.name} hint={words.nameHint}>
        <NameInput />
      </Field>
    </div>
  );
}
