import type { Template } from '../../src/template/template';

/** A made-up template of the next year: two labels renamed, one field and one chapter more. */
export const nextTo = (latest: Template): Template => ({
  ...latest,
  year: 2025,
  chapters: [
    ...latest.chapters.map((chapter) =>
      chapter.number !== '1.4' || !chapter.card
        ? chapter
        : {
            ...chapter,
            card: {
              ...chapter.card,
              fields: [
                ...chapter.card.fields.map((field) => {
                  if (field.role === 'tidplan') return { ...field, label: 'Start och slut' };
                  if (field.role === 'projektmal')
                    return { ...field, label: 'Leverans', alsoLabelled: ['Vad levereras'] };
                  return field;
                }),
                { role: 'other', label: 'Projektledare', kind: 'text', required: true } as const,
              ],
            },
          },
    ),
    { role: 'other', number: '5', title: 'Klimatpåverkan' },
  ],
});
