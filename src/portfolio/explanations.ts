import { remember, rememberOf } from '../language/by-key';
import { speaksOfCostChange } from '../language/cost-changes';
import { createEverydayNames } from '../language/everyday-names';
import { createMentions } from '../language/mentions';
import { toPlainText } from '../language/normalise';
import { createNameIndex } from '../language/same-name';
import { readAmountTokens } from '../money/amount-tokens';
import type { Decimal } from '../money/decimal';
import type { Unit } from '../money/unit';
import type { AmountRow, AmountTable, Submission } from '../recognise/submission';
import { createRowComments } from './rows';

/**
 * Makes a function that says whether what is odd in a row is explained: by a comment in the row itself, or by a
 * sentence of the chapter's analysis that mentions it (`createMentions`, `createRowComments`). The template's captions
 * of tables are no analysis, and a table in no chapter has none. Where it must be said `why`, that sentence or the
 * next of its text must speak of the cost or of a change (`speaksOfCostChange`), or stand below the name as a heading;
 * a list of services and a presentation of one say nothing.
 * Wrong on: a sentence that mentions the row for another reason, and an analysis that explains all rows at once
 * without naming any ("samtliga tjänster ökar med 12 procent").
 */
export function createExplanations(
  submission: Submission,
  why: 'said' | 'notNeeded' = 'notNeeded',
): (table: AmountTable) => (row: AmountRow) => boolean {
  const { template } = submission;
  const services = template.register.map(({ name }) => name);
  const mentions = new Map<string | null, (name: string) => boolean>();
  const mentionedIn = (chapter: string | null): ((name: string) => boolean) => {
    const written = analysisOf(submission, chapter);
    const everyday = everydayNamesOf(submission)(chapter);
    if (why === 'notNeeded') return createMentions(written, everyday);
    const named = createNameIndex(labelsIn(submission, chapter).map((label) => [label, label]));
    return createMentions(
      tellingWhy(written, (text) => named(text).same.length > 0),
      everyday,
    );
  };
  return (table) => {
    const isMentioned = mentions.get(table.chapter) ?? mentionedIn(table.chapter);
    mentions.set(table.chapter, isMentioned);
    const isCommented = createRowComments(table, services);
    return (row) => isCommented(row) || isMentioned(row.label);
  };
}

/** "- Öppna data": one of a list, and no heading. */
const LISTED = /^\s*[-–—•*·]/u;

/** Of the texts of an analysis the sentences that may tell why, and the names that head such texts. */
function tellingWhy(texts: readonly string[], isName: (text: string) => boolean): readonly string[] {
  return texts.flatMap((text, index) => {
    const next = texts[index + 1] ?? '';
    const isHeading = !LISTED.test(text) && next !== '' && isName(text) && !isName(next);
    const sentences = (isHeading ? `${text}\n${next}` : text).split(END_OF_SENTENCE);
    return sentences.filter((sentence, at) =>
      [sentence, sentences[at + 1] ?? ''].some((each) => speaksOfCostChange(each)),
    );
  });
}

/** What a chapter's analysis says; the template's captions of tables are none of it. */
function analysisOf({ sections, tables }: Submission, chapter: string | null): readonly string[] {
  const captions = new Set(
    tables.flatMap(({ caption, role, ...table }) =>
      table.chapter === chapter && role !== null ? [caption] : [],
    ),
  );
  const prose = sections.find(({ id }) => id === chapter)?.prose ?? [];
  return prose.map(({ text }) => text).filter((text) => !captions.has(text));
}

/** How the rows of a chapter's tables are called for short. */
const everydayNamesOf = rememberOf((submission: Submission) =>
  remember((chapter: string | null) => createEverydayNames(labelsIn(submission, chapter))),
);

const labelsIn = ({ tables }: Submission, chapter: string | null): readonly string[] =>
  tables
    .filter((table) => table.chapter === chapter)
    .flatMap(({ rows }) => rows.flatMap(({ kind, label }) => (kind === 'data' ? [label] : [])));

/** "Förslagen", "föreslås"; in "Göteborgsförslaget" and "Göteborgs förslaget" it is part of a name. */
const PROPOSALS = /(?<!\p{L})(?<!\p{Lu}\p{L}{1,40} )(?:[Ff]örslag|[Ff]öresl[åa])/u;
/** "2.2" of "avsnitt 2.2"; the sentence's own full stop is gone. */
const numbersIn = (sentence: string): readonly string[] => sentence.split(/[^\d.]+/);

const END_OF_SENTENCE = /[.!?;](?:\s|$)|\n/u;
/** A sentence that is longer is looked at so far. */
const LONGEST_SENTENCE = 1000;

/** A row that differs from the proposals of another chapter. */
export interface DifferingRow {
  readonly table: AmountTable;
  readonly row: AmountRow;
  /** The chapter of the proposals. */
  readonly proposals: string;
  /** The two amounts and their difference, in tkr. */
  readonly amounts: readonly Decimal[];
}

/**
 * Makes a function that says whether the analysis of either chapter tells why a row differs from the proposals: one
 * sentence names the row, and speaks of the proposals ("förslagen", the number of their chapter) or states one of the
 * amounts or their difference. That a service is merely named explains nothing.
 * Wrong on: a sentence that does so without a reason ("Förslagen för Telefoni är viktiga"), and a reason told in a
 * sentence after the one that names the service.
 */
export function createDifferenceExplanations(submission: Submission): (differing: DifferingRow) => boolean {
  const sentences = remember((chapter: string | null) => sentencesOf(submission, chapter));
  return ({ table, row, proposals, amounts }) => {
    const { chapter, unit } = table;
    const speaksOfProposals = ({ text, amountsIn }: Sentence): boolean =>
      PROPOSALS.test(text) ||
      numbersIn(text).includes(proposals) ||
      amountsIn(unit).some((told) => amounts.some((amount) => amount.abs().equals(told)));
    return [...new Set([chapter, proposals])].some((each) =>
      sentences(each).some(
        (sentence) => speaksOfProposals(sentence) && sentence.mentions(chapter)(row.label),
      ),
    );
  };
}

/** A sentence of a chapter's analysis, of which every differing row asks the same. */
interface Sentence {
  readonly text: string;
  /** Without their signs, in tkr; those that state no unit are in `unit`. */
  readonly amountsIn: (unit: Unit) => readonly Decimal[];
  /** Whether it names a row of a chapter's tables. */
  readonly mentions: (chapter: string | null) => (name: string) => boolean;
}

const sentencesOf = (submission: Submission, chapter: string | null): readonly Sentence[] =>
  analysisOf(submission, chapter)
    .flatMap((text) => text.split(END_OF_SENTENCE))
    .map((sentence) => {
      const text = sentence.slice(0, LONGEST_SENTENCE);
      return {
        text,
        amountsIn: remember((unit: Unit) => amountsTold(text, unit)),
        mentions: remember((of: string | null) => createMentions([text], everydayNamesOf(submission)(of))),
      };
    });

const amountsTold = (text: string, unit: Unit): readonly Decimal[] =>
  readAmountTokens(toPlainText(text), unit).flatMap((token) =>
    token.kind === 'amount' ? token.value.abs() : [],
  );
