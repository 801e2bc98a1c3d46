import { compare } from '../../src/compare/compare';
import type { Corrections } from '../../src/findings/corrections';
import { sheet, type Value, workbook } from '../../src/workbook/from-values';
import { HEADING_14, HEADING_31, ongoingCard, ongoingCards, proposedCards } from '../builders/cards';
import { linesOf, readAndChecked, readOnly } from './pairs';

type Rows = readonly (readonly Value[])[];

const book = (...sheets: readonly Rows[]) =>
  workbook(
    sheet('Försättsblad', [
      ['Leverantör', 'Nämnden för Intraservice'],
      ['Avser år', 2024],
    ]),
    ...sheets.map((rows, index) => sheet(`Blad${index + 1}`, rows)),
  );

const differ = (before: Rows, after: Rows, corrections: Corrections = []) =>
  compare(readOnly(book(before)), readOnly(book(after)), corrections);

const lines = (before: Rows, after: Rows, corrections: Corrections = []) =>
  linesOf(differ(before, after, corrections));

const card = (number: number | string, namn: string, more: Record<string, Value> = {}) =>
  ongoingCard(number, { namn, ...more });

const mediabank = {
  tjanst: 'Bildförsörjning',
  effektmal: 'Antalet sökningar som ger en bild ska öka med 40 procent.',
  projektmal: 'Mediabanken är upphandlad och i drift.',
};
const bemanning = {
  tjanst: 'Stöd i arbetet med bemanning',
  effektmal: 'Tiden att bemanna ett pass ska minska från två timmar till tio minuter.',
  projektmal: 'Förstudien är klar.',
};

describe('insatser of two versions', () => {
  it('are known by name wherever they stand, whatever number stands in their titles', () => {
    const before = [...HEADING_14, ...card(1, 'Mediabank', mediabank), ...card(2, 'Bemanning', bemanning)];
    const after = [...HEADING_14, ...card(1, 'Bemanning', bemanning), ...card(2, 'Mediabank', mediabank)];
    expect(lines(before, after)).toEqual([]);
  });

  it('are two where the same code stands at another name and another service', () => {
    const before = [...HEADING_14, ...card('GT5', 'Mediabank', mediabank)];
    const after = [...HEADING_14, ...card('GT5', 'Bemanning', bemanning)];
    expect(lines(before, after)).toEqual(['insats-borttagen Blad1!A3 → –', 'insats-tillkommen – → Blad1!A3']);
  });

  it('are told as probably one where only the name is another, as a guess', () => {
    const before = [...HEADING_14, ...card(1, 'Mediabank', mediabank), ...card(2, 'Bemanning', bemanning)];
    const after = [...HEADING_14, ...card(1, 'Ljud och bild', mediabank), ...card(2, 'Bemanning', bemanning)];
    const { differences } = differ(before, after);
    expect(differences.map(({ rule, text }) => [rule, text.sv])).toEqual([
      ['insats-omdopt', 'Troligen samma insats under nytt namn: ”Mediabank” heter nu ”Ljud och bild”.'],
    ]);
  });

  it('are what a person says that they are', () => {
    const before = [...HEADING_14, ...card('GT5', 'Mediabank', mediabank)];
    const renamed = [...HEADING_14, ...card('GT5', 'Ljud och bild', mediabank)];
    const other = [...HEADING_14, ...card('GT9', 'Bemanning', bemanning)];
    expect(lines(before, renamed, [{ kind: 'insats', left: 'GT5 · Mediabank', right: null }])).toEqual([
      'insats-borttagen Blad1!A3 → –',
      'insats-tillkommen – → Blad1!A3',
    ]);
    const corrected = lines(before, other, [
      { kind: 'insats', left: 'GT5 · Mediabank', right: 'GT9 · Bemanning' },
    ]);
    expect(corrected).toContain('insats-omnumrerad Blad1!A3 → Blad1!A3');
    expect(corrected).toContain('svar-andrat Blad1!B5 → Blad1!B5');
    expect(corrected.some((line) => line.startsWith('insats-borttagen'))).toBe(false);
  });

  it('with one name are told apart by their codes, and by what they say', () => {
    const one = card('GT4', 'Mediabank', mediabank);
    const other = card('GT5', 'Mediabank', { ...mediabank, projektmal: 'Ljudbiblioteket är i drift.' });
    expect(lines([...HEADING_14, ...one, ...other], [...HEADING_14, ...other, ...one])).toEqual([]);
    const plain = card(1, 'Mediabank', mediabank);
    const further = card(2, 'Mediabank', { ...mediabank, projektmal: 'Ljudbiblioteket är i drift.' });
    expect(lines([...HEADING_14, ...plain, ...further], [...HEADING_14, ...further, ...plain])).toEqual([]);
  });

  it('may be very many with one name, and are paired all the same', () => {
    const many = Array.from({ length: 90 }, (_, at) =>
      ongoingCard(at + 1, { namn: 'Förstudie', tjanst: `Telefoni` }),
    );
    const before = [...HEADING_14, ...many.flat()];
    expect(lines(before, before)).toEqual([]);
  });
});

describe('answers of two versions', () => {
  const answered = (effektmal: Value, tidplan: Value = '2023-01-01 - 2024-12-31') =>
    ongoingCards({ effektmal, tidplan });

  it.each([
    ['', 'Svarstiden halveras.', 'svar-tillkommit Blad1!B6 → Blad1!B6'],
    ['Tas fram i förstudien', 'Svarstiden halveras.', 'svar-tillkommit Blad1!B6 → Blad1!B6'],
    ['Svarstiden halveras.', '', 'svar-borttaget Blad1!B6 → Blad1!B6'],
    ['Svarstiden halveras.', 'Svarstiden minskar med 30 %.', 'svar-andrat Blad1!B6 → Blad1!B6'],
  ])('are told as given, taken away or changed: %j and %j', (before, after, line) => {
    expect(lines(answered(before), answered(after))).toEqual([line]);
  });

  it.each([
    ['Svarstiden halveras.', 'svarstiden  halveras'],
    ['Svarstiden – "halverad"', 'Svarstiden - ”halverad”'],
    ['3 000 ärenden', '3000 ärenden'],
  ])('are the same however they are typed: %j and %j', (before, after) => {
    expect(lines(answered(before), answered(after))).toEqual([]);
  });

  it.each([
    ['Kvot -3,5', 'Kvot 3,5'],
    ['35 ärenden', '3,5 ärenden'],
    ['Fas 2 3', 'Fas 23'],
  ])('are two where a sign at a figure differs: %j and %j', (before, after) => {
    expect(lines(answered(before), answered(after))).toHaveLength(1);
  });

  it('are the same schedule where the days are', () => {
    expect(lines(answered('x', '2023-01-01 - 2024-12-31'), answered('x', '2023–2024'))).toEqual([]);
    expect(lines(answered('x', '2023–2024'), answered('x', '2023–2025'))).toHaveLength(1);
  });

  it('are the same yes or no where nothing more is said', () => {
    const asked = (riskanalys: Value) => proposedCards({ riskanalys });
    expect(lines(asked('JA'), asked('x'))).toEqual([]);
    expect(lines(asked('JA'), asked('Ja?'))).toHaveLength(1);
    expect(lines(asked('NEJ'), asked('NEJ, görs 2025'))).toHaveLength(1);
  });

  it('are the same amount in another unit', () => {
    const asked = (projektbudget: Value) => proposedCards({ projektbudget });
    expect(lines(asked('3 000 tkr'), asked('3 mnkr'))).toEqual([]);
    expect(lines(asked('3 000 tkr'), asked('3 100 tkr'))).toHaveLength(1);
    expect(lines(asked('3 000 tkr'), asked('3 000 tkr, varav 500 tkr 2024'))).toHaveLength(1);
  });
});

describe('amounts of two versions', () => {
  const CAPTION = 'Förvaltningskostnader inom befintliga tjänster, både bas- och infrastrukturtjänster';
  const costs = (...rows: Rows) => [
    ...HEADING_31,
    [CAPTION],
    ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
    ...rows,
  ];
  const before = costs(
    ['Telefoni', 90, 100, 103],
    ['Office 365', 190, 200, 207],
    ['Totalkostnad', 280, 300, 310],
  );

  it('are told with their difference; a total that only follows is not', () => {
    const after = costs(
      ['Office 365', 190, 250, 207],
      ['Telefoni', 90, 100, 103],
      ['Totalkostnad', 280, 350, 310],
    );
    const { differences, frames } = differ(before, after);
    expect(differences.map(({ rule, difference, text }) => [rule, difference?.toNumber(), text.sv])).toEqual([
      ['belopp-andrat', 50, 'Ändrat från 200 tkr till 250 tkr (+50 tkr, +25 %).'],
    ]);
    expect(
      frames.map(({ name, left, right }) => [name.sv, left?.toNumber(), right?.toNumber()]),
    ).toContainEqual(['Förvaltning, budget', 300, 350]);
  });

  it('are told of a total that changed by itself, or by another amount than its rows', () => {
    const alone = costs(
      ['Telefoni', 90, 100, 103],
      ['Office 365', 190, 200, 207],
      ['Totalkostnad', 280, 390, 310],
    );
    expect(lines(before, alone)).toEqual(['belopp-andrat Blad1!C7 → Blad1!C7']);
    const wrong = costs(
      ['Telefoni', 90, 120, 103],
      ['Office 365', 190, 200, 207],
      ['Totalkostnad', 280, 390, 310],
    );
    expect(lines(before, wrong)).toHaveLength(2);
  });

  it('are the same service however the register lets it be written', () => {
    const after = costs(
      ['Telefoni och stödsystem', 90, 100, 103],
      ['Office 365', 190, 200, 207],
      ['Totalkostnad', 280, 300, 310],
    );
    expect(lines(before, after)).toEqual([]);
  });

  it('are of rows that have come and gone', () => {
    const after = costs(
      ['Office 365', 190, 200, 207],
      ['Webbhotell', 5, 6, 7],
      ['Totalkostnad', 195, 206, 214],
    );
    expect(lines(before, after)).toEqual(['rad-borttagen Blad1!A5 → –', 'rad-tillkommen – → Blad1!A6']);
  });

  it('are the same where a whole table is rounded, and not where one figure is', () => {
    const exact = costs(
      ['Telefoni', 91, 103, 1042],
      ['Office 365', 192, 207, 2096],
      ['Webbhotell', 46, 58, 61],
    );
    const rounded = costs(
      ['Telefoni', 90, 100, 1040],
      ['Office 365', 190, 210, 2100],
      ['Webbhotell', 50, 60, 60],
    );
    expect(lines(exact, rounded)).toEqual([]);
    const one = costs(
      ['Telefoni', 90, 103, 1042],
      ['Office 365', 192, 207, 2096],
      ['Webbhotell', 46, 58, 61],
    );
    expect(lines(exact, one)).toEqual(['belopp-andrat Blad1!B5 → Blad1!B5']);
    const precise = costs(
      ['Telefoni', 91, 100, 1040],
      ['Office 365', 190, 210, 2100],
      ['Webbhotell', 50, 60, 60],
    );
    expect(lines(rounded, precise)).toHaveLength(1);
  });

  it('nothing and zero are two', () => {
    const blank = costs(['Telefoni', null, 100, 103], ['Office 365', 190, 200, 207]);
    const zero = costs(['Telefoni', 0, 100, 103], ['Office 365', 190, 200, 207]);
    expect(lines(blank, zero)).toEqual(['belopp-andrat Blad1!B5 → Blad1!B5']);
  });
});

describe('findings of two versions', () => {
  it('are counted as mended, new and kept, and told at the difference that they come of', () => {
    const one = ongoingCards({ effektmal: null }, { namn: 'Ny kabel', tidplan: '2025–2023' });
    const other = ongoingCards({}, { namn: 'Ny kabel', tidplan: '2025–2023', effektmal: null });
    const comparison = compare(
      readAndChecked(book(one, proposedCards({}))),
      readAndChecked(book(other, proposedCards({}))),
    );
    const told = comparison.differences.map(({ rule, faults }) => [
      rule,
      faults?.fresh.map((finding) => finding.rule) ?? [],
      faults?.mended.map((finding) => finding.rule) ?? [],
    ]);
    expect(told).toContainEqual(['svar-tillkommit', [], ['effektmal-saknas']]);
    expect(told).toContainEqual(['svar-borttaget', ['effektmal-saknas'], []]);
    expect(comparison.faults).toMatchObject({ fresh: 1, mended: 1 });
    expect(comparison.faults?.kept).toBeGreaterThan(0);
    const after = readAndChecked(book(other, proposedCards({})));
    const accepted = compare(readOnly(book(one, proposedCards({}))), {
      ...after,
      accepted: new Set(after.findings),
    });
    expect(accepted.faults).toMatchObject({ fresh: 0, kept: 0, lines: { fresh: 0, kept: 0 } });
  });

  it('of one cause are one line, as they are counted elsewhere', () => {
    const { findings, submission } = readAndChecked(
      book(ongoingCards({ effektmal: null }), proposedCards({})),
    );
    const together = findings
      .slice(0, 1)
      .flatMap((finding) => ['a', 'b', 'c'].map((subject) => ({ ...finding, subject, group: 'en orsak' })));
    const { faults } = compare(
      { submission, findings: together.slice(0, 2) },
      { submission, findings: together },
    );
    expect(faults).toEqual({ fresh: 1, mended: 0, kept: 2, lines: { fresh: 0, mended: 0, kept: 1 } });
  });

  it('without a difference are told by themselves', () => {
    const one = book(ongoingCards({ effektmal: null }), proposedCards({}));
    const [before, after] = [readOnly(one), readAndChecked(one)];
    const { differences } = compare(before, {
      ...after,
      findings: after.findings.filter(({ rule }) => rule === 'effektmal-saknas'),
    });
    expect(differences.map(({ rule, severity, left }) => [rule, severity, left])).toEqual([
      ['effektmal-saknas', 'fel', null],
    ]);
  });
});

it('two suppliers are compared all the same, and that is told', () => {
  const other = workbook(
    sheet('Försättsblad', [
      ['Leverantör', 'Nämnden för demokrati och medborgarservice'],
      ['Avser år', 2024],
    ]),
    sheet('Blad1', ongoingCards({})),
  );
  const { differences } = compare(readOnly(book(ongoingCards({}))), readOnly(other));
  expect(differences.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['leverantor-andrad', 'varning'],
  ]);
});

it('a whole column of remarks beside the answers is told once, a few note by note', () => {
  const plain = [...HEADING_14, ...card(1, 'Mediabank', mediabank), ...card(2, 'Bemanning', bemanning)];
  const noted = (most: number): Rows =>
    plain.map((row, at) => (at > 2 && row.length === 2 && at < 3 + most ? [...row, `Se fråga ${at}`] : row));
  const { differences } = differ(plain, noted(12));
  expect(differences.map(({ rule, text }) => [rule, text.sv])).toEqual([
    ['anteckningar-tillkomna', '10 anteckningar har tillkommit bredvid svaren i kolumn C.'],
  ]);
  expect(lines(noted(12), plain)).toEqual(['anteckningar-borttagna Blad1!C4 → –']);
  expect(lines(plain, noted(2))).toHaveLength(2);
});
