import { faltSaknas } from '../../src/rules/falt-saknas';
import { findingsOf } from '../../src/rules/rule';
import { identify, identityKey, subjectKey } from '../../src/findings/identity';
import { fieldsOf, type Finding } from '../../src/findings/finding';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { HEADING_22, proposedCard } from '../builders/cards';
import { submissionOf } from '../builders/submissions';
import { changed, findingWith, type PlainFinding, sumWith } from '../builders/findings';

const keysOf = (...findings: readonly Finding[]): readonly string[] =>
  identify(findings).map(({ identity }) => identityKey(identity));
const isSame = (one: Finding, other: Finding): boolean => keysOf(one)[0] === keysOf(other)[0];
const isAboutTheSame = (one: Finding, other: Finding): boolean => {
  const [first, second] = [one, other].flatMap((each) => identify([each]));
  return (
    first !== undefined && second !== undefined && subjectKey(first.identity) === subjectKey(second.identity)
  );
};

describe('a finding is the same', () => {
  it.each<[string, Finding, Partial<PlainFinding>]>([
    ['at another cell', findingWith(), { cell: 'F40' }],
    ['on another sheet', findingWith(), { sheet: 'Blad7' }],
    ['of another severity', findingWith(), { severity: 'info' }],
    ['in other words', findingWith(), { message: { sv: 'Annat.', en: 'Other.' }, difference: '1' }],
    ['when its card is numbered otherwise', findingWith(), { insats: '4 · Byta växel' }],
    ['when its card has lost its number', findingWith(), { insats: 'Byta växel' }],
    ['when the title of its card is numbered otherwise', findingWith(), { subject: 'Insats 4' }],
    ['when its insats is spaced or cased otherwise', findingWith(), { insats: '3 · BYTA\u00A0väx-\nel.' }],
    ['when its row is labelled with a colon', sumWith(), { subject: 'Totalkostnad: · Budget 2023' }],
    ['when figures are spaced otherwise', sumWith(), { found: '77\u00A0587' }],
    ['when words are written otherwise', findingWith({ found: 'Nej' }), { found: 'NEJ.' }],
    [
      'when rows are inserted above its subtotal',
      sumWith({ subject: 'Delsumman på rad 9 · Budget 2023' }),
      { subject: 'Delsumman på rad 12 · Budget 2023' },
    ],
  ])('%s', (_, finding, changes) => {
    expect(isSame(finding, changed(finding, changes))).toBe(true);
  });
});

describe('a finding is another', () => {
  it.each<[string, Finding, Partial<PlainFinding>]>([
    ['of another rule', findingWith(), { rule: 'effektmal-upprepat' }],
    ['in another chapter', findingWith(), { chapter: '2.2' }],
    ['in no chapter', findingWith(), { chapter: null }],
    ['on another insats', findingWith(), { insats: '3 · Byta telefoner' }],
    [
      'on an insats of another code',
      findingWith({ insats: 'GT4 · Byta växel' }),
      { insats: 'GT5 · Byta växel' },
    ],
    ['on another field', findingWith(), { fields: ['projektmal'] }],
    ['on more fields', findingWith(), { fields: ['effektmal', 'projektmal'] }],
    ['on another row', sumWith(), { subject: 'Summa · Budget 2023' }],
    ['on another untouched card', findingWith({ insats: 'Insats 1', fields: [] }), { insats: 'Insats 2' }],
  ])('%s', (_, finding, changes) => {
    expect(isAboutTheSame(finding, changed(finding, changes))).toBe(false);
  });

  it.each<[string, Finding, Partial<PlainFinding>]>([
    ['when the figure found is another', sumWith(), { found: '77 588' }],
    ['when the figure expected is another', sumWith(), { expected: '77 548' }],
    ['when only the sign is another', sumWith({ found: '-40' }), { found: '40' }],
    ['when only the decimal comma is gone', sumWith({ found: '3,5' }), { found: '35' }],
    ['when a text has come', findingWith(), { found: 'Tas fram i förstudien' }],
    ['when the text is another', findingWith({ found: 'Nej' }), { found: 'Nej, ej startat' }],
  ])('about the same, %s', (_, finding, changes) => {
    const other = changed(finding, changes);
    expect(isSame(finding, other)).toBe(false);
    expect(isAboutTheSame(finding, other)).toBe(true);
  });
});

describe('findings that are equal in everything', () => {
  const twins = [sumWith(), sumWith({ cell: 'C24' }), sumWith({ cell: 'C40' })];

  it('are told apart by their order', () => {
    expect(identify(twins).map(({ identity }) => [identity.ordinal, identity.among])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(new Set(keysOf(...twins)).size).toBe(3);
  });

  it('are others when one of them is gone', () => {
    const before = new Set(keysOf(...twins));
    expect(keysOf(...twins.slice(1)).filter((key) => before.has(key))).toEqual([]);
  });

  it('are not counted together with those of other figures', () => {
    const [, other] = identify([sumWith(), sumWith({ cell: 'C24', found: '7 000' })]);
    expect(other?.identity).toMatchObject({ ordinal: 1, among: 1 });
  });
});

describe('a finding of a card that lacks rows', () => {
  const findingsWithout = (...fields: readonly string[]) => {
    const answers = Object.fromEntries(fields.map((field) => [field, undefined]));
    const submission = submissionOf([...HEADING_22, ...proposedCard(1, answers)]);
    return findingsOf(faltSaknas, submission, DEFAULT_LIMITS);
  };

  it('is about those fields, so that it is another when one more is gone', () => {
    const [one, two] = [findingsWithout('nytta'), findingsWithout('nytta', 'kundgrupp')].flat();
    expect([one, two].map((each) => each && fieldsOf(each))).toEqual([['nytta'], ['nytta', 'kundgrupp']]);
    expect(one && two && isAboutTheSame(one, two)).toBe(false);
  });
});

it('cuts long texts, so that an identity can be kept', () => {
  const [one] = identify([findingWith({ insats: 'ord '.repeat(5000), found: 'x'.repeat(5000) })]);
  expect(one?.identity.insats?.length).toBeLessThanOrEqual(200);
  expect(one?.identity.found?.length).toBeLessThanOrEqual(200);
});

it('keeps no state', () => {
  const findings = [sumWith(), sumWith({ cell: 'C24' }), findingWith()];
  expect(identify(findings)).toEqual(identify(findings));
});
