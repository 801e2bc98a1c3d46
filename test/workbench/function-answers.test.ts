import { functionMetadata } from '../../src/build/generated-files';
import { loadClient, startFunctions } from '../../src/emulator/client';
import { installHost, type TestHost } from '../../src/emulator/install';
import { sheet } from '../../src/workbook/from-values';
import { FunctionAnswers, type CellPlace } from '../../src/workbench/function-answers';
import { liveFunctions, type LiveFunction } from '../../src/workbench/live-functions';

const place = (row: number): CellPlace => ({ unit: 'bok', sheet: 'blad', row, column: 0 });

/** The functions of the product, in Microsoft's runtime. */
describe('answers of our functions', () => {
  const functions = liveFunctions(functionMetadata('sv', 'https://localhost:3000/'));
  let host: TestHost;
  let answers: FunctionAnswers;
  let calculated: (readonly CellPlace[])[] = [];

  const named = (name: string): LiveFunction => {
    const found = functions.find((each) => each.name === name);
    if (found === undefined) throw new Error(`There is no ${name}.`);
    return found;
  };
  const caller = (id: string, args: readonly unknown[]) => host.call(id, ...args);

  beforeAll(async () => {
    loadClient();
    host = installHost({ sheets: [sheet('Blad1', [['a']])] });
    await import('../../src/functions/register');
    startFunctions();
  });
  beforeEach(() => {
    calculated = [];
    answers = new FunctionAnswers((places) => {
      calculated.push(places);
      return Promise.resolve();
    });
  });
  // The runtime tidies up a while after it has sent what it has.
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 1000)));

  it('are waited for, and then there for the formulas that asked', async () => {
    answers.use(caller);
    const ask = (row: number) =>
      answers.answer(named('ARLIG.INDEX_UPPRAKNING'), [904, 0.033, null, null, 0], place(row));
    expect([ask(1), ask(2)]).toEqual([null, null]);
    expect(answers.answer(named('ARLIG.TKR'), ['7,5 mnkr'], place(3))).toBeNull();
    await answers.whenSettled();
    expect(calculated).toEqual([[place(1), place(2), place(3)]]);
    expect(ask(4)).toEqual({ cells: [[934]] });
  });

  it('come from the runtime that takes the place of one that is gone', async () => {
    answers.use(() => new Promise(() => undefined));
    answers.answer(named('ARLIG.TKR'), ['300 tkr'], place(1));
    answers.use(null);
    answers.use(caller);
    await answers.whenSettled();
    expect(answers.answer(named('ARLIG.TKR'), ['300 tkr'], place(1))).toEqual({ cells: [[300]] });
  });

  it('are asked for anew in another language, and in another workbook', async () => {
    let calls = 0;
    answers.use((...given) => {
      calls += 1;
      return caller(...(given.slice(0, 2) as [string, unknown[]]));
    });
    const ask = async () => {
      answers.answer(named('ARLIG.TKR'), ['5 tkr'], place(1));
      await answers.whenSettled();
    };
    await ask();
    await ask();
    expect(calls).toBe(1);
    answers.forgetAnswers();
    await ask();
    answers.forget();
    await ask();
    expect(calls).toBe(3);
  });

  it('leave nobody waiting where the workbook is closed', async () => {
    answers.answer(named('ARLIG.TKR'), ['5 tkr'], place(1));
    const settled = answers.whenSettled();
    answers.forget();
    await expect(settled).resolves.toBeUndefined();
  });
});
