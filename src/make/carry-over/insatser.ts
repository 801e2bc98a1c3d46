import type { Card, Submission } from '../../recognise/submission';
import type { FieldRole } from '../../template/roles';

/** The proposals of an older workbook, to choose those from that were approved. */
export const proposalsIn = ({ sections }: Submission): readonly Card[] =>
  sections
    .flatMap(({ cards }) => cards)
    .filter(({ definition, blank }) => definition.role === 'foreslagen' && !blank);

export const nameOf = (card: Card): string => textOf(card, 'namn') || card.titleName || card.heading;

/** The insatser of an older workbook that run. */
export const runningIn = ({ sections }: Submission): readonly Card[] =>
  sections
    .flatMap(({ cards }) => cards)
    .filter(({ definition, blank }) => definition.role === 'pagaende' && !blank);

export const textOf = ({ fields }: Card, role: FieldRole): string =>
  fields.find(({ definition }) => definition.role === role)?.text ?? '';

/** What an insats belongs to: its service or, where it tells none, itself. */
export const serviceOf = (card: Card): string => textOf(card, 'tjanst') || nameOf(card);
