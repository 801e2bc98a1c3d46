import { append } from '../language/by-key';

/** How alike one of the left and one of the right are, from 0 to 1; what is too little alike has no edge. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

/** In larger knots of things that are all like each other the best pair is taken first, and then the next. */
const LARGEST_KNOT = 80;

/**
 * The pairs, each of the left and of the right at most once, whose likenesses make the largest sum. The same when left
 * and right are exchanged: of assignments that are equally good the one that keeps most of the order is taken.
 * Wrong on: knots of more than 80 things that may all be each other, where a good pair may be given up for a better.
 */
export function bestAssignment(edges: readonly Edge[]): readonly (readonly [left: number, right: number])[] {
  return knotsOf(edges).flatMap((knot) => {
    const [only, ...others] = knot;
    if (only && others.length === 0) return [[only.left, only.right] as const];
    const lefts = [...new Set(knot.map(({ left }) => left))].sort((one, other) => one - other);
    const rights = [...new Set(knot.map(({ right }) => right))].sort((one, other) => one - other);
    return Math.max(lefts.length, rights.length) > LARGEST_KNOT
      ? bestFirst(knot)
      : largestSum(knot, lefts, rights);
  });
}

/** Edges that hang together, each group for itself. */
function knotsOf(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const byNode = new Map<string, Edge[]>();
  for (const edge of edges) {
    append(byNode, `l${edge.left}`, edge);
    append(byNode, `r${edge.right}`, edge);
  }
  const seen = new Set<string>();
  const knots: Edge[][] = [];
  for (const start of byNode.keys()) {
    if (seen.has(start)) continue;
    const knot = new Set<Edge>();
    const open = [start];
    seen.add(start);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const edge of byNode.get(node) ?? []) {
        knot.add(edge);
        for (const next of [`l${edge.left}`, `r${edge.right}`]) {
          if (!seen.has(next)) {
            seen.add(next);
            open.push(next);
          }
        }
      }
    }
    knots.push([...knot]);
  }
  return knots;
}

/** So little that it decides only between equals; the same for (1, 2) and (2, 1). */
const TIE = 1e-6;
const OTHER_TIE = 1e-9;

const weightOf = ({ left, right, likeness }: Edge): number => {
  const [low, high] = [Math.min(left, right), Math.max(left, right)];
  const chance = ((low * 2654435761 + high * 40503) % 1009) / 1009;
  return likeness - TIE * Math.min(1, Math.abs(left - right) / 1000) - OTHER_TIE * chance;
};

function bestFirst(edges: readonly Edge[]): readonly (readonly [number, number])[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return edges
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .flatMap(({ left, right }): [number, number][] => {
      if (lefts.has(left) || rights.has(right)) return [];
      lefts.add(left);
      rights.add(right);
      return [[left, right]];
    });
}

/** The Hungarian method on a square of costs, in which what has no edge costs as much as no pair. */
function largestSum(
  edges: readonly Edge[],
  lefts: readonly number[],
  rights: readonly number[],
): readonly (readonly [number, number])[] {
  const size = Math.max(lefts.length, rights.length);
  const [rowOf, columnOf] = [indexOf(lefts), indexOf(rights)];
  const costs = Array.from({ length: size }, () => new Float64Array(size));
  for (const edge of edges) {
    const row = costs[rowOf.get(edge.left) ?? 0];
    if (row) row[columnOf.get(edge.right) ?? 0] = -weightOf(edge);
  }
  return leastCost(costs).flatMap((row, column): [number, number][] => {
    const [left, right] = [lefts[row], rights[column]];
    const isEdge = (costs[row]?.[column] ?? 0) < 0;
    return isEdge && left !== undefined && right !== undefined ? [[left, right]] : [];
  });
}

const indexOf = (numbers: readonly number[]): ReadonlyMap<number, number> =>
  new Map(numbers.map((number, at) => [number, at]));

/** For each column its row, so that the costs are least in all (Kuhn and Munkres, in time n³). */
function leastCost(costs: readonly Float64Array[]): readonly number[] {
  const size = costs.length;
  const [ofRow, ofColumn] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const rowAt = new Int32Array(size + 1);
  const at = (numbers: Float64Array | Int32Array, index: number): number => numbers[index] ?? 0;
  for (let row = 1; row <= size; row += 1) {
    rowAt[0] = row;
    const least = new Float64Array(size + 1).fill(Infinity);
    const before = new Int32Array(size + 1);
    const used = new Uint8Array(size + 1);
    let column = 0;
    do {
      used[column] = 1;
      const current = at(rowAt, column);
      let [delta, next] = [Infinity, 0];
      for (let other = 1; other <= size; other += 1) {
        if (used[other]) continue;
        const cost = (costs[current - 1]?.[other - 1] ?? 0) - at(ofRow, current) - at(ofColumn, other);
        if (cost < at(least, other)) {
          least[other] = cost;
          before[other] = column;
        }
        if (at(least, other) < delta) [delta, next] = [at(least, other), other];
      }
      for (let other = 0; other <= size; other += 1) {
        if (used[other]) {
          ofRow[at(rowAt, other)] = at(ofRow, at(rowAt, other)) + delta;
          ofColumn[other] = at(ofColumn, other) - delta;
        } else least[other] = at(least, other) - delta;
      }
      column = next;
    } while (at(rowAt, column) !== 0);
    for (let from = column; from !== 0; from = at(before, from)) rowAt[from] = at(rowAt, at(before, from));
  }
  return Array.from({ length: size }, (_, column) => at(rowAt, column + 1) - 1);
}
