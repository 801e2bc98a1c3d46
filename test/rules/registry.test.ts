import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { recognise } from '../../src/recognise/recognise';
import { check } from '../../src/rules/engine';
import { mendedRows } from '../../src/rules/example';
import { rules, tellRules } from '../../src/rules/registry';
import { latestTemplate } from '../../src/template/catalogue';
import { sheet, workbook } from '../../src/workbook/from-values';
import { inOwnWords, otherTemplate, printedIn, wordsHeld } from '../builders/other-template';
import { ruleTester } from '../builders/rule-tester';

/** Four rules that differ in the field alone. */
const ASSESSMENTS = 'assessments.test.ts';

/** Whether a file tries a rule, which its code names as its id: "falt-saknas", `faltSaknas`. */
function hasTestOf(name: string, id: string): boolean {
  const file = path.join(__dirname, name);
  const inCode = id.replace(/-([\p{L}\d])/gu, (_, sign: string) => sign.toUpperCase());
  return existsSync(file) && new RegExp(`\\b${inCode}\\b[,)]`).test(readFileSync(file, 'utf8'));
}

describe('the registry', () => {
  it('holds no rule twice', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  it('has a test of its own', () => {
    expect([`${id}.test.ts`, ASSESSMENTS].some((name) => hasTestOf(name, id))).toBe(true);
  });
});

const other = otherTemplate(latestTemplate);

describe.each([
  ['the latest template', latestTemplate],
  ['another template', other],
] as const)('in the words of %s', (_, template) => {
  for (const rule of tellRules(template)) {
    const { example } = rule;
    ruleTester(rule, {
      fires: [
        { name: 'on its bad example', given: example.bad, template, finds: example.at.map((at) => ({ at })) },
      ],
      silent: [{ name: 'when the example is mended', given: mendedRows(example), template }],
    });

    describe(rule.id, () => {
      it('says all that people ask of a rule, in both languages', () => {
        const { title, firesOn, rationale, source, remedy } = rule;
        for (const text of [title, firesOn, rationale, source, remedy]) {
          expect(text.sv).toMatch(/^\S.*\S$/);
          expect(text.en).toMatch(/^\S.*\S$/);
        }
        expect(remedy.sv).toMatch(/\.$/);
        expect(remedy.en).toMatch(/\.$/);
      });

      it('has a mended example in which no rule objects to anything that is written', () => {
        const mended = workbook(sheet('Blad3', mendedRows(example)));
        const findings = check(recognise(mended, template));
        expect(findings.filter(({ found }) => found !== null)).toEqual([]);
      });
    });
  }
});

describe.each(tellRules(other).map((rule) => [rule.id, rule] as const))('%s in other words', (_, rule) => {
  it('says no number and no label of the latest template', () => {
    const bad = recognise(workbook(sheet('Blad3', rule.example.bad)), other);
    const { title, firesOn, rationale, source, remedy, example } = rule;
    const messages = rule.check(bad, DEFAULT_LIMITS).flatMap((finding) => inOwnWords(finding, bad));
    expect(messages).not.toEqual([]);
    const texts = [title, firesOn, rationale, source, remedy].flatMap(({ sv, en }) => [sv, en]);
    expect([...texts, ...messages].flatMap((text) => wordsHeld(text, latestTemplate))).toEqual([]);
    const cells = example.bad.flat().map(String);
    expect(
      printedIn(latestTemplate).filter((printed) => cells.some((cell) => cell.startsWith(printed))),
    ).toEqual([]);
  });
});
