import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { granska } from '../../src/cli/granska';
import { HEADING_14, ongoingCard, proposedCards } from '../builders/cards';
import { fileOf, unsaved, type FileSheet } from '../files/read/build-workbook';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coverage-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The report on a workbook of these sheets, on one line. */
function reportOn(...sheets: readonly FileSheet[]): string {
  const file = path.join(folder, 'analys.xlsx');
  writeFileSync(file, fileOf(sheets));
  return granska([file]).stdout.replace(/\s+/g, ' ');
}

const CARDS: FileSheet = { name: '1.4', rows: [...HEADING_14, ...ongoingCard(1, { tidplan: undefined })] };

describe('the report tells of the workbook', () => {
  it('what was expected and what was read', () => {
    const report = reportOn(CARDS, {
      name: 'Eget',
      rows: [
        ['Projekt', 'Budget'],
        ['A', 1],
      ],
    });
    expect(report).toContain(
      'Läst: 1 av 9 avsnitt · 1 pågående och 0 föreslagna insatser · 0 orörda kort · 5 av 6 fält · 1 tabeller (mallen har 6).',
    );
    expect(report).toContain(
      'Tabeller som saknas: avsnitt 1.1 (0 av 1), avsnitt 1.2 (0 av 1), avsnitt 3.1 (0 av 3), avsnitt 3.2 (0 av 1).',
    );
    expect(report).toContain('Tabeller utanför mallens avsnitt, som också är granskade: Eget rad 2.');
  });

  it('hidden sheets, and sheets that are no part of the template with what they are', () => {
    const report = reportOn(
      { ...CARDS, state: 'hidden' },
      { name: 'Nycklar', rows: [['Lunch', 1]], state: 'veryHidden' },
      { name: 'Diagram', rows: [], kind: 'chartsheet' },
      { name: 'Fråga', rows: [], kind: 'dialogsheet' },
      { name: 'Makro', rows: [], kind: 'xlMacrosheet', state: 'hidden' },
      { name: 'Blad6', rows: [] },
    );
    expect(report).toContain(
      'Dolda blad, som också är granskade: 1.4, Nycklar (mycket dolt: syns bara i Visual Basic-redigeraren), Makro.',
    );
    expect(report).toContain(
      'Blad som inte är en del av mallen: Nycklar, Diagram (diagramblad), Fråga (dialogblad), Makro (makroblad), Blad6 (tomt).',
    );
    expect(report).toContain('1 av 9 avsnitt');
  });

  it('cells in chapters that nobody read, with their blocks', () => {
    const rows = [
      ['1.3 Portföljanalys'],
      ['Löpande drift', 4500],
      ['Licenser', 1200],
      ['Leverantörens analys'],
    ];
    const report = reportOn(CARDS, { name: '1.3', rows });
    expect(report).toContain('Inte läst i avsnitten, 4 ifyllda celler: 1.3 A2:B3.');
    expect(reportOn(CARDS)).not.toContain('Inte läst');
  });

  it('that a finding stands where nobody sees it', () => {
    const analysis = { name: '1.3', rows: [['1.3 Portföljanalys'], ['Portföljen är oförändrad.']] };
    const report = reportOn(analysis, { ...CARDS, state: 'hidden' });
    expect(report).toContain('Lägg till det som i mallen och fyll i det. Står på ett dolt blad.');
    expect(reportOn(analysis, CARDS)).not.toContain('dolt blad');
  });

  it('formulas without a saved value, in one sentence', () => {
    const rows = [['Lunch', unsaved('1+1'), unsaved('2+2')]];
    expect(reportOn(CARDS, { name: 'Eget', rows })).toContain(
      'Filen har formler utan sparat värde: 2 celler (Eget 2). Det som står där går inte att läsa. Öppna och spara filen i Excel, och granska den igen.',
    );
    expect(reportOn(CARDS)).not.toContain('formler');
  });

  it.each([
    ['kr', 'Belopp utan egen enhet är lästa i kr, som försättsbladet anger.'],
    [
      'EUR',
      'Försättsbladet säger att belopp anges i ”EUR”, som inte går att läsa. Belopp utan egen enhet är lästa i tkr.',
    ],
  ])('the unit of amounts, where the cover says %s', (unit, sentence) => {
    expect(reportOn({ name: 'Omslag', rows: [['Belopp anges i', unit]] }, CARDS)).toContain(sentence);
  });

  it('nothing that turns the direction of writing', () => {
    const name = 'مركز \u202Eutkast\u2066';
    const report = reportOn({
      name: '1.4',
      rows: [['1.3 Portföljanalys'], [], ...HEADING_14, ...ongoingCard(1, { namn: name, effektmal: null })],
    });
    expect(report).toContain('مركز');
    expect(report).not.toMatch(/\p{Bidi_Control}/u);
  });

  it('once what is said in the same words of several cells for one cause', () => {
    const report = reportOn(CARDS, {
      name: '2.2',
      rows: proposedCards({ kopplingMal: null }, { kopplingMal: null }, { kopplingMal: 'ej klart' }),
    });
    expect(report.match(/mål är tom\. Den saknas i 3 av 3 förslag\./g)).toHaveLength(1);
    expect(report).toContain('Likadant i B33.');
    expect(report).toContain('säger bara ”ej klart”');
  });

  it('in figures what can be said of it, with the cells', () => {
    const report = reportOn(CARDS, { name: '2.2', rows: proposedCards({ riskanalys: 'Nej' }, {}) });
    expect(report).toContain('– Leverantören föreslår 2 nya insatser. (2.2 A3, A24)');
    expect(report).toContain(
      '– 1 av 2 nya insatser har ingen genomförd tröskel- och konsekvensanalys. (2.2 ',
    );
    expect(reportOn({ name: '2.2', rows: proposedCards({}) })).not.toContain('I siffror');
  });
});
