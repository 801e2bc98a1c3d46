import { rules } from '../../src/rules/registry';
import { expectedIn, findingsIn } from './examine';
import { faultKinds } from './faults';
import { faultless } from './faultless';
import { mutantOf, MUTANTS_OF_EACH_KIND, plantedKinds } from './mutants';
import { share, sharesOf } from '../tools/rotation';

describe('the faultless workbook', () => {
  it('gives no finding', () => {
    expect(findingsIn(faultless)).toEqual([]);
  });
});

describe('the mutation suite', () => {
  it('plants at least one kind of fault for every rule of the registry', () => {
    const planted = new Set(faultKinds.map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
  });

  it('makes at least 800 mutants of at least 100 kinds', () => {
    expect(plantedKinds.length).toBeGreaterThanOrEqual(100);
    expect(plantedKinds.length * MUTANTS_OF_EACH_KIND).toBeGreaterThanOrEqual(800);
  });
});

describe.each(plantedKinds.map((kind, number) => ({ name: kind.name, kind, number })))(
  '$name',
  ({ kind, number }) => {
    it(`is found where it was planted, and nothing else (${share})`, () => {
      const mutants = sharesOf(MUTANTS_OF_EACH_KIND, number).map((turn) => mutantOf(kind, turn));
      const found = mutants.map(({ seed, workbook }) => ({ seed, findings: findingsIn(workbook) }));
      expect(found).toEqual(mutants.map((mutant) => ({ seed: mutant.seed, findings: expectedIn(mutant) })));
    });
  },
);
