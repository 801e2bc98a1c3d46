import fc from 'fast-check';
import { cellCount, cutIntoBlocks, packBatches } from '../../src/excel/ranges';
import type { Rectangle } from '../../src/workbook/snapshot';

const areas = fc.record({
  row: fc.nat(50),
  column: fc.nat(50),
  rows: fc.nat(40),
  columns: fc.nat(40),
});
const limits = fc.integer({ min: 1, max: 200 });

const positions = (area: Rectangle): string[] =>
  Array.from({ length: cellCount(area) }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    return `${String(row)}:${String(column)}`;
  });

describe('cutIntoBlocks', () => {
  it('covers every cell once and keeps within the limit', () => {
    fc.assert(
      fc.property(areas, limits, (area, limit) => {
        const blocks = cutIntoBlocks(area, limit);
        expect(blocks.every((block) => cellCount(block) <= limit)).toBe(true);
        expect(blocks.flatMap(positions).sort()).toEqual(positions(area).sort());
      }),
    );
  });

  it('cuts whole rows where a row fits, from the top', () => {
    expect(cutIntoBlocks({ row: 2, column: 1, rows: 5, columns: 3 }, 6)).toEqual([
      { row: 2, column: 1, rows: 2, columns: 3 },
      { row: 4, column: 1, rows: 2, columns: 3 },
      { row: 6, column: 1, rows: 1, columns: 3 },
    ]);
  });
});

describe('packBatches', () => {
  it('keeps the order and the limit, and begins a batch only when the last is full', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), limits, (weights, limit) => {
        const batches = packBatches(weights, (weight) => weight, limit);
        const sum = (batch: readonly number[]): number => batch.reduce((total, weight) => total + weight, 0);
        expect(batches.flat()).toEqual(weights);
        expect(batches.every((batch) => batch.length === 1 || sum(batch) <= limit)).toBe(true);
        expect(
          batches.slice(1).every((batch, index) => sum([...(batches[index] ?? []), batch[0] ?? 0]) > limit),
        ).toBe(true);
      }),
    );
  });
});
