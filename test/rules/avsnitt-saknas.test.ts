import { avsnittSaknas } from '../../src/rules/avsnitt-saknas';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { ongoingCard } from '../builders/cards';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { expectFindings, submissionOf } from '../builders/expect-findings';
import { sheet, workbook } from '../../src/workbook/from-values';

const ALL = mall2024.chapters.flatMap(({ number: id, title }) => [
  [`${id} ${title}`],
  ['Leverantörens analys'],
  ['Text.'],
  [],
]);

describe('avsnitt-saknas', () => {
  it('stays silent when every chapter is there, whatever the sheet is called', () => {
    expectFindings(avsnittSaknas, submissionOf(ALL), []);
  });

  it('fires once for each chapter that is nowhere, on the sheet before it', () => {
    const rows = ALL.filter(([text]) => !/^(1\.3|3\.2)/.test(text ?? ''));
    const submission = submissionOf(rows);
    expectFindings(avsnittSaknas, submission, [
      { cell: null, severity: 'fel', says: '1.3 Portföljanalys' },
      { cell: null, severity: 'fel', says: '3.2 Förslag justering av fördelningsnycklar' },
    ]);
    expect(avsnittSaknas.check(submission, DEFAULT_LIMITS).map(({ place }) => place.sheet)).toEqual([
      'Blad3',
      'Blad3',
    ]);
  });

  it('looks on the first sheet when no chapter comes before', () => {
    const submission = recognise(
      workbook(sheet('Försättsblad', [['Leverantör', 'Intraservice']]), sheet('Resten', ALL.slice(4))),
      mall2024,
    );
    expectFindings(avsnittSaknas, submission, [{ cell: null, severity: 'fel', says: '1.1 Genomförd' }]);
    expect(avsnittSaknas.check(submission, DEFAULT_LIMITS)[0]?.place.sheet).toBe('Försättsblad');
  });

  it('says so once when nothing of the template is found', () => {
    const submission = recognise(
      workbook(
        sheet('Budget', [
          ['Lokaler', 12],
          ['Resor', 7],
        ]),
      ),
      mall2024,
    );
    expectFindings(avsnittSaknas, submission, [
      { cell: null, severity: 'fel', says: 'Inget av mallens avsnitt hittades' },
    ]);
  });

  it('accepts cards without a heading as their chapter', () => {
    const rows = [...ALL.filter(([text]) => !text?.startsWith('1.4')), ...ongoingCard(1)];
    expectFindings(avsnittSaknas, submissionOf(rows), []);
  });

  it('does not take a table of contents for chapters', () => {
    const contents = mall2024.chapters.map(({ number: id, title }, page) => [`${id} ${title}`, page + 3]);
    const [nothing] = avsnittSaknas.check(submissionOf(contents), DEFAULT_LIMITS);
    expect(nothing?.message.sv).toContain('Inget av mallens avsnitt hittades');
  });
});
