import { INDEX, readIndex } from '../template/deployed';

/** A deployed address as it was read, and what can be read of its manifest; all pure. */

/** What the server answered for one file; `failed` where it did not answer at all. */
export type Answer =
  | { readonly failed: string }
  | {
      readonly status: number;
      /** Null where the header is not sent. */
      readonly header: (name: string) => string | null;
      readonly body: Uint8Array;
    };

export type Answered = Exclude<Answer, { failed: string }>;

export interface Deployment {
  /** With a slash at its end. */
  readonly base: string;
  /** By the file's path below the address. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What files.json says of a build. */
export interface FileList {
  readonly version: string;
  /** SHA-256 by path. */
  readonly files: Readonly<Record<string, string>>;
}

export const MANIFEST = 'manifest.xml';
export const FILE_LIST = 'files.json';
export const PANE = 'taskpane.html';
/** What whoever deploys the add-in lays down; there need be none, and it is of no build. */
export const POLICY = 'policy.json';
/** Likewise: the templates that lie beside the add-in. */
export const TEMPLATES = 'templates/';

export const answeredWith = (answer: Answer | undefined): Answered | null =>
  answer !== undefined && 'status' in answer && answer.status === 200 ? answer : null;

export const textOf = ({ body }: Answered): string => new TextDecoder().decode(body);

/** The text of a file that was answered with; null for all else. */
export function textAt({ answers }: Deployment, file: string): string | null {
  const answer = answeredWith(answers.get(file));
  return answer && textOf(answer);
}

/** The addresses that a manifest leads to, each once; those of XML's own namespaces are none. */
export function addressesIn(manifest: string): readonly string[] {
  const found = [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map(([, one = '']) => one);
  return [...new Set(found)];
}

/** The version of a manifest as package.json writes it: three numbers of the four. */
export function versionIn(manifest: string): string | null {
  return /<Version>\s*(\d+\.\d+\.\d+)(?:\.\d+)?\s*<\/Version>/.exec(manifest)?.[1] ?? null;
}

/** The list of files; null where it is not there or no such list. */
export function readFileList(text: string | null): FileList | null {
  if (text === null) return null;
  try {
    const list = JSON.parse(text) as Partial<FileList> | null;
    if (typeof list?.version !== 'string' || typeof list.files !== 'object') return null;
    return { version: list.version, files: list.files };
  } catch {
    return null;
  }
}

/** The files that are to be read once the manifest and the list have been: of both, those below the address. */
export function filesToRead(base: string, manifest: string, list: FileList | null): readonly string[] {
  const named = addressesIn(manifest)
    .filter((address) => address.startsWith(base))
    .map((address) => address.slice(base.length));
  return [...new Set([PANE, POLICY, TEMPLATES + INDEX, ...named, ...Object.keys(list?.files ?? {})])].filter(
    isBelow,
  );
}

/** The template documents that the index names. */
export function templatesToRead(index: string | null): readonly string[] {
  const names = index === null ? [] : readIndex(index);
  return 'says' in names ? [] : names.map((name) => TEMPLATES + name);
}

/** Whether a path, which stands in a file that anybody may have written, stays below the address. */
const isBelow = (file: string): boolean =>
  file !== MANIFEST && file !== FILE_LIST && file !== '' && !/^[/\\]|:|\.\.|[?#]/.test(file);
