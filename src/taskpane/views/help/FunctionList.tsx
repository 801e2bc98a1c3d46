import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { documentation } from '../../../functions/functions';
import { Disclosure } from '../../components/Disclosure';
import { useListStyles } from '../../components/list-styles';
import { useWords } from '../../hooks/use-words';
import { FunctionHelp } from './FunctionHelp';
import type { FunctionEntry } from './help-entries';
import { useHelpStyles } from './help-styles';
import { useHelpTexts } from './use-help-texts';
import type { OpenEntries } from './use-open-entries';

const useStyles = makeStyles({
  description: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface FunctionListProps {
  readonly functions: readonly FunctionEntry[];
  readonly entries: OpenEntries;
}

/** The custom functions, each to be unfolded. */
export function FunctionList({ functions, entries }: FunctionListProps) {
  const styles = useHelpStyles();
  const own = useStyles();
  const { say } = useWords();
  const lists = useListStyles();
  const texts = useHelpTexts();
  const headingId = useId();
  if (functions.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {texts.functionsHeading}
      </h2>
      <ul className={mergeClasses(lists.root, styles.list)}>
        {functions.map(({ key, id }) => (
          <li key={key} ref={entries.element(key)}>
            <Disclosure
              level="h3"
              open={entries.isOpen(key)}
              onToggle={() => {
                entries.toggle(key);
              }}
              label={
                <>
                  {`ARLIG.${id} `}
                  <span className={own.description}>{say(documentation[id].description)}</span>
                </>
              }
            >
              <FunctionHelp id={id} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
