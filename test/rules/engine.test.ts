import { plain, sumWith } from '../builders/findings';
import { check } from '../../src/rules/engine';
import { countBySeverity, type Finding, toldMessage } from '../../src/findings/finding';
import { rules, tellRules } from '../../src/rules/registry';
import type { Rule } from '../../src/rules/rule';
import { DEFAULT_SETTINGS, type Settings } from '../../src/findings/settings';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { sheet, workbook } from '../../src/workbook/from-values';

const submission = recognise(
  workbook(sheet('Ö', [['1.3 Portföljanalys']]), sheet('A', [['2.1 Framåtsyftande portföljanalys']])),
  mall2024,
);

const finding = (rule: string, sheet: string, cell: string | null): Finding =>
  sumWith({ rule, severity: 'info', sheet, cell, chapter: null });

const ruleGiving = (
  id: string,
  ...places: readonly (readonly [sheet: string, cell: string | null])[]
): Rule => {
  const text = { sv: id, en: id };
  return {
    id,
    severity: 'info',
    textsIn: () => ({ title: text, rationale: text, source: text, firesOn: text, remedy: text }),
    exampleIn: () => ({ bad: [], at: [], mended: {} }),
    check: () => places.map(([on, cell]) => finding(id, on, cell)),
  };
};

describe('check', () => {
  it('orders by tab, row, column and rule, whatever cell comes first in the alphabet', () => {
    const found = check(submission, DEFAULT_SETTINGS, [
      ruleGiving('b', ['A', 'B10'], ['Ö', 'C2'], ['A', 'AA9']),
      ruleGiving('a', ['A', 'B10'], ['A', 'B9'], ['A', null]),
    ]);
    expect(found.map(plain).map(({ sheet: on, cell, rule }) => `${on} ${cell ?? '–'} ${rule}`)).toEqual([
      'Ö C2 b',
      'A – a',
      'A B9 a',
      'A AA9 b',
      'A B10 a',
      'A B10 b',
    ]);
  });

  it('gives one finding per rule and cell, and every finding without a cell', () => {
    const found = check(submission, DEFAULT_SETTINGS, [
      ruleGiving('a', ['A', 'B2'], ['A', 'B2'], ['A', null], ['A', null]),
    ]);
    expect(found).toHaveLength(3);
  });

  it('keeps a group of several findings, of several rules too, and none of one', () => {
    const grouped = (id: string, ...cells: readonly (readonly [string, string])[]): Rule => ({
      ...ruleGiving(id),
      check: () => cells.map(([cell, group]) => ({ ...finding(id, 'A', cell), group })),
    });
    const found = check(submission, DEFAULT_SETTINGS, [
      grouped('a', ['B1', 'one cause'], ['B2', 'alone']),
      grouped('b', ['B3', 'one cause']),
    ]);
    expect(found.map(({ group }) => group)).toEqual(['one cause', null, 'one cause']);
  });

  it('says of each place whether it shows, and tells people so', () => {
    const rows = [['2.1 Framåtsyftande portföljanalys'], ['B'], ['C']];
    const partly = recognise(
      workbook(
        sheet('A', rows, { hiddenRows: [1], hiddenColumns: [2] }),
        sheet('B', [['1.3 Portföljanalys']], { visibility: 'veryHidden', hiddenRows: [0] }),
      ),
      mall2024,
    );
    const rule = ruleGiving(
      'a',
      ['A', 'A1'],
      ['A', 'C2'],
      ['A', 'C3'],
      ['B', 'A1'],
      ['A', null],
      ['B', null],
    );
    const found = check(partly, DEFAULT_SETTINGS, [rule]);
    expect(found.map((each) => [plain(each).cell, each.hiding, toldMessage(each).sv])).toEqual([
      [null, null, 'Text.'],
      ['A1', null, 'Text.'],
      ['C2', 'row', 'Text. Står i en dold rad.'],
      ['C3', 'column', 'Text. Står i en dold kolumn.'],
      [null, null, 'Text.'],
      ['A1', 'sheet', 'Text. Står på ett dolt blad.'],
    ]);
  });

  it('looks at a workbook that is no årlig analys by the rule that says so alone', () => {
    const other = recognise(workbook(sheet('A', [['1.3 Portföljanalys']])), mall2024);
    const found = check(other, DEFAULT_SETTINGS, [...rules, ruleGiving('a', ['A', 'B2'])]);
    expect(found.map(({ rule }) => rule)).toEqual(['avsnitt-saknas']);
  });

  it('counts by severity', () => {
    expect(countBySeverity([finding('a', 'A', null)])).toEqual({ fel: 0, varning: 0, info: 1 });
  });
});

describe('check by settings', () => {
  const graded: Rule = {
    ...ruleGiving('graderad'),
    check: () => [
      { ...finding('graderad', 'A', 'B2'), severity: 'fel' },
      { ...finding('graderad', 'A', 'B3'), severity: 'varning' },
    ],
  };
  const severitiesBy = (severities: Settings['severities'], rule: Rule): readonly string[] =>
    check(submission, { ...DEFAULT_SETTINGS, severities }, [rule]).map(({ severity }) => severity);

  it('grades as the rule does where nothing is set', () => {
    expect(severitiesBy({}, graded)).toEqual(['fel', 'varning']);
  });

  it.each(['fel', 'varning', 'info'] as const)('makes every finding of the rule %s', (severity) => {
    expect(severitiesBy({ graderad: severity }, graded)).toEqual([severity, severity]);
  });

  it('does not run a rule that is off', () => {
    const failing: Rule = {
      ...ruleGiving('av'),
      check: () => {
        throw new Error('It ran.');
      },
    };
    expect(severitiesBy({ av: 'av' }, failing)).toEqual([]);
    expect(() => severitiesBy({}, failing)).toThrow('It ran.');
  });

  it('leaves the other rules alone, and takes no notice of a rule that it does not know', () => {
    expect(severitiesBy({ 'en-annan': 'av' }, graded)).toEqual(['fel', 'varning']);
  });

  it('hands the limits to the rules', () => {
    const telling: Rule = {
      ...ruleGiving('granser'),
      check: (_, { kostnadsokning }) => [{ ...finding('granser', 'A', 'B2'), found: String(kostnadsokning) }],
    };
    const [found] = check(submission, { ...DEFAULT_SETTINGS, limits: { kostnadsokning: 0.25 } }, [telling]);
    expect(found?.found).toBe('0.25');
  });

  it('changes nothing in what a rule gave', () => {
    const given = [finding('a', 'A', 'B2')];
    const rule: Rule = { ...ruleGiving('a'), check: () => given };
    check(submission, { ...DEFAULT_SETTINGS, severities: { a: 'fel' } }, [rule]);
    expect(given).toEqual([finding('a', 'A', 'B2')]);
  });
});

describe('the registry', () => {
  it('has each id once, and texts in both languages', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, title, rationale, source, firesOn } of tellRules(mall2024)) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+|-\d+)*$/);
      for (const { sv, en } of [title, rationale, source, firesOn]) {
        expect(sv.length).toBeGreaterThan(5);
        expect(en.length).toBeGreaterThan(5);
        expect(en).not.toBe(sv);
      }
    }
  });
});
