import { groupBy } from '../../language/by-key';
import { lettersOnly } from '../../language/normalise';
import type { Learnt } from '../../recognise/learn/draft';
import type { Action } from './action';

/** What is learnt, and where answers go. */
export interface Guessed {
  readonly learnt: readonly Learnt[];
  readonly onAnswer: (roles: Readonly<Record<string, string>>) => void;
}

/** An answer is about a label wherever it stands: one that means several things cannot be confirmed for all. */
function confirmable(learnt: readonly Learnt[]): readonly Learnt[] {
  const same = groupBy(learnt, ({ text }) => lettersOnly(text));
  return learnt.filter(
    ({ by, text, role }) =>
      by === 'guess' && (same.get(lettersOnly(text)) ?? []).every((each) => each.role === role),
  );
}

/** Makes the guesses one's own answers, which are remembered for the next template. */
export const confirmGuesses: Action<Guessed> = {
  name: 'confirm-guesses',
  label: ({ learnt }) => {
    const count = confirmable(learnt).length;
    return count === 1
      ? { sv: 'Bekräfta gissningen', en: 'Confirm the guess' }
      : { sv: `Bekräfta ${count} gissningar`, en: `Confirm ${count} guesses` };
  },
  guard: ({ learnt }) => confirmable(learnt).length > 0,
  perform: ({ learnt, onAnswer }, { say }) => {
    const guesses = confirmable(learnt);
    onAnswer(Object.fromEntries(guesses.map(({ text, role }) => [text, role ?? ''])));
    return Promise.resolve(
      say(
        guesses.length === 1
          ? {
              sv: 'Rollen är bekräftad och föreslås nästa gång.',
              en: 'The role is confirmed, and proposed next time.',
            }
          : {
              sv: `${guesses.length} roller är bekräftade och föreslås nästa gång.`,
              en: `${guesses.length} roles are confirmed, and proposed next time.`,
            },
      ),
    );
  },
};
