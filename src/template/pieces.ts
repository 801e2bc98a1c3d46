/** So short that a letter or two wrong, or a hyphen put in, leaves one of three pieces whole. */
const PIECE = 4;

/**
 * Pieces of words, one after the other. A text that holds none of them is so far from the words that it need not be compared
 * with them, which takes longer.
 */
export const piecesOf = (letters: string): readonly string[] =>
  Array.from({ length: Math.floor(letters.length / PIECE) }, (_, at) =>
    letters.slice(at * PIECE, (at + 1) * PIECE),
  );
