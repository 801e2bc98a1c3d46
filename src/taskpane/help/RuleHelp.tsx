import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { SEVERITIES } from '../../findings/finding';
import { HELP_FOLDERS, RULES_PAGE } from '../../help/addresses';
import { ruleCells } from '../../help/example-cells';
import { ruleFacts, ruleTexts } from '../../help/texts';
import type { Example } from '../../rules/example';
import type { RuleAsTold } from '../check/check-workbook';
import { Disclosure } from '../shared/Disclosure';
import { SeverityIcon } from '../shared/Severity';
import { useTexts, useWords } from '../shared/words';
import { CellGrid } from './CellGrid';
import type { RuleEntry } from './entries';
import { useHelpStyles } from './styles';
import { helpTexts } from './texts';
import type { OpenEntries } from './use-open-entries';

const useStyles = makeStyles({
  rules: { paddingLeft: tokens.spacingHorizontalM },
  severity: { '& > svg': { verticalAlign: '-3px', marginRight: tokens.spacingHorizontalXS } },
  count: { ...typographyStyles.caption1, fontVariantNumeric: 'tabular-nums' },
});

export interface RuleGroupsProps {
  readonly rules: readonly RuleEntry[];
  readonly entries: OpenEntries;
  /** While something is sought, every group with a hit is unfolded. */
  readonly isSearching: boolean;
}

/** The rules by the gravest severity that they give; groups without any are left out. */
export function RuleGroups({ rules, entries, isSearching }: RuleGroupsProps) {
  const styles = useStyles();
  const help = useHelpStyles();
  const { count, say, severities } = useWords();
  const texts = useTexts(helpTexts);
  const headingId = useId();
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={help.heading}>
        {texts.rulesHeading}
      </h2>
      {SEVERITIES.map((severity) => {
        const group = rules.filter(({ rule }) => rule.severity === severity);
        if (group.length === 0) return null;
        return (
          <Disclosure
            key={severity}
            level="h3"
            open={isSearching || entries.isOpen(severity)}
            onToggle={() => entries.toggle(severity)}
            label={
              <span className={styles.severity}>
                <SeverityIcon severity={severity} />
                {`${severities[severity].mark}: ${texts.asked[severity]}`}
              </span>
            }
            aside={<span className={styles.count}>{count(group.length, texts.rules)}</span>}
          >
            <ul className={mergeClasses(help.list, help.entries, styles.rules)}>
              {group.map(({ key, rule }) => (
                <li key={key} ref={entries.element(key)}>
                  <Disclosure
                    level="h4"
                    open={entries.isOpen(key)}
                    onToggle={() => entries.toggle(key)}
                    label={say(rule.title)}
                  >
                    <RuleHelp rule={rule} />
                  </Disclosure>
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}

/** What a rule asks for, why, what to do about it, where the demand comes from, and an example. */
function RuleHelp({ rule }: { readonly rule: RuleAsTold }) {
  const styles = useHelpStyles();
  const { language, say } = useWords();
  const { rulePage } = useTexts(helpTexts);
  return (
    <div className={styles.content}>
      <dl className={styles.flush}>
        {ruleFacts(rule).map(({ term, text }) => (
          <div key={term.sv}>
            <dt className={styles.term}>{say(term)}</dt>
            <dd className={styles.flush}>{say(text)}</dd>
          </div>
        ))}
      </dl>
      <RuleExample example={rule.example} />
      <Link
        className={mergeClasses(styles.target, styles.link)}
        href={`${HELP_FOLDERS[language]}${RULES_PAGE}#${rule.id}`}
        target="_blank"
        rel="noopener"
      >
        {rulePage}
      </Link>
    </div>
  );
}

/** Cells in which a rule fires, and the same when the fault is mended. */
function RuleExample({ example }: { readonly example: Example }) {
  const help = useHelpStyles();
  const { say } = useWords();
  const texts = useTexts(helpTexts);
  const { bad, good, changed } = ruleCells(example);
  const [badTitle, goodTitle] = [say(ruleTexts.bad), texts.good(changed.join(', '))];
  return (
    <>
      <h5 className={help.exampleTitle}>{badTitle}</h5>
      <CellGrid label={badTitle} lang="sv" rows={bad} />
      <h5 className={help.exampleTitle}>{goodTitle}</h5>
      <CellGrid label={goodTitle} lang="sv" rows={good} />
    </>
  );
}
