/** The codes that Excel gives, by their names in the typings. */
export type OfficeErrorCode = `${Excel.ErrorCodes}` | 'PropertyNotLoaded' | 'InvalidRequestContext';

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
