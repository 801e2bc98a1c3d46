/**
 * The codes that Excel gives, by their names in the typings, and those that only Office.js itself or its
 * documentation names.
 */
export type OfficeErrorCode =
  | `${Excel.ErrorCodes}`
  | 'ActivityLimitReached'
  | 'ConnectionFailure'
  | 'InvalidObjectPath'
  | 'InvalidOrTimedOutSession'
  | 'MemoryLimitReached'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ServiceNotAvailable'
  | 'Unauthenticated'
  | 'WriteNotSupportedWhenModalDialogOpen';

/** A refusal of Excel's, with what it was that Excel refused. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';

  constructor(
    readonly code: OfficeErrorCode,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}
