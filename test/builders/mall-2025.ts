import { mall2024 } from '../../src/template/mall-2024';
import type { Template } from '../../src/template/template';

/** A made-up template of the next year: two labels renamed, one field and one chapter more. */
export const mall2025: Template = {
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
