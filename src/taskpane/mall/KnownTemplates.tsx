import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { readDocument, type UnusedFile } from '../../template/deployed';
import { explainUnusedTemplate, keptTemplate } from '../../template/kept';
import type { Template } from '../../template/template';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { keepTemplate } from '../actions/keep-template';
import { removeTemplate } from '../actions/remove-template';
import { tryTemplate } from '../actions/try-template';
import { usePane } from '../shared/pane';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { mallTexts } from './texts';

const useStyles = makeLooks({ hidden: { display: 'none' } });

/** The templates that are known and where from, and one of a file to try and to keep in the workbook. */
export function KnownTemplates() {
  const styles = useStyles();
  const texts = useTexts(mallTexts).known;
  const { say } = useWords();
  const { gateway, result, changed, templates } = usePane();
  const by = usePerform();
  const input = useRef<HTMLInputElement>(null);
  const [brought, setBrought] = useState<Template | UnusedFile | null>(null);
  const own = keptTemplate(result?.workbook.keptTemplate);
  const outranked = explainUnusedTemplate(result?.workbook.keptTemplate, templates.documents);
  const document = brought === null || 'says' in brought ? null : brought;
  const take = async (file: File | undefined): Promise<void> => {
    if (file) setBrought(readDocument(file.name, await file.text()));
  };
  const nameOf = ({ title, year, edition }: Template): string => texts.named(say(title), year, edition);
  return (
    <div className={styles.stack}>
      <p className={styles.body}>{texts.lead}</p>
      <ul className={styles.list}>
        {own && <li>{`${nameOf(own)} · ${texts.inWorkbook}`}</li>}
        {templates.documents.map((each) => (
          <li key={JSON.stringify([each.id, each.year, each.edition])}>{nameOf(each)}</li>
        ))}
      </ul>
      {outranked && (
        <p role="alert" className={styles.body}>
          {say(outranked)}
        </p>
      )}
      {[...templates.unused, ...(brought !== null && 'says' in brought ? [brought] : [])].map((each) => (
        <p key={each.file} role="alert" className={styles.body}>
          {texts.unused(each.file, say(each.says))}
        </p>
      ))}
      {document && <p className={styles.body}>{texts.brought(nameOf(document))}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {texts.bring}
        </Button>
        {document && <ActionButton action={tryTemplate} given={{ gateway, document }} by={by} />}
        {document && <ActionButton action={keepTemplate} given={{ gateway, document, changed }} by={by} />}
        <ActionButton action={removeTemplate} given={{ gateway, isKept: own !== null, changed }} by={by} />
      </div>
      <input
        ref={input}
        type="file"
        accept=".json"
        aria-label={texts.bring}
        tabIndex={-1}
        className={styles.hidden}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file may be chosen again after it was changed.
          event.target.value = '';
        }}
      />
      <ActionNotice of={by} />
    </div>
  );
}
