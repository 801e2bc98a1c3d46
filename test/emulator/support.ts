/** The error of a batch, which must fail. */
export async function failureOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<unknown> {
  try {
    await Excel.run(batch);
  } catch (error) {
    return error;
  }
  throw new Error('The batch was expected to fail.');
}

/** Some text with this in it. */
export const says = (text: string): string => expect.stringContaining(text) as string;

export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
