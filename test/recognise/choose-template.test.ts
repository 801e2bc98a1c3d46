import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { chooseTemplate } from '../../src/recognise/choose-template';
import { nextTo } from '../builders/mall-2025';
import { sheet, workbook } from '../../src/workbook/from-values';

const mall2025 = nextTo(mall2024);

const KNOWN = [mall2025, mall2024];

const submissionOf = (year: number | null) =>
  workbook(
    sheet('Omslag', [['Leverantör', 'Nämnden för prov'], year === null ? [] : ['Avser år', year]]),
    sheet('1.4', [
      ['1.4 Pågående förändringsinsatser'],
      ['Pågående förändringsinsats 1'],
      ['Effektmål', 'Kortare köer'],
      ['Leverans', 'Ny växel'],
      ['Start och slut', '2025'],
      ['Projektledare', 'Anna'],
    ]),
    sheet('5', [['5 Klimatpåverkan']]),
  );

describe('chooseTemplate', () => {
  it.each([
    [2024, null, 2024],
    [2025, null, 2025],
    [2025, 2024, 2024],
    [null, null, 2025],
    [2031, null, 2025],
  ])('of a workbook for %s, with %s asked for, is that of %i', (onCover, asked, expected) => {
    expect(chooseTemplate(submissionOf(onCover), asked, KNOWN).year).toBe(expected);
  });

  it('decides which labels and chapters are known', () => {
    const snapshot = submissionOf(2025);
    const { sections, unknownLabels } = recognise(snapshot, chooseTemplate(snapshot, null, KNOWN));
    expect(unknownLabels).toEqual([]);
    expect(sections.find(({ id }) => id === '5')?.found).not.toBeNull();
    const [card] = sections.find(({ id }) => id === '1.4')?.cards ?? [];
    expect(card?.fields.map(({ definition }) => definition.label)).toEqual([
      'Effektmål',
      'Leverans',
      'Start och slut',
      'Projektledare',
    ]);

    const by2024 = recognise(snapshot, mall2024);
    expect(by2024.unknownLabels.map(({ text }) => text)).toEqual(['Leverans', 'Projektledare']);
  });
});

it('takes the year of the prognos in the tables’ headers where no cover tells one', () => {
  const costs = (header: string) =>
    workbook(sheet('3.1', [['3.1 Kostnader'], ['Tjänst', 'Utfall 2022', header], ['Domino', 1, 2]]));
  expect(chooseTemplate(costs('Prognos budget 2024'), null, KNOWN).year).toBe(2024);
  expect(chooseTemplate(costs('Prognos budget 2025'), null, KNOWN).year).toBe(2025);
  expect(chooseTemplate(costs('Budget 2024'), null, KNOWN).year).toBe(2025);
});
