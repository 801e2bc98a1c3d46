import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import { makeWorkbook } from '../../make/make-workbook';
import { PANE } from '../../make/pane';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { openMade } from '../actions/open-made';
import { saveMade } from '../actions/save-made';
import { Choice } from '../shared/Choice';
import { usePane } from '../shared/pane';
import { useLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { mallTexts } from './texts';
import { useDocumentOf, useYears } from './use-years';

/** Makes the workbook of a year, for one supplier or neutral. */
export default function NewWorkbook() {
  const looks = useLooks();
  const texts = useTexts(mallTexts).make;
  const { gateway } = usePane();
  const by = usePerform();
  const years = useYears();
  const documentOf = useDocumentOf();
  const [year, setYear] = useState(String(years[1] ?? ''));
  const [supplier, setSupplier] = useState<string | null>(null);
  const document = documentOf(Number(year));
  const given = {
    gateway,
    fileName: `arlig-analys-${year}.xlsx`,
    make: () => makeWorkbook(document, { year: Number(year), supplier, pane: PANE }),
  };
  return (
    <div className={looks.stack}>
      <p className={looks.body}>{texts.lead}</p>
      <Field size="small" label={texts.year}>
        <Choice
          options={years.map((each) => [String(each), String(each)])}
          value={year}
          onChoose={(chosen) => setYear(chosen ?? year)}
        />
      </Field>
      <Field size="small" label={texts.supplier}>
        <Choice
          none={texts.neutral}
          options={document.suppliers.map((each) => [each, each])}
          value={supplier}
          onChoose={setSupplier}
        />
      </Field>
      <p className={looks.note}>
        {texts.by(texts.named(document.id, document.edition), document.year, Number(year))}
      </p>
      <div className={looks.buttons}>
        <ActionButton action={openMade} given={given} by={by} appearance="primary" />
        <ActionButton action={saveMade} given={given} by={by} />
      </div>
      <ActionNotice of={by} />
    </div>
  );
}
