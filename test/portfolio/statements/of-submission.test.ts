import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { statementsOf } from '../../../src/portfolio/statements/of-submission';
import type { Statement } from '../../../src/portfolio/statements/statement';
import { recognise } from '../../../src/recognise/recognise';
import type { Submission } from '../../../src/recognise/submission';
import { latestTemplate as mall2024 } from '../../../src/template/catalogue';
import type { Value } from '../../../src/workbook/from-values';
import { addressOf } from '../../../src/workbook/address';
import { ongoingCards, proposedCards } from '../../builders/cards';
import { submissionOf } from '../../builders/submissions';

type Rows = readonly (readonly Value[])[];

const FOLDER = path.join(__dirname, '../../../assets/arlig-analys-2024');
const real = (supplier: string): Submission =>
  recognise(
    readWorkbookFile(new Uint8Array(readFileSync(path.join(FOLDER, `arlig-analys-2024-${supplier}.xlsx`)))),
    mall2024,
  );

const byId = (submission: Submission): ReadonlyMap<string, Statement> =>
  new Map(statementsOf(submission).map((statement) => [statement.id, statement]));
const textOf = (submission: Submission, id: string): string | undefined => byId(submission).get(id)?.text.sv;
const figuresOf = (submission: Submission, id: string) => byId(submission).get(id)?.figures;
const cellsOf = (submission: Submission, id: string): readonly (string | null)[] | undefined =>
  byId(submission).get(id)?.cells.map(addressOf);

describe('what is said of the real workbooks', () => {
  const [dom, ink, intraservice] = [
    'demokrati-och-medborgarservice',
    'inkop-och-upphandling',
    'intraservice',
  ].map(real);
  if (!dom || !ink || !intraservice) throw new Error('Read above.');

  it('tells how development changes, as the preparation team reckoned', () => {
    expect(figuresOf(dom, 'forandring-utveckling')).toMatchObject({ budget: 7000, forslag: 5190 });
    expect(textOf(dom, 'forandring-utveckling')).toContain(
      '5 190 tkr, 25,9 % mindre än budget 2023 (7 000 tkr)',
    );
    expect(textOf(ink, 'forandring-utveckling')).toContain(
      '10 300 tkr, 7,3 % mer än budget 2023 (9 600 tkr)',
    );
  });

  it('leaves out a cut that nobody has placed, and tells it', () => {
    expect(textOf(intraservice, 'forandring-utveckling')).toContain('111 200 tkr, 22,9 % mer än');
    expect(textOf(intraservice, 'ofordelad-minskning')).toContain(
      'på 21 200 tkr (”Ambitionsanpassning 2024”)',
    );
    expect(cellsOf(intraservice, 'ofordelad-minskning')).toEqual(['B202', 'B233']);
  });

  it('tells how running the services changes, without rows outside the frame', () => {
    expect(textOf(intraservice, 'forandring-forvaltning')).toContain(
      '1 028 013 tkr, 7 % mer än budget 2023 (960 613 tkr)',
    );
    expect(textOf(dom, 'forandring-forvaltning')).toContain('0,04 % mer än');
    expect(textOf(ink, 'forandring-forvaltning')).toContain('lika mycket som budget 2023');
  });

  it('tells how the budget grew from the outcome, where both kinds of cost state one', () => {
    expect(textOf(ink, 'utfall-till-budget')).toBe(
      'Budget 2023 är 38 100 tkr, 43,9 % mer än utfall 2022 (26 471 tkr).',
    );
    expect(textOf(dom, 'utfall-till-budget')).toBeUndefined();
  });

  it('tells what development costs in the years to come', () => {
    expect(figuresOf(intraservice, 'kostnad-kommande-ar')).toEqual({ 2025: 38300, 2026: 36700 });
  });

  it('counts what the proposals lack', () => {
    expect(figuresOf(dom, 'insatser-utan-klassning')).toEqual({ n: 6, of: 8 });
    expect(figuresOf(dom, 'insatser-utan-riskanalys')).toEqual({ n: 7, of: 8 });
    expect(figuresOf(dom, 'insatser-utan-effektmal')).toEqual({ n: 7, of: 16 });
    expect(figuresOf(intraservice, 'insatser-utan-klassning')).toEqual({ n: 12, of: 12 });
  });

  it('counts new ones and those that end', () => {
    expect(textOf(ink, 'nya-insatser')).toBe('Leverantören föreslår inga nya insatser.');
    expect(figuresOf(dom, 'nya-insatser')).toEqual({ n: 8, potter: 0 });
    expect(textOf(dom, 'pagaende-som-slutar')).toBe(
      '6 av 8 pågående insatser slutar före 2024, 2 går vidare.',
    );
  });

  it('tells of potter, and of areas that have nothing else', () => {
    expect(figuresOf(intraservice, 'potter')).toMatchObject({ smallest: 500, largest: 19100 });
    const areas = statementsOf(intraservice).filter(({ id }) => id === 'omrade-av-potter');
    expect(areas.map(({ text }) => text.sv)).toContain(
      'Hela utvecklingen 2024 i ”HR”, 13 000 tkr, är potter.',
    );
  });

  it('tells of services, their kinds, and whom the supplier depends on', () => {
    expect(figuresOf(intraservice, 'tjanster-i-registret')).toEqual({ bastjanster: 21, infrastruktur: 22 });
    expect(textOf(intraservice, 'infrastruktur-mot-bastjanster')).toContain('3,3 gånger så mycket');
    expect(textOf(ink, 'annan-leverantor')).toContain('Nämnden för Intraservice nämns i 2 texter');
    expect(textOf(dom, 'manga-insatser-pa-en-tjanst')).toContain('5 av 8 nya insatser gäller samma tjänst');
  });
});

describe('what is not said', () => {
  const nothing = (rows: Rows): readonly string[] => statementsOf(submissionOf(rows)).map(({ id }) => id);

  it('is anything of chapters that are not there', () => {
    expect(nothing([['Lunch', 1]])).toEqual([]);
  });

  it('is a deviation where the comment says that there is none', () => {
    const deviations = (...comments: readonly Value[]): unknown =>
      figuresOf(
        submissionOf(ongoingCards(...comments.map((kommentarAvvikelser) => ({ kommentarAvvikelser })))),
        'avvikelser',
      );
    expect(deviations('Inga avvikelser.', 'Enligt plan', null, 'ej klart')).toEqual({ n: 0, of: 4 });
    expect(deviations('Försenad två månader', 'Ingenjörerna har slutat')).toEqual({ n: 2, of: 2 });
  });

  it('is an end where the schedule names no year', () => {
    const submission = submissionOf(ongoingCards({ tidplan: 'Efter beslut' }, { tidplan: 'Under 2023' }));
    expect(textOf(submission, 'pagaende-som-slutar')).toBe(
      '1 av 2 pågående insatser slutar före 2024, 0 går vidare, 1 har inget läsbart slut.',
    );
  });

  it('is a service of many insatser where they are few or of several', () => {
    const of = (...services: readonly string[]): unknown =>
      figuresOf(
        submissionOf(proposedCards(...services.map((koppladTjanst) => ({ koppladTjanst })))),
        'manga-insatser-pa-en-tjanst',
      );
    expect(of('Webbhotell', 'Webbhotell', 'Webbhotell')).toBeUndefined();
    expect(of('Webbhotell', 'Webbhotell', 'Webbhotell', 'Webbhotell', 'Domino')).toEqual({ n: 4, of: 5 });
  });
});
