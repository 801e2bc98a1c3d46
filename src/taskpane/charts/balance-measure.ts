import { Decimal } from '../../money/decimal';
import type { BalanceCell, BalanceShare } from '../../portfolio/balance';
import type { ChartTexts } from '../texts/charts';
import type { Words } from '../shared/words';
import { amountText } from './amount-text';

/** What the balance is measured in. */
export type Measure = 'count' | 'amount';

export const measured = ({ insatser, amount }: BalanceShare, measure: Measure): Decimal =>
  measure === 'count' ? new Decimal(insatser.length) : amount;

/** The figure alone: "7", "9 100". */
export const measuredText = (share: BalanceShare, measure: Measure, { number }: Words): string =>
  measure === 'count' ? number(share.insatser.length) : amountText(share.amount);

export const keyOf = ({ nytta, inriktning }: BalanceCell): string => `${nytta}|${inriktning}`;

/** "Intern nytta, effektivitet". */
export const placeOf = ({ nytta, inriktning }: BalanceCell, { balance }: ChartTexts): string =>
  `${balance.nyttaInWords[nytta]}, ${balance.inriktningInWords[inriktning]}`;
