import { withLastYear } from '../../src/underlag/last-year';
import type { ReadFile } from '../../src/underlag/received';
import { compileUnderlag } from '../../src/underlag/underlag';
import { newSheet } from '../../src/underlag/workbook/insats-sheets';
import { recognise } from '../../src/recognise/recognise';
import { latestTemplate } from '../../src/template/catalogue';
import { sheet, workbook } from '../../src/workbook/from-values';
import { type Answers, ongoingCards, proposedCards } from '../builders/cards';

const chatbot = {
  namn: 'Chattbot i kontaktcenter',
  koppladTjanst: 'Kontaktcenter',
  behovsbeskrivning: 'Invånare väntar länge i telefon för enkla frågor.',
};
const portal = {
  namn: 'Portal för föreningar',
  koppladTjanst: 'Öppna data',
  effektmal: 'Bidragen söks digitalt av 80 procent.',
};

function received(
  year: number,
  proposed: readonly Answers[],
  supplier = 'Nämnden för Intraservice',
): ReadFile {
  const snapshot = workbook(
    sheet('Försättsblad', [
      ['Leverantör', supplier],
      ['Avser år', year],
    ]),
    sheet('1.4', ongoingCards({ tidplan: year === 2024 ? '2023–2025' : '2023–2024' })),
    sheet('2.2', proposedCards(...proposed)),
  );
  return { file: `${year}.xlsx`, submission: recognise(snapshot, latestTemplate), findings: [] };
}

const now = compileUnderlag([received(2024, [chatbot])]);

describe('an underlag with last year at hand', () => {
  const { underlag, problems } = withLastYear(now, [received(2023, [chatbot, portal])]);

  it('says what became of what was promised', () => {
    expect(problems).toEqual([]);
    const told = underlag.statements.filter(({ id }) => id.startsWith('forra-aret'));
    expect(told.map(({ supplier, text }) => [supplier, text.sv])).toEqual([
      [
        'Nämnden för Intraservice',
        'Av 2 förslag i årlig analys 2023 pågår 0 nu, 1 föreslås igen och 1 är borta utan ett ord.',
      ],
      ['Nämnden för Intraservice', '1 pågående insats har en annan tidplan än i årlig analys 2023.'],
    ]);
  });

  it('has a column for it, which is not there without', () => {
    const headers = (of: typeof now) => newSheet(of.suppliers, 2024).document.blocks[2]?.rows[0] ?? [];
    expect(headers(now)).not.toContain('Sedan förra året');
    expect(headers(underlag).at(-1)).toBe('Sedan förra året');
    const [row] = newSheet(underlag.suppliers, 2024).document.blocks[3]?.rows ?? [];
    expect(row?.at(-1)).toBe('Föreslogs redan i årlig analys 2023.');
  });
});

it('files that cannot be held against the year are told by name', () => {
  const { underlag, problems } = withLastYear(now, [
    received(2024, []),
    received(2023, [], 'Nämnden för inköp och upphandling'),
    { file: 'x.xlsx', error: { sv: 'Filen finns inte.', en: 'No such file.' } },
  ]);
  expect(problems.map(({ file, error }) => `${file}: ${error.sv}`)).toEqual([
    '2024.xlsx: Filen gäller 2024, som inte är före 2024. Den jämförs inte.',
    '2023.xlsx: Ingen av årets filer är från Nämnden för inköp och upphandling. Filen jämförs inte.',
    'x.xlsx: Filen finns inte.',
  ]);
  expect(underlag.statements).toEqual(now.statements);
});
