import type { Localized } from '../language/localized';
import { isPlaceholder } from '../language/placeholder';
import type { Difference, Heading, Side } from './difference';
import { said, tell } from './telling';

/** What an answer was and is, which are known to differ. */
interface ChangedAnswer {
  readonly what: string;
  readonly heading: Heading;
  readonly left: Side;
  readonly right: Side;
  /** Asked as a yes or no: a bare no is an answer, though it says nothing elsewhere. */
  readonly isYesOrNo?: boolean;
}

/** An answer that was given, changed or taken away; a placeholder is none. */
export function answerDifference({
  what,
  heading,
  left,
  right,
  isYesOrNo = false,
}: ChangedAnswer): Difference {
  const says = ({ text }: Side): boolean => text !== '' && (isYesOrNo || !isPlaceholder(text));
  const shared = { severity: 'info', what, left, right, difference: null, heading } as const;
  if (!says(left) && says(right)) return { ...shared, rule: 'svar-tillkommit', text: given(left, right) };
  if (says(left) && !says(right)) return { ...shared, rule: 'svar-borttaget', text: taken(left, right) };
  return { ...shared, rule: 'svar-andrat', text: changed(left, right) };
}

const given = (left: Side, right: Side): Localized =>
  left.text === ''
    ? tell(
        (of) => `Besvarat: ${of(said(right))}.`,
        (of) => `Answered: ${of(said(right))}.`,
      )
    : tell(
        (of) => `Besvarat: ${of(said(right))}. Förut stod ${of(said(left))}.`,
        (of) => `Answered: ${of(said(right))}. It said ${of(said(left))}.`,
      );

const taken = (left: Side, right: Side): Localized =>
  right.text === ''
    ? tell(
        (of) => `Svaret är borttaget. Förut stod ${of(said(left))}.`,
        (of) => `The answer is gone. It said ${of(said(left))}.`,
      )
    : tell(
        (of) => `Svaret är utbytt mot ${of(said(right))}. Förut stod ${of(said(left))}.`,
        (of) => `The answer has given way to ${of(said(right))}. It said ${of(said(left))}.`,
      );

export const changed = (left: Side, right: Side): Localized =>
  tell(
    (of) => `Ändrat från ${of(said(left))} till ${of(said(right))}.`,
    (of) => `Changed from ${of(said(left))} to ${of(said(right))}.`,
  );
