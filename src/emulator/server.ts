import { Events } from './events';
import { FunctionCalls } from './function-calls';
import type { Grid } from './grid';
import { carryOut, References } from './interpreter';
import type { OfficeErrorCode } from './office-error';
import { Session, type ExcelTraits } from './session';
import { Shell } from './shell';
import {
  PathType,
  TRANSPORT_CODES,
  type AnswerBody,
  type PushedMessage,
  type Reply,
  type RequestBody,
  type TransportCode,
} from './wire';

export interface ServerTraits extends ExcelTraits {
  /** What a request waits for on its way to Excel, and the answer on its way back. */
  readonly underWay: () => Promise<void>;
  /** What requests that concern the workbook wait for: that Excel has opened it. Left out, it is open. */
  readonly opened?: () => Promise<void>;
}

/**
 * Excel with a workbook, as far as the wire goes: requests in and answers out, both as text, and events. It is the
 * same whether a test, a page or a frame talks to it.
 */
export class Server {
  readonly events: Events;
  /** Custom functions, as Excel calls them. */
  readonly functions: FunctionCalls;
  /** Excel around the grid. */
  readonly shell: Shell;
  private readonly listeners = new Set<(message: PushedMessage) => void>();
  private readonly session: Session;
  private readonly references = new References();
  private ordered: OfficeErrorCode | null = null;
  private held: Promise<void> | null = null;
  private isAtWork = false;
  private count = 0;

  constructor(
    grid: Grid,
    private readonly traits: ServerTraits,
  ) {
    const push = (message: PushedMessage): void => {
      for (const listener of this.listeners) listener(message);
    };
    this.shell = new Shell(push);
    this.session = new Session(grid, traits, this.shell);
    this.events = new Events(grid, traits, push, () => this.isAtWork);
    this.functions = new FunctionCalls(push);
    this.session.functions = this.functions;
  }

  /** Takes what Excel sends by itself, of events, and calls of custom functions; gives the way to stop. */
  listen(listener: (message: PushedMessage) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /**
   * How many requests there have been that somebody waits for: the client gives back references by itself, after a
   * run, and nobody waits for that.
   */
  requests(): number {
    return this.count;
  }

  /** How many objects the client has asked Excel to keep, and not given back. */
  kept(): number {
    return this.references.count();
  }

  /** Makes the next request fail with this code. */
  failNext(code: OfficeErrorCode): void {
    this.ordered = code;
  }

  /** Makes the next request wait until what this gives is called. */
  holdNext(): () => void {
    let release = (): void => undefined;
    this.held = new Promise((resolve) => {
      release = resolve;
    });
    return () => {
      release();
    };
  }

  /** Carries out a request. An answer never comes at once: code that forgets to await fails here as in Excel. */
  async answer(text: string): Promise<Reply> {
    const body = JSON.parse(text) as RequestBody;
    const isWaitedFor = !givesBackOnly(body);
    const { held } = this;
    if (isWaitedFor) {
      this.count += 1;
      this.held = null;
    }
    await ((isWaitedFor ? held : null) ?? this.traits.underWay());
    if (isOnWorkbook(body)) await this.traits.opened?.();
    const reply = this.reply(text, body, isWaitedFor);
    await this.traits.underWay();
    return reply;
  }

  private reply(text: string, body: RequestBody, isWaitedFor: boolean): Reply {
    const { grid, traits } = this.session;
    if (grid.isEditing() && isOnWorkbook(body)) return { refused: 'InvalidOperationInCellEditMode' };
    if (bytes(text) > traits.payloadLimit) return { refused: 'RequestPayloadSizeLimitExceeded' };
    const ordered = isWaitedFor ? this.takeOrder() : null;
    if (ordered !== null) {
      return isTransportCode(ordered) ? { refused: ordered } : { text: JSON.stringify(failed(ordered)) };
    }
    this.isAtWork = true;
    try {
      const answer = JSON.stringify(carryOut(body, this.session, this.references, this.events));
      return bytes(answer) > traits.payloadLimit
        ? { refused: 'ResponsePayloadSizeLimitExceeded' }
        : { text: answer };
    } finally {
      this.isAtWork = false;
    }
  }

  private takeOrder(): OfficeErrorCode | null {
    const { ordered } = this;
    this.ordered = null;
    return ordered;
  }
}

const failed = (code: OfficeErrorCode): AnswerBody => ({
  Results: [],
  Error: { Code: code, Message: `Ordered by the test: ${code}.`, Location: 'Range.values', ActionIndex: 0 },
});

const isTransportCode = (code: string): code is TransportCode => Object.hasOwn(TRANSPORT_CODES, code);

/** What custom functions give, and what the client library does by itself as it starts, has to do with no cell. */
const isOnWorkbook = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).every(({ ObjectPathType }) => ObjectPathType !== PathType.newObject);

const RELEASE = '_RemoveReference';

const givesBackOnly = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === RELEASE) &&
  Actions.every(({ Name, ActionType }) => Name === RELEASE || ActionType === 1);

/** Letters beyond ASCII weigh more than one byte. */
const bytes = (text: string): number => new TextEncoder().encode(text).length;
