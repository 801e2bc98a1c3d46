import { Field, makeStyles, MessageBar, MessageBarBody, Select, tokens } from '@fluentui/react-components';
import type { Settings } from '../../../findings/settings';
import { templates } from '../../../recognise/choose-template';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useWords } from '../../hooks/use-words';
import { useWork } from '../../hooks/use-work';
import { LimitField } from './LimitField';
import { PersonalSettings } from './PersonalSettings';
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
