import { existsSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/rules/engine';
import { mendedRows } from '../../src/rules/example';
import { latestTemplate } from '../../src/template/catalogue';
import { tellRules } from '../../src/rules/registry';
import { expectExample, submissionOf } from '../builders/expect-findings';

const rules = tellRules(latestTemplate);

describe('the registry', () => {
  it('holds no rule twice', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a test of its own', () => {
    expect(existsSync(path.join(__dirname, `${id}.test.ts`))).toBe(true);
  });

  it('says all that people ask of a rule, in both languages', () => {
    const { title, firesOn, rationale, source, remedy } = rule;
    for (const text of [title, firesOn, rationale, source, remedy]) {
      expect(text.sv).toMatch(/^\S.*\S$/);
      expect(text.en).toMatch(/^\S.*\S$/);
    }
    expect(remedy.sv).toMatch(/\.$/);
    expect(remedy.en).toMatch(/\.$/);
  });

  it('fires on its bad example and is silent when that is mended', () => {
    expectExample(rule);
  });

  it('has a mended example in which no rule objects to anything that is written', () => {
    const findings = check(submissionOf(mendedRows(rule.example)));
    expect(findings.filter(({ found }) => found !== null)).toEqual([]);
  });
});
