import type { Localized } from '../language/localized';
import { GatewayError, type GatewayProblem } from './gateway';
import { messages } from './messages';

const UNKNOWN: Meaning = { problem: 'unknown', explanation: messages.unknown };

/** Any failure of a call to Excel, in words for people, with the technical detail for support. */
export function toGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const code = officeCode(error);
  const { problem, explanation } = MEANINGS[code ?? ''] ?? UNKNOWN;
  return new GatewayError(problem, explanation, describe(error, code));
}

export const isAnswerTooLarge = (error: unknown): boolean => officeCode(error) === ANSWER_TOO_LARGE;

/** Office.js throws errors with a `code`; anything else comes from elsewhere. */
export function officeCode(error: unknown): string | null {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

function describe(error: unknown, code: string | null): string {
  if (!(error instanceof Error)) return String(error);
  const debugInfo: unknown = 'debugInfo' in error ? error.debugInfo : undefined;
  const head = `${code ?? error.name}: ${error.message}`;
  return debugInfo === undefined ? head : `${head}\n${JSON.stringify(debugInfo)}`;
}

export interface Meaning {
  readonly problem: GatewayProblem;
  readonly explanation: Localized;
}

const sheetChanged: Meaning = { problem: 'sheetMissing', explanation: messages.sheetChanged };
const denied: Meaning = { problem: 'protected', explanation: messages.protected };
const tooOld: Meaning = { problem: 'tooOld', explanation: messages.tooOld };
const tooLarge: Meaning = { problem: 'tooLarge', explanation: messages.tooLarge };
const conflict: Meaning = { problem: 'conflict', explanation: messages.conflict };
const busy: Meaning = { problem: 'noAnswer', explanation: messages.busy };
const offline: Meaning = { problem: 'offline', explanation: messages.offline };
const sessionEnded: Meaning = { problem: 'offline', explanation: messages.sessionEnded };
const unsuitedSheet: Meaning = { problem: 'obstructed', explanation: messages.unsuitedSheet };

/** The answer of Excel on the web when it weighs more than 5 MB. */
export const ANSWER_TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/**
 * What the codes of Office.js mean to people. Codes that are not here say no more than that something went wrong in the
 * product or in Excel. Source: Error handling with the application-specific JavaScript APIs, Microsoft Learn; the last
 * group stands only in Office.js itself.
 */
export const MEANINGS: Partial<Record<string, Meaning>> = {
  InvalidOperationInCellEditMode: { problem: 'cellEditing', explanation: messages.cellEditing },
  InactiveWorkbook: { problem: 'noAnswer', explanation: messages.inactive },
  AccessDenied: denied,
  BadPassword: denied,

  ItemNotFound: sheetChanged,
  InvalidBinding: sheetChanged,
  InvalidReference: sheetChanged,
  Conflict: conflict,
  ItemAlreadyExists: conflict,

  ApiNotAvailable: tooOld,
  ApiNotFound: tooOld,
  NotImplemented: tooOld,
  UnsupportedOperation: tooOld,

  [ANSWER_TOO_LARGE]: tooLarge,
  RangeExceedsLimit: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  MemoryLimitReached: { problem: 'tooLarge', explanation: messages.outOfMemory },
  RequestPayloadSizeLimitExceeded: { problem: 'tooLarge', explanation: messages.tooMuchToWrite },

  FilteredRangeConflict: { problem: 'obstructed', explanation: messages.filtered },
  InsertDeleteConflict: { problem: 'obstructed', explanation: messages.cannotInsert },
  MergedRangeConflict: { problem: 'obstructed', explanation: messages.merged },
  NonBlankCellOffSheet: { problem: 'obstructed', explanation: messages.cannotInsert },
  PivotTableRangeConflict: { problem: 'obstructed', explanation: messages.pivotTable },
  UnsupportedFeature: unsuitedSheet,
  UnsupportedSheet: unsuitedSheet,

  ActivityLimitReached: busy,
  RequestAborted: busy,
  ServiceNotAvailable: offline,
  Unauthenticated: sessionEnded,
  GeneralException: { problem: 'unknown', explanation: messages.internalError },
  HostRestartNeeded: { problem: 'unknown', explanation: messages.restartNeeded },

  ConnectionFailure: offline,
  InvalidObjectPath: sheetChanged,
  InvalidOrTimedOutSession: sessionEnded,
  Timeout: busy,
  WriteNotSupportedWhenModalDialogOpen: { problem: 'noAnswer', explanation: messages.dialogOpen },
};
