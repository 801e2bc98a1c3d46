import { collapseSpaces, wordsOnly } from '../language/normalise';
import type { Severity } from './finding';
import type { Template } from '../template/template';

/** What can be set about the rules besides their severity. Figures are shares: 0.1 is 10 %. */
export interface Limits {
  /** A row that grows by more than this must be commented. */
  readonly kostnadsokning: number;
}

export const DEFAULT_LIMITS: Limits = { kostnadsokning: 0.1 };

/** What a rule can be set to; `av`: it is not run. */
export const SEVERITY_SETTINGS = ['fel', 'varning', 'info', 'av'] as const satisfies readonly (
  Severity | 'av'
)[];
export type SeveritySetting = (typeof SEVERITY_SETTINGS)[number];

/** What is added to the year's register of services and what is taken from it, by name. */
export interface RegisterChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What the user has decided of how a workbook is checked. */
export interface Settings {
  /** The year whose template the workbook is read by; null: the year on its cover. */
  readonly template: number | null;
  /**
   * By rule id; a rule that is not named keeps its own severities. The setting holds for every finding of the rule:
   * one that grades its findings (fel for a bare no, varning for a motivated one) no longer does, since whoever
   * lowers or raises it has judged the matter as a whole.
   */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  readonly limits: Limits;
  readonly register: RegisterChanges;
}

export const DEFAULT_SETTINGS: Settings = {
  template: null,
  severities: {},
  limits: DEFAULT_LIMITS,
  register: { added: [], removed: [] },
};

/**
 * The template with the user's changes to its register of services, to recognise workbooks by. Names are the same when
 * their words are. A removed name that the template does not have changes nothing, and one that is both removed
 * and added is there. Without changes it is the very template, of which the recogniser may have learnt already.
 */
export function withRegister(template: Template, { added, removed }: RegisterChanges): Template {
  if (added.length === 0 && removed.length === 0) return template;
  const gone = new Set(removed.map(wordsOnly));
  const kept = template.register.filter(({ name }) => !gone.has(wordsOnly(name)));
  const names = new Set(['', ...kept.map(({ name }) => wordsOnly(name))]);
  const more = added.map(collapseSpaces).filter((name) => {
    const words = wordsOnly(name);
    return !names.has(words) && names.add(words);
  });
  return { ...template, register: [...kept, ...more.map((name) => ({ name }))] };
}
