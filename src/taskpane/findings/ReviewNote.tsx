import type { ReviewedFinding } from '../../findings/acceptance';
import { SEVERITIES } from '../../findings/finding';
import { useLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { findingTexts } from './texts';

/** What the gravest of the findings asks of a reviewer: messages tell the supplier what to do. */
export function ReviewNote({ findings }: { readonly findings: readonly ReviewedFinding[] }) {
  const styles = useLooks();
  const { toReviewer } = useTexts(findingTexts);
  const gravest = SEVERITIES.find((severity) =>
    findings.some(({ finding }) => finding.severity === severity),
  );
  return gravest === undefined ? null : <p className={styles.small}>{toReviewer[gravest]}</p>;
}
