import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { NAME_LENGTH } from '../../../rules/accepted';
import { useLanguageChoice } from '../../hooks/use-language-choice';
import { useWords } from '../../hooks/use-words';
import { useWork } from '../../hooks/use-work';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The language of the pane, and the name that acceptances bear. */
export function PersonalSettings() {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.settings;
  const { chosen, choose } = useLanguageChoice();
  const { name, onName } = useWork();
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
        <Input
          value={name}
          maxLength={NAME_LENGTH}
          autoComplete="name"
          onChange={(_, { value }) => {
            onName(value);
          }}
        />
      </Field>
    </div>
  );
}
