import { Decimal } from '../../src/money/decimal';
import type { CostKind } from '../../src/portfolio/cost-kinds';
import type { Cost } from '../../src/portfolio/cost-rows';
import {
  type AlternativeChoice,
  forslagFor,
  howReckoned,
  inHundreds,
  reckonFrame,
} from '../../src/underlag/alternatives';
import { compileUnderlag, withChoices } from '../../src/underlag/underlag';
import { placeAddress } from '../../src/workbook/address';
import { HEADING_14, HEADING_31, ongoingCard } from '../builders/cards';
import { oneSheet } from '../builders/submissions';
import { readReal, receivedFrom } from './real';

const real = readReal();
const underlag = compileUnderlag(real);
const part = (name: string) => {
  const found = underlag.suppliers.find(({ supplier }) => supplier.toLowerCase().includes(name));
  if (found === undefined) throw new Error(`${name} is not there.`);
  return found;
};
const [dom, ink, intra] = [part('demokrati'), part('inköp'), part('intraservice')];
const ram = (of: typeof dom, kind: CostKind, cost: Cost) =>
  of.frames.ramar.find((each) => each.kind === kind && each.cost === cost);

describe('the figures of the three real workbooks', () => {
  const stated: readonly (readonly [typeof dom, CostKind, Cost, 'budget' | 'prognos' | 'forslag', number])[] =
    [
      [dom, 'bastjanst', 'forvaltning', 'budget', 77587],
      [dom, 'bastjanst', 'forvaltning', 'forslag', 77617],
      [dom, 'bastjanst', 'utveckling', 'forslag', 5190],
      [ink, 'bastjanst', 'forvaltning', 'forslag', 28500],
      [ink, 'bastjanst', 'forvaltning', 'prognos', 31800],
      [ink, 'bastjanst', 'utveckling', 'forslag', 10300],
      [intra, 'bastjanst', 'forvaltning', 'forslag', 244755],
      [intra, 'bastjanst', 'utveckling', 'forslag', 47800],
      [intra, 'infrastruktur', 'forvaltning', 'forslag', 783258],
      [intra, 'infrastruktur', 'utveckling', 'forslag', 63400],
      [intra, 'utanfor', 'forvaltning', 'budget', 111359],
    ];

  it.each(stated.map((each, at) => [at + 1, ...each] as const))(
    'are those of its own tables: number %i',
    (_, of, kind, cost, measure, value) => {
      expect(ram(of, kind, cost)?.[measure]?.value.toNumber()).toBe(value);
    },
  );

  it('are summed unrounded and shown in hundreds', () => {
    const sum = forslagFor(dom, { kind: null, cost: null });
    expect([sum?.toNumber(), sum && inHundreds(sum).toNumber()]).toEqual([82807, 82800]);
  });

  it('tell a likely slip beside what stands there', () => {
    expect(ram(dom, 'bastjanst', 'forvaltning')?.budget?.stated.toNumber()).toBe(77547);
    expect(underlag.statements.find(({ id }) => id === 'trolig-felskrivning-rattad')).toMatchObject({
      supplier: dom.supplier,
      figures: { counted: 77587, stated: 77547 },
    });
  });

  it('give the budget of each area of Intraservice', () => {
    const sums = new Map<string | null, number>();
    const running = intra.rows.filter(({ cost, kind }) => cost === 'forvaltning' && kind !== 'utanfor');
    for (const { area, figures } of running) {
      const budget = figures.find(({ measure }) => measure === 'budget')?.value.toNumber() ?? 0;
      sums.set(area, (sums.get(area) ?? 0) + budget);
    }
    expect(Object.fromEntries(sums)).toEqual({
      ...{ Ekonomi: 45876, HR: 119676, Kommunikation: 22972 },
      ...{ 'Digital infrastruktur': 737558, 'Ledning och styrning': 34531 },
    });
  });

  it('count all cards that are not blank', () => {
    expect([dom.classified, dom.risk, dom.effektmal]).toEqual([
      { done: 2, of: 8 },
      { done: 1, of: 8 },
      { done: 9, of: 16 },
    ]);
    expect(intra.classified).toEqual({ done: 0, of: 12 });
    expect(intra.proposed.filter(({ isPott }) => !isPott)).toHaveLength(11);
    expect(ink.proposed).toEqual([]);
  });

  it('take effects as stated and tell whether they are running totals', () => {
    expect(dom.frames.cumulative).toBe(true);
    expect(intra.frames.cumulative).toBe(false);
    expect([...dom.frames.effects].map(([year, { value }]) => [year, value.toNumber()])).toEqual([
      [2024, 30],
      [2025, 331],
      [2026, 348],
    ]);
  });

  it('have a cell for every figure', () => {
    const figures = underlag.suppliers.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
    expect(figures.length).toBeGreaterThan(150);
    const goteborg = intra.rows.find(({ name }) => name.includes('goteborg.se'));
    expect(goteborg).toMatchObject({ kind: 'utanfor', cost: 'forvaltning' });
    expect(goteborg?.figures.map(({ measure, place }) => [measure, placeAddress(place)])).toEqual([
      ['budget', "'3.1 Kostnader'!C55"],
      ['prognos', "'3.1 Kostnader'!D55"],
    ]);
  });
});

describe('where the published underlag and the workbooks disagree', () => {
  const told = (...words: readonly string[]) =>
    underlag.differences.find(({ what }) => words.every((word) => what.sv.includes(word)));

  it('both figures are told with the row that makes the difference', () => {
    const wifi = told('Förvaltning av digital infrastruktur', 'budget 2023', 'utgivna');
    expect(wifi).toMatchObject({ supplier: intra.supplier });
    expect(wifi?.what.sv).toContain('”Fritt publikt WiFi utomhus”');
    expect([wifi?.left.value.toNumber(), wifi?.right.value.toNumber()]).toEqual([737558, 736900]);
  });

  it('what no row explains is said to be so', () => {
    const area = told('Ledning och styrning', 'budget 2023', 'utgivna');
    expect([area?.left.value.toNumber(), area?.right.value.toNumber()]).toEqual([34531, 33000]);
    expect(area?.what.sv).toContain('Ingen enskild rad');
  });

  it('a total that its own tables do not make is told', () => {
    expect(told('alla leverantörer', 'total')?.difference.toNumber()).toBe(-2200);
  });
});

describe('what does not tie out', () => {
  it('is told within a workbook and between suppliers, with both places', () => {
    const pairs = underlag.differences.map(({ left, right }) => [
      left.value.toNumber(),
      right.value.toNumber(),
    ]);
    expect(pairs).toEqual(
      expect.arrayContaining([
        [50733, 50773],
        [49100, 32000],
        [62800, 47200],
        [24500, 27500],
        [13000, 13800],
        [30365, 50773],
        [14609, 28500],
      ]),
    );
    for (const { left, right } of underlag.differences) {
      expect(left.place).not.toBe('');
      expect(right.place).not.toBe('');
    }
  });
});

describe('the frames of the underlag 2024', () => {
  const choice = (supplier: string, given: Partial<AlternativeChoice>): AlternativeChoice => ({
    ...{ supplier, alternative: 'A', kind: 'bastjanst', cost: 'forvaltning', adjustments: [] },
    ...{ reduction: null, base: null, index: null },
    ...given,
  });
  const d = (value: number | string) => new Decimal(value);
  const cut = (what: string, tkr: number) => [{ what, tkr: d(tkr) }];
  const utveckling = { cost: 'utveckling' } as const;
  const together = { alternative: 'D', kind: null } as const;
  /** What the beredningsfunktion set, and what it wrote. */
  const frames: readonly (readonly [typeof dom, Partial<AlternativeChoice>, number])[] = [
    [dom, {}, 77600],
    [dom, utveckling, 5200],
    [dom, { kind: null, cost: null }, 82800],
    [dom, { alternative: 'B', adjustments: cut('ingen', 0) }, 77600],
    [dom, { ...utveckling, alternative: 'B', adjustments: cut('Göteborgsförslaget', 300) }, 4900],
    [ink, { base: d(30700) }, 30700],
    [ink, utveckling, 10300],
    [ink, { kind: null, cost: null, base: d(41000) }, 41000],
    [ink, { alternative: 'C', base: d(30700), reduction: d(0) }, 30700],
    [ink, { ...utveckling, alternative: 'C', adjustments: cut('tjänsteplanen', 1400) }, 8900],
    [intra, { base: d(243300) }, 243300],
    [intra, utveckling, 47800],
    [intra, { kind: 'infrastruktur', base: d(782600) }, 782600],
    [intra, { ...utveckling, kind: 'infrastruktur' }, 63400],
    [intra, { kind: null, cost: null, base: d(1137100) }, 1137100],
    [intra, { ...together, base: d(918500) }, 918500],
    [intra, { ...together, cost: 'utveckling', base: d(90500) }, 90500],
    [intra, { ...together, base: d(958500), reduction: d('0.07') }, 891405],
    [intra, { ...together, base: d(958500), reduction: d('0.12') }, 843480],
    [intra, { ...together, base: d(958500), reduction: d('0.17') }, 795555],
    [intra, { ...together, base: d(958500), reduction: d('0.22') }, 747630],
  ];

  it.each(frames.map((frame, at) => [at + 1, ...frame] as const))(
    'number %i comes out',
    (_, of, given, ram) => {
      expect(reckonFrame(of, choice(of.supplier, given)).ram?.toNumber()).toBe(ram);
    },
  );

  it('are raised by the index that is typed in', () => {
    expect(
      reckonFrame(
        intra,
        choice(intra.supplier, { ...together, base: d(918500), index: d('0.033') }),
      ).ram?.toNumber(),
    ).toBe(948811);
  });

  it('tell how they are reckoned, and what is missing', () => {
    expect(howReckoned(choice('', { alternative: 'B', adjustments: cut('x', 300) }))).toBe('förslag − 300');
    expect(
      howReckoned(
        choice('', {
          alternative: 'C',
          adjustments: cut('x', 1400),
          reduction: d('0.07'),
          index: d('0.033'),
        }),
      ),
    ).toBe('(förslag − 1 400) × (1 − 7 %) × (1 + 3,3 %)');
    expect(reckonFrame(intra, choice(intra.supplier, { alternative: 'D' }))).toMatchObject({
      ram: null,
      missing: 'bas',
    });
    expect(reckonFrame(dom, choice(dom.supplier, { kind: 'infrastruktur' }))).toMatchObject({
      ram: null,
      missing: 'forslag',
    });
  });

  it('list A of every frame, and then what was chosen', () => {
    const chosen = withChoices(underlag, [choice(dom.supplier, { alternative: 'D', base: d(70000) })]);
    const own = chosen.alternatives.filter((each) => each.choice.supplier === dom.supplier);
    expect(own.map((each) => each.choice.alternative)).toEqual(['A', 'A', 'D']);
    expect(chosen.alternatives).toHaveLength(9);
  });
});

describe('statements of several suppliers', () => {
  const figures = (id: string, supplier: string | null = null) =>
    underlag.statements.find((each) => each.id === id && each.supplier === supplier)?.figures;

  it('compare kinds, years and suppliers', () => {
    expect(figures('antal-tjanster')).toEqual({ bastjanster: 28, infrastruktur: 22 });
    expect(figures('forandring-utveckling-alla')?.change).toBeCloseTo(0.183, 3);
    expect(figures('infrastruktur-mot-bastjanster-forvaltning')?.times).toBeCloseTo(2.23, 2);
    expect(figures('utfall-saknas')).toEqual({ n: 2, of: 3 });
    expect(figures('insatser-utan-klassning-alla')).toEqual({ n: 18, of: 20 });
  });

  it('tell of one supplier what its findings come to', () => {
    expect(figures('kostnader-utanfor-ramen', intra.supplier)).toMatchObject({ n: 13, sum: 111359 });
    expect(figures('nya-som-ar-fornyelser', intra.supplier)).toEqual({ n: 4, of: 12 });
    expect(figures('kanske-ej-digital', dom.supplier)).toEqual({ n: 1, of: 8 });
    expect(figures('foljer-mallen-delvis', intra.supplier)).toMatchObject({ areas: 11, emptyColumns: 3 });
    expect(figures('foljer-mallen-delvis', ink.supplier)).toBeUndefined();
    expect(figures('tjanster-utan-kostnadsrad', intra.supplier)).toEqual({ n: 1, of: 43 });
  });

  it('each rest on cells of the supplier that they name', () => {
    for (const { supplier, cells } of underlag.statements)
      for (const cell of cells) if (supplier !== null) expect(cell.supplier).toBe(supplier);
  });
});

describe('files that cannot all count', () => {
  const [first] = real;
  if (first === undefined) throw new Error('Read above.');
  const other = (rows: Parameters<typeof oneSheet>[0]) => receivedFrom('annan.xlsx', oneSheet(rows));

  it('two of one supplier: the first counts, and the other is told by name', () => {
    const { files, suppliers } = compileUnderlag([...real, { ...first, file: 'igen.xlsx' }]);
    expect(suppliers).toHaveLength(3);
    expect(files.at(-1)).toMatchObject({ file: 'igen.xlsx', counted: false });
    expect(files.at(-1)?.error?.sv).toContain('har redan en fil');
  });

  it('another year, and what is unreadable or no submission', () => {
    const old = {
      ...first,
      submission: {
        ...first.submission,
        supplier: 'Nämnden för annat',
        year: 2023,
        template: { ...first.submission.template, year: 2023 },
      },
    };
    const { files, suppliers } = compileUnderlag([
      { file: 'trasig.xlsx', error: { sv: 'Trasig.', en: 'Broken.' } },
      ...real,
      { ...old, file: 'gammal.xlsx' },
      other([['Lokaler', 12]]),
    ]);
    expect(suppliers).toHaveLength(3);
    expect(files.map(({ error }) => error?.sv.slice(0, 24) ?? null)).toEqual([
      'Trasig.',
      null,
      null,
      null,
      'Filen gäller 2023, men d',
      'Det här ser inte ut som ',
    ]);
  });

  it('one without costs and of no known supplier counts for its insatser, and says so', () => {
    const { files, suppliers } = compileUnderlag([
      ...real,
      other([...HEADING_14, ...ongoingCard(1), ...HEADING_31]),
    ]);
    expect(files.at(-1)).toMatchObject({ counted: true });
    expect(files.at(-1)?.error?.sv).toMatch(/finns inte i registret.*Inga kostnader/);
    expect(suppliers.at(-1)).toMatchObject({ supplier: 'annan.xlsx', effektmal: { done: 1, of: 1 } });
  });

  it('none that is a submission gives nothing, and no fault', () => {
    expect(compileUnderlag([other([['Lokaler', 12]])])).toMatchObject({
      year: null,
      suppliers: [],
    });
  });
});
