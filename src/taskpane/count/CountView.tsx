import { Button, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Edit } from '../../workbook/edit';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { insertFormula } from '../actions/insert-formula';
import { undoInsertion } from '../actions/undo-insertion';
import { Disclosure } from '../shared/Disclosure';
import { usePane } from '../shared/pane';
import { ProblemNotice } from '../shared/ProblemNotice';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { KEY_FIELD } from './calls';
import { FieldInput } from './FieldInput';
import { FORMS, type FieldDefinition } from './forms';
import { FoundFormula } from './FoundFormula';
import { FrameSources } from './FrameSources';
import { KeyRegister } from './KeyRegister';
import type { Preview } from './preview';
import { PreviewBox } from './PreviewBox';
import { countTexts } from './texts';
import { PLACE, useCount, type Count } from './use-count';

const useStyles = makeLooks({
  tabs: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const placeField = {
  name: PLACE,
  label: { sv: countTexts.sv.place, en: countTexts.en.place },
  hint: { sv: countTexts.sv.placeHint, en: countTexts.en.placeHint },
  holds: 'labels',
} as const satisfies FieldDefinition;

/** Help to calculate in any workbook: a short form for each deed, which writes one of our functions in the sheet. */
export default function CountView() {
  const styles = useStyles();
  const { say, texts: common } = useWords();
  const texts = useTexts(countTexts);
  const { gateway } = usePane();
  const count = useCount(gateway);
  const { form, preview, problem, found, opened } = count;
  return (
    <div className={styles.view}>
      {found !== null && found.formula !== opened?.formula && (
        <FoundFormula found={found} gateway={gateway} onOpen={() => count.open(found)} />
      )}
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={texts.forms}
        selectedValue={form.id}
        onTabSelect={(_, { value }) => count.choose(FORMS.find(({ id }) => id === value) ?? form)}
      >
        {FORMS.map(({ id, label }) => (
          <Tab key={id} value={id}>
            {say(label)}
          </Tab>
        ))}
      </TabList>
      <p className={styles.body}>{say(form.purpose)}</p>
      <Fields count={count} />
      {problem !== null && <ProblemNotice title={common.failed} problem={problem} />}
      {preview !== null && <PreviewBox preview={preview} />}
      <Deeds count={count} />
    </div>
  );
}

interface WithCount {
  readonly count: Count;
}

/** The fields of the form; those seldom needed are folded away while nothing stands in them or is asked for. */
function Fields({ count }: WithCount) {
  const styles = useStyles();
  const texts = useTexts(countTexts);
  const [open, setOpen] = useState(false);
  const { fields } = count.form;
  const input = (field: FieldDefinition) => <CountField key={field.name} field={field} count={count} />;
  const seldom = fields.filter((field) => field.seldom);
  const refused = count.preview?.refusal?.field;
  // What is asked for is never folded away.
  const isShown = open || seldom.some(({ name }) => (count.texts[name] ?? '') !== '' || name === refused);
  return (
    <div className={styles.stack}>
      {fields.filter((field) => !field.seldom).map(input)}
      {fields.some(({ name }) => name === KEY_FIELD) && <KeyRegister count={count} />}
      {fields.some(({ name }) => name === 'alternativ') && <FrameSources count={count} />}
      {seldom.length > 0 && (
        <Disclosure level="div" label={texts.seldom} open={isShown} onToggle={() => setOpen(!isShown)}>
          <div className={styles.stack}>{seldom.map(input)}</div>
        </Disclosure>
      )}
      {input(placeField)}
    </div>
  );
}

/** What can be done with what the form comes to. */
function Deeds({ count }: WithCount) {
  const styles = useStyles();
  const texts = useTexts(countTexts);
  const { gateway } = usePane();
  const performing = usePerform();
  const [undo, setUndo] = useState<readonly Edit[]>([]);
  const { preview, opened } = count;
  return (
    <>
      <div className={styles.buttons}>
        {preview !== null && (
          <ActionButton
            action={insertFormula}
            by={performing}
            appearance="primary"
            given={{
              gateway,
              formula: preview.formula.en,
              place: preview.place,
              size: sizeOf(preview),
              replaces: opened?.formula ?? null,
              onUndo: (edits) => {
                setUndo(edits);
                count.setFollowing(null);
              },
            }}
          />
        )}
        <ActionButton action={undoInsertion} by={performing} given={{ gateway, undo, onUndo: setUndo }} />
        {preview !== null && (
          <Button size="small" onClick={count.clear}>
            {texts.clear}
          </Button>
        )}
      </div>
      <ActionNotice of={performing} />
    </>
  );
}

const sizeOf = ({ result }: Preview) => result && { rows: result.length, columns: result[0]?.length ?? 1 };

interface CountFieldProps extends WithCount {
  readonly field: FieldDefinition;
}

function CountField({ field: { name, label, hint }, count }: CountFieldProps) {
  const { say } = useWords();
  const { preview, following } = count;
  const refusal = preview?.refusal ?? null;
  return (
    <FieldInput
      label={say(label)}
      hint={say(hint)}
      value={count.texts[name] ?? ''}
      refusal={refusal?.field === name ? say(refusal.text) : null}
      header={preview?.headers[name] ?? null}
      isFollowing={following === name}
      onText={(text) => count.write(name, text)}
      onFollow={(follows) => count.setFollowing(follows ? name : null)}
      onTake={() => void count.take(name).catch(() => undefined)}
    />
  );
}
