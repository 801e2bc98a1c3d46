import { runSteps } from '../../workbook/run-steps';
import type { Measure } from './limits';
import type { Parts } from './parts';

/** That one part of the package has use for another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, e.g. "worksheet": its beginning differs between editions of the format. */
  readonly type: string;
  readonly part: string;
}

/** The relationships of the part with this name; "" stands for the package itself. */
export const readRelationships = (parts: Parts, owner: string, allowance: Measure): readonly Relationship[] =>
  runSteps(relationshipSteps(parts, owner, allowance));

/** The same as a generator that stops after each step. */
export function* relationshipSteps(
  parts: Parts,
  owner: string,
  allowance: Measure,
): Generator<void, readonly Relationship[]> {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const found: Relationship[] = [];
  yield* parts.readSteps(`${folder}_rels/${owner.slice(folder.length)}.rels`, allowance, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: resolve(folder, Target) });
    },
  });
  return found;
}

/** The part that an address leads to, seen from a folder: "../", "./" and "/" mean in it what they do on the web. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  const steps: string[] = [];
  for (const step of `${path.startsWith('/') ? '' : folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
