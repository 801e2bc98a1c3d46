import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Language } from '../../../src/language/localized';
import type { CellOrSheet } from '../../../src/workbook/address';
import { type GoTo, GoToContext } from '../../../src/taskpane/shared/go-to';
import { words, WordsContext } from '../../../src/taskpane/shared/words';

export interface RenderedView {
  readonly user: UserEvent;
  readonly go: jest.Mock<Promise<void>, [place: CellOrSheet, reveal?: boolean]>;
  /** Shows the view anew with other props. */
  readonly again: (view: ReactElement) => void;
}

/** Shows one view of the pane by itself, as it stands within the pane. */
export function renderView(view: ReactElement, language: Language = 'sv'): RenderedView {
  const user = userEvent.setup({ delay: null });
  const go: RenderedView['go'] = jest.fn<Promise<void>, [place: CellOrSheet, reveal?: boolean]>(() =>
    Promise.resolve(),
  );
  const goTo: GoTo = { go, outcome: null };
  const around = (content: ReactElement): ReactElement => (
    <FluentProvider theme={webLightTheme}>
      <WordsContext value={words[language]}>
        <GoToContext value={goTo}>{content}</GoToContext>
      </WordsContext>
    </FluentProvider>
  );
  const { rerender } = render(around(view));
  return {
    user,
    go,
    again: (next) => {
      rerender(around(next));
    },
  };
}
