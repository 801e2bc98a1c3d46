import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../../src/files/write/write-workbook';
import { openFindings } from '../../../src/findings/review';
import { DEFAULT_SETTINGS } from '../../../src/findings/settings';
import type { Filling } from '../../../src/make/filling';
import { ANSWERS, type Layout } from '../../../src/make/layout';
import { makeWorkbook, type MakeOptions } from '../../../src/make/make-workbook';
import { answersOf } from '../../../src/recognise/learn/answers';
import { learnTemplate, type LearnOptions, NothingLearnt } from '../../../src/recognise/learn/learn';
import { withYears } from '../../../src/recognise/learn/found';
import { checkWorkbook } from '../../../src/rules/check-workbook';
import { builtIn, latestTemplate } from '../../../src/template/catalogue';
import { readTemplate } from '../../../src/template/read-template';
import type { FieldRole } from '../../../src/template/roles';
import type { Template } from '../../../src/template/template';
import { sheet, workbook } from '../../../src/workbook/from-values';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { fillFaultless } from '../../builders/filled-mall';
import { otherTemplate } from '../../builders/other-template';
import { rewordedTemplates } from './reworded';

const [known = latestTemplate] = builtIn;
const ASSETS = path.join(__dirname, '../../../assets/arlig-analys-2024');
const INK = 'Inköps- och upphandlingsnämnden';

const made = async (document: Template, options: Partial<MakeOptions> = {}): Promise<WorkbookSnapshot> =>
  readWorkbookFile(await writeWorkbookFile(makeWorkbook(document, { year: 2027, ...options }).document));

const learn = (snapshot: WorkbookSnapshot, options: Partial<LearnOptions> = {}) =>
  learnTemplate(snapshot, { known, year: null, answers: answersOf({}, null), ...options });

function whole(snapshot: WorkbookSnapshot, options: Partial<LearnOptions> = {}): Template {
  const { document, learnt } = learn(snapshot, options);
  expect(learnt.filter(({ role }) => role === null)).toEqual([]);
  const { template, problems } = readTemplate(document);
  expect(problems).toBeUndefined();
  return template as Template;
}

const findingsIn = (snapshot: WorkbookSnapshot, by: Template) =>
  openFindings(checkWorkbook(snapshot, { settings: DEFAULT_SETTINGS, accepted: [] }, { known: [by] }).review);

describe('the template of 2024, learnt from a workbook that is made blank', () => {
  const files = readdirSync(ASSETS).filter((name) => name.endsWith('.xlsx'));

  it.each(files)('finds in %s what the built-in one finds', async (name) => {
    const learnt = whole(await made(known, { year: 2024 }));
    const snapshot = readWorkbookFile(readFileSync(path.join(ASSETS, name)));
    expect(findingsIn(snapshot, learnt)).toEqual(findingsIn(snapshot, known));
  });

  it('learnt from a filled-in one asks for the same', async () => {
    const learnt = whole(await made(known, { year: 2024, supplier: INK, fill: fillFaultless }));
    expect(learnt.chapters).toEqual(known.chapters);
  });

  it('brings the register, also from the workbook of one supplier', async () => {
    const { document, notes } = learn(await made(known, { year: 2024, supplier: INK }));
    expect(document).toMatchObject({
      ...{ register: known.register, suppliers: known.suppliers },
      ...{ cover: known.cover, words: known.words, title: known.title },
    });
    expect(notes).toEqual([]);
  });

  it('brings prompts, lists and services of its own', async () => {
    const own: Template = {
      ...known,
      register: [...known.register, { name: 'Kvantnät', supplier: INK }],
      chapters: known.chapters.map((chapter) => ({
        ...chapter,
        ...(chapter.card && {
          card: {
            ...chapter.card,
            fields: chapter.card.fields.map((field) =>
              field.role === 'projektmal'
                ? {
                    ...field,
                    label: 'Vad levereras?',
                    prompt: 'Räkna upp allt.',
                    answers: ['Tjänst', 'Vara'],
                  }
                : field,
            ),
          },
        }),
      })),
    };
    const { document, notes } = learn(await made(own, { supplier: INK }));
    expect(document.chapters[3]?.card?.fields.find(({ role }) => role === 'projektmal')).toMatchObject({
      label: 'Vad levereras?',
      prompt: 'Räkna upp allt.',
      answers: ['Tjänst', 'Vara'],
    });
    expect(document.register.at(-1)).toEqual({ name: 'Kvantnät' });
    expect(notes[0]?.sv).toContain('Nya i registret: ”Kvantnät”.');
  });

  it('learnt from a workbook of another year serves both', async () => {
    const learnt = whole(await made(known, { year: 2031 }));
    expect(learnt.year).toBe(2031);
    expect(learnt.chapters).toEqual(known.chapters);
  });
});

describe('five templates in other words', () => {
  const templates = rewordedTemplates(known);

  it('are learnt with the right role proposed for nine fields of ten', async () => {
    for (const template of templates) {
      const snapshot = await made(template);
      const { document } = learn(snapshot);
      const wanted = template.chapters.flatMap(({ card }) => card?.fields ?? []);
      const got = document.chapters.flatMap(({ card }) => card?.fields ?? []);
      const right = wanted.filter(({ role }, at) => got[at]?.role === role);
      expect({ id: template.id, share: right.length / wanted.length >= 0.9 }).toEqual({
        id: template.id,
        share: true,
      });
      expect(document.chapters.map(({ role }) => role)).toEqual(template.chapters.map(({ role }) => role));
    }
  });

  it('say why each was proposed, and what else it may be', async () => {
    const { learnt } = learn(await made(templates[0] as Template));
    const goal = learnt.find(({ text }) => text === 'Det som ska bli bättre');
    expect(goal).toMatchObject({ role: 'effektmal', by: 'guess' });
    expect(goal?.why.map(({ sv }) => sv)).toContain('ordet ”bättre”');
    expect(learnt.every(({ by, why }) => by !== 'guess' || why.length > 0)).toBe(true);
  });
});

describe('another city’s template, with every label reworded, chapters renumbered, two fields added and one gone', () => {
  const city = otherTemplate(known);
  const OTHERS = ['Klimat, beskriv', 'Ansvarig chef'];
  const changed: Template = {
    ...city,
    words: known.words,
    cover: known.cover,
    chapters: city.chapters.map((chapter) =>
      chapter.card?.role !== 'foreslagen'
        ? chapter
        : {
            ...chapter,
            card: {
              ...chapter.card,
              fields: [
                ...chapter.card.fields.filter(({ role }) => role !== 'kundgrupp'),
                ...OTHERS.map((label) => ({ role: 'other', label, kind: 'text', required: true }) as const),
              ],
            },
          },
    ),
  };
  /** What a person answers: the role of every text. */
  const roles = Object.fromEntries(
    changed.chapters.flatMap(({ role, title, card, tables = [] }) => [
      [title, role],
      ...(card ? [[card.title, card.role], ...card.fields.map((field) => [field.label, field.role])] : []),
      ...tables.flatMap((table) => [
        ...(table.caption === undefined ? [] : [[table.caption, table.role]]),
        ...table.columns.map((column) => [column.label, column.role]),
      ]),
    ]) as [string, string][],
  );

  it('is learnt by a person’s answers and finds the same planted faults', async () => {
    const learnt = whole(await made(changed), {
      answers: answersOf({ ...roles, 'Namn på förändringsinsats': 'namn' }, null),
    });
    const fields = learnt.chapters.flatMap(({ card }) => card?.fields ?? []);
    expect(fields.filter(({ role }) => role === 'other').map(({ label }) => label)).toEqual(OTHERS);
    const without =
      (gone: FieldRole | null) =>
      (layout: Layout, filling: Filling): void => {
        fillFaultless(layout, {
          ...filling,
          put: (place, value) => {
            const field = layout.chapters
              .find((plan) => plan.sheet === place.sheet)
              ?.cards[1]?.fields.find((each) => each.row === place.row);
            if (place.column !== ANSWERS || field?.field.role !== gone) filling.put(place, value);
          },
        });
      };
    const rulesWithout = async (gone: FieldRole | null): Promise<readonly string[]> =>
      findingsIn(await made(changed, { supplier: INK, fill: without(gone) }), learnt).map(({ rule }) => rule);
    expect(await rulesWithout(null)).toEqual([]);
    expect(await rulesWithout('informationsklassning')).toEqual([
      'informationsklassning-saknas',
      'bedomning-utan-klassning',
    ]);
    expect(await rulesWithout('other')).toEqual(['falt-saknas', 'falt-saknas']);
    expect(new Set(await rulesWithout('effektmal'))).toEqual(new Set(['effektmal-saknas']));
  });
});

describe('what is not as it should be', () => {
  const card = (number: number, ...labels: readonly string[]) => [
    [`Pågående insats ${number}`],
    ...labels.map((label) => [label]),
    [],
  ];
  const template = (...rows: readonly (readonly string[])[]) =>
    sheet('Mall', [['1.4 Pågående insatser'], [], ...rows]);
  const four = ['Namn på insatsen', 'Effektmål', 'Tidplan', 'Xyzzy plugh'];

  it('a label that nobody knows is left unanswered, and named', () => {
    const { learnt } = learn(workbook(template(...card(1, ...four), ...card(2, ...four))), { year: 2027 });
    expect(learnt.filter(({ role }) => role === null).map(({ text, path: at }) => [text, at])).toEqual([
      ['Xyzzy plugh', 'chapters[0].card.fields[3].role'],
    ]);
  });

  it('a label twice is read once, and that is told', () => {
    const rows = [...card(1, ...four, 'Effektmål'), ...card(2, ...four, 'Effektmål')];
    const { document, notes } = learn(workbook(template(...rows)), { year: 2027 });
    expect(document.chapters[0]?.card?.fields).toHaveLength(4);
    expect(notes[0]?.sv).toContain('”Effektmål” står två gånger i kortet på bladet ”Mall”');
  });

  it('two templates in one workbook: the one with most is read, and the other named', () => {
    const [one, two] = [card(1, ...four), card(2, ...four)];
    const both = workbook(template(...one, ...two), { ...template(...one), name: 'Gammal' });
    const { document, notes } = learn(both, { year: 2027 });
    expect(document.chapters).toHaveLength(1);
    expect(notes[0]?.sv).toContain('inte som 1.4 på bladet ”Gammal” rad 1. Står två mallar i arbetsboken');
    // Also where the other edition has another number for it.
    const other = sheet('Ny', [['2.3 Pågående insatser'], [], ...card(1, ...four)]);
    const editions = learn(workbook(template(...one, ...two), other), { year: 2027 });
    expect(editions.document.chapters).toHaveLength(1);
    expect(editions.notes[0]?.sv).toContain(
      'Det är läst som 1.4 på bladet ”Mall” rad 1, inte som 2.3 på bladet ”Ny”',
    );
  });

  it('one that is half filled in is learnt as when it is blank', () => {
    const half = card(1, ...four).map(([label = '', ...rest], at) => [
      label,
      ...(at === 2 ? ['Handläggningstiden minskar med 20 procent.'] : rest),
    ]);
    const blank = learn(workbook(template(...card(1, ...four), ...card(2, ...four))), { year: 2027 });
    const filled = learn(workbook(template(...half, ...card(2, ...four))), { year: 2027 });
    expect(filled.document).toEqual(blank.document);
  });

  it('heads that are merged over two rows are one head each', () => {
    const costs = sheet(
      'Kostnader',
      [
        ['3.1 Kostnader'],
        [],
        ['Drift av tjänster'],
        ['Tjänst', 'Utfall', null, 'Prognos'],
        [null, 2025, 2026, 2027],
        ['Telefoni', 1, 2, 3],
      ],
      {
        merges: [
          { row: 3, column: 0, rows: 2, columns: 1 },
          { row: 3, column: 1, rows: 1, columns: 2 },
        ],
      },
    );
    const { document } = learn(workbook(costs), { year: 2027 });
    expect(document.chapters[0]?.tables?.[0]?.columns).toEqual([
      { role: 'tjanst', label: 'Tjänst' },
      { role: 'utfall', label: 'Utfall {år-2}' },
      { role: 'utfall', label: 'Utfall {år-1}' },
      { role: 'prognos', label: 'Prognos {år}' },
    ]);
  });

  it('a heading with a lower number than the one above is text, and named', () => {
    const rows = [...card(1, ...four), ['1.1 Bakgrund till insatsen'], ['Text.'], [], ...card(2, ...four)];
    const { document, notes } = learn(workbook(template(...rows)), { year: 2027 });
    expect(document.chapters).toHaveLength(1);
    expect(notes[0]?.sv).toContain(
      '”1.1 Bakgrund till insatsen” på bladet ”Mall” rad 9 har ett lägre nummer',
    );
  });

  it('hidden sheets are not read, and named', () => {
    const hidden = sheet('Dolt', [['9 Dold rubrik']], { visibility: 'hidden' });
    const { document, notes } = learn(workbook(template(...card(1, ...four)), hidden), { year: 2027 });
    expect(document.chapters).toHaveLength(1);
    expect(notes).toContainEqual({
      sv: 'Bladet ”Dolt” är dolt och är inte läst.',
      en: 'The sheet “Dolt” is hidden and is not read.',
    });
  });

  it('merged heads are one head', () => {
    const merged = sheet(
      'Mall',
      [['1.4 Pågående insatser'], [], ...card(1, 'Del ett', ...four), ...card(2, 'Del ett', ...four)],
      {
        merges: [
          { row: 0, column: 0, rows: 1, columns: 3 },
          { row: 3, column: 0, rows: 1, columns: 3 },
          { row: 10, column: 0, rows: 1, columns: 3 },
        ],
      },
    );
    const { document } = learn(workbook(merged), { year: 2027 });
    expect(document.chapters[0]?.card?.parts).toEqual([{ title: 'Del ett', first: 'namn' }]);
    expect(document.chapters[0]?.card?.fields).toHaveLength(4);
  });

  it('no chapters, and no year, are refused with what to do', () => {
    expect(() => learn(workbook(sheet('A', [['Hej']])))).toThrow(NothingLearnt);
    expect(() => learn(workbook(template(...card(1, ...four))))).toThrow('Inget år står på försättsbladet');
  });
});

it('years move with the template, names do not', () => {
  expect(withYears('Utfall 2025 och prognos 2027, 2028', 2027)).toBe(
    'Utfall {år-2} och prognos {år}, {år+1}',
  );
  expect(withYears('Agenda2030, Agenda 2030, 12027', 2027)).toBe('Agenda2030, Agenda 2030, 12027');
});
