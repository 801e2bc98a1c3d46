/** A text between `<!-- name:start -->` and `<!-- name:end -->` is generated; the rest of the document is written by hand. */
export function replaceSection(document: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The document has no section ${start} … ${end}.`);
  return `${document.slice(0, from + start.length)}\n${content}\n${document.slice(to)}`;
}
