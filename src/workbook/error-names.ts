/** By the error as files and the client library spell it, what a Swedish Excel shows. */
export const swedishErrors: ReadonlyMap<string, string> = new Map([
  ['#N/A', '#SAKNAS!'],
  ['#REF!', '#REFERENS!'],
  ['#DIV/0!', '#DIVISION/0!'],
  ['#VALUE!', '#VÄRDEFEL!'],
  ['#NAME?', '#NAMN?'],
  ['#NUM!', '#OGILTIGT!'],
  ['#NULL!', '#SKÄRNING!'],
]);
