import { groupFindings } from '../../src/taskpane/findings/group';
import { findAgain, toItems } from '../../src/taskpane/findings/items';
import fc from 'fast-check';
import { finding, submission } from './support/data';

const anyFinding = fc
  .record({
    rule: fc.constantFrom('effektmal-saknas', 'riskanalys-saknas'),
    severity: fc.constantFrom('fel' as const, 'varning' as const, 'info' as const),
    cell: fc.option(fc.constantFrom('A1', 'B2', 'C3')),
    chapter: fc.option(fc.constantFrom('1.1', '1.4', '2.2', '9.9')),
    insats: fc.option(fc.constantFrom('GT 1', 'GT 2', '')),
  })
  .map((changes) => finding(changes));

test('grouping neither loses, doubles nor renames a finding, and the counts add up', () => {
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 40 }), (findings) => {
      const items = toItems(findings);
      expect(new Set(items.map(({ key }) => key)).size).toBe(findings.length);

      const chapters = groupFindings(items, submission());
      const grouped = chapters.flatMap((chapter) => [
        ...chapter.items,
        ...chapter.insatser.flatMap((insats) => insats.items),
      ]);
      expect(new Set(grouped)).toEqual(new Set(items));
      expect(grouped).toHaveLength(items.length);

      const counted = chapters.reduce(
        (sum, { counts }) => sum + counts.fel + counts.varning + counts.info,
        0,
      );
      expect(counted).toBe(findings.length);
      const groupKeys = chapters.flatMap(({ key, insatser }) => [
        key,
        ...insatser.map((insats) => insats.key),
      ]);
      expect(new Set(groupKeys).size).toBe(groupKeys.length);
    }),
  );
});

describe('finding again', () => {
  const [earlier = null] = toItems([finding({ cell: 'B12' })]);

  test('at the same cell, whatever else there is', () => {
    const later = toItems([finding({ cell: 'B11' }), finding({ cell: 'B12' })]);
    expect(findAgain(earlier, later)).toBe(later[1]);
  });

  test('at another cell, when it is the only one of its rule and insats', () => {
    const later = toItems([finding({ cell: 'B14' }), finding({ cell: 'B12', insats: 'GT 2' })]);
    expect(findAgain(earlier, toItems([finding({ cell: 'B14' })]))?.finding.cell).toBe('B14');
    expect(findAgain(earlier, later)?.finding.insats).toBe(earlier?.finding.insats);
  });

  test('not when several could be meant, nor when it is mended', () => {
    expect(findAgain(earlier, toItems([finding({ cell: 'B13' }), finding({ cell: 'B14' })]))).toBeNull();
    expect(findAgain(earlier, toItems([finding({ insats: 'GT 2', cell: 'B40' })]))).toBeNull();
    expect(findAgain(null, toItems([finding()]))).toBeNull();
  });
});
