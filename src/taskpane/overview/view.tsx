import { isSubmission } from '../../recognise/submission';
import { NoTemplateView } from '../shell/NoTemplateView';
import { StartView } from '../shell/BeforeCheck';
import { usePane } from '../shared/pane';
import type { ViewDefinition } from '../shared/view';
import { OverviewView } from './OverviewView';

/** The first view: what the check does, then what it found, or what was looked for where it found no årlig analys. */
function FirstView() {
  const { result, version } = usePane();
  if (result === null) return <StartView version={version} />;
  return isSubmission(result.submission) ? (
    <OverviewView />
  ) : (
    <NoTemplateView submission={result.submission} />
  );
}

export const overviewView: ViewDefinition = {
  id: 'overview',
  label: { sv: 'Översikt', en: 'Overview' },
  View: FirstView,
};
