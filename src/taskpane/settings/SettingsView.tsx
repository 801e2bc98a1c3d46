import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import type { Settings } from '../../findings/settings';
import { templates } from '../../template/catalogue';
import { labelOf } from '../actions/action';
import { type Performing, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { chooseOpening } from '../actions/choose-opening';
import { changeSettings, type SettingsProps } from '../actions/change-settings';
import { Choice } from '../shared/Choice';
import { MemoryNotice } from '../shared/MemoryNotice';
import { ProblemNotice } from '../shared/ProblemNotice';
import { usePane } from '../shared/pane';
import { useLooks } from '../shared/styles';
import { isLocked } from '../shared/use-memory';
import { LanguageContext, useTexts, useWords } from '../shared/words';
import { NameInput } from './NameInput';
import { RegisterSettings } from './RegisterSettings';
import { RuleSettings } from './RuleSettings';
import { settingTexts } from './texts';

/** How this workbook is checked, which is kept in it; and what one person prefers, which is not. */
export default function SettingsView() {
  const looks = useLooks();
  const { texts } = useWords();
  const { memory, name, version } = usePane();
  const by = usePerform();
  const change = (settings: Partial<Settings>): void =>
    void by.perform(changeSettings, { memory, name, settings });
  return (
    <div className={looks.view}>
      <PersonalSettings by={by} />
      {isLocked(memory) ? (
        <MemoryNotice memory={memory} />
      ) : (
        <WorkbookSettings settings={memory.document.settings} onChange={change} />
      )}
      <ActionNotice of={by} />
      <p className={looks.note}>{texts.version(version)}</p>
    </div>
  );
}

/** The language of the pane, and the name that acceptances bear. */
function PersonalSettings({ by }: { readonly by: Performing }) {
  const looks = useLooks();
  const texts = useTexts(settingTexts);
  const { gateway } = usePane();
  const { chosen, choose } = useContext(LanguageContext);
  return (
    <section className={looks.stack} aria-label={texts.personal}>
      <h2 className={looks.heading}>{texts.personal}</h2>
      <p className={looks.small}>{texts.personalNote}</p>
      <Field size="small" label={texts.language}>
        <Select
          value={chosen ?? ''}
          onChange={(_, { value }) => choose(value === 'sv' || value === 'en' ? value : null)}
        >
          <option value="">{texts.languageOfExcel(gateway.displayLanguage())}</option>
          <option value="sv" lang="sv">
            Svenska
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Field size="small" label={texts.name} hint={texts.nameHint}>
        <NameInput />
      </Field>
      <OpeningSetting by={by} />
    </section>
  );
}

/** Whether the pane opens and checks by itself; and where the open workbook could not take that up, why. */
function OpeningSetting({ by }: { readonly by: Performing }) {
  const { say } = useWords();
  const { openingFailed } = useTexts(settingTexts);
  const { opening } = usePane();
  const given = { opening, chosen: !opening.isChosen };
  return (
    <>
      <Checkbox
        label={say(labelOf(chooseOpening, given))}
        checked={opening.isChosen}
        onChange={() => void by.perform(chooseOpening, given)}
      />
      {opening.problem !== null && <ProblemNotice title={openingFailed} problem={opening.problem} />}
    </>
  );
}

function WorkbookSettings(props: SettingsProps) {
  const { settings, onChange } = props;
  const looks = useLooks();
  const { policy, result } = usePane();
  const { template, limits } = settings;
  const texts = useTexts(settingTexts);
  return (
    <section className={looks.stack} aria-label={texts.workbook}>
      <h2 className={looks.heading}>{texts.workbook}</h2>
      <p className={looks.small}>
        {policy.by === null ? texts.workbookNote : `${texts.workbookNote} ${texts.policyNote(policy.by)}`}
      </p>
      <Field size="small" label={texts.year} hint={texts.yearHint}>
        <Choice
          none={texts.yearFromCover(result?.submission.year ?? null)}
          options={templates.map(({ year }) => [String(year), String(year)])}
          value={template === null ? null : String(template)}
          onChoose={(year) => onChange({ template: year === null ? null : Number(year) })}
        />
      </Field>
      <LimitField
        share={policy.limits.kostnadsokning ?? limits.kostnadsokning}
        locked={policy.limits.kostnadsokning !== undefined}
        onShare={(kostnadsokning) => onChange({ limits: { ...limits, kostnadsokning } })}
      />
      <RuleSettings {...props} />
      <RegisterSettings {...props} />
    </section>
  );
}

interface LimitFieldProps {
  /** 0.1 is 10 %. */
  readonly share: number;
  /** By the policy. */
  readonly locked: boolean;
  readonly onShare: (share: number) => void;
}

const MOST_PERCENT = 100;

/** By how many per cent a row may grow before it must be commented. Kept when the field is left, if it is a limit. */
function LimitField({ share, locked, onShare }: LimitFieldProps) {
  const { number } = useWords();
  const texts = useTexts(settingTexts);
  const [text, setText] = useState<string | null>(null);
  const percent = Number((text ?? '').replace(',', '.'));
  const isLimit = text === null || (percent > 0 && percent <= MOST_PERCENT);
  const keep = (): void => {
    if (text === null || !isLimit) return;
    setText(null);
    if (percent / 100 !== share) onShare(percent / 100);
  };
  return (
    <Field
      size="small"
      label={texts.limit}
      hint={locked ? texts.limitLocked : texts.limitHint}
      {...(isLimit ? {} : { validationMessage: texts.limitWrong })}
    >
      <Input
        value={text ?? number(share * 100)}
        inputMode="decimal"
        disabled={locked}
        contentAfter="%"
        onChange={(_, { value }) => setText(value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
        }}
      />
    </Field>
  );
}
