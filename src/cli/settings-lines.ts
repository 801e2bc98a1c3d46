import { Decimal } from '../money/decimal';
import { formatAmount } from '../money/amount';
import { rules } from '../rules/registry';
import { DEFAULT_LIMITS, type Settings } from '../findings/settings';
import { SEVERITY_WORDS } from './finding-lines';
import { list } from './wrap';

/** How the check differs from the one that everybody gets; nothing where it does not. */
export function settingsLines({ severities, limits, register }: Settings): readonly string[] {
  const off = rules.filter(({ id }) => severities[id] === 'av').map(({ title }) => title.sv);
  const graded = rules.flatMap(({ id, title }) => {
    const severity = severities[id];
    return severity === undefined || severity === 'av'
      ? []
      : [`${title.sv} (${SEVERITY_WORDS[severity][0]})`];
  });
  const share = new Decimal(limits.kostnadsokning).times(100);
  const limit = limits.kostnadsokning === DEFAULT_LIMITS.kostnadsokning ? [] : [`${formatAmount(share)} %`];
  return [
    ...list('Avstängda regler', off),
    ...list('Ändrad allvarlighet', graded),
    ...list('Ändrad gräns för kostnadsökning', limit),
    ...list('Tillagt i registret över tjänster', register.added),
    ...list('Borttaget ur registret över tjänster', register.removed),
  ];
}
