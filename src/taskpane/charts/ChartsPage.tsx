import { useWork } from '../shared/work';
import { ChartsView } from './ChartsView';

/** The charts of the checked workbook, within the pane. */
export default function ChartsPage() {
  return <ChartsView submission={useWork().result.submission} />;
}
