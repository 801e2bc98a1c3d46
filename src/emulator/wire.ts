/*
 * What Microsoft's client library and Excel say to each other: a request is a list of actions on objects, each of them
 * reached by a path from the workbook; an answer has a result for each action, and says which of them failed. Names
 * on the wire begin with a capital.
 */

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object of Excel, the path to it; else 0, or nothing where none of them is. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How an object is reached: from its parent, or by a name that an earlier answer gave it. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface AnswerBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    /** The action that failed; those before it are carried out, those after it are not. */
    readonly ActionIndex: number;
  };
}

/**
 * The codes by which Office refuses a request as a whole, each with what the client makes of it. Nothing of the
 * request is then carried out.
 */
export const TRANSPORT_CODES = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type TransportCode = keyof typeof TRANSPORT_CODES;

/** What came of a request: an answer as text, or the code of a refusal. */
export type Reply = { readonly text: string } | { readonly refused: TransportCode };

/** A message that Excel sends by itself. */
export interface PushedMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** Of something that has happened in the workbook. */
export const EVENT_CATEGORY = 65_536;
/** What events of the workbook as a whole are about. */
export const WORKBOOK_TARGET = 'Workbook';
