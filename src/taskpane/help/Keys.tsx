import { tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Shortcuts } from '../../excel/command-names';
import { commands } from '../commands';
import { usePane } from '../shared/pane';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { helpTexts } from './texts';

const useStyles = makeLooks({
  keys: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM },
  key: { ...typographyStyles.caption1Strong, whiteSpace: 'nowrap' },
  what: { ...typographyStyles.caption1, margin: 0 },
});

/** The keys of the pane, and those that this Excel has for its commands. */
export function Keys() {
  const styles = useStyles();
  const { say } = useWords();
  const { keys: texts } = useTexts(helpTexts);
  const shortcuts = useShortcuts();
  const rows: readonly (readonly [keys: string, what: string])[] = [
    ...texts.ofPane,
    ...commands.flatMap(({ id, label }) => {
      const keys = shortcuts?.get(id);
      return keys === undefined ? [] : [[keys, say(label)] as const];
    }),
  ];
  return (
    <section aria-label={texts.heading} className={styles.stack}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <dl className={styles.keys}>
        {rows.map(([keys, what]) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt className={styles.key}>{keys}</dt>
            <dd className={styles.what}>{what}</dd>
          </div>
        ))}
      </dl>
      {shortcuts === null && <p className={styles.note}>{texts.none}</p>}
    </section>
  );
}

/** Undefined until Excel has told; null where it has no keys for the commands, or does not tell. */
function useShortcuts(): Shortcuts | null | undefined {
  const { gateway } = usePane();
  const [shortcuts, setShortcuts] = useState<Shortcuts | null>();
  useEffect(() => {
    let ended = false;
    const told = (keys: Shortcuts | null): void => {
      if (!ended) setShortcuts(keys);
    };
    gateway.shortcuts().then(told, () => told(null));
    return () => {
      ended = true;
    };
  }, [gateway]);
  return shortcuts;
}
