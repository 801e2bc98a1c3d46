import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findingsDocument, type FileEntry } from '../../src/cli/contract';
import { granska } from '../../src/cli/granska';
import { readBytes } from '../../src/cli/read-files';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { accept, type AcceptedFinding } from '../../src/findings/acceptance';
import { check } from '../../src/rules/engine';
import { review } from '../../src/findings/review';
import type { Finding } from '../../src/findings/finding';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';

const SAMPLES = path.join(__dirname, '../../assets/arlig-analys-2024');
const DOM = path.join(SAMPLES, 'arlig-analys-2024-demokrati-och-medborgarservice.xlsx');
const INK = path.join(SAMPLES, 'arlig-analys-2024-inkop-och-upphandling.xlsx');
const WHY = { motivering: 'Beslutat före mallen.', by: 'Anna Ek', at: new Date('2024-05-02T13:45:00Z') };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'granska-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let written = 0;
function file(content: string | Uint8Array): string {
  written += 1;
  const target = path.join(folder, `installningar-${written}.json`);
  writeFileSync(target, content);
  return target;
}
const settingsFile = (document: object): string => file(JSON.stringify({ version: 1, ...document }));

const found = check(recognise(readWorkbookFile(readBytes(DOM)), mall2024));

/** What is kept when those of DOM's findings are accepted. */
function accepted(isAccepted: (finding: Finding) => boolean): readonly AcceptedFinding[] {
  return review(found, [])
    .findings.filter(({ finding }) => isAccepted(finding))
    .reduce<readonly AcceptedFinding[]>((list, one) => accept(list, one, WHY), []);
}
const isFel = ({ severity }: Finding): boolean => severity === 'fel';
const isSum = ({ rule }: Finding): boolean => rule === 'summa-stammer-inte';

/** As if all were checked at one time. */
const granskaAtOnce = (argv: readonly string[]) =>
  granska(argv, undefined, () => new Date('2024-05-02T12:32:00Z'));

function json(...argv: readonly string[]): FileEntry {
  const { stdout } = granskaAtOnce([...argv, '--format', 'json']);
  const [entry] = findingsDocument.parse(JSON.parse(stdout)).files;
  if (entry === undefined) throw new Error('No file.');
  return entry;
}

const letters = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Settings with half a million names of rules. */
const withKeys = (key: (index: number) => string): string =>
  `{ "version": 1, "settings": { "severities": { ${Array.from({ length: 50_000 }, (_, index) => key(index)).join(',')} } } }`;

/** Accepted findings each of whose fields is wrong in many ways. */
const manyFields = Array.from({ length: 900 }, () => `{"finding":{"fields":[${'1,'.repeat(400)}1]}}`).join(
  ',',
);

describe('granska without --settings', () => {
  it('writes the document of the contract and nothing more', () => {
    const entry = json(DOM);
    expect(Object.keys(entry)).toEqual([
      ...['file', 'error', 'supplier', 'year', 'coverage', 'summary'],
      ...[
        'template',
        'checkedAt',
        'isSubmission',
        'rulesOff',
        'severitiesChanged',
        'accepted',
        'unread',
        'hidden',
      ],
      ...['deviations', 'reservations', 'groups', 'findings'],
    ]);
    expect(Object.keys(entry.coverage)).toEqual(['sections', 'fields', 'cards']);
    expect(Object.keys(entry.findings[0] ?? {})).toEqual([
      ...['rule', 'severity', 'sheet', 'cell', 'subject', 'message', 'found', 'expected', 'difference'],
      'group',
    ]);
    expect(entry.findings).toHaveLength(found.length);
  });
});

describe('granska --settings', () => {
  it('finds the same by settings that change nothing', () => {
    const { review: nothing, ...entry } = json(DOM, '--settings', settingsFile({}));
    expect(nothing).toEqual({ accepted: [], changed: [], outdated: [] });
    expect(entry).toEqual(json(DOM));
    const { stdout, status } = granskaAtOnce([DOM, '--settings', settingsFile({})]);
    expect({ stdout, status }).toEqual({ stdout: granskaAtOnce([DOM]).stdout, status: 1 });
  });

  it('takes a file with a byte order mark', () => {
    expect(granska([INK, '--settings', file('\uFEFF{ "version": 1 }')]).status).toBe(0);
  });

  it('grades and switches off', () => {
    const settings = settingsFile({
      settings: {
        severities: { 'registertjanst-saknas': 'fel', 'effektmal-ej-uppfoljningsbart': 'av' },
      },
    });
    const { findings, summary } = json(INK, '--settings', settings);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'registertjanst-saknas fel',
    ]);
    expect(summary).toEqual({ fel: 1, varning: 0, info: 0 });
    expect(granska([INK, '--settings', settings]).status).toBe(1);
  });

  it('tells in the report what is set otherwise', () => {
    const settings = settingsFile({
      settings: {
        severities: { 'summa-stammer-inte': 'varning', 'effektmal-ej-uppfoljningsbart': 'av' },
        limits: { kostnadsokning: 0.07 },
        register: { added: ['Digital post'], removed: ['Domino'] },
      },
    });
    const { stdout } = granska([DOM, '--settings', settings]);
    expect(stdout).toMatch(/\nAvstängda regler: Effektmål .*\.\n/);
    expect(stdout).toMatch(/\nÄndrad allvarlighet: .* \(varning\)\.\n/);
    expect(stdout).toContain('\nÄndrad gräns för kostnadsökning: 7 %.\n');
    expect(stdout).toContain('\nTillagt i registret över tjänster: Digital post.\n');
    expect(stdout).toContain('\nBorttaget ur registret över tjänster: Domino.\n');
  });

  it('knows the services of the register', () => {
    const rules = (settings: object): readonly string[] =>
      json(INK, '--settings', settingsFile({ settings })).findings.map(({ rule }) => rule);
    const removed = ['Stöd i fakturahantering'];
    const added = ['Stöd vid leverantörsfakturahantering'];
    expect(rules({ register: { removed } })).toContain('okand-tjanst');
    expect(rules({ register: { removed, added } })).not.toContain('okand-tjanst');
  });

  it('counts what is accepted no more, and shows it with its motivering', () => {
    const settings = settingsFile({ accepted: accepted(isFel) });
    const { findings, summary, review: reviewed } = json(DOM, '--settings', settings);
    expect(summary.fel).toBe(0);
    expect(findings).toHaveLength(found.filter((finding) => !isFel(finding)).length);
    expect(reviewed?.accepted).toHaveLength(found.filter(isFel).length);
    expect(reviewed?.accepted.find(({ finding }) => finding.rule === 'summa-stammer-inte')).toMatchObject({
      finding: { severity: 'fel', cell: 'C9', found: '77 587' },
      acceptance: { ...WHY, at: '2024-05-02T13:45:00.000Z' },
    });
    const { stdout, status } = granska([DOM, '--settings', settings]);
    expect(status).toBe(0);
    const [open = '', own = ''] = stdout.split('\nGodtagna fynd, som inte räknas · ');
    expect(open).not.toMatch(/\n {4}fel /);
    expect(own).toMatch(/\n {4}fel +C9 +Totalkostnad/);
    expect(own).toContain('Godtaget 2024-05-02 av Anna Ek: Beslutat före mallen.');
  });

  it('still ends with 1 when one fel is left', () => {
    const all = accepted(isFel);
    expect(granska([DOM, '--settings', settingsFile({ accepted: all.slice(1) })]).status).toBe(1);
  });

  it('says of a workbook where all is accepted that there is nothing more', () => {
    const { stdout } = granska([DOM, '--settings', settingsFile({ accepted: accepted(() => true) })]);
    expect(stdout).toContain('\n0 fel.\n');
    expect(stdout).toContain('Inget att anmärka utöver det som är godtaget.');
  });

  it('counts what has changed since it was accepted, and says what was said then', () => {
    const changed = accepted(isSum).map((one) => ({ ...one, finding: { ...one.finding, found: '77 588' } }));
    const settings = settingsFile({ accepted: changed });
    const { summary, findings, review: reviewed } = json(DOM, '--settings', settings);
    expect(summary).toEqual(json(DOM).summary);
    expect(reviewed?.changed).toEqual([
      {
        finding: findings.find(({ rule }) => rule === 'summa-stammer-inte'),
        acceptance: { ...WHY, at: '2024-05-02T13:45:00.000Z' },
        found: '77 588',
        expected: '77 547',
      },
    ]);
    const { stdout, status } = granska([DOM, '--settings', settings]);
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Ändrat sedan det godtogs 2024-05-02 av Anna Ek, då det stod ”77 588”: Beslutat före mallen.',
    );
  });

  it('lists what was accepted and is no longer found', () => {
    const settings = settingsFile({
      settings: { severities: { 'effektmal-saknas': 'av' } },
      accepted: accepted(({ rule }) => rule === 'effektmal-saknas').slice(0, 1),
    });
    const { review: reviewed } = json(DOM, '--settings', settings);
    expect(reviewed).toMatchObject({
      accepted: [],
      changed: [],
      outdated: [{ rule: 'effektmal-saknas', chapter: '1.4', fields: ['Effektmål'], subject: null }],
    });
    const { stdout } = granska([DOM, '--settings', settings]);
    const [, own = ''] = stdout.split('\nGodtagna fynd som inte längre är aktuella');
    expect(own).toMatch(/\n {2}Effektmål saknas · 1\.4 · Ny helhetslösning .* · Effektmål\n/);
    expect(own).toContain('Beslutat före mallen.');
  });

  it('keeps a report within its width', () => {
    const why = { ...WHY, motivering: 'Ett ganska långt skäl. '.repeat(50) };
    const list = review(found, []).findings.reduce<readonly AcceptedFinding[]>(
      (before, one) => accept(before, one, why),
      [],
    );
    const { stdout } = granska([DOM, '--settings', settingsFile({ accepted: list })]);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('keeps control characters in a motivering from the terminal', () => {
    const [one] = accepted(isSum);
    const hostile = { ...one, motivering: 'A\u0007\u009B31mB' };
    const { stdout } = granska([DOM, '--settings', settingsFile({ accepted: [hostile] })]);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('tells of no review for a workbook that cannot be read', () => {
    const settings = settingsFile({ accepted: accepted(isSum) });
    const entry = json(path.join(folder, 'saknas.xlsx'), '--settings', settings);
    expect(entry.error).toContain('finns inte');
    expect(entry.review).toBeUndefined();
  });
});

describe('granska --policy', () => {
  const policyFile = (policy: object): string => file(JSON.stringify({ version: 1, ...policy }));

  it('outranks the settings, and lists what they ask for otherwise', () => {
    const settings = settingsFile({
      settings: {
        severities: { 'summa-stammer-inte': 'av', 'tomt-kort': 'av' },
        limits: { kostnadsokning: 0.5 },
      },
    });
    const policy = policyFile({
      by: 'Stadsledningskontoret',
      severities: { 'summa-stammer-inte': 'fel' },
      limits: { kostnadsokning: 0.1 },
    });
    const under = json(DOM, '--settings', settings, '--policy', policy);
    expect(under.findings.some(({ rule }) => rule === 'summa-stammer-inte')).toBe(true);
    expect(under.deviations).toEqual([
      { kind: 'severity', rule: 'summa-stammer-inte', asked: 'av', holds: 'fel' },
      { kind: 'limit', limit: 'kostnadsokning', asked: 0.5, holds: 0.1 },
    ]);
    expect(under.rulesOff).toEqual(['tomt-kort']);
    const text = granska([DOM, '--settings', settings, '--policy', policy]).stdout.replace(/\s+/g, ' ');
    expect(text).toContain(
      'Arbetsbokens avvikelser från policyn, som inte följs: Summan stämmer inte: av begärd, fel gäller',
    );
    expect(text).toContain('Policy: Stadsledningskontoret.');
  });

  it('locks every rule at its own severity, also those that it does not name', () => {
    const settings = settingsFile({ settings: { severities: { 'summa-stammer-inte': 'info' } } });
    const under = json(DOM, '--settings', settings, '--policy', policyFile({ lockOthers: true }));
    expect(under.summary).toEqual(json(DOM).summary);
    expect(under.deviations).toEqual([
      { kind: 'severity', rule: 'summa-stammer-inte', asked: 'info', holds: null },
    ]);
  });

  it('counts a fel that was accepted by somebody who may not, and no other', () => {
    const settings = settingsFile({ accepted: accepted(() => true) });
    const others = json(DOM, '--settings', settings, '--policy', policyFile({ mayAcceptFel: ['Bo Berg'] }));
    expect(others.summary).toEqual({ fel: json(DOM).summary.fel, varning: 0, info: 0 });
    expect(others.review?.refused?.length).toBe(others.summary.fel);
    expect(others.deviations[0]).toMatchObject({ kind: 'acceptance', by: 'Anna Ek' });
    const hers = json(DOM, '--settings', settings, '--policy', policyFile({ mayAcceptFel: ['anna  ek'] }));
    expect(hers.summary).toEqual({ fel: 0, varning: 0, info: 0 });
    expect(hers.review).not.toHaveProperty('refused');
  });

  it.each([
    ['{\n"version" 1}', 'policy.json är inte JSON. Felet är på rad 2.'],
    ['{"version":1,"severitys":{}}', 'policy.json har inget som heter severitys.'],
    [
      '{"version":1,"limits":{"kostnadsokning":10}}',
      'policy.json, limits.kostnadsokning: ska vara en andel större än 0 och högst 1',
    ],
  ])('that cannot be used stops the check, and the place is told: %s', (text, told) => {
    const { status, stdout, stderr } = granska([INK, '--policy', file(text)]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Policyn kan inte användas, så inget har granskats. ${told}`);
  });
});

describe('a settings file that cannot be used', () => {
  const [good] = accepted(isSum);
  const withAccepted = (changes: object): string => settingsFile({ accepted: [{ ...good, ...changes }] });
  const withSettings = (settings: object): string => settingsFile({ settings });

  it.each<[string, () => string, string]>([
    ['is missing', () => path.join(folder, 'saknas.json'), 'Filen finns inte. Kontrollera sökvägen.'],
    ['is a folder', () => folder, 'en mapp'],
    ['is a workbook', () => INK, 'Filen är inte text i UTF-8.'],
    ['is empty', () => file(''), 'Filen är inte JSON.'],
    ['has a comma too many', () => file('{\n  "version": 1,\n}'), 'Filen är inte JSON. Felet är på rad 3.'],
    ['is a list', () => file('[]'), 'dokumentet: ska vara namn och värden inom { }.'],
    ['is null', () => file('null'), 'dokumentet: ska vara'],
    ['has no version', () => file('{}'), 'version: ska vara 1.'],
    ['has another version', () => settingsFile({ version: 3 }), 'version: ska vara 1.'],
    ['has an unknown name', () => settingsFile({ regler: {} }), 'dokumentet: har inget som heter ”regler”.'],
    ['names an unknown setting', () => withSettings({ limit: 1 }), 'settings: har inget som heter ”limit”.'],
    [
      'names an unknown rule',
      () => withSettings({ severities: { 'tomma-kort': 'av' } }),
      'settings.severities.tomma-kort: Ingen regel heter ”tomma-kort” i den här versionen. Rätta namnet',
    ],
    [
      'grades by an unknown word',
      () => withSettings({ severities: { 'tomt-kort': 'hög' } }),
      'settings.severities.tomt-kort: ska vara en regels namn med fel, varning, info, av.',
    ],
    [
      'has a limit in per cent',
      () => withSettings({ limits: { kostnadsokning: 10 } }),
      'settings.limits.kostnadsokning: ska vara en andel större än 0 och högst 1; 0.1 är 10 procent.',
    ],
    [
      'has a limit of nothing',
      () => withSettings({ limits: null }),
      'settings.limits: ska vara namn och värden',
    ],
    [
      'has a year without a template',
      () => withSettings({ template: 1999 }),
      'settings.template: Det finns ingen mall för året ”1999”. Mallar finns för: 2024.',
    ],
    ['has a year as text', () => withSettings({ template: '2024' }), 'settings.template: ska vara ett årtal'],
    [
      'adds a service without a name',
      () => withSettings({ register: { added: ['Digital post', ' '] } }),
      'settings.register.added[1]: ska vara en tjänsts namn',
    ],
    ['accepts no list', () => settingsFile({ accepted: {} }), 'accepted: ska vara en lista inom [ ]'],
    ['accepts nothing', () => settingsFile({ accepted: [null] }), 'accepted[0]: ska vara namn och värden'],
    [
      'accepts without motivering',
      () => withAccepted({ motivering: ' ' }),
      'accepted[0].motivering: ska säga varför fyndet är godtaget',
    ],
    ['accepts by nobody', () => withAccepted({ by: '' }), 'accepted[0].by: ska säga vem'],
    ['accepts at no time', () => withAccepted({ at: 'igår' }), 'accepted[0].at: ska säga när'],
    [
      'accepts half a finding',
      () => withAccepted({ finding: { rule: 'tomt-kort' } }),
      'accepted[0].finding.chapter: beskriver inte ett fynd. Ta bort det godtagna fyndet ur filen',
    ],
  ])('%s: says so on stderr, checks nothing and ends with 2', (_, settings, message) => {
    const outcome = granska([INK, '--settings', settings()]);
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).toMatch(/^granska: .+: /);
    expect(outcome).toMatchObject({ stdout: '', status: 2 });
  });

  it('tells of the first five places only', () => {
    const severities = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`regel-${'x'.repeat(index + 1)}`, 'av']),
    );
    const { stderr } = granska([INK, '--settings', withSettings({ severities })]);
    expect(stderr.match(/Ingen regel heter/g)).toHaveLength(5);
    expect(stderr).toContain('… och 4 ställen till.');
  });

  it('holds accepted findings beside several workbooks', () => {
    const argv = (settings: string): readonly string[] => [DOM, INK, '--settings', settings];
    const { stderr, status } = granska(argv(settingsFile({ accepted: [good] })));
    expect(stderr).toContain('accepted: Godtagna fynd hör till en enda arbetsbok. Granska en fil i taget');
    expect(status).toBe(2);
    expect(granska(argv(withSettings({ template: 2024 }))).status).toBe(1);
  });

  it('has names that would steer the terminal', () => {
    const { stderr } = granska([INK, '--settings', settingsFile({ 'a\u001B[2Jb\u0007': 1 })]);
    expect(stderr).toContain('har inget som heter');
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('reaches no prototype', () => {
    const hostile = '{ "version": 1, "__proto__": { "status": 0 } }';
    expect(granska([INK, '--settings', file(hostile)])).toMatchObject({ status: 2 });
    const inRules =
      '{ "version": 1, "settings": { "severities": { "__proto__": { "okand-tjanst": "av" } } } }';
    expect(json(INK, '--settings', file(inRules)).findings).toEqual(json(INK).findings);
    expect('status' in {} || 'okand-tjanst' in {}).toBe(false);
  });

  it.each([
    ['deep', () => `{ "version": 1, "accepted": ${'['.repeat(200_000)}${']'.repeat(200_000)} }`],
    ['long', () => `{ "version": 1, "accepted": [${'null,'.repeat(100_000)}null] }`],
    ['broad', () => withKeys((index) => `"regel-${letters(index)}": "av"`)],
    ['broad with what is no setting', () => withKeys((index) => `"${index}": {}`)],
    ['broad further in', () => `{ "version": 1, "accepted": [${manyFields}] }`],
    ['with one long name', () => `{ "version": 1, "${'x'.repeat(5_000_000)}": 1 }`],
    ['with one long text', () => `{ "version": 1, "settings": "${'x'.repeat(5_000_000)}" }`],
    ['larger than any settings', () => `"${'x'.repeat(20_000_000)}"`],
  ])('is %s: says so in few words', (_, content) => {
    const settings = file(content());
    const { stderr, status } = granska([INK, '--settings', settings]);
    expect(status).toBe(2);
    expect(stderr.length).toBeLessThan(2000);
  });

  it('is not named', () => {
    const { stderr, status } = granska([INK, '--settings']);
    expect(stderr).toContain('--settings behöver ett värde');
    expect(status).toBe(2);
  });
});
