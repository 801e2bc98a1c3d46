import type { CostKind } from '../../portfolio/cost-kinds';
import type { Cost } from '../../portfolio/cost-rows';
import underlag2024 from './2024.json';

/**
 * What the beredningsfunktion itself wrote in the underlag of a year, transcribed with its faults: the product shows
 * its own figures beside these and says why they differ. Nothing is reckoned from them.
 */
export interface PublishedUnderlag {
  readonly version: 1;
  readonly year: number;
  readonly title: string;
  /** The unit that its figures are rounded to, in tkr. */
  readonly accuracy: number;
  readonly frames: readonly PublishedFrame[];
  /** Over all suppliers, as a table of its own states them. */
  readonly totals: readonly {
    readonly kind: CostKind;
    readonly cost: Cost;
    readonly forslag: number;
  }[];
}

export interface PublishedFrame {
  /** By the template's name. */
  readonly supplier: string;
  readonly kind: CostKind;
  readonly cost: Cost;
  /** Null: the whole frame. */
  readonly area: string | null;
  readonly utfall: number;
  readonly budget: number;
  readonly forslag: number;
}

/** The underlag that were published, by their year. */
const published: readonly PublishedUnderlag[] = [underlag2024 as unknown as PublishedUnderlag];

export const publishedIn = (year: number | null): PublishedUnderlag | null =>
  published.find((underlag) => underlag.year === year) ?? null;
