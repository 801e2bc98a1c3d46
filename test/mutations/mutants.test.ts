import { rules } from '../../src/rules/registry';
import { expectedIn, findingsIn } from './examine';
import { faultKinds } from './faults';
import { faultless } from './faultless';
import { mutantsOf, plantedKinds } from './mutants';

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

  it('makes at least 400 mutants of at least 25 kinds', () => {
    expect(plantedKinds.length).toBeGreaterThanOrEqual(25);
    expect(plantedKinds.flatMap(mutantsOf).length).toBeGreaterThanOrEqual(400);
  });
});

describe.each(plantedKinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it('is found where it was planted, and nothing else', () => {
    const mutants = mutantsOf(kind);
    const found = mutants.map(({ seed, workbook }) => ({ seed, findings: findingsIn(workbook) }));
    expect(found).toEqual(mutants.map((mutant) => ({ seed: mutant.seed, findings: expectedIn(mutant) })));
  });
});
