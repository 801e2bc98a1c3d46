import type { Grid } from './grid';
import { OfficeError } from './office-error';
import { Shell } from './shell';

/** What the emulated Excel is like, as far as it differs between installations. */
export interface ExcelTraits {
  /** The highest ExcelApi requirement set that it supports, e.g. "1.12". */
  readonly apiVersion: string;
  /** The most that one request or answer may weigh, in bytes (5 MB on the web). */
  readonly payloadLimit: number;
}

/** What the runtime of custom functions tells Excel. */
interface FunctionsSide {
  /** That it listens. */
  readonly begin: () => void;
  /** What functions have given. */
  readonly take: (results: unknown) => void;
}

/** One workbook that is open in Excel, as those who carry out requests know it. */
export class Session {
  private readonly ids = new WeakMap<object, string>();
  private readonly names = new Map<string, string>();
  private named = 0;
  /** Custom functions, as Excel calls them. */
  functions: FunctionsSide | null = null;

  constructor(
    readonly grid: Grid,
    readonly traits: ExcelTraits,
    readonly shell = new Shell(() => undefined),
  ) {}

  /** A name for something that has none of its own; the same each time. */
  idOf(thing: object): string {
    const known = this.ids.get(thing);
    if (known !== undefined) return known;
    this.named += 1;
    const id = `{id-${String(this.named)}}`;
    this.ids.set(thing, id);
    return id;
  }

  requireApi(version: string, member: string): void {
    if (!supports(this.traits.apiVersion, version)) {
      throw new OfficeError('ApiNotFound', `${member} needs ExcelApi ${version}.`, member);
    }
  }

  /** A request begins: whoever else works in the workbook may have renamed sheets since the last. */
  begin(): void {
    this.names.clear();
  }

  /** What the sheet with this id is called now. */
  sheetName(id: string): string {
    if (!this.names.has(id)) for (const sheet of this.grid.sheets()) this.names.set(sheet.id, sheet.name);
    const name = this.names.get(id);
    if (name !== undefined) return name;
    throw new OfficeError('ItemNotFound', 'The sheet has been removed.', 'Worksheet');
  }
}

/** Whether requirement set `version` (e.g. "1.13") is within `supported`. */
export function supports(supported: string, version: string): boolean {
  const [major = 0, minor = 0] = supported.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
