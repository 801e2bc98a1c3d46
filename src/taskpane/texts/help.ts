import type { Language } from '../../language/localized';
import type { Severity } from '../../findings/finding';
import { help as en } from './en/help';
import { help as sv } from './sv/help';
import type { Noun } from './texts';

/** Every sentence of the help but what the rules and the functions say of themselves. */
export interface HelpTexts {
  readonly search: string;
  readonly clearSearch: string;
  readonly found: (rules: string, functions: string) => string;
  readonly nothing: string;
  readonly rules: Noun;
  readonly functions: Noun;
  readonly rulesHeading: string;
  readonly functionsHeading: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Above the cells of an example when its fault is mended; the changed ones by address. */
  readonly good: (changed: string) => string;
  readonly rulePage: string;
  readonly functionPage: string;
  /** Said of what a link asked for and the help does not have. */
  readonly unknown: (id: string) => string;
}

/** The help's texts; they come with the help and not with the pane's first load. */
export const helpTexts: Readonly<Record<Language, HelpTexts>> = { sv, en };
