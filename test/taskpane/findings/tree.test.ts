import { plain } from '../../builders/findings';
import fc from 'fast-check';
import { groupFindings } from '../../../src/taskpane/findings/group';
import { findAgain, linesOf } from '../../../src/taskpane/findings/lines';
import { buildTree, groupsAround, linesInOrder, visibleRows } from '../../../src/taskpane/findings/tree';
import { review } from '../../../src/findings/review';
import type { Finding } from '../../../src/findings/finding';
import { finding, submission } from '../support/data';

const reviewed = (findings: readonly Finding[]) => review(findings, []).findings;

const anyFinding = fc
  .record({
    rule: fc.constantFrom('effektmal-saknas', 'riskanalys-saknas'),
    severity: fc.constantFrom('fel' as const, 'varning' as const, 'info' as const),
    cell: fc.option(fc.constantFrom('A1', 'B2', 'C3')),
    chapter: fc.option(fc.constantFrom('1.1', '1.4', '2.2', '9.9')),
    insats: fc.option(fc.constantFrom('GT 1', 'GT 2', '')),
    // One cause may have findings in several chapters.
    group: fc.option(fc.constantFrom('tkr', 'samma post')),
  })
  .map((changes) => finding(changes));

const anyFindings = fc.array(anyFinding, { maxLength: 40 });

test.each(['chapter', 'rule'] as const)(
  'arranged by %s no finding is lost, doubled or renamed, and the counts add up',
  (arrangement) => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const all = reviewed(findings);
        expect(new Set(all.map(({ key }) => key)).size).toBe(findings.length);
        const nodes = buildTree(all, submission(), { arrangement });
        const told = linesInOrder(nodes).flatMap((line) => line.findings);
        expect(told).toHaveLength(all.length);
        expect(new Set(told)).toEqual(new Set(all));
        const counted = nodes.reduce(
          (sum, node) =>
            node.kind === 'group' ? sum + node.counts.fel + node.counts.varning + node.counts.info : sum,
          0,
        );
        expect(counted).toBe(linesOf(all).length);
        const keys = visibleRows(nodes, () => true).map(({ node }) => node.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  },
);

test('every finding is reached by opening the groups around it', () => {
  fc.assert(
    fc.property(anyFindings, (findings) => {
      const all = reviewed(findings);
      const nodes = buildTree(all, submission(), { arrangement: 'chapter' });
      for (const { key } of linesOf(all)) {
        const open = new Set(groupsAround(nodes, key));
        expect(visibleRows(nodes, (group) => open.has(group)).map(({ node }) => node.key)).toContain(key);
      }
    }),
  );
});

test('every chapter has its group, in the template’s order, also without findings', () => {
  const chapters = groupFindings(reviewed([finding()]), submission());
  expect(chapters.map(({ key }) => key)).toEqual(['1.1', '1.4', '2.2', '3.1']);
});

describe('a finding in the next check', () => {
  const lines = (findings: readonly Finding[]) => linesOf(reviewed(findings));
  const [one] = lines([finding({ cell: 'B12' })]);
  const again = (findings: readonly Finding[]) => findAgain(one ?? null, lines(findings));

  test('is the same where its row has moved', () => {
    const found = again([finding({ cell: 'B90' }), finding({ insats: 'GT 2' })]);
    expect(found && plain(found.reviewed.finding).cell).toBe('B90');
  });

  test('is the same where only its figure has changed, if it is the only one about that', () => {
    expect(again([finding({ found: '12' })])).not.toBeNull();
    expect(again([finding({ found: '12' }), finding({ found: '13' })])).toBeNull();
  });

  test('is gone where nothing is left of it', () => {
    expect(again([finding({ rule: 'riskanalys-saknas' })])).toBeNull();
    expect(findAgain(null, lines([finding()]))).toBeNull();
  });
});
