import { latestTemplate } from '../../src/template/catalogue';
import type { Place } from '../../src/workbook/address';
import { carriesName, faultless, insatser } from '../mutations/faultless';
import { harmlessKinds } from '../mutations/harmless';
import { type Content, marksOf, read, type TaggedWorkbook, write } from '../mutations/tagged';
import { createRandom, type Random } from '../tools/random';

/** Two workbooks that differ in one thing, which stands at a mark. */
export interface KnownDifference {
  readonly name: string;
  readonly make: () => {
    readonly before: TaggedWorkbook;
    readonly after: TaggedWorkbook;
    /** The rule that tells it, and where it stands on either side. */
    readonly rule: string;
    readonly left: Place;
    readonly right: Place;
  };
}

/** Harmless changes that move everything, one of which is made to every second pair. */
const MOVES = [
  ...['sheets renamed', 'sheets in another order', 'everything moved on its sheet'],
  ...['a blank row between blocks', 'stacked cards in another order', 'blank columns to the left'],
  ...['rows in another order in a table of amounts', 'tables of cards turned', 'labels with other spaces'],
  ...['insatser in another order in a table of cards', 'every chapter on one sheet'],
];
const moves = harmlessKinds.filter(({ name }) => MOVES.includes(name));

const SEED = 4096;

interface Edit {
  readonly mark: string;
  readonly value: (old: Content, random: Random) => Content;
  readonly rule: string;
}

function pairOf(name: string, number: number, { mark, value, rule }: Edit): KnownDifference {
  return {
    name: `${name} (${number})`,
    make: () => {
      const random = createRandom(SEED + number);
      const changed = write(faultless, { [mark]: value(read(faultless, mark), random) });
      const after = number % 2 === 0 ? changed : random.pick(moves).change(changed, random);
      return { before: faultless, after, rule, left: placeAt(faultless, mark), right: placeAt(after, mark) };
    },
  };
}

function placeAt(workbook: TaggedWorkbook, mark: string): Place {
  const place = marksOf(workbook).get(mark);
  if (!place) throw new Error(`No cell bears the mark ${mark}.`);
  return place;
}

const OTHER_TEXTS = [
  'Handläggningstiden minskar från åtta veckor till tre, mätt i systemet varje kvartal.',
  'Antalet felanmälningar om tjänsten ska vara högst 40 per månad vid utgången av 2026.',
  'Uppdraget har vidgats efter dialog med förvaltningarna under våren.',
];

const textFields = [
  'effektmal',
  'projektmal',
  'behovsbeskrivning',
  'nytta',
  'kundgrupp',
  'fordelningsnyckel',
];

/** The fields of an insats that its answers fill. */
const filled = (fields: readonly string[]) =>
  insatser.flatMap(({ id, answers, chapter }) =>
    (latestTemplate.chapters.find(({ number }) => number === chapter)?.card?.fields ?? [])
      .map(({ role }) => role)
      .filter((role) => fields.includes(role) && (answers[role] ?? null) !== null)
      .map((role) => `card/${id}/${role}`),
  );

const changedTexts = filled(textFields).map((mark): Edit => ({
  mark,
  value: (_, random) => random.pick(OTHER_TEXTS),
  rule: 'svar-andrat',
}));

const blanked = filled([...textFields, 'tidplan', 'projektbudget']).map((mark): Edit => ({
  mark,
  value: () => null,
  rule: 'svar-borttaget',
}));

const OTHER_ANSWERS: Readonly<Record<string, string>> = {
  tidplan: '2024-02-01 - 2027-05-31',
  projektbudget: '7 310 tkr',
  informationsklassning: 'NEJ, görs hösten 2025 av leverantören',
  riskanalys: 'NEJ, görs hösten 2025 av leverantören',
  arkitekturbedomning: 'NEJ, görs hösten 2025 av leverantören',
};

const otherAnswers = Object.entries(OTHER_ANSWERS).flatMap(([role, text]) =>
  filled([role]).map((mark): Edit => ({ mark, value: () => text, rule: 'svar-andrat' })),
);

const allMarks = [...marksOf(faultless).keys()];

/** One figure of a row; what sums it follows or not, and either way no more is told. */
const amounts = allMarks
  .filter((mark) => /^table\/[^/]+\/(?!header|caption|Total|Delsumma|sum)[^/]+\/(?!label)[^/]+$/.test(mark))
  .filter((mark) => {
    const cell = read(faultless, mark);
    return cell.role === 'amount' && cell.type === 'number' && cell.value > 0;
  })
  .map((mark): Edit => ({
    mark,
    value: (old, random) =>
      typeof old === 'object' && old?.type === 'number' ? old.value + 100 * (1 + random.below(9)) + 3 : old,
    rule: 'belopp-andrat',
  }));

const services = allMarks
  .filter((mark) =>
    /^services\/(?:1\.1|1\.2|3\.2)\/\d+\/(?:insatser|effekthemtagning|plan|avsteg|forslag|motivering)$/.test(
      mark,
    ),
  )
  .filter((mark) => read(faultless, mark).type === 'text')
  .map((mark): Edit => ({ mark, value: (_, random) => random.pick(OTHER_TEXTS), rule: 'svar-andrat' }));

const prose = allMarks
  .filter((mark) => /\/prose\/\d+$/.test(mark))
  .map((mark): Edit => ({
    mark,
    value: (old) => (typeof old === 'object' && old?.type === 'text' ? `${old.value} Ett tillägg.` : old),
    rule: 'text-andrad',
  }));

const isNamedInTitle = (mark: string): boolean =>
  insatser.some((insats) => mark === `card/${insats.id}/namn` && carriesName(insats));

const names = filled(['namn']).map((mark, index): Edit => ({
  mark,
  value: () => NEW_NAMES[index % NEW_NAMES.length] ?? '',
  // The title row may still bear the old name: then it is known, and no guess.
  rule: isNamedInTitle(mark) ? 'svar-andrat' : 'insats-omdopt',
}));

const NEW_NAMES = ['Samordnad nattlogistik', 'Rytm i ärendena', 'Kvarnstenen'];

const KINDS: readonly (readonly [string, readonly Edit[]])[] = [
  ['another text in a card', changedTexts],
  ['an answer taken out of a card', blanked],
  ['another answer in a card', otherAnswers],
  ['another amount', amounts],
  ['another cell in a table of services', services],
  ['a longer text', prose],
  ['another name', names],
];

export const knownDifferences: readonly KnownDifference[] = KINDS.flatMap(([name, edits]) =>
  edits.map((edit, number) => pairOf(name, number, edit)),
);

/** Two workbooks that differ in several things at once, each at a mark of its own, and in where everything stands. */
export function severalDifferences(seed: number): {
  readonly before: TaggedWorkbook;
  readonly after: TaggedWorkbook;
  readonly expected: readonly { readonly rule: string; readonly left: Place; readonly right: Place }[];
} {
  const random = createRandom(SEED + seed);
  const edits = new Map(
    Array.from({ length: 8 }, () => random.pick(random.pick(KINDS.slice(0, -1))[1])).map((edit) => [
      edit.mark,
      edit,
    ]),
  );
  const values = [...edits.values()].map(({ mark, value }) => [mark, value(read(faultless, mark), random)]);
  const changed = write(faultless, Object.fromEntries(values) as Record<string, Content>);
  const after = random.pick(moves).change(changed, random);
  return {
    before: faultless,
    after,
    expected: [...edits.values()].map(({ mark, rule }) => ({
      rule,
      left: placeAt(faultless, mark),
      right: placeAt(after, mark),
    })),
  };
}
