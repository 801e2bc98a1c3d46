import { type About, chapterOf, fieldsOf, type Finding, insatsOf } from '../../src/findings/finding';
import type { AmountRow, AmountTable, Card } from '../../src/recognise/submission';
import { FIELD_ROLES } from '../../src/template/roles';
import type { FieldDefinition } from '../../src/template/template';
import { addressOf, parseCellAddress } from '../../src/workbook/address';

/** A finding as people tell it, which is how tests write and read one. */
export interface PlainFinding extends Omit<Finding, 'place' | 'about'> {
  readonly sheet: string;
  /** A1 address; null where there is none. */
  readonly cell: string | null;
  readonly chapter: string | null;
  readonly insats: string | null;
  readonly fields: readonly string[];
}

/** A finding as people tell it. */
export function plain(finding: Finding): PlainFinding {
  const { rule, severity, place, hiding, subject, message, found, expected, difference, group } = finding;
  return {
    ...{ rule, severity, hiding, subject, message, found, expected, difference, group },
    sheet: place.sheet,
    cell: addressOf(finding.place),
    chapter: chapterOf(finding),
    insats: insatsOf(finding),
    fields: fieldsOf(finding),
  };
}

/** The finding that is told so. Those of one chapter and insats are of the same card. */
export function toFinding({ sheet, cell, chapter, insats, fields, ...rest }: PlainFinding): Finding {
  const position = cell === null ? null : parseCellAddress(cell);
  return {
    ...rest,
    place: position === null ? { sheet, row: null, column: null } : { sheet, ...position },
    about: aboutOf(chapter, insats, fields),
  };
}

function aboutOf(chapter: string | null, insats: string | null, fields: readonly string[]): About {
  if (insats !== null)
    return { kind: 'card', card: cardNamed(chapter ?? '', insats), fields: fields.map(fieldNamed) };
  if (chapter !== null) return { kind: 'chapter', chapter };
  return { kind: 'row', table: OUTSIDE, row: ROW };
}

/** A field of a role, or one that the product knows no more of than its label. */
function fieldNamed(name: string): FieldDefinition {
  const role = FIELD_ROLES.find((each) => each === name) ?? 'other';
  return { role, label: name, kind: 'text', required: true };
}

const cards = new Map<string, Card>();

/** The card of a chapter that people call so, the same each time. */
export function cardNamed(chapter: string, heading: string): Card {
  const key = `${chapter}|${heading}`;
  const known = cards.get(key);
  if (known) return known;
  const card: Card = {
    chapter,
    title: { text: heading, place: { sheet: chapter, row: 0, column: 0 } },
    titleValue: '',
    titleName: '',
    subject: heading,
    heading,
    definition: { role: 'pagaende', title: '', parts: [], fields: [] },
    layout: 'stacked',
    fields: [],
    blank: false,
  };
  cards.set(key, card);
  return card;
}

const ROW: AmountRow = {
  kind: 'data',
  row: 0,
  label: '',
  labelPlace: null,
  amounts: [],
  before: [],
  remarks: [],
  isHidden: false,
};
/** A table in no chapter. */
const OUTSIDE: AmountTable = {
  ...{ chapter: null, sheet: '', caption: '', role: null, kind: null, columns: [], rows: [ROW] },
  unit: 'tkr',
};

/** A finding with something told otherwise. */
export const changed = (finding: Finding, changes: Partial<PlainFinding>): Finding =>
  toFinding({ ...plain(finding), ...changes });

/** A finding on a field of a card; what a test changes it names. */
export function findingWith(changes: Partial<PlainFinding> = {}): Finding {
  return toFinding({
    rule: 'effektmal-saknas',
    severity: 'fel',
    sheet: '1.4 Pågående',
    cell: 'B6',
    chapter: '1.4',
    insats: '3 · Byta växel',
    fields: ['effektmal'],
    subject: 'Pågående förändringsinsats 3',
    message: { sv: 'Text.', en: 'Text.' },
    found: null,
    expected: null,
    difference: null,
    group: null,
    hiding: null,
    ...changes,
  });
}

/** A finding on a sum, outside cards. */
export function sumWith(changes: Partial<PlainFinding> = {}): Finding {
  return findingWith({
    rule: 'summa-stammer-inte',
    sheet: '3.1 Kostnader',
    cell: 'C9',
    chapter: '3.1',
    insats: null,
    fields: [],
    subject: 'Totalkostnad · Budget 2023',
    found: '77 587',
    expected: '77 547',
    difference: '40',
    ...changes,
  });
}
