import type { Localized } from '../../language/localized';
import { lettersOnly } from '../../language/normalise';
import type { ChapterRole, FieldRole } from '../../template/roles';
import { inYear, type Template } from '../../template/template';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { viewSheet } from '../sheet-view';
import type { Answers } from './answers';
import { cardRoles, chapterRoles } from './chapter-roles';
import type { DraftChapter, DraftTemplate, Learnt } from './draft';
import { offeredAt } from './found-cards';
import { NOT_ANSWERED, withYears } from './found';
import { cardOf } from './learn-card';
import { documentOf, yearOf } from './learn-head';
import { headsServices, learnRegister, type NamesServices } from './learn-register';
import { tablesOf } from './learn-tables';
import type { FoundChapter, FoundTable, Structure } from './found-structure';
import { readStructure } from './structure';
import { tell } from './texts';

/** What a known template asks of insatser and a learnt card does not: rules about it will find nothing. */
export interface NotAsked {
  /** The title of the card. */
  readonly card: string;
  readonly roles: readonly FieldRole[];
}

/** What is learnt of a template: the document as far as it is known, what every text was taken for, and remarks. */
export interface Learning {
  readonly document: DraftTemplate;
  readonly learnt: readonly Learnt[];
  readonly notes: readonly Localized[];
  readonly notAsked: readonly NotAsked[];
}

/** Why nothing could be learnt. */
export class NothingLearnt extends Error {
  override readonly name = 'NothingLearnt';
  constructor(
    readonly says: Localized,
    /** Whether a year from outside is all that is missing. */
    readonly lacksYear = false,
  ) {
    super(says.sv);
  }
}

export interface LearnOptions {
  readonly answers: Answers;
  /** What is known already: its labels, words, register and suppliers. */
  readonly known: Template;
  /** The year that the workbook is of, where it does not say so itself. */
  readonly year: number | null;
}

/**
 * Learns a template from a workbook, blank or filled in: its chapters, cards, tables, labels, prompts, lists of
 * answers and register, with a role proposed for each text by what is known of other templates. What people have
 * answered outranks every proposal.
 * @throws {NothingLearnt} where the workbook shows no template, or no year
 */
export function learnTemplate(snapshot: WorkbookSnapshot, options: LearnOptions): Learning {
  const { known, year: asked } = options;
  const structure = readStructure(snapshot, known);
  const holdsSomething = structure.chapters.some(({ card, tables }) => card !== null || tables.length > 0);
  if (!holdsSomething) throw new NothingLearnt(tell('nothing'));
  const year = asked ?? yearOf(structure);
  if (year === null) throw new NothingLearnt(tell('noYear'), true);
  const learnt: Learnt[] = [];
  const chapters = chaptersOf(structure.chapters, { ...options, year, learnt });
  const { notes, ...register } = learnRegister(structure, snapshot.sheets, {
    known,
    named: servicesIn(structure, chapters, snapshot),
  });
  return {
    document: documentOf(structure, known, { year, chapters, ...register }),
    learnt,
    notes: [...structure.notes, ...notes],
    notAsked: notAskedIn(chapters, known),
  };
}

function chaptersOf(
  found: readonly FoundChapter[],
  { known, year, answers, learnt }: LearnOptions & { readonly year: number; readonly learnt: Learnt[] },
): readonly DraftChapter[] {
  const filled = inYear(known, year);
  const cards = cardRoles(found, filled, answers);
  const roles = chapterRoles(found, { filled, cards, answers });
  return found.map((chapter, at): DraftChapter => {
    const path = `chapters[${at}]`;
    const role = roles[at] ?? NOT_ANSWERED;
    const index = known.chapters.findIndex((each) => each.role === role.role);
    const same = known.chapters[index];
    const isSame = same !== undefined && lettersOnly(same.title) === lettersOnly(chapter.title.text);
    const { text } = chapter.title;
    learnt.push({
      ...role,
      kind: 'chapter',
      text,
      place: chapter.title,
      path: `${path}.role`,
      required: true,
    });
    const within = {
      known: same,
      filled: filled.chapters[index],
      title: lettersOnly(text),
      ...{ year, answers, learnt, path },
    };
    const tables = tablesOf(chapter, role.role as ChapterRole | null, { ...within, all: filled });
    return {
      role: role.role as ChapterRole | null,
      number: chapter.number,
      title: withYears(text, year),
      ...(isSame && same.alsoTitled && { alsoTitled: same.alsoTitled }),
      ...(chapter.card && {
        card: cardOf(chapter.card, cards[at] ?? NOT_ANSWERED, { ...within, base: known }),
      }),
      ...(tables.length > 0 && { tables }),
    };
  });
}

const NAME_SERVICES: readonly (FieldRole | null)[] = ['tjanst', 'koppladTjanst'];

/** The labels and headers that name services, with what their cells offer and what stands below them. */
function servicesIn(
  { chapters: found }: Structure,
  chapters: readonly DraftChapter[],
  { sheets }: WorkbookSnapshot,
): readonly NamesServices[] {
  return found.flatMap(({ card, tables }, at) => {
    const drafts = chapters[at]?.card?.fields ?? [];
    const inCard = (card?.labels ?? []).filter((_, index) =>
      NAME_SERVICES.includes(drafts[index]?.role ?? null),
    );
    return [
      ...inCard.map((label) => ({ label, list: label.list, below: [] })),
      ...tables.flatMap((table) => inTable(table, sheets)),
    ];
  });
}

function inTable(
  { columns, body }: FoundTable,
  sheets: WorkbookSnapshot['sheets'],
): readonly NamesServices[] {
  const [first] = columns;
  const sheet = sheets.find(({ name }) => name === first?.sheet);
  if (first === undefined || sheet === undefined || !headsServices(first.text)) return [];
  const { line } = viewSheet(sheet);
  const below = { row: first.row + 1, column: first.column };
  return [
    {
      label: first,
      list: offeredAt(first.sheet, below, sheets),
      below: body.map((row) => line(row, first.column)).filter((text) => text !== ''),
    },
  ];
}

function notAskedIn(chapters: readonly DraftChapter[], known: Template): readonly NotAsked[] {
  return known.chapters.flatMap(({ card }): readonly NotAsked[] => {
    const own = chapters.find((each) => each.card !== undefined && each.card.role === card?.role)?.card;
    if (card === undefined || own === undefined) return [];
    const roles = card.fields
      .map(({ role }) => role)
      .filter((role) => role !== 'other' && own.fields.every((field) => field.role !== role));
    return roles.length === 0 ? [] : [{ card: own.title, roles }];
  });
}
