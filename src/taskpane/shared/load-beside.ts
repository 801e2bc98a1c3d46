/** What lies beside the page, where whoever deploys the add-in puts it; null where there is no such file. */
async function fetchBeside(file: string): Promise<Response | null> {
  const answer = await fetch(file, { cache: 'no-cache' });
  if (answer.status === 404 || answer.status === 410) return null;
  if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
  return answer;
}

/** The text of a file beside the page; null where there is none. */
export const loadBeside = async (file: string): Promise<string | null> =>
  (await fetchBeside(file))?.text() ?? null;

/** Its bytes. */
export const loadBytesBeside = async (file: string): Promise<ArrayBuffer | null> =>
  (await fetchBeside(file))?.arrayBuffer() ?? null;
