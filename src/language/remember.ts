/**
 * The same function, which works out its answer to each text once. Holds as many answers as it is asked different texts, but
 * at most so many: then it forgets them all and begins anew.
 */
export function remember<Answer>(
  work: (text: string) => Answer,
  most = Number.POSITIVE_INFINITY,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

/** For what lives as long as the program: a workbook asks again for the texts it has, and so many are seldom different. */
export const MOST_REMEMBERED = 20_000;
