import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { ActionButton } from '../actions/ActionButton';
import { showAgain } from '../actions/show-again';
import { toProblem } from './problem';
import { ProblemNotice } from './ProblemNotice';
import { useWords } from './words';

/**
 * A part of the pane that is fetched when it is first shown. Where it cannot be fetched, or fails while it is shown,
 * that is told in its place, with a way to try again; the rest of the pane goes on.
 */
export function fetched<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  meanwhile: ReactNode = null,
) {
  let View = lazy(load);
  // React keeps a failed fetch: another try needs another lazy component.
  const refetch = (): void => {
    View = lazy(load);
  };
  return function Fetched(props: Props) {
    return (
      <FailureBoundary onRetry={refetch}>
        {() => (
          <Suspense fallback={meanwhile}>
            <View {...props} />
          </Suspense>
        )}
      </FailureBoundary>
    );
  };
}

interface FailureBoundaryProps {
  readonly children: () => ReactNode;
  readonly onRetry: () => void;
}

interface Failure {
  readonly failure: { readonly error: unknown } | null;
}

/** React offers this to classes only. */
class FailureBoundary extends Component<FailureBoundaryProps, Failure> {
  override readonly state: Failure = { failure: null };

  static getDerivedStateFromError(error: unknown): Failure {
    return { failure: { error } };
  }

  private readonly retry = (): void => {
    this.props.onRetry();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children();
    return <FailureNotice error={failure.error} onRetry={this.retry} />;
  }
}

function FailureNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { texts } = useWords();
  return (
    <div>
      <ProblemNotice title={texts.problem.viewFailed} problem={toProblem(error)} />
      <ActionButton action={showAgain} given={onRetry} />
    </div>
  );
}
