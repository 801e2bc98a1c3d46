import type { Random } from '../../tools/random';
import { read, write, type TaggedWorkbook } from '../tagged';
import type { FaultKind, Mutant } from './fault';

/** Shares in per cent that do not fit. */

const PERCENT = /(\d+)( ?)%/g;

/** One of the percentages of a text, drawn at random, changed by `by`. */
function withOtherShare(text: string, random: Random, by: number): string {
  const chosen = random.below([...text.matchAll(PERCENT)].length);
  let seen = 0;
  return text.replace(PERCENT, (whole, figure: string, space: string) => {
    seen += 1;
    return seen - 1 === chosen ? `${Number(figure) - by}${space}%` : whole;
  });
}

function changedText(
  workbook: TaggedWorkbook,
  at: string,
  change: (text: string) => string,
  rule: string,
): Mutant {
  const cell = read(workbook, at);
  const text = change(String(cell.type === 'text' ? cell.value : ''));
  const severity = rule === 'andel-stammer-inte' ? 'varning' : 'fel';
  return { workbook: write(workbook, { [at]: text }), expected: [{ rule, severity, at }] };
}

/** Rows of 3.2 and the columns in which they name shares. */
const KEYS = [
  [0, 'nuvarande'],
  [1, 'nuvarande'],
  [1, 'forslag'],
  [2, 'nuvarande'],
  [5, 'nuvarande'],
] as const;

export const shareFaults: readonly FaultKind[] = [
  {
    name: 'a share of customers that the count does not give',
    rule: 'andel-stammer-inte',
    plant: (workbook, random) =>
      changedText(
        workbook,
        `services/1.2/${random.below(12)}/andel`,
        (text) => withOtherShare(text, random, 7 + random.below(6)),
        'andel-stammer-inte',
      ),
  },
  {
    name: 'shares of a cost that do not make a whole',
    rule: 'fordelningsnyckel-summerar-inte',
    plant: (workbook, random) => {
      const [row, column] = random.pick(KEYS);
      return changedText(
        workbook,
        `services/3.2/${row}/${column}`,
        (text) => withOtherShare(text, random, 5 + random.below(8)),
        'fordelningsnyckel-summerar-inte',
      );
    },
  },
];
