import { tellsOfChange, yearsIn } from '../language/headers';
import { collapseSpaces, lettersOnly, wordsOnly } from '../language/normalise';
import { remember, rememberShort } from '../language/by-key';
import { createInflections, isWritten } from '../language/written-words';
import { COST_ROLES, COST_STATES, type CostRole, type CostState } from '../template/roles';
import { labelsOf, type Template } from '../template/template';
import { createLabelMatcher } from './labels';

/** The template's words that tell the rows and columns of a table with amounts from each other. */
export interface TableWords {
  readonly isYear: (text: string) => boolean;
  readonly isAmountHeader: (text: string) => boolean;
  /** Whether a header tells of something else than amounts, e.g. "Andel" or "Antal". */
  readonly isOther: (header: string) => boolean;
  readonly isTotal: (label: string) => boolean;
  /** Whether a row's label says that it is a part of the row above: "– varav personal". */
  readonly isPart: (label: string) => boolean;
  /** Whether a row's label says that it is added or taken off, and is no service: "Avgår: intäkter", "Index". */
  readonly isAdjustment: (label: string) => boolean;
  /** Whether a row's label tells of per cent or of a count: "Förändring, %", "Antal datorer". */
  readonly isMeasure: (label: string) => boolean;
  /** Whether a row's label names a year or a state of the cost instead of a service: "Budget 2023". */
  readonly isPeriod: (label: string) => boolean;
  readonly isService: (label: string) => boolean;
  /** Whether a header heads the names of services or insatser: "Tjänst", "Namn på förändringsinsats". */
  readonly headsNames: (header: string) => boolean;
  /** Whether a row's label tells of a change: "Förändring mot föregående år". */
  readonly isChange: (label: string) => boolean;
  /**
   * Whether a header names one year, whatever else it says: "Helår 2023", "2023-12-31". It heads amounts where they
   * stand below.
   */
  readonly namesYear: (header: string) => boolean;
  readonly isAnalysis: (text: string) => boolean;
  /**
   * The state of the cost by the lowest of a column's headers that tells one; null where a lower one tells of a
   * change.
   */
  readonly stateOf: (headers: readonly string[]) => CostState | null;
  /** The kind of cost that a header or a caption names first; null when it names none. */
  readonly costIn: (text: string) => CostRole | null;
  /** Which of the template's tables of costs begins so; null for another caption. */
  readonly tableOf: (caption: string) => CostRole | null;
}

/** "2024" and "År 2024" head a column of amounts. */
const YEAR = /^(år )?(19|20)\d\d$/;

/** "2024 (kr)" is a year; "2024 kr" is an amount. */
const UNIT_IN_BRACKETS = /[([][^()[\]\d]*(kr|kronor)\.?\s*[)\]]\s*$/i;

/** "Kr" and "Miljoner kronor" head amounts; longer texts that end so may tell of prices and savings. */
const UNIT = /^(m?kr|mnkr|mdkr|((tusen|tusentals?|miljoner|miljarder) )?kronor)$/;

/** A longer text tells a story; it heads no column. */
const LONGEST_HEADER = 80;

/** "23 588 tkr" and "*1 200 tkr" speak of money but are amounts, not headers; a year in front does not count. */
const beginsWithFigure = (text: string): boolean =>
  /^[^\p{Letter}]*\d/u.test(text.replace(/\b(19|20)\d\d\b/g, ''));

/** A share, not the rate by which amounts are raised: "%" but not "inkl. index 3,3 %". */
const SHARE = /%(?<!\d\s*%)/;
const RATE_IN_WORDS = /(\d\s*)procent\b/gi;

const RATE = /\d ?(?:%|procent)/i;

/** "2023" and "2023-12-31". */
const DATED = /(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?/g;
/** "T1", "Q4" and "H2" of a year are no amounts. */
const NUMBERED = /(?<!\p{L})\p{L}\d(?!\d)/gu;

/** A unit or a year that ends a label says nothing of what it sums. */
const SAYS_NOTHING = /^(?:m?kr|tkr|mnkr|mdkr|kronor|sek|(?:19|20)\d\d|\d)$/;
/** What follows tells more of what came before: "Kostnader totalt för nämnden". */
const GOES_ON = /^(?:för|i|av|per|inom|exkl|inkl|exklusive|inklusive|under|enligt|om)$/;

export function createTableWords(template: Template): TableWords {
  const { words } = template;
  const isTotalWord = createInflections(words.totals.map((each) => each.toLowerCase()));
  const services = new Set(template.register.map(({ name }) => lettersOnly(name)));
  const startsAs = (label: string, starts: readonly string[]): boolean => {
    const written = `${wordsOnly(label)} `;
    return starts.some((start) => written.startsWith(`${start} `));
  };
  const isTotalLabel = createLabelMatcher<true>([[words.totals, true]], { prefixes: false });
  const stateOf = createStates(template);
  const isAnalysis = createLabelMatcher<true>([[words.analysis, true]], { prefixes: false });
  const isYear = rememberShort((text) => {
    const line = collapseSpaces(text);
    return line.length <= LONGEST_HEADER && YEAR.test(wordsOnly(line.replace(UNIT_IN_BRACKETS, '')));
  });
  const wordsOf = (text: string): readonly string[] =>
    wordsOnly(text.replace(RATE_IN_WORDS, '$1%')).split(' ');
  const isOther = (text: string): boolean =>
    SHARE.test(text) ||
    wordsOf(text).some((word) => words.notAmounts.some((start) => word.startsWith(start)));
  const states = COST_STATES.flatMap((state) => words.states[state]);
  const isHeader = remember((text) => {
    if (beginsWithFigure(text)) return false;
    const speaksOfMoney = wordsOf(text).some(
      (word) =>
        words.amounts.some((end) => word.endsWith(end)) || states.some((state) => isWritten(word, state)),
    );
    return (isYear(text) || UNIT.test(wordsOnly(text)) || speaksOfMoney) && !isOther(text);
  });
  /** "Indexuppräkning 3,3 %". */
  const isIndexRate = (label: string): boolean =>
    RATE.test(label) && words.indexes.some((start) => wordsOnly(label).startsWith(start));
  return {
    isYear,
    isOther,
    isAmountHeader: (text) => text.length <= LONGEST_HEADER && isHeader(text),
    // "Total kostnadsprognos enligt plan" by its first word, "HR totalt, tkr:" by its last; "Totalkos tnad" as a whole,
    // like any label.
    isTotal: remember((label) => endsOf(label).some(isTotalWord) || isTotalLabel(label) === true),
    isPart: (label) => startsAs(label, words.parts),
    isAdjustment: (label) => startsAs(label, words.adjustments) || isIndexRate(label),
    isMeasure: (label) =>
      SHARE.test(label) ||
      wordsOf(label).some((word) => words.measures.some((start) => word.startsWith(start))),
    isPeriod: (label) => isYear(label) || (yearsIn(label).length > 0 && stateOf([label]) !== null),
    isChange: tellsOfChange,
    headsNames: createNameHeaders(template),
    isService: (label) => services.has(lettersOnly(label)),
    namesYear: remember((header) => namesOneYear(header) && !isOther(header)),
    isAnalysis: (text) => isAnalysis(text) === true,
    ...createCostWords(template),
    stateOf,
  };
}

/** A label's first word and its last that says something, before what only tells more of it. */
function endsOf(label: string): readonly string[] {
  const written = wordsOnly(label).split(' ');
  const end = written.findIndex((word, at) => at > 0 && GOES_ON.test(word));
  const head = written.slice(0, end < 0 ? written.length : end);
  return [written.at(0), head.findLast((word) => !SAYS_NOTHING.test(word))].map((word) => word ?? '');
}

/** Whether a header names one year, and holds no other figure. */
const namesOneYear = (header: string): boolean =>
  header.length <= LONGEST_HEADER &&
  yearsIn(header).length === 1 &&
  !/\d/.test(header.replace(DATED, '').replace(NUMBERED, ''));

function createNameHeaders({ chapters }: Template): TableWords['headsNames'] {
  const asked = chapters.flatMap(({ tables = [], card }) => [
    ...tables.flatMap(({ columns }) => columns.filter(({ role }) => role === 'tjanst')),
    ...(card?.fields.filter(({ role }) => role === 'namn') ?? []),
  ]);
  const heads = createLabelMatcher<true>([[asked.flatMap(labelsOf), true]], { prefixes: false });
  return (header) => heads(header) === true;
}

function createCostWords({ chapters, words }: Template): Pick<TableWords, 'costIn' | 'tableOf'> {
  const costs = COST_ROLES.map((role) => [role, anyOf(words.costs[role])] as const);
  const captions = chapters
    .flatMap(({ tables = [] }) => tables)
    .flatMap(({ role, caption, alsoCaptioned = [] }) => {
      const cost = COST_ROLES.find((each) => each === role);
      const written = caption === undefined ? [] : [caption, ...alsoCaptioned];
      return cost === undefined ? [] : written.map((text) => [cost, lettersOnly(text)] as const);
    });
  const costIn = (text: string): CostRole | null => {
    const named = costs.flatMap(([role, pattern]) => {
      const at = text.search(pattern);
      return at === -1 ? [] : [{ role, at }];
    });
    return named.sort((one, other) => one.at - other.at)[0]?.role ?? null;
  };
  return {
    costIn,
    tableOf: (caption) => {
      const letters = lettersOnly(caption);
      return captions.find(([, begins]) => letters.startsWith(begins))?.[0] ?? null;
    },
  };
}

/** A word that the state's own begins, ends or stands within tells it, as long as it is no mere syllable. */
const SHORTEST_WITHIN = 5;

function createStates({ words }: Template): TableWords['stateOf'] {
  const stateIn = remember((header: string): CostState | 'change' | null => {
    if (tellsOfChange(header)) return 'change';
    const written = wordsOnly(header).split(' ');
    const says = (known: string): boolean =>
      written.some(
        (word) => isWritten(word, known) || (known.length >= SHORTEST_WITHIN && word.includes(known)),
      );
    return COST_STATES.find((state) => words.states[state].some(says)) ?? null;
  });
  return (headers) => {
    const told = headers
      .toReversed()
      .map(stateIn)
      .find((state) => state !== null);
    return told === undefined || told === 'change' ? null : told;
  };
}

const anyOf = (texts: readonly string[]): RegExp => new RegExp(texts.map(escapeForPattern).join('|'), 'i');

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
