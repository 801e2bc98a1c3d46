import type { Localized } from '../../language/localized';
import type { Template } from '../../template/template';

/** A template document of which some roles are not answered yet. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Key extends 'role' ? T[Key] | null : Draft<T[Key]> }
    : T;

export type DraftTemplate = Draft<Template>;
type DraftChapter = DraftTemplate['chapters'][number];
type DraftCard = NonNullable<DraftChapter['card']>;
export type DraftField = DraftCard['fields'][number];
export type DraftTable = NonNullable<DraftChapter['tables']>[number];
export type { DraftCard, DraftChapter };

/** What of a template a text is. */
export type PrintedKind = 'chapter' | 'card' | 'field' | 'table' | 'column';

/** One text of the template with the role that it got, and what speaks for it. */
export interface Learnt {
  readonly kind: PrintedKind;
  readonly text: string;
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  readonly path: string;
  readonly role: string | null;
  /** How the role came: by the same words as a known one, as a guess, from a person; or not at all. */
  readonly by: 'known' | 'guess' | 'person' | 'nobody';
  /** What speaks for it; nothing where nobody needs to ask. */
  readonly why: readonly Localized[];
  readonly alternatives: readonly string[];
  readonly required: boolean;
}
