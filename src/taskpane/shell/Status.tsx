import { Button, makeStyles, Portal, tokens } from '@fluentui/react-components';
import { countLines } from '../../findings/groups';
import { reservationsOf } from '../../findings/provenance';
import { openFindings } from '../../findings/review';
import { SeverityCounts } from '../shared/Severity';
import { useTexts } from '../shared/words';
import { useWork } from '../shared/work';
import { shellTexts } from './texts';

const useStyles = makeStyles({
  button: { minWidth: 0, minHeight: '24px', padding: `0 ${tokens.spacingHorizontalXS}` },
});

/** How things stand, for the header: the findings that count, with the way to them; else that there are none. */
export function Status({ place }: { readonly place: HTMLElement | null }) {
  return (
    place && (
      <Portal mountNode={place}>
        <Standing />
      </Portal>
    )
  );
}

function Standing() {
  const styles = useStyles();
  const { status } = useTexts(shellTexts);
  const { review, provenance, showFindings } = useWork();
  const open = openFindings(review);
  if (open.length === 0) return reservationsOf(provenance).length === 0 ? status.none : status.noneBut;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      title={status.show}
      onClick={() => showFindings({})}
    >
      <SeverityCounts counts={countLines(open)} />
    </Button>
  );
}
