/**
 * The codes that Excel gives, by their names in the typings, and those that only Office.js itself or its
 * documentation names.
 */
export type OfficeErrorCode =
  | `${Excel.ErrorCodes}`
  | 'ActivityLimitReached'
  | 'ConnectionFailure'
  | 'InvalidOrTimedOutSession'
  | 'InvalidRequestContext'
  | 'MemoryLimitReached'
  | 'PropertyNotLoaded'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ServiceNotAvailable'
  | 'Unauthenticated'
  | 'WriteNotSupportedWhenModalDialogOpen';

/** An error as Office.js throws it: `code`, `message` and `debugInfo`. */
export class OfficeError extends Error implements Pick<OfficeExtension.Error, 'code' | 'debugInfo'> {
  override readonly name = 'OfficeExtension.Error';
  readonly debugInfo: OfficeExtension.DebugInfo;

  constructor(
    readonly code: OfficeErrorCode,
    message: string,
    errorLocation = '',
  ) {
    super(message);
    this.debugInfo = { code, message, errorLocation };
  }
}
