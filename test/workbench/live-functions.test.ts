import { functionMetadata } from '../../src/build/generated-files';
import { createCustomFunctions } from '../../src/emulator/custom-functions';
import { liveFunctions, type LiveFunction } from '../../src/workbench/live-functions';

const metadata = functionMetadata('sv', 'https://localhost:3000/');

let functions: readonly LiveFunction[];

beforeAll(async () => {
  const { CustomFunctions, associated } = createCustomFunctions();
  Object.assign(globalThis, { CustomFunctions });
  await import('../../src/functions/register');
  functions = liveFunctions(metadata, associated);
});

function call(name: string, ...args: unknown[]) {
  const found = functions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found.call(args);
}

describe('liveFunctions', () => {
  it('calls the functions by name, with what is omitted as null', () => {
    expect(call('ARLIG.INDEX_UPPRAKNING', [[904], ['']], 0.033, null, null, 0)).toEqual({
      cells: [[934], ['']],
    });
    expect(call('ARLIG.TKR', '7,5 mnkr')).toEqual({ cells: [[7500]] });
  });

  it('takes a range of one cell for a single value', () => {
    expect(call('ARLIG.FORDELNING', [[7]], [[6], [3], [1]])).toEqual({ cells: [[4], [2], [1]] });
  });

  it('gives the message of a refusal', () => {
    expect(call('ARLIG.INDEX_UPPRAKNING', 904, 3.3)).toEqual({
      code: '#VALUE!',
      message: expect.stringContaining('Skriv 3,3 % eller 0,033') as string,
    });
  });

  it('shows what Excel cannot hold, and what is thrown by mistake, as #VALUE!', () => {
    const [first] = metadata.functions;
    if (first === undefined) throw new Error('There is no metadata.');
    const run = (implementation: () => unknown) =>
      liveFunctions({ ...metadata, functions: [first] }, new Map([[first.id, implementation]]))[0]?.call([]);
    const bare = { code: '#VALUE!', message: null };
    expect(run(() => [[Number.NaN]])).toEqual(bare);
    expect(run(() => 5)).toEqual(bare);
    expect(
      run(() => {
        throw new RangeError('Oj');
      }),
    ).toEqual(bare);
    expect(run(() => [[null, true]])).toEqual({ cells: [[0, true]] });
  });

  it('refuses functions without metadata, and metadata without functions', () => {
    expect(() => liveFunctions(metadata, new Map())).toThrow('INDEX_UPPRAKNING is not registered');
    const extra = new Map([['NY', () => [[1]]]]);
    expect(() => liveFunctions({ ...metadata, functions: [] }, extra)).toThrow('NY');
  });
});
