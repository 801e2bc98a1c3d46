import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { forgetKeyFigures } from '../actions/forget-key-figures';
import { rememberKeyFigures } from '../actions/remember-key-figures';
import { MemoryNotice } from '../shared/MemoryNotice';
import { usePane } from '../shared/pane';
import { useLooks } from '../shared/styles';
import { isLocked } from '../shared/use-memory';
import { useTexts } from '../shared/words';
import { rangeText, readRange } from './input';
import { countTexts } from './texts';
import type { Count } from './use-count';

/** The field that takes key figures of customers, in the forms that distribute. */
export const KEY_FIELD = 'nyckeltal';

/** Key figures that the workbook remembers, to be used again; and what is selected now, to be remembered. */
export function KeyRegister({ count }: { readonly count: Count }) {
  const looks = useLooks();
  const texts = useTexts(countTexts);
  const { memory } = usePane();
  const performing = usePerform();
  const known = memory.document.keyFigures;
  const range = readRange(count.texts[KEY_FIELD] ?? '', count.home);
  const header = count.preview?.headers[KEY_FIELD] ?? null;
  if (isLocked(memory)) return <MemoryNotice memory={memory} />;
  return (
    <section aria-label={texts.known} className={looks.stack}>
      {known.length > 0 && <p className={looks.small}>{texts.known}</p>}
      {known.map((figures) => (
        <div key={figures.range} className={looks.buttons}>
          <Button
            size="small"
            onClick={() => {
              const kept = readRange(figures.range, count.home);
              if (kept !== null) count.write(KEY_FIELD, rangeText(kept, count.home));
            }}
          >
            {texts.knownAs(figures.name, figures.range)}
          </Button>
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
