import * as z from 'zod/mini';

const MOST_WORKBOOKS = 500;

/** Which workbooks there are. A name leads nowhere else than to the folder that the list lies in. */
const listSchema = z.strictObject({
  version: z.literal(1),
  workbooks: z
    .array(z.string().check(z.regex(/^[\p{L}\d_-][\p{L}\d _.,()-]*\.xls[xm]$/u), z.maxLength(200)))
    .check(z.maxLength(MOST_WORKBOOKS)),
});

/** The names in a list of earlier workbooks, `{ "version": 1, "workbooks": ["2023.xlsx"] }`; null where it is none. */
export function readOfferedList(text: string): readonly string[] | null {
  try {
    return listSchema.safeParse(JSON.parse(text)).data?.workbooks ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
