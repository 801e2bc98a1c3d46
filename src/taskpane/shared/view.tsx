import { Spinner } from '@fluentui/react-components';
import type { ComponentType, ReactElement } from 'react';
import type { Localized } from '../../language/localized';
import { isSubmission } from '../../recognise/submission';
import type { CheckResult } from '../check/check-queue';

/** A view of the pane with its tab, as data. */
export interface ViewDefinition {
  /** Permanent, and unlike that of every other view. */
  readonly id: string;
  /** What the tab says. */
  readonly label: Localized;
  /** Stands in the tab in place of the label, which is then read aloud. */
  readonly icon?: ReactElement;
  /** Whether what it opens exists, by the latest check (null before the first). Without it there is always a tab. */
  readonly exists?: (result: CheckResult | null) => boolean;
  /** It takes what it needs from `usePane` and, where it exists only in a checked workbook, `useWork`. */
  readonly View: ComponentType;
}

/** For views that exist only where the workbook was found to be an årlig analys. */
export const inSubmission = (result: CheckResult | null): result is CheckResult =>
  result !== null && isSubmission(result.submission);

/** While a view is fetched. */
export const meanwhile = <Spinner size="small" style={{ justifyContent: 'start' }} aria-hidden />;
