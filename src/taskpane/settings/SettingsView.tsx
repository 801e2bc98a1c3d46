import { Field, makeStyles, MessageBar, MessageBarBody, Select, tokens } from '@fluentui/react-components';
import type { Settings } from '../../findings/settings';
import { templates } from '../../template/catalogue';
import { ProblemNotice } from '../shared/ProblemNotice';
import { useLanguageChoice, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { LimitField } from './LimitField';
import { NameInput } from './NameInput';
import { RegisterSettings } from './RegisterSettings';
import { RuleSettings } from './RuleSettings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowY: 'auto',
    paddingBottom: tokens.spacingVerticalL,
  },
});

/** How this workbook is checked, which is kept in it; and what one person prefers, which is not. */
export default function SettingsView() {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.settings;
  const { memory } = useWork();
  const { settings } = memory.document;
  const change = (part: Partial<Settings>): void => {
    void memory.change((document) => ({ ...document, settings: { ...document.settings, ...part } }));
  };
  const locked = memory.kind === 'newer' || memory.kind === 'damaged';
  return (
    <div className={styles.root}>
      <PersonalSettings />
      {locked ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.memory[memory.kind === 'newer' ? 'newer' : 'damaged']}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <Field size="small" label={words.year} hint={words.yearHint}>
            <Select
              value={settings.template === null ? '' : String(settings.template)}
              onChange={(_, { value }) => {
                change({ template: value === '' ? null : Number(value) });
              }}
            >
              <option value="">{words.yearFromCover}</option>
              {templates.map(({ year }) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </Select>
          </Field>
          <LimitField
            share={settings.limits.kostnadsokning}
            onShare={(kostnadsokning) => {
              change({ limits: { ...settings.limits, kostnadsokning } });
            }}
          />
          <RuleSettings
            severities={settings.severities}
            onSeverities={(severities) => {
              change({ severities });
            }}
          />
          <RegisterSettings
            register={settings.register}
            onRegister={(register) => {
              change({ register });
            }}
          />
        </>
      )}
      {memory.problem !== null && <ProblemNotice title={texts.memory.notKept} problem={memory.problem} />}
    </div>
  );
}

const usePersonalStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The language of the pane, and the name that acceptances bear. */
export function PersonalSettings() {
  const styles = usePersonalStyles();
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
