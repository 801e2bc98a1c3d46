import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/rules/engine';
import { mendedRows } from '../../src/rules/example';
import { latestTemplate } from '../../src/template/catalogue';
import { tellRules } from '../../src/rules/registry';
import { expectExample, submissionOf } from '../builders/expect-findings';

const rules = tellRules(latestTemplate);

/** Four rules that differ in the field alone. */
const ASSESSMENTS = 'assessments.test.ts';

/** Whether a file tries a rule, which its code names as its id: "falt-saknas", `faltSaknas`. */
function hasTestOf(name: string, id: string): boolean {
  const file = path.join(__dirname, name);
  const inCode = id.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  return existsSync(file) && new RegExp(`\\b${inCode}\\b[,)]`).test(readFileSync(file, 'utf8'));
}

describe('the registry', () => {
  it('holds no rule twice', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a test of its own', () => {
    expect([`${id}.test.ts`, ASSESSMENTS].some((name) => hasTestOf(name, id))).toBe(true);
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
