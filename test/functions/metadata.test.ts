import { functionMetadata, generatedFiles } from '../../src/build/generated-files';
import { ALTERNATIV } from '../../src/calculations/ram-alternativ';
import { functions } from '../../src/functions/functions';
import { metadataSchema } from '../../src/functions/metadata-schema';

const BASE = 'https://localhost:3000/';
const swedish = functionMetadata('sv', BASE);

type Changes = Record<string, unknown>;

/** The Swedish metadata with its first function changed. */
function withFirst(changes: Changes) {
  const [first, ...rest] = swedish.functions;
  return { ...swedish, functions: [{ ...first, ...changes }, ...rest] };
}

/** The same with the function's fourth parameter changed. */
function withParameter(changes: Changes) {
  const parameters = swedish.functions[0]?.parameters ?? [];
  return withFirst({
    parameters: parameters.map((one, index) => (index === 3 ? { ...one, ...changes } : one)),
  });
}

describe('functionMetadata', () => {
  const languages = ['sv', 'en'] as const;

  test('tells of every function, and the same in both languages but for what people read', () => {
    const [inSwedish, inEnglish] = languages.map((language) =>
      functionMetadata(language, BASE).functions.map(({ description, helpUrl, parameters, ...rest }) => ({
        ...rest,
        described: description.length > 0,
        helpUrl: helpUrl.replace('/help/en/', '/help/'),
        parameters: parameters.map((parameter) => ({ ...parameter, description: '' })),
      })),
    );
    expect(inSwedish?.map(({ id }) => id)).toEqual(Object.keys(functions));
    expect(inEnglish).toEqual(inSwedish);
    expect(functionMetadata('en', BASE)).not.toEqual(swedish);
  });

  test('leads to the page of each function, in its language, wherever the product lies', () => {
    const base = 'https://example.org/arlig/';
    const files = new Map(generatedFiles(base).map(({ path, content }) => [base + path, content]));
    for (const language of languages) {
      for (const { helpUrl, id } of functionMetadata(language, base).functions) {
        expect(files.get(helpUrl)).toContain(`<html lang="${language}">`);
        expect(files.get(helpUrl)).toContain(`<h1>ARLIG.${id}</h1>`);
      }
    }
  });

  test('says of a parameter what Excel needs to know', () => {
    const written = generatedFiles(BASE).find(({ path }) => path === 'functions-en-US.json')?.content ?? '';
    const { functions: described } = metadataSchema.parse(JSON.parse(written));
    const fordelning = described.find(({ id }) => id === 'FORDELNING');
    expect(fordelning).toMatchObject({
      name: 'FORDELNING',
      helpUrl: 'https://localhost:3000/help/en/fordelning.html',
      result: { type: 'any', dimensionality: 'matrix' },
    });
    expect(fordelning?.parameters.slice(0, 3)).toEqual([
      {
        name: 'belopp',
        description: 'The amount in tkr to distribute. A negative amount is distributed in the same way.',
        type: 'any',
        dimensionality: 'scalar',
      },
      {
        name: 'nyckeltal',
        description:
          'One row per customer and one column per key, for example employees. A single row is read as one key.',
        type: 'any',
        dimensionality: 'matrix',
      },
      {
        name: 'vikter',
        description:
          'One weight per key when there are several, for example 50% and 50%. They must sum to 1.',
        type: 'any',
        dimensionality: 'matrix',
        optional: true,
      },
    ]);
  });
});

describe('what Excel offers while a formula is typed', () => {
  test('are the alternatives of a frame, by the same letters in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      const { enums, functions: described } = functionMetadata(language, BASE);
      expect(enums.map(({ id, values }) => [id, ...values.map(({ stringValue }) => stringValue)])).toEqual([
        ['ALTERNATIV', ...ALTERNATIV],
      ]);
      const offering = described.flatMap(({ id, parameters }) =>
        parameters.flatMap(({ name, customEnumId }) => (customEnumId ? [[id, name, customEnumId]] : [])),
      );
      expect(offering).toEqual([['RAM_ALTERNATIV', 'alternativ', 'ALTERNATIV']]);
    }
  });
});

describe('metadataSchema', () => {
  test('accepts the metadata as it is', () => {
    expect(metadataSchema.safeParse(swedish).success).toBe(true);
    expect(metadataSchema.safeParse(functionMetadata('en', BASE)).success).toBe(true);
  });

  test.each([
    ['an id with å', withFirst({ id: 'INDEX_UPPRÄKNING' }), 'functions.0.id functions.0'],
    ['a name other than the id', withFirst({ name: 'UPPRAKNING' }), 'functions.0'],
    ['an id twice', withFirst({ id: 'TKR', name: 'TKR' }), 'functions'],
    [
      'a description longer than the tooltip',
      withFirst({ description: `${'x'.repeat(128)}.` }),
      'functions.0.description',
    ],
    [
      'a description that is no sentence',
      withFirst({ description: 'Räknar upp belopp' }),
      'functions.0.description',
    ],
    [
      'an address that is no help page',
      withFirst({ helpUrl: 'https://localhost:3000/' }),
      'functions.0.helpUrl',
    ],
    [
      'an address without TLS',
      withFirst({ helpUrl: 'http://localhost:3000/help/tkr.html' }),
      'functions.0.helpUrl',
    ],
    ['a volatile function', withFirst({ options: { volatile: true } }), 'functions.0.options.volatile'],
    [
      'a scalar result',
      withFirst({ result: { type: 'any', dimensionality: 'scalar' } }),
      'functions.0.result.dimensionality',
    ],
    ['an unknown property', withFirst({ volatile: false }), 'functions.0'],
    ['a required parameter after an optional one', withParameter({ optional: undefined }), 'functions.0'],
    [
      'a parameter of a type that hides text',
      withParameter({ type: 'number' }),
      'functions.0.parameters.3.type',
    ],
    [
      'an unknown dimensionality',
      withParameter({ dimensionality: 'range' }),
      'functions.0.parameters.3.dimensionality',
    ],
    ['a parameter twice', withParameter({ name: 'index' }), 'functions.0.parameters'],
    ['values that are not there', withParameter({ customEnumId: 'OKAND' }), ''],
    ['no parameter at all', withFirst({ parameters: [] }), 'functions.0.parameters'],
  ])('refuses %s', (_, changed, where) => {
    const { error } = metadataSchema.safeParse(changed);
    expect(error?.issues.map(({ path }) => path.join('.')).join(' ')).toBe(where);
  });
});
