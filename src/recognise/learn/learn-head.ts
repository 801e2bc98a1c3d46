import { yearsIn } from '../../language/headers';
import { lettersOnly, wordsOnly } from '../../language/normalise';
import { namedUnit } from '../../money/stated-unit';
import { COST_STATES, type CostState } from '../../template/roles';
import type { Service, Template, TemplateWords } from '../../template/template';
import { createTableWords } from '../table-words';
import type { DraftChapter, DraftTemplate } from './draft';
import { withYears } from './found';
import { isOfSupplier } from './learn-register';
import type { CoverLine, FoundChapter, Structure } from './found-structure';

export interface Read {
  readonly year: number;
  readonly register: readonly Service[];
  readonly suppliers: readonly string[];
  readonly chapters: readonly DraftChapter[];
}

/** The document as a whole: what is known, with what the workbook says otherwise. */
export function documentOf(structure: Structure, known: Template, read: Read): DraftTemplate {
  const { cover, title, parents } = structure;
  const { municipality } = known;
  const { year, register, suppliers, chapters } = read;
  const isKnownTitle = title === null || lettersOnly(title) === lettersOnly(known.title.sv);
  return {
    version: 1,
    id: year === known.year ? `${known.id}-inlard` : `${known.id.replace(/-?\d{4}$/, '')}-${year}`,
    ...{ municipality, year, edition: '1' },
    title: isKnownTitle ? known.title : { sv: withYears(title, year), en: withYears(title, year) },
    ...{ chapters, parents, register, suppliers },
    cover: coverOf(
      cover.filter(({ label, answer }) => answer !== '' || label !== title),
      known,
    ),
    words: wordsOf(structure, known, chapters),
  };
}

/** The workbook's own words first, then the known ones that it does not have. */
const joined = (own: readonly string[], known: readonly string[]): readonly string[] => {
  const letters = new Set(known.map(lettersOnly));
  return [...own.filter((text) => !letters.has(lettersOnly(text))), ...known];
};

const MOST_ON_COVER = 10;

/**
 * A line of the cover, but for its title, is about the supplier, the year or the unit by what it is answered with, or
 * by its words.
 */
function coverOf(lines: readonly CoverLine[], known: Template): Template['cover'] {
  const { cover, suppliers } = known;
  const own: Record<keyof Template['cover'], string[]> = { supplier: [], year: [], unit: [] };
  for (const { label, answer } of lines.slice(0, MOST_ON_COVER)) {
    if (
      /^(?:19|20)\d\d$/.test(answer.trim()) ||
      /(?:^|\s)(?:år|analysår|verksamhetsår|year)(?:\s|$)/i.test(label)
    )
      own.year.push(label);
    else if (namedUnit(answer) !== null || /belopp|enhet|amounts/i.test(label)) own.unit.push(label);
    else if (
      suppliers.some((each) => lettersOnly(each) === lettersOnly(answer)) ||
      isOfSupplier(label, known)
    )
      own.supplier.push(label);
  }
  return {
    supplier: joined(own.supplier, cover.supplier),
    year: joined(own.year, cover.year),
    unit: joined(own.unit, cover.unit),
  };
}

function wordsOf(
  { repeated, chapters: found }: Structure,
  known: Template,
  chapters: readonly DraftChapter[],
): TemplateWords {
  const { words } = known;
  const [closing] = repeated;
  const states = ownStates(known, chapters);
  const added = Object.values(states).flat();
  return {
    ...words,
    analysis: joined(closing === undefined ? [] : [closing], words.analysis),
    states: {
      prognos: [...words.states.prognos, ...states.prognos],
      budget: [...words.states.budget, ...states.budget],
      utfall: [...words.states.utfall, ...states.utfall],
    },
    amounts: joined(added, words.amounts),
    answerColumns: ownAnswerColumns(words, found),
  };
}

/** The words of headers that were taken for a state of the cost, where none of those known tells it. */
function ownStates(
  known: Template,
  chapters: readonly DraftChapter[],
): Readonly<Record<CostState, readonly string[]>> {
  const { stateOf } = createTableWords(known);
  const own: Record<CostState, string[]> = { prognos: [], budget: [], utfall: [] };
  const columns = chapters.flatMap(({ tables = [] }) => tables.flatMap((table) => table.columns));
  for (const { role, label } of columns) {
    const state = COST_STATES.find((each) => each === role);
    const [word = ''] = wordsOnly(label.replace(/\{år[^}]*\}|\d+/g, ' ')).split(' ');
    const isNew = state !== undefined && word.length > 2 && stateOf([label]) === null;
    if (isNew && Object.values(own).every((words) => !words.includes(word))) own[state].push(word);
  }
  return own;
}

/** What stands beside a card's title in each of its kind says what the columns hold: answers first, then comments. */
function ownAnswerColumns(
  { answerColumns }: TemplateWords,
  chapters: readonly FoundChapter[],
): TemplateWords['answerColumns'] {
  const known = new Set(Object.values(answerColumns).flat());
  const beside = chapters.map(({ card }) => (card?.beside ?? []).map(wordsOnly));
  const [first = []] = beside.filter(
    (words) => words.length > 0 && words.every((word) => /^\p{L}+$/u.test(word) && !known.has(word)),
  );
  const [answer, ...comments] = first;
  return answer === undefined
    ? answerColumns
    : {
        ...answerColumns,
        answer: [...answerColumns.answer, answer],
        comment: [...answerColumns.comment, ...comments],
      };
}

/** The year on the cover, in its title, or the latest that a forecast is headed by. */
export function yearOf({ cover, title, chapters }: Structure): number | null {
  const [onCover] = cover.flatMap(({ answer }) =>
    /^\s*(?:år\s*)?(?:19|20)\d\d\s*$/i.test(answer) ? yearsIn(answer) : [],
  );
  if (onCover !== undefined) return onCover;
  const inTitle = new Set(yearsIn(title ?? ''));
  const [titled] = inTitle;
  if (titled !== undefined && inTitle.size === 1) return titled;
  const headed = chapters
    .flatMap(({ tables }) => tables.flatMap(({ columns }) => columns))
    .filter(({ text }) => /prognos|forecast/i.test(text))
    .flatMap(({ text }) => yearsIn(text));
  return headed.length === 0 ? null : Math.max(...headed);
}
