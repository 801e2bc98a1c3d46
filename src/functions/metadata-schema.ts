import { z } from 'zod';

/**
 * The form of functions.json, as Excel reads it and tighter where a mistake would show only in Excel.
 * Kept out of the bundle: tests and the help builder use it.
 */

/** Excel's rule for ids and names, which are the same in every language here. */
const identifier = z.string().regex(/^[A-Z][A-Z0-9_.]{2,63}$/);

/** Text that Excel shows in the formula tooltip, where there is little room. */
const tooltip = (longest: number) =>
  z
    .string()
    .min(10)
    .max(longest)
    .regex(/[.:]$/, 'must end as a sentence')
    .refine((text) => text === text.trim(), 'must have no spaces around it');

const dimensionality = z.enum(['scalar', 'matrix']);

const parameter = z.strictObject({
  name: z.string().regex(/^[\p{Ll}_]{1,64}$/u),
  description: tooltip(255),
  // Only `any` lets text and errors through to the function, which then says what is wrong.
  type: z.literal('any'),
  dimensionality,
  optional: z.literal(true).optional(),
  customEnumId: identifier.optional(),
});

/** Values that Excel offers for a parameter. */
const customEnum = z.strictObject({
  id: identifier,
  type: z.literal('string'),
  values: z
    .array(z.strictObject({ name: z.string().min(1), stringValue: z.string().min(1), tooltip: tooltip(255) }))
    .min(1),
});

const isUnique = (names: readonly string[]) => new Set(names).size === names.length;

const customFunction = z
  .strictObject({
    id: identifier,
    name: identifier,
    description: tooltip(128),
    helpUrl: z.url({ protocol: /^https$/ }).regex(/\/help\/(?:[a-z]{2}\/)?[a-z-]+\.html$/),
    options: z.strictObject({ volatile: z.literal(false) }),
    parameters: z
      .array(parameter)
      .min(1)
      .refine((all) => isUnique(all.map(({ name }) => name)), 'parameter names must differ'),
    result: z.strictObject({ type: z.enum(['any', 'string']), dimensionality: z.literal('matrix') }),
  })
  .refine(({ id, name }) => id === name, 'id and name must agree')
  .refine(
    ({ parameters }) =>
      parameters.every(({ optional }, index) => optional || !parameters[index - 1]?.optional),
    'no parameter may follow an optional one without being optional itself',
  );

export const metadataSchema = z
  .strictObject({
    // Error values reach the functions, which then say in which cell they stand.
    allowErrorForDataTypeAny: z.literal(true),
    enums: z.array(customEnum).refine((all) => isUnique(all.map(({ id }) => id)), 'ids must differ'),
    functions: z
      .array(customFunction)
      .min(1)
      .refine((all) => isUnique(all.map(({ id }) => id)), 'ids must differ'),
  })
  .refine(
    ({ enums, functions }) =>
      functions
        .flatMap(({ parameters }) => parameters)
        .every(
          ({ customEnumId }) => customEnumId === undefined || enums.some(({ id }) => id === customEnumId),
        ),
    'a parameter offers values that are not there',
  );

export type Metadata = z.infer<typeof metadataSchema>;
export type FunctionMetadata = Metadata['functions'][number];
