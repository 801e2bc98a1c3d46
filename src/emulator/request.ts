import type { Grid } from './grid';
import { OfficeError, type OfficeErrorCode } from './office-error';

/** What the emulated Excel is like, as far as it differs between installations. */
export interface ExcelTraits {
  /** The highest ExcelApi requirement set that it supports, e.g. "1.12". */
  readonly apiVersion: string;
  /** The most that one request or answer may weigh, in bytes (5 MB on the web). */
  readonly payloadLimit: number;
  /** What a request waits for on its way to Excel, and the answer on its way back. */
  readonly underWay: () => Promise<void>;
}

/** The tally of a host's round trips, and what a test has ordered of the next. */
export interface Wire {
  syncs: number;
  /** The code that it fails with. */
  ordered: OfficeErrorCode | null;
  /** What its answer waits for. */
  held: Promise<void> | null;
  /** Whether Excel is doing just now what the add-in has asked for. */
  executing: boolean;
}

/** One request context: what has been asked for since the last sync, carried out in order by the next. */
export class Request {
  private pending: (() => void)[] = [];
  private weight = 0;
  private sent = 0;
  private closed = true;
  private readonly made: Excel.RequestContext;

  constructor(
    readonly grid: Grid,
    readonly traits: ExcelTraits,
    private readonly wire: Wire,
    createContext: (request: Request) => Excel.RequestContext,
  ) {
    this.made = createContext(this);
  }

  context(): Excel.RequestContext {
    return this.made;
  }

  enqueue(action: () => void): void {
    if (this.closed) {
      throw new OfficeError('InvalidRequestContext', 'The object was used after its Excel.run had ended.');
    }
    this.pending.push(action);
  }

  /** Counts a value into the answer of the sync that is under way. */
  weigh(value: unknown): void {
    this.weight += bytes(value);
    if (this.weight > this.traits.payloadLimit) {
      throw new OfficeError(
        'ResponsePayloadSizeLimitExceeded',
        'The size of the payload exceeded the limit.',
      );
    }
  }

  /** Counts a value into what the next sync sends. */
  weighSent(value: unknown): void {
    this.sent += bytes(value);
  }

  requireApi(version: string, member: string): void {
    if (!supports(this.traits.apiVersion, version)) {
      throw new OfficeError('ApiNotFound', `${member} needs ExcelApi ${version}.`, member);
    }
  }

  async sync(): Promise<void> {
    const { pending: actions, sent } = this;
    this.pending = [];
    this.sent = 0;
    if (actions.length === 0) return;
    this.wire.syncs += 1;
    this.weight = 0;
    const { held } = this.wire;
    this.wire.held = null;
    // An answer never comes at once: code that forgets to await must fail here as it would in Excel.
    await (held ?? this.traits.underWay());
    if (this.grid.isEditing()) {
      throw new OfficeError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    }
    if (sent > this.traits.payloadLimit) {
      throw new OfficeError(
        'RequestPayloadSizeLimitExceeded',
        'The request payload size exceeded the limit.',
      );
    }
    const { ordered } = this.wire;
    this.wire.ordered = null;
    if (ordered !== null) throw new OfficeError(ordered, `Ordered by the test: ${ordered}.`, 'Range.values');
    this.wire.executing = true;
    try {
      for (const action of actions) action();
    } finally {
      this.wire.executing = false;
    }
    await this.traits.underWay();
  }

  /** Begins a run, which may be another in the context of an earlier one. */
  open(): void {
    this.closed = false;
  }

  /** Ends the run: what was still pending is sent, and no object of this context works any more. */
  async close(): Promise<void> {
    await this.sync();
    this.closed = true;
  }
}

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** Whether requirement set `version` (e.g. "1.13") is within `supported`. */
export function supports(supported: string, version: string): boolean {
  const [major = 0, minor = 0] = supported.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
