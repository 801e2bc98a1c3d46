import * as z from 'zod/mini';
import { COSTS } from '../../portfolio/cost-rows';
import underlag2024 from './2024.json';

const kind = z.enum(['bastjanst', 'infrastruktur', 'utanfor']);
const cost = z.enum(COSTS);

const publishedFrame = z.strictObject({
  /** By the template's name. */
  supplier: z.string(),
  kind,
  cost,
  /** Null: the whole frame. */
  area: z.nullable(z.string()),
  utfall: z.number(),
  budget: z.number(),
  forslag: z.number(),
});

const publishedUnderlag = z.strictObject({
  version: z.literal(1),
  year: z.int(),
  title: z.string(),
  /** The unit that its figures are rounded to, in tkr. */
  accuracy: z.number().check(z.positive()),
  frames: z.readonly(z.array(publishedFrame)),
  /** Over all suppliers, as a table of its own states them. */
  totals: z.readonly(z.array(z.strictObject({ kind, cost, forslag: z.number() }))),
});

/**
 * What the beredningsfunktion itself wrote in the underlag of a year, transcribed with its faults: the product shows
 * its own figures beside these and says why they differ. Nothing is reckoned from them. Amounts are in tkr.
 */
export type PublishedUnderlag = z.infer<typeof publishedUnderlag>;
export type PublishedFrame = z.infer<typeof publishedFrame>;

/** The underlag that were published, by their year. */
const published: readonly PublishedUnderlag[] = [underlag2024].map((each) => publishedUnderlag.parse(each));

export const publishedIn = (year: number | null): PublishedUnderlag | null =>
  published.find((underlag) => underlag.year === year) ?? null;
