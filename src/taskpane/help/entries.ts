import { functionIds, parametersOf } from '../../functions/formulas';
import { documentation, type FunctionId } from '../../functions/functions';
import type { Localized } from '../../language/localized';
import { wordsOnly } from '../../language/normalise';
import type { RuleAsTold } from '../check/check-workbook';

/** Something that the help tells of, with all its words to be searched, in both languages. */
interface Entry {
  /** Unlike that of every other entry. */
  readonly key: string;
  readonly words: string;
}

export interface RuleEntry extends Entry {
  readonly rule: RuleAsTold;
}

export interface FunctionEntry extends Entry {
  readonly id: FunctionId;
}

/** What the help is to be opened at. */
export interface HelpFocus {
  readonly kind: 'rule' | 'function';
  readonly id: string;
}

export const keyOf = ({ kind, id }: HelpFocus): string => `${kind}|${id}`;

const inBoth = (...texts: readonly Localized[]): readonly string[] => texts.flatMap(({ sv, en }) => [sv, en]);

const toWords = (texts: readonly string[]): string => wordsOnly(texts.join(' '));

export const ruleEntries = (rules: readonly RuleAsTold[]): readonly RuleEntry[] =>
  rules.map((rule) => ({
    key: keyOf({ kind: 'rule', id: rule.id }),
    rule,
    words: toWords([rule.id, ...inBoth(rule.title, rule.firesOn, rule.rationale, rule.remedy, rule.source)]),
  }));

export const functionEntries: readonly FunctionEntry[] = functionIds.map((id) => {
  const { description, purpose, examples, notes, mistakes } = documentation[id];
  const parameters = parametersOf(id);
  return {
    key: keyOf({ kind: 'function', id }),
    id,
    words: toWords([
      `ARLIG.${id}`,
      ...parameters.map(({ name }) => name),
      ...inBoth(
        description,
        ...parameters.map((parameter) => parameter.description),
        purpose,
        ...notes,
        ...examples.map(({ title }) => title),
        ...mistakes.map(({ advice }) => advice),
      ),
    ]),
  };
});

/** Those that hold every word sought, also as a part of a longer word; all when nothing is sought. */
export function search<T extends Entry>(entries: readonly T[], sought: string): readonly T[] {
  const words = wordsOnly(sought).split(' ');
  return entries.filter((entry) => words.every((word) => entry.words.includes(word)));
}
