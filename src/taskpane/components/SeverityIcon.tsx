import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { Severity } from '../../findings/finding';

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  fel: { color: tokens.colorStatusDangerForeground1 },
  varning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = { fel: ErrorCircle16Filled, varning: Warning16Filled, info: Info16Regular };

/** The mark of a severity: a form and a colour of its own. The word always stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.root, styles[severity])} />;
}
