import { functionMetadata } from '../../src/build/generated-files';
import { answerOf, liveFunctions } from '../../src/workbench/live-functions';

const functions = liveFunctions(functionMetadata('sv', 'https://localhost:3000/'));

function args(name: string, ...given: unknown[]) {
  const found = functions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found.argsOf(given);
}

describe('what a function is handed', () => {
  it('is as much as the metadata has, with what is omitted as null', () => {
    expect(args('ARLIG.INDEX_UPPRAKNING', [[904], ['']], 0.033)).toEqual([
      [[904], ['']],
      [[0.033]],
      null,
      null,
      null,
    ]);
  });

  it('has the shape that the metadata promises', () => {
    expect(args('ARLIG.FORDELNING', [[7]], 6)).toEqual([7, [[6]], null, null, null, null, null]);
    expect(args('ARLIG.FORDELNING', [[1], [2]], 6)[0]).toEqual([[1], [2]]);
  });
});

describe('what a cell shows of what a function gives', () => {
  it('is its values, null as 0', () => {
    expect(answerOf({ value: [[934], ['']] })).toEqual({ cells: [[934], ['']] });
    expect(answerOf({ value: [[null, true]] })).toEqual({ cells: [[0, true]] });
    expect(answerOf({ value: 7500 })).toEqual({ cells: [[7500]] });
  });

  it('is an error with its message, in one cell too', () => {
    expect(answerOf({ error: '#VALUE!', message: 'Skriv 3,3 %.' })).toEqual({
      code: '#VALUE!',
      message: 'Skriv 3,3 %.',
    });
    const error = {
      valueType: 'CustomFunctionError',
      code: '#VALUE!',
      type: 'Error',
      message: 'Skriv 3,3 %.',
    };
    expect(answerOf({ value: [[1], [error]] })).toEqual({
      cells: [[1], [{ code: '#VALUE!', message: 'Skriv 3,3 %.' }]],
    });
  });

  it('is #VALUE! where no cell can hold it', () => {
    const bare = { code: '#VALUE!', message: null };
    expect(answerOf({ value: [1, [2]] })).toEqual(bare);
    expect(answerOf({ value: [[{}]] })).toEqual({ cells: [[bare]] });
    expect(answerOf({ error: '#VALUE!', message: '' })).toEqual(bare);
  });
});
