import type { Localized } from '../language/localized';
import { GatewayError, type GatewayProblem } from './gateway';
import { messages } from './messages';

/** The answer of Excel on the web when it weighs more than 5 MB. */
const ANSWER_TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/**
 * What the codes of Office.js mean to people. Codes that are not here say no more than that something went wrong in
 * the product or in Excel. Source: Error handling with the application-specific JavaScript APIs, Microsoft Learn;
 * ConnectionFailure, InvalidObjectPath, InvalidOrTimedOutSession, Timeout and WriteNotSupportedWhenModalDialogOpen
 * stand only in Office.js itself.
 */
const MEANINGS: readonly (readonly [GatewayProblem, Localized, codes: readonly string[]])[] = [
  ['cellEditing', messages.cellEditing, ['InvalidOperationInCellEditMode']],
  ['protected', messages.protected, ['AccessDenied', 'BadPassword']],
  [
    'sheetMissing',
    messages.sheetChanged,
    ['ItemNotFound', 'InvalidBinding', 'InvalidReference', 'InvalidObjectPath'],
  ],
  ['conflict', messages.conflict, ['Conflict', 'ItemAlreadyExists']],
  ['tooOld', messages.tooOld, ['ApiNotAvailable', 'ApiNotFound', 'NotImplemented', 'UnsupportedOperation']],
  ['tooLarge', messages.tooLarge, [ANSWER_TOO_LARGE, 'RangeExceedsLimit', 'OperationCellsExceedLimit']],
  ['tooLarge', messages.outOfMemory, ['MemoryLimitReached']],
  ['tooLarge', messages.tooMuchToWrite, ['RequestPayloadSizeLimitExceeded']],
  ['obstructed', messages.filtered, ['FilteredRangeConflict']],
  ['obstructed', messages.cannotInsert, ['InsertDeleteConflict', 'NonBlankCellOffSheet']],
  ['obstructed', messages.merged, ['MergedRangeConflict']],
  ['obstructed', messages.pivotTable, ['PivotTableRangeConflict']],
  ['obstructed', messages.unsuitedSheet, ['UnsupportedFeature', 'UnsupportedSheet']],
  ['noAnswer', messages.inactive, ['InactiveWorkbook']],
  // Though nothing was selected: it comes whenever another workbook is in front (office-js issues 5319, 6365).
  ['noAnswer', messages.otherWorkbook, ['InvalidSelection']],
  ['noAnswer', messages.busy, ['ActivityLimitReached', 'RequestAborted', 'Timeout']],
  ['noAnswer', messages.dialogOpen, ['WriteNotSupportedWhenModalDialogOpen']],
  ['offline', messages.offline, ['ServiceNotAvailable', 'ConnectionFailure']],
  ['offline', messages.sessionEnded, ['Unauthenticated', 'InvalidOrTimedOutSession']],
  // Also where several sheets are selected together, which nothing tells (office-js issue 2266).
  ['unknown', messages.internalError, ['GeneralException']],
  ['unknown', messages.restartNeeded, ['HostRestartNeeded']],
];

/** Any failure of a call to Excel, in words for people, with the technical detail for support. */
export function toGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const code = officeCode(error);
  const known = code === null ? undefined : MEANINGS.find(([, , codes]) => codes.includes(code));
  const [problem, explanation] = known ?? (['unknown', messages.unknown] as const);
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
