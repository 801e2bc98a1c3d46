import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import { addressOf } from '../../workbook/address';
import { useLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { FORMS, type FormDefinition } from './forms';
import { previewOf, type Preview } from './preview';
import { countTexts } from './texts';
import type { Found } from './use-count';

export interface FoundFormulaProps {
  readonly found: Found;
  readonly gateway: WorkbookGateway;
  readonly onOpen: () => void;
}

/** A formula of ours in the selected cell: it can be opened, and where it shows an error that is explained. */
export function FoundFormula({ found, gateway, onOpen }: FoundFormulaProps) {
  const looks = useLooks();
  const { say } = useWords();
  const texts = useTexts(countTexts);
  const cell = addressOf({ sheet: found.cell.sheet, ...found.cell.area });
  const error = typeof found.shows === 'string' && found.shows.startsWith('#') ? found.shows : null;
  const preview = useAsked(found, gateway, error === '#VALUE!');
  const known: Readonly<Record<string, string>> = {
    '#SPILL!': texts.spill,
    '#NAME?': texts.unknownName,
    '#BUSY!': texts.busy,
    '#REF!': texts.gone,
    '#VALUE!': preview === null ? '' : whyIn(preview),
  };
  /** What the function says of the cells as they are. */
  function whyIn({ refusal, result }: Preview): string {
    if (refusal !== null) return say(refusal.text);
    return result === null ? texts.notHere : texts.fine;
  }
  const canOpen = FORMS.some(({ id }) => id === found.call.id);
  if (error === null && !canOpen) return null;
  return (
    <section aria-label={cell} className={looks.stack}>
      {error === null ? (
        <p className={looks.body}>{texts.found(cell)}</p>
      ) : (
        <>
          <h2 className={looks.heading}>{texts.explained(cell, texts.errors[error] ?? error)}</h2>
          <p className={looks.body}>{known[error] ?? texts.unexplained}</p>
        </>
      )}
      {canOpen && (
        <div className={looks.buttons}>
          <Button size="small" onClick={onOpen}>
            {texts.open}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What the formula comes to with the cells as they are; null before that is known. */
function useAsked(found: Found, gateway: WorkbookGateway, asked: boolean): Preview | null {
  const [known, setKnown] = useState<Preview | null>(null);
  useEffect(() => {
    if (!asked) return undefined;
    let isOutdated = false;
    const { call, cell } = found;
    // A function without a form of its own is asked all the same, with its ranges as they stand.
    const plain: FormDefinition = {
      id: call.id,
      label: { sv: '', en: '' },
      purpose: { sv: '', en: '' },
      fields: Object.keys(call.texts).map((name) => ({
        name,
        label: { sv: name, en: name },
        hint: { sv: '', en: '' },
        holds: 'labels',
      })),
    };
    void previewOf(
      { form: plain, texts: call.texts, placeText: '', home: cell.sheet },
      gateway.readRange,
    ).then(
      (preview) => {
        if (!isOutdated) setKnown(preview);
      },
      () => undefined,
    );
    return () => {
      isOutdated = true;
    };
  }, [found, gateway, asked]);
  return asked ? known : null;
}
