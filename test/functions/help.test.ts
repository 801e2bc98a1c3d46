import { helpPages } from '../../src/build/generated-files';
import { evaluate, formulaText, functionIds, parametersOf } from '../../src/functions/formulas';
import { documentation } from '../../src/functions/functions';
import { html } from '../../src/help/html';

const files = new Map(helpPages().map(({ path, content }) => [path, content]));

describe('the help', () => {
  test('has a page per function and a list of them, in both languages, and one style sheet', () => {
    const names = ['index', 'regler', ...functionIds.map((id) => id.toLowerCase().replaceAll('_', '-'))];
    const [styles, ...others] = [...files.keys()].sort(
      (a, b) => Number(b.endsWith('.css')) - Number(a.endsWith('.css')),
    );
    expect(styles).toMatch(/^help\/help\.[0-9a-f]{12}\.css$/);
    expect(others.sort()).toEqual(
      [...names.flatMap((name) => [`help/${name}.html`, `help/en/${name}.html`])].sort(),
    );
  });

  test.each(functionIds)('%s shows every argument, example, result and error', (id) => {
    const { description, examples, mistakes } = documentation[id];
    for (const [language, folder] of [
      ['sv', 'help/'],
      ['en', 'help/en/'],
    ] as const) {
      const content = files.get(`${folder}${id.toLowerCase().replace('_', '-')}.html`) ?? '';
      const shown = [
        description[language],
        ...parametersOf(id).flatMap((parameter) => [parameter.name, parameter.description[language]]),
        ...examples.flatMap((example) => [example.title[language], formulaText(id, example, language)]),
        ...mistakes.flatMap((mistake) => [mistake.advice[language], formulaText(id, mistake, language)]),
      ];
      expect(content).toContain(`<html lang="${language}">`);
      expect(content).toContain(`<h1>ARLIG.${id}</h1>`);
      for (const text of shown) expect(content).toContain(html`${text}`.html);
    }
  });

  test('every parameter of a function is used in some example or mistake', () => {
    for (const id of functionIds) {
      const { examples, mistakes } = documentation[id];
      const used = [...examples, ...mistakes].flatMap(({ args }) =>
        [...args.keys()].filter((index) => args[index] !== ''),
      );
      expect([id, ...new Set(used)].sort()).toEqual([...parametersOf(id).keys(), id].sort());
    }
  });

  test('gives the formulas as each language’s Excel wants them', () => {
    const call = { args: ['B2:B5', '3,3%', '', '"7,5 mnkr"'] };
    expect(formulaText('TKR', call, 'sv')).toBe('=ARLIG.TKR(B2:B5;3,3%;;"7,5 mnkr")');
    expect(formulaText('TKR', call, 'en')).toBe('=ARLIG.TKR(B2:B5,3.3%,,"7,5 mnkr")');
  });

  test('shows figures that the city has in its books', () => {
    const results = functionIds.flatMap((id) =>
      documentation[id].examples.map((example) => evaluate(id, example).flat()),
    );
    expect(results).toContainEqual([934, 36_536, 72_758, 1_107_347]);
    expect(results).toContainEqual([1_125, 4_781, 1_594]);
    expect(results).toContainEqual([891_405, 843_480, 795_555, 747_630]);
    expect(files.get('help/index-upprakning.html')).toContain('1 107 347');
    expect(files.get('help/en/index-upprakning.html')).toContain('1107347');
  });

  test('refuses an argument that it cannot read, and a mistake that is none', () => {
    expect(() => evaluate('TKR', { args: ['B2:B5'] })).toThrow('cannot read the argument B2:B5');
  });

  test('lets no text become markup', () => {
    expect(html`<p>${'<b a="1">&\'</b>'}</p>`.html).toBe(
      '<p>&lt;b a=&quot;1&quot;&gt;&amp;&#39;&lt;/b&gt;</p>',
    );
  });
});
