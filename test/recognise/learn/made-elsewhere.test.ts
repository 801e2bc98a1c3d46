import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../../src/files/write/write-workbook';
import { openFindings } from '../../../src/findings/review';
import { DEFAULT_SETTINGS } from '../../../src/findings/settings';
import type { Filling } from '../../../src/make/filling';
import { ANSWERS, type Layout } from '../../../src/make/layout';
import { makeWorkbook, type MakeOptions } from '../../../src/make/make-workbook';
import { answersOf } from '../../../src/recognise/learn/answers';
import { learnTemplate } from '../../../src/recognise/learn/learn';
import { checkWorkbook } from '../../../src/rules/check-workbook';
import { builtIn, latestTemplate } from '../../../src/template/catalogue';
import { readTemplate } from '../../../src/template/read-template';
import type { CardRole, FieldRole } from '../../../src/template/roles';
import type { Template } from '../../../src/template/template';
import { cellText } from '../../../src/workbook/cell-text';
import type { Place } from '../../../src/workbook/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { fillFaultless } from '../../builders/filled-mall';
import { type MadeElsewhere, madeElsewhere } from './municipalities';

const [known = latestTemplate] = builtIn;

const learn = ({ workbook }: MadeElsewhere, roles: Readonly<Record<string, string>> = {}) =>
  learnTemplate(workbook, { known, year: null, answers: answersOf(roles, null) });

const made = async (document: Template, options: Partial<MakeOptions> = {}): Promise<WorkbookSnapshot> =>
  readWorkbookFile(
    await writeWorkbookFile(
      makeWorkbook(document, {
        year: document.year,
        supplier: document.suppliers[0] ?? null,
        ...options,
      }).document,
    ),
  );

const checked = (snapshot: WorkbookSnapshot, by: Template) =>
  checkWorkbook(snapshot, { settings: DEFAULT_SETTINGS, accepted: [] }, { known: [by] });

const rulesIn = (snapshot: WorkbookSnapshot, by: Template): readonly string[] =>
  openFindings(checked(snapshot, by).review).map(({ rule, place }) => `${rule} ${place.sheet}`);

const lastState = ({ sheets }: WorkbookSnapshot): string =>
  cellText(sheets.find(({ name }) => name === 'Status')?.cells.at(-1)?.[4] ?? { type: 'blank' });

const FAULTS: readonly (readonly [CardRole, FieldRole, rule: string])[] = [
  ['foreslagen', 'informationsklassning', 'informationsklassning-saknas'],
  ['foreslagen', 'effektmal', 'effektmal-saknas'],
  ['foreslagen', 'projektbudget', 'falt-saknas'],
  ['pagaende', 'effektmal', 'effektmal-saknas'],
];

/** Answers all but these fields in the second card of each kind. */
function fillWithFaults(layout: Layout, filling: Filling): void {
  const isGone = ({ sheet, row, column }: Place): boolean =>
    layout.chapters.some(
      ({ sheet: own, cards }) =>
        own === sheet &&
        column === ANSWERS &&
        FAULTS.some(
          ([card, role]) =>
            cards[1]?.definition.role === card &&
            cards[1].fields.some((each) => each.row === row && each.field.role === role),
        ),
    );
  fillFaultless(layout, {
    ...filling,
    put: (place, value) => {
      if (!isGone(place)) filling.put(place, value);
    },
  });
}

describe.each(madeElsewhere.map((each) => [each.name, each] as const))('a template %s', (_, elsewhere) => {
  /** What a person answers: only what nobody knows. */
  const answers = Object.fromEntries(
    [...elsewhere.running, ...elsewhere.proposed].filter(([, role]) => role === 'other'),
  );

  it('is learnt with the right role for nine fields of ten and for every chapter', () => {
    const { document } = learn(elsewhere);
    const got = new Map(
      document.chapters.flatMap(({ card }) =>
        (card?.fields ?? []).map((field) => [`${card?.role ?? ''} ${field.label}`, field.role] as const),
      ),
    );
    const wanted = [
      ...elsewhere.running.map(([label, role]) => [`pagaende ${label}`, role] as const),
      ...elsewhere.proposed.map(([label, role]) => [`foreslagen ${label}`, role] as const),
    ].filter(([, role]) => role !== 'other');
    const wrong = wanted.filter(([label, role]) => got.get(label) !== role);
    expect(wrong.length / wanted.length).toBeLessThanOrEqual(0.1);
    expect(document.chapters.map(({ title, role }) => [title, role])).toEqual(elsewhere.chapters);
    expect(document.register.map(({ name }) => name)).toEqual(elsewhere.services);
    const cost = document.chapters.find(({ role }) => role === 'kostnader')?.tables?.[0];
    expect(cost).toMatchObject({ role: 'forvaltningskostnader' });
    expect(cost?.columns.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['tjanst', 'utfall', 'budget', 'prognos']),
    );
  });

  it('answered, it reads the workbook that it was learnt from, and one that is made by it', async () => {
    const { document } = learn(elsewhere, answers);
    const { template, problems } = readTemplate(document);
    expect(problems).toBeUndefined();
    const own = template as Template;
    const { sections } = checked(elsewhere.workbook, own).submission.coverage;
    expect(sections).toEqual({ found: own.chapters.length, expected: own.chapters.length });
    const { submission } = checked(await made(own), own);
    expect(submission.unknownLabels).toEqual([]);
    expect(submission.coverage.unread).toEqual({ blocks: 0, cells: 0 });
    expect(submission.coverage.fields).toMatchObject({ missing: 0, unknown: 0 });
  });

  it('made and filled in it gives no finding, and planted faults are found', async () => {
    const own = learn(elsewhere, answers).document as Template;
    const full = await made(own, { fill: fillFaultless });
    expect(rulesIn(full, own)).toEqual([]);
    expect(lastState(full)).toBe('Klar');
    const faulty = await made(own, { fill: fillWithFaults });
    expect(rulesIn(faulty, own).map((each) => each.split(' ')[0])).toEqual(
      expect.arrayContaining(FAULTS.map(([, , rule]) => rule)),
    );
    expect(lastState(faulty)).toBe(`${FAULTS.length} saknas`);
  });
});
