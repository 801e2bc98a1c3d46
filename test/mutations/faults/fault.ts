import type { Severity } from '../../../src/findings/finding';
import { latestTemplate as mall2024 } from '../../../src/template/catalogue';
import { insatser, type Insats } from '../faultless';
import type { Random } from '../../tools/random';
import { write, type Content, type TaggedWorkbook } from '../tagged';

/** A finding that a planted fault must give, at the cell that bears the mark. */
export interface Expected {
  readonly rule: string;
  readonly severity: Severity;
  /** The mark of the cell to go to, or of any cell on the sheet where there is no cell to go to. */
  readonly at: string;
  /** The finding names a sheet but no cell. */
  readonly onSheet?: boolean;
}

export interface Mutant {
  readonly workbook: TaggedWorkbook;
  readonly expected: readonly Expected[];
}

/** One kind of fault, planted at a random place of the faultless workbook. */
export interface FaultKind {
  readonly name: string;
  /** The rule that must find it, first among what is expected. */
  readonly rule: string;
  /** The workbook is laid out in one of the odd ways already, so that no further one is tried on it. */
  readonly isDeformed?: boolean;
  readonly plant: (workbook: TaggedWorkbook, random: Random) => Mutant;
}

export const answerMark = ({ id }: Insats, field: string): string => `card/${id}/${field}`;

const cardChapters = mall2024.chapters.flatMap(({ number, card }) =>
  card ? [[number, card.fields.map(({ role }) => role)] as const] : [],
);
const fieldKeys = new Map<string, readonly string[]>(cardChapters);

/** The keys of a card's fields in the template's order. */
export const fieldsOf = ({ chapter }: Pick<Insats, 'chapter'>): readonly string[] =>
  fieldKeys.get(chapter) ?? [];

export const asks =
  (field: string) =>
  (card: Insats): boolean =>
    fieldsOf(card).includes(field);

/** The mark of the cell that a finding on the whole card goes to. */
export function titleMark(card: Insats): string {
  const [first = ''] = fieldsOf(card);
  if (card.layout === 'stacked') return `card/${card.id}/title`;
  const isFirst = insatser.find(({ chapter, layout }) => chapter === card.chapter && layout === card.layout);
  return card.layout === 'columns' && isFirst === card
    ? `cards/${card.chapter} columns/${first}/label`
    : answerMark(card, first);
}

/** An insats that asks for a service that is not yet; its row in 3.1 bears its own name. */
export const isForNewService = ({ answers }: Insats): boolean => answers['koppladTjanst'] === 'Ny bastjänst';

/** What an insats asks for is weighed against 3.1 service by service; these are the only one of their service. */
export const isAloneForService = (card: Insats): boolean => {
  const service = card.answers['koppladTjanst'];
  return (
    service === undefined ||
    isForNewService(card) ||
    insatser.filter(({ answers }) => answers['koppladTjanst'] === service).length === 1
  );
};

/** Fields that tie an insats to the amounts of 3.1. */
export const TIED_TO_COSTS: readonly string[] = ['koppladTjanst', 'projektbudget'];

/** An answer replaced. */
export function answered(
  workbook: TaggedWorkbook,
  card: Insats,
  field: string,
  content: Content,
  finding: Pick<Expected, 'rule' | 'severity'>,
): Mutant {
  const at = answerMark(card, field);
  return { workbook: write(workbook, { [at]: content }), expected: [{ ...finding, at }] };
}

/** What a kind of fault draws from: one of the cards, one of the fields, one of the contents. */
export interface Drawn {
  readonly cards: readonly Insats[];
  readonly fields: readonly string[];
  readonly contents: readonly Content[];
}

/** A kind of fault that is nothing but another answer. */
export const replacedAnswer = (
  name: string,
  rule: string,
  severity: Severity,
  { cards, fields, contents }: Drawn,
): FaultKind => ({
  name,
  rule,
  plant: (workbook, random) =>
    answered(workbook, random.pick(cards), random.pick(fields), random.pick(contents), { rule, severity }),
});

/** A card of the same chapter. */
export const anotherOf = (random: Random, cards: readonly Insats[], card: Insats): Insats =>
  random.pick(cards.filter((each) => each !== card && each.chapter === card.chapter));
