/** The first line of every comment of ours, by which it is known again: Excel lets every comment bear the user's name. */
export const COMMENT_HEADING = 'Granskning av årlig analys';

/** A comment of ours that says this. */
export const ownComment = (text: string): string => `${COMMENT_HEADING}\n${text}`;

export const isOwnComment = (content: string): boolean => linesOf(content)[0]?.trim() === COMMENT_HEADING;

/** Whether two comments say the same, whatever Excel has made of the ends of their lines. */
export const saysTheSame = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (content: string): string => linesOf(content).join('\n').trim();

const linesOf = (content: string): readonly string[] => content.split(/\r\n?|\n/);
