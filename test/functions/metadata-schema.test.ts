import { metadata } from '../../src/functions/metadata';
import { metadataSchema } from '../../src/functions/metadata-schema';

type Changes = Record<string, unknown>;

/** The Swedish metadata with its first function changed. */
function withFirst(changes: Changes) {
  const [first, ...rest] = metadata.sv.functions;
  return { ...metadata.sv, functions: [{ ...first, ...changes }, ...rest] };
}

/** The same with the function's fourth parameter changed. */
function withParameter(changes: Changes) {
  const parameters = metadata.sv.functions[0]?.parameters ?? [];
  return withFirst({
    parameters: parameters.map((one, index) => (index === 3 ? { ...one, ...changes } : one)),
  });
}

describe('metadataSchema', () => {
  test('accepts the metadata as it is', () => {
    expect(metadataSchema.safeParse(metadata.sv).success).toBe(true);
    expect(metadataSchema.safeParse(metadata.en).success).toBe(true);
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
    ['no parameter at all', withFirst({ parameters: [] }), 'functions.0.parameters'],
  ])('refuses %s', (_, changed, where) => {
    const { error } = metadataSchema.safeParse(changed);
    expect(error?.issues.map(({ path }) => path.join('.')).join(' ')).toBe(where);
  });
});
