/** A text that people read, in the product's two languages. Swedish comes first, English beside it. */
export interface Localized {
  readonly sv: string;
  readonly en: string;
}

export type Language = keyof Localized;
