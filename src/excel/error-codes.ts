import type { Localized } from '../language/localized';
import type { GatewayProblem } from './gateway';
import { messages } from './messages';

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
