import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KeyFigures } from '../../findings/key-figures';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { forgetKeyFigures } from '../actions/forget-key-figures';
import { lookForKeyFigures } from '../actions/look-for-key-figures';
import { rememberKeyFigures } from '../actions/remember-key-figures';
import { MemoryNotice } from '../shared/MemoryNotice';
import { usePane } from '../shared/pane';
import { useLooks } from '../shared/styles';
import { isLocked } from '../shared/use-memory';
import { useTexts } from '../shared/words';
import { KEY_FIELD } from './calls';
import { rangeText, readRange } from './input';
import { countTexts } from './texts';
import type { Count } from './use-count';

interface WithCount {
  readonly count: Count;
}

/** Key figures that the workbook has: those that it remembers, and those that are looked for when one asks. */
export function KeyRegister({ count }: WithCount) {
  const { memory } = usePane();
  return (
    <>
      {isLocked(memory) ? <MemoryNotice memory={memory} /> : <Remembered count={count} />}
      <Looked count={count} />
    </>
  );
}

/** Fills the field of the key figures. */
function Use({ figures: { name, range }, count }: WithCount & { readonly figures: KeyFigures }) {
  const texts = useTexts(countTexts);
  const use = (): void => {
    const kept = readRange(range, count.home);
    if (kept !== null) count.write(KEY_FIELD, rangeText(kept, count.home));
  };
  return (
    <Button size="small" onClick={use}>
      {texts.knownAs(name, range)}
    </Button>
  );
}

/** Key figures that the workbook remembers, to be used again; and what is selected now, to be remembered. */
function Remembered({ count }: WithCount) {
  const looks = useLooks();
  const texts = useTexts(countTexts);
  const { memory } = usePane();
  const performing = usePerform();
  const known = memory.document.keyFigures;
  const range = readRange(count.texts[KEY_FIELD] ?? '', count.home);
  const header = count.preview?.headers[KEY_FIELD] ?? null;
  return (
    <section aria-label={texts.known} className={looks.stack}>
      {known.length > 0 && <p className={looks.small}>{texts.known}</p>}
      {known.map((figures) => (
        <div key={figures.range} className={looks.buttons}>
          <Use figures={figures} count={count} />
          <ActionButton
            action={forgetKeyFigures}
            given={{ memory, figures }}
            by={performing}
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            iconOnly
          />
        </div>
      ))}
      <div className={looks.buttons}>
        <ActionButton
          action={rememberKeyFigures}
          given={{ memory, range, header }}
          by={performing}
          size="small"
        />
      </div>
      <ActionNotice of={performing} />
    </section>
  );
}

/** Key figures that stand in the sheets: looked for on a click, none of them chosen or remembered by itself. */
function Looked({ count }: WithCount) {
  const looks = useLooks();
  const texts = useTexts(countTexts);
  const { gateway, memory } = usePane();
  const performing = usePerform();
  const [found, setFound] = useState<readonly KeyFigures[]>([]);
  const known = new Set(memory.document.keyFigures.map(({ range }) => range));
  const more = found.filter(({ range }) => !known.has(range));
  return (
    <section aria-label={texts.looked} className={looks.stack}>
      <div className={looks.buttons}>
        <ActionButton
          action={lookForKeyFigures}
          given={{ gateway, onFound: setFound }}
          by={performing}
          size="small"
        />
      </div>
      <ActionNotice of={performing} />
      {more.length > 0 && <p className={looks.small}>{texts.looked}</p>}
      <div className={looks.buttons}>
        {more.map((figures) => (
          <Use key={figures.range} figures={figures} count={count} />
        ))}
      </div>
    </section>
  );
}
