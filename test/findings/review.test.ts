import fc from 'fast-check';
import { accept, type AcceptedFinding, type ReviewedFinding, withdraw } from '../../src/findings/acceptance';
import { acceptedSchema } from '../../src/findings/document';
import { openFindings, review } from '../../src/findings/review';
import type { Finding } from '../../src/findings/finding';
import { findingWith, sumWith } from '../builders/findings';

const WHY = { motivering: 'Beslutat före mallen.', by: 'Anna Ek', at: new Date('2024-05-02T13:45:00Z') };

/** Accepts those of the findings that stand at these places in the list. */
function acceptAt(findings: readonly Finding[], ...places: readonly number[]): readonly AcceptedFinding[] {
  return places.reduce<readonly AcceptedFinding[]>(
    (accepted, place) => accept(accepted, at(review(findings, accepted).findings, place), WHY),
    [],
  );
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new Error(`Nothing at ${place}.`);
  return item;
}

const statuses = (findings: readonly Finding[], accepted: readonly AcceptedFinding[]) =>
  review(findings, accepted).findings.map(({ status }) => status);

describe('review', () => {
  const findings = [findingWith(), sumWith()];

  it('tells what is new and what is accepted, in the order of the check', () => {
    const accepted = acceptAt(findings, 1);
    expect(statuses(findings, [])).toEqual(['ny', 'ny']);
    expect(statuses(findings, accepted)).toEqual(['ny', 'godtagen']);
    expect(review(findings, accepted).findings.map(({ finding }) => finding)).toEqual(findings);
    expect(review(findings, accepted).outdated).toEqual([]);
  });

  it('counts what is accepted no more, and what has changed since', () => {
    const accepted = acceptAt(findings, 0, 1);
    expect(openFindings(review(findings, accepted))).toEqual([]);
    const changed = [findingWith(), sumWith({ found: '77 588' })];
    expect(openFindings(review(changed, accepted))).toEqual([changed[1]]);
  });

  it('tells what has changed since, with what was said then', () => {
    const accepted = acceptAt(findings, 1);
    const [, sum] = review([findingWith(), sumWith({ expected: '77 000' })], accepted).findings;
    expect(sum).toMatchObject({ status: 'andrad', accepted: { motivering: WHY.motivering } });
  });

  it('lists what is gone', () => {
    const accepted = acceptAt(findings, 0, 1);
    expect(review([sumWith()], accepted).outdated).toEqual([at(accepted, 0)]);
    expect(review([], accepted).outdated).toEqual(accepted);
  });

  it('does not take a finding of another rule on the same field for the accepted one', () => {
    const accepted = acceptAt(findings, 0);
    const { findings: reviewed, outdated } = review([findingWith({ rule: 'effektmal-upprepat' })], accepted);
    expect(reviewed.map(({ status }) => status)).toEqual(['ny']);
    expect(outdated).toEqual(accepted);
  });

  it('knows one sum from another with the same name, also when that is mended', () => {
    const sums = [sumWith(), sumWith({ cell: 'C24', found: '7 000', expected: '6 900' })];
    const accepted = acceptAt(sums, 1);
    expect(statuses(sums, accepted)).toEqual(['ny', 'godtagen']);
    expect(statuses(sums.slice(1), accepted)).toEqual(['godtagen']);
    expect(statuses(sums.slice(0, 1), accepted)).toEqual(['andrad']);
  });

  it('lets none of several equal ones pass for the accepted one when another is mended', () => {
    const twins = [sumWith(), sumWith({ cell: 'C24' })];
    for (const place of [0, 1]) {
      const accepted = acceptAt(twins, place);
      expect(statuses(twins, accepted)[place]).toBe('godtagen');
      expect(statuses(twins, accepted)[1 - place]).toBe('ny');
      expect(statuses(twins.slice(1), accepted)).toEqual(['andrad']);
    }
  });

  it('loses nothing that was accepted, whatever is found', () => {
    const finding = fc.record({
      rule: fc.constantFrom('a', 'b'),
      insats: fc.constantFrom('X', 'Y', null),
      found: fc.constantFrom('1', '2', null),
    });
    const list = fc.array(finding.map(findingWith), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (before, now) => {
        const accepted = acceptAt(before, ...before.keys());
        const { findings: reviewed, outdated } = review(now, accepted);
        const kept = reviewed.flatMap((one) => (one.status === 'ny' ? [] : [one.accepted]));
        expect(reviewed.map((one) => one.finding)).toEqual(now);
        expect([...kept, ...outdated]).toHaveLength(accepted.length);
        expect(new Set([...kept, ...outdated])).toEqual(new Set(accepted));
      }),
    );
  });

  it('loses no acceptance that a document has twice', () => {
    const [accepted] = acceptAt(findings, 0);
    const twice = accepted ? [accepted, { ...accepted, motivering: 'En gång till.' }] : [];
    const { findings: reviewed, outdated } = review(findings, twice);
    expect(reviewed[0]).toMatchObject({ status: 'godtagen', accepted: { motivering: WHY.motivering } });
    expect(outdated.map(({ motivering }) => motivering)).toEqual(['En gång till.']);
  });
});

describe('accept and withdraw', () => {
  const findings = [findingWith(), sumWith()];
  const reviewed = (accepted: readonly AcceptedFinding[], place: number): ReviewedFinding =>
    at(review(findings, accepted).findings, place);

  it('remember why, by whom and when', () => {
    expect(accept([], reviewed([], 1), { ...WHY, motivering: '  Avrundat.\n', by: ' Anna Ek ' })).toEqual([
      {
        finding: {
          rule: 'summa-stammer-inte',
          chapter: '3.1',
          insats: null,
          fields: [],
          subject: 'Totalkostnad · Budget 2023',
          found: '77 587',
          expected: '77 547',
          ordinal: 1,
          among: 1,
        },
        motivering: 'Avrundat.',
        by: 'Anna Ek',
        at: '2024-05-02T13:45:00.000Z',
      },
    ]);
  });

  it('say it anew where it was said before, also of what has changed since', () => {
    const accepted = acceptAt(findings, 0, 1);
    const again = accept(accepted, reviewed(accepted, 0), { ...WHY, motivering: 'Nytt skäl.' });
    expect(again.map(({ motivering }) => motivering)).toEqual([WHY.motivering, 'Nytt skäl.']);

    const changed = [sumWith({ found: '77 588' })];
    const anew = accept(accepted, at(review(changed, accepted).findings, 0), WHY);
    expect(anew).toHaveLength(2);
    expect(statuses(changed, anew)).toEqual(['godtagen']);
  });

  it('withdraw one and leave the others', () => {
    const accepted = acceptAt(findings, 0, 1);
    const kept = acceptedSchema.parse(JSON.parse(JSON.stringify(accepted)));
    expect(statuses(findings, withdraw(accepted, at(kept, 0)))).toEqual(['ny', 'godtagen']);
  });

  it('leave the list that they were given', () => {
    const accepted = acceptAt(findings, 0);
    accept(accepted, reviewed(accepted, 1), WHY);
    withdraw(accepted, at(accepted, 0));
    expect(accepted).toHaveLength(1);
  });

  it.each([
    ['no motivering', { ...WHY, motivering: '' }],
    ['a blank one', { ...WHY, motivering: ' \u00A0\u200B\n' }],
    ['a too long one', { ...WHY, motivering: 'x'.repeat(2001) }],
    ['no name', { ...WHY, by: ' ' }],
    ['a too long name', { ...WHY, by: 'x'.repeat(201) }],
    ['no time', { ...WHY, at: new Date(NaN) }],
  ])('refuse %s', (_, why) => {
    expect(() => accept([], reviewed([], 0), why)).toThrow(RangeError);
  });

  it('give what can be kept and read again, at the longest too', () => {
    const long = findingWith({ insats: 'å'.repeat(5000), found: 'ö '.repeat(5000) });
    const why = { ...WHY, motivering: 'x'.repeat(2000), by: 'x'.repeat(200) };
    const accepted = accept([], at(review([long], []).findings, 0), why);
    expect(acceptedSchema.parse(JSON.parse(JSON.stringify(accepted)))).toEqual(accepted);
    expect(statuses([long], accepted)).toEqual(['godtagen']);
  });
});

describe('accepted findings as they are kept', () => {
  const [good] = acceptAt([sumWith()], 0);
  const isFit = (one: unknown): boolean => acceptedSchema.safeParse([one]).success;

  it('are fit', () => {
    expect(isFit(good)).toBe(true);
    expect(isFit({ ...good, at: '2024-05-02T15:45:00+02:00' })).toBe(true);
  });

  it.each<[string, object]>([
    ['a blank motivering', { motivering: ' \u200B' }],
    ['a too long motivering', { motivering: 'x'.repeat(2001) }],
    ['a number for a motivering', { motivering: 1 }],
    ['nobody', { by: '' }],
    ['a day that is not', { at: '2024-02-30T10:00:00Z' }],
    ['a time without zone', { at: '2024-05-02T10:00:00' }],
    ['something more', { extra: 1 }],
    ['no finding', { finding: null }],
    ['a finding of no rule', { finding: { ...good?.finding, rule: 'Regel 1' } }],
    ['a finding with a too long text', { finding: { ...good?.finding, subject: 'x'.repeat(201) } }],
    ['a finding counted from 0', { finding: { ...good?.finding, ordinal: 0 } }],
    ['a finding with something more', { finding: { ...good?.finding, cell: 'C9' } }],
  ])('are not fit with %s', (_, changes) => {
    expect(isFit({ ...good, ...changes })).toBe(false);
  });

  it('are at most five thousand', () => {
    expect(acceptedSchema.safeParse(Array.from({ length: 5000 }, () => good)).success).toBe(true);
    expect(acceptedSchema.safeParse(Array.from({ length: 5001 }, () => good)).success).toBe(false);
  });
});
