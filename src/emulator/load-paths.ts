import { NotEmulatedError } from './strict';

/**
 * The paths that an argument of `load` names: "name, visibility", "areas/rowIndex" or { name: true }.
 * An empty load would fetch everything, which costs time in Excel: it is refused.
 */
export function loadPaths(type: string, option: unknown): readonly string[] {
  const paths = typeof option === 'string' ? fromText(option) : fromObject(type, option);
  if (paths.length === 0) throw new NotEmulatedError(`An empty load of ${type}`);
  return paths;
}

const fromText = (text: string): string[] =>
  text
    .split(',')
    .map((path) => path.trim().replace(/^items\//, ''))
    .filter((path) => path !== '');

function fromObject(type: string, option: unknown): string[] {
  if (typeof option !== 'object' || option === null || Array.isArray(option)) {
    throw new NotEmulatedError(`This form of ${type}.load`);
  }
  return Object.entries(option).flatMap(([name, wanted]: [string, unknown]) => {
    if (name.startsWith('$')) throw new NotEmulatedError(`${type}.load with ${name}`);
    if (wanted === true) return [name];
    if (wanted === false) return [];
    return fromObject(type, wanted).map((rest) => `${name}/${rest}`);
  });
}

/** "areas/rowIndex" → the collection and the path in it. */
export function splitPath(path: string): { head: string; rest: string | null } {
  const slash = path.indexOf('/');
  return slash < 0 ? { head: path, rest: null } : { head: path.slice(0, slash), rest: path.slice(slash + 1) };
}
