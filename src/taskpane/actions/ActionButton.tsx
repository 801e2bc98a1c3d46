import { Button, type ButtonProps } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { type Problem, toProblem } from '../shared/problem';
import { useWords } from '../shared/words';
import { type Action, canDo, labelOf } from './action';

/** Actions that are performed one at a time: whether one is under way, and what came of the latest. */
export interface Performing {
  readonly busy: boolean;
  /** What the latest said; "" before the first and where it failed. */
  readonly outcome: string;
  /** Why the latest failed. */
  readonly failure: { readonly title: string; readonly problem: Problem } | null;
  /** Performs the action, unless one is under way; tells whether it was done. */
  readonly perform: <Given>(action: Action<Given>, given: Given) => Promise<boolean>;
}

const IDLE = { busy: false, outcome: '', failure: null };

export function usePerform(): Performing {
  const words = useWords();
  const [state, setState] = useState<Omit<Performing, 'perform'>>(IDLE);
  const underWay = useRef(false);
  const perform = useCallback<Performing['perform']>(
    async (action, given) => {
      if (underWay.current) return false;
      underWay.current = true;
      setState({ ...IDLE, busy: true });
      try {
        setState({ ...IDLE, outcome: (await action.perform(given, words)) ?? '' });
        return true;
      } catch (error) {
        const title = action.failed === undefined ? words.texts.failed : words.say(action.failed);
        setState({ ...IDLE, failure: { title, problem: toProblem(error) } });
        return false;
      } finally {
        underWay.current = false;
      }
    },
    [words],
  );
  return { ...state, perform };
}

export interface ActionButtonProps<Given> extends Pick<
  ButtonProps,
  'appearance' | 'size' | 'icon' | 'className' | 'title' | 'disabledFocusable' | 'aria-describedby'
> {
  readonly action: Action<Given>;
  readonly given: Given;
  /** Those that it takes turns with, which tell what came of it. */
  readonly by?: Performing;
  /** Only the icon is seen. Such a button also stands where there is nothing to do it to. */
  readonly iconOnly?: boolean;
}

/** A button that does something; none where there is nothing to do it to. */
export function ActionButton<Given>({ action, given, by, iconOnly, ...button }: ActionButtonProps<Given>) {
  const { say } = useWords();
  const own = usePerform();
  const { busy, perform } = by ?? own;
  const can = canDo(action, given);
  if (!can && iconOnly !== true) return null;
  const label = say(labelOf(action, given));
  return (
    <Button
      size="small"
      disabledFocusable={busy || !can}
      onClick={() => void perform(action, given)}
      {...button}
      {...(iconOnly === true ? { 'aria-label': label } : { children: label })}
    />
  );
}
