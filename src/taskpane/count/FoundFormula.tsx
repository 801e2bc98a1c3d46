import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import { addressOf } from '../../workbook/address';
import { useLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { whyOf, type Found, type Why } from './explain';
import { FORMS } from './forms';
import { countTexts } from './texts';

export interface FoundFormulaProps {
  readonly found: Found;
  readonly gateway: WorkbookGateway;
  readonly onOpen: () => void;
}

/** A formula of ours behind the selected cell: it can be opened, and where it shows an error that is explained. */
export function FoundFormula({ found, gateway, onOpen }: FoundFormulaProps) {
  const looks = useLooks();
  const texts = useTexts(countTexts);
  const [cell, stands] = [addressOf(found.cell), addressOf(found.stands)];
  const error = typeof found.shows === 'string' && found.shows.startsWith('#') ? found.shows : null;
  const canOpen = FORMS.some(({ id }) => id === found.whole?.id);
  if (error === null && !canOpen) return null;
  return (
    <section aria-label={cell} className={looks.stack}>
      {error !== null && <ExplainedError error={error} found={found} gateway={gateway} />}
      {cell !== stands && <p className={looks.body}>{texts.filled(cell, stands)}</p>}
      {cell === stands && error === null && <p className={looks.body}>{texts.found(cell)}</p>}
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

interface ExplainedErrorProps extends Omit<FoundFormulaProps, 'onOpen'> {
  readonly error: string;
}

/** What the cell shows, why, and what to do. */
function ExplainedError({ error, found, gateway }: ExplainedErrorProps) {
  const looks = useLooks();
  const { say } = useWords();
  const texts = useTexts(countTexts);
  const why = useWhy(found, gateway, error === '#VALUE!');
  const sayWhy = (reason: Why): string =>
    reason.kind === 'refused' ? say(reason.text) : texts.why[reason.kind];
  const known: Readonly<Record<string, string>> = {
    '#SPILL!': texts.spill,
    '#NAME?': texts.unknownName,
    '#BUSY!': texts.busy,
    '#REF!': texts.gone,
    '#VALUE!': why === null ? '' : sayWhy(why),
  };
  return (
    <>
      <h2 className={looks.heading}>
        {texts.explained(addressOf(found.cell), texts.errors[error] ?? error)}
      </h2>
      <p className={looks.body}>{known[error] ?? texts.unexplained}</p>
    </>
  );
}

/** What the formula comes to with the cells as they are; null before that is known. */
function useWhy(found: Found, gateway: WorkbookGateway, asked: boolean): Why | null {
  const [known, setKnown] = useState<Why | null>(null);
  useEffect(() => {
    if (!asked) return undefined;
    let isOutdated = false;
    void whyOf(found, gateway.readRange).then(
      (why) => {
        if (!isOutdated) setKnown(why);
      },
      // Excel may be busy with a cell that is being edited: the next selection tells.
      () => undefined,
    );
    return () => {
      isOutdated = true;
    };
  }, [found, gateway, asked]);
  return asked ? known : null;
}
