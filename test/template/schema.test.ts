import { templates } from '../../src/template/catalogue';
import { templateSchema } from '../../src/template/schema';
import { inYear } from '../../src/template/template';
import document2024 from '../../src/template/templates/2024.json';

describe('a built-in template', () => {
  it.each([document2024])('$id holds to the schema', (document) => {
    const { error } = templateSchema.safeParse(document);
    expect(error).toBeUndefined();
  });

  it('has its years filled in', () => {
    expect(JSON.stringify(templates)).not.toContain('{år');
  });

  it('numbers no two chapters alike', () => {
    for (const { chapters } of templates) {
      const numbers = chapters.map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });
});

it('fills in the year of the template and those around it, wherever they stand', () => {
  const document = {
    title: 'Budget {år}',
    columns: [{ label: 'Utfall {år-2}', years: ['{år+1}'] }],
    year: 3,
  };
  expect(inYear(document, 2024)).toEqual({
    title: 'Budget 2024',
    columns: [{ label: 'Utfall 2022', years: ['2025'] }],
    year: 3,
  });
});
