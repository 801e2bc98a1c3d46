import { z } from 'zod';
import { SERVICE_KINDS } from '../template/roles';

/**
 * The underlag contract, version 1: what `underlag --format json` writes to stdout, exactly one document, and what
 * `--alternativ` reads. Other programs use both; a field is never renamed or taken away within a version. Amounts are
 * in tkr, shares are fractions.
 */

const count = z.int().nonnegative();
const share = z.strictObject({ done: count, of: count });
const kind = z.enum(SERVICE_KINDS);
const kindOrOutside = z.enum([...SERVICE_KINDS, 'utanfor']);
const cost = z.enum(['forvaltning', 'utveckling']);
const alternative = z.enum(['A', 'B', 'C', 'D']);
/** "'3.1 Kostnader'!C5" */
const cell = z.string().regex(/^'(?:[^']|'')+'![A-Z]{1,3}[1-9]\d*$/);
const byYear = z.record(z.string().regex(/^\d{4}$/), z.number());

const file = z.strictObject({
  /** As given on the command line. */
  file: z.string(),
  supplier: z.string().nullable(),
  year: z.int().nullable(),
  /** What is wrong with the file, in Swedish. It is left out of `suppliers` unless it says otherwise. */
  error: z.string().nullable(),
});

const ram = z.strictObject({
  kind: kindOrOutside,
  cost,
  utfall: z.number().nullable(),
  budget: z.number().nullable(),
  forslag: z.number().nullable(),
  /** From the budget to the proposal. */
  change: z.number().nullable(),
  outside: z.boolean(),
});

const supplier = z.strictObject({
  supplier: z.string(),
  file: z.string(),
  counts: z.strictObject({ fel: count, varning: count, info: count, godtagna: count }),
  classified: share,
  effektmal: share,
  risk: share,
  ramar: z.array(ram),
  /** How development changes the cost of running the services in the years after. */
  effects: byYear,
  potter: z.strictObject({
    count,
    sum: z.number(),
    smallest: z.number().nullable(),
    largest: z.number().nullable(),
  }),
  proposed: z.array(
    z.strictObject({
      name: z.string(),
      service: z.string(),
      budget: byYear,
      informationsklassning: z.enum(['JA', 'NEJ+', 'NEJ', 'EJ TILLÄMPLIGT', 'OKLART', 'SAKNAS']),
      cell,
    }),
  ),
});

const side = z.strictObject({ value: z.number(), place: z.string() });

export const underlagDocument = z.strictObject({
  version: z.literal(1),
  /** Null where no file is a submission. */
  year: z.int().nullable(),
  files: z.array(file),
  suppliers: z.array(supplier),
  totals: z.array(
    z.strictObject({
      kind: kindOrOutside,
      cost,
      budget: z.number().nullable(),
      forslag: z.number().nullable(),
    }),
  ),
  alternatives: z.array(
    z.strictObject({
      supplier: z.string(),
      alternative,
      /** Null: all kinds, or costs, together. */
      kind: kind.nullable(),
      cost: cost.nullable(),
      /** Null where something is missing, which `how` then tells. */
      ram: z.number().nullable(),
      how: z.string().min(1),
    }),
  ),
  statements: z.array(
    z.strictObject({
      id: z.string().min(1),
      /** Null: of all suppliers together. */
      supplier: z.string().nullable(),
      text: z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }),
      figures: z.record(z.string(), z.number()),
      /** Of all suppliers together, after whose workbook it is: "Nämnden för Intraservice: '3.1'!C8". */
      cells: z.array(z.string()),
    }),
  ),
  differences: z.array(
    z.strictObject({ what: z.string().min(1), left: side, right: side, difference: z.number() }),
  ),
});

export type UnderlagDocument = z.infer<typeof underlagDocument>;

const tkr = z.number();
/** Below 1: 7 % is 0.07. */
const rate = z.number().gt(-1).lt(1);

/** What `--alternativ` reads: what the beredningsfunktion sets for the frames. */
export const alternativesDocument = z.strictObject({
  version: z.literal(1),
  alternatives: z.array(
    z.strictObject({
      supplier: z.string().min(1),
      alternative,
      kind: kind.nullable(),
      cost: cost.nullable(),
      adjustments: z.array(z.strictObject({ what: z.string(), tkr: tkr.nonnegative() })).default([]),
      reduction: rate.nonnegative().nullable().default(null),
      base: tkr.nullable().default(null),
      index: rate.nullable().default(null),
    }),
  ),
});

export type AlternativesDocument = z.infer<typeof alternativesDocument>;
