import { mall2024 } from '../../src/template/mall-2024';
import { recognise } from '../../src/template/recognise';
import type { Template } from '../../src/template/template';
import { chooseTemplate } from '../../src/template/templates';
import { sheet, workbook } from '../builders/workbook';

/** A made-up template of the next year: two labels renamed, one field and one chapter more. */
const mall2025: Template = {
  ...mall2024,
  year: 2025,
  chapters: [
    ...mall2024.chapters.map((chapter) =>
      chapter.id !== '1.4' || !chapter.card
        ? chapter
        : {
            ...chapter,
            card: {
              ...chapter.card,
              fields: [
                ...chapter.card.fields.map((field) => {
                  if (field.key === 'tidplan') return { ...field, labels: ['Start och slut'] as const };
                  if (field.key === 'projektmal') return { ...field, labels: ['Leverans'] as const };
                  return field;
                }),
                {
                  key: 'projektledare',
                  labels: ['Projektledare'] as const,
                  kind: 'text' as const,
                  required: true,
                },
              ],
            },
          },
    ),
    { id: '5', title: 'Klimatpåverkan' },
  ],
};
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
    expect([...(card?.fields.keys() ?? [])]).toEqual(['effektmal', 'projektmal', 'tidplan', 'projektledare']);

    const by2024 = recognise(snapshot, mall2024);
    expect(by2024.unknownLabels.map(({ text }) => text)).toEqual([
      'Leverans',
      'Start och slut',
      'Projektledare',
    ]);
  });
});
