import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { AddedRows } from '../../excel/gateway';
import type { CardRole } from '../../template/roles';
import { chapterName } from '../../template/template';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { addInsats } from '../actions/add-insats';
import { removeInsats } from '../actions/remove-insats';
import { Choice } from '../shared/Choice';
import { usePane } from '../shared/pane';
import { useLooks } from '../shared/styles';
import { inSubmission } from '../shared/view';
import { useTexts } from '../shared/words';
import { mallTexts } from './texts';

/** A name of an insats is no text. */
const LONGEST_NAME = 200;

/** Adds a blank insats after the last one of a chapter. */
export function AddInsats() {
  const looks = useLooks();
  const texts = useTexts(mallTexts);
  const { gateway, result, changed } = usePane();
  const by = usePerform();
  const [chosen, setRole] = useState<CardRole | null>(null);
  const [name, setName] = useState('');
  const [added, setAdded] = useState<AddedRows | null>(null);
  if (!inSubmission(result)) return <p className={looks.body}>{texts.carry.none}</p>;
  const chapters = result.submission.template.chapters.flatMap((chapter) =>
    chapter.card ? [[chapter.card.role, chapterName(chapter)] as const] : [],
  );
  const role = chosen ?? chapters[0]?.[0] ?? null;
  const onAdded = (rows: AddedRows | null): void => {
    setAdded(rows);
    setName('');
  };
  return (
    <div className={looks.stack}>
      <p className={looks.body}>{texts.add.lead}</p>
      <Field size="small" label={texts.add.chapter}>
        <Choice options={chapters} value={role} onChoose={setRole} />
      </Field>
      <Field size="small" label={texts.add.name}>
        <Input value={name} maxLength={LONGEST_NAME} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={looks.buttons}>
        <ActionButton
          action={addInsats}
          given={{ gateway, result, role, name, changed, onAdded }}
          by={by}
          appearance="primary"
        />
        <ActionButton
          action={removeInsats}
          given={{ gateway, rows: added, changed, onRemoved: () => setAdded(null) }}
          by={by}
        />
      </div>
      <ActionNotice of={by} />
    </div>
  );
}
