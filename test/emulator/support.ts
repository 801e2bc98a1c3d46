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
