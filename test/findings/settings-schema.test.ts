import { settingsSchema } from '../../src/findings/settings-schema';
import { DEFAULT_SETTINGS, type Settings } from '../../src/findings/settings';
import { explainUnknownRule, rules, unknownRules } from '../../src/rules/registry';

const isFit = (settings: unknown): boolean => settingsSchema.safeParse(settings).success;

describe('settings', () => {
  it('are from the start what an empty document says', () => {
    expect(settingsSchema.parse({})).toEqual(DEFAULT_SETTINGS);
    expect(settingsSchema.parse({ limits: {}, register: {} })).toEqual(DEFAULT_SETTINGS);
  });

  it('are the same when kept and read again', () => {
    const settings: Settings = {
      template: 2024,
      severities: { 'tomt-kort': 'av', 'en-regel-som-kommer': 'fel' },
      limits: { kostnadsokning: 0.05 },
      register: { added: ['Digital post'], removed: ['Domino'] },
    };
    expect(settingsSchema.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('are not shared by those who read them', () => {
    const first = settingsSchema.parse({});
    first.severities['tomt-kort'] = 'av';
    first.register.added.push('Digital post');
    expect(settingsSchema.parse({})).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.severities).toEqual({});
  });

  it.each([
    [0, false],
    [-0.1, false],
    [0.000001, true],
    [1, true],
    [1.01, false],
    [10, false],
    ['0.1', false],
    [null, false],
    [Infinity, false],
    [NaN, false],
  ])('a limit of %p: %p', (kostnadsokning, fit) => {
    expect(isFit({ limits: { kostnadsokning } })).toBe(fit);
  });

  it.each([
    [null, true],
    [2024, true],
    [2024.5, false],
    ['2024', false],
  ])('a template of %p: %p', (template, fit) => {
    expect(isFit({ template })).toBe(fit);
  });

  it.each([
    [{ 'tomt-kort': 'fel' }, true],
    [{ 'tomt-kort': 'av' }, true],
    [{ 'tomt-kort': 'Av' }, false],
    [{ 'tomt-kort': null }, false],
    [{ 'Tomt kort': 'av' }, false],
    [{ '': 'av' }, false],
    [['av'], false],
    ['av', false],
  ])('severities %j: %p', (severities, fit) => {
    expect(isFit({ severities })).toBe(fit);
  });

  it.each([
    ['a name', ['Digital post'], true],
    ['a blank', [' \u200B\u00A0'], false],
    ['200 characters', ['x'.repeat(200)], true],
    ['201 characters', ['x'.repeat(201)], false],
    ['a number', [1], false],
    ['a thousand names', Array.from({ length: 1000 }, (_, index) => `Tjänst ${index}`), true],
    ['one more', Array.from({ length: 1001 }, (_, index) => `Tjänst ${index}`), false],
    ['no list', 'Digital post', false],
  ])('a register with %s', (_, names, fit) => {
    expect(isFit({ register: { added: names } })).toBe(fit);
    expect(isFit({ register: { removed: names } })).toBe(fit);
  });

  it('have no other names', () => {
    expect(isFit({ limit: {} })).toBe(false);
    expect(isFit({ limits: { kostnadsminskning: 0.1 } })).toBe(false);
    expect(isFit({ register: { names: [] } })).toBe(false);
  });

  it('reach no prototype', () => {
    const settings = settingsSchema.parse(
      JSON.parse('{ "severities": { "__proto__": "av", "constructor": "av" } }'),
    );
    expect(Object.keys(settings.severities)).toEqual(['constructor']);
    expect(Object.getPrototypeOf(settings.severities)).toBe(Object.prototype);
    expect(isFit(JSON.parse('{ "limits": { "__proto__": { "kostnadsokning": 1 } } }'))).toBe(false);
    expect('kostnadsokning' in {}).toBe(false);
  });
});

describe('unknown rules', () => {
  it('are those that no rule answers to', () => {
    expect(
      unknownRules(
        settingsSchema.parse({ severities: { 'tomt-kort': 'av', 'tomma-kort': 'av', constructor: 'fel' } }),
      ),
    ).toEqual(['tomma-kort', 'constructor']);
  });

  it('are none among the registry’s own', () => {
    const all = Object.fromEntries(rules.map(({ id }) => [id, 'info'] as const));
    expect(unknownRules(settingsSchema.parse({ severities: all }))).toEqual([]);
  });

  it('are told of by name, with a remedy', () => {
    const { sv, en } = explainUnknownRule('tomma-kort');
    expect(sv).toMatch(/”tomma-kort”.*Rätta/);
    expect(en).toMatch(/“tomma-kort”.*Correct/);
  });
});
