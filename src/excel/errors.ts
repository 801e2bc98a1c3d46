import type { Localized } from '../language/localized';
import { GatewayError, type GatewayProblem } from './gateway';
import { messages } from './messages';

const CELL_EDITING = 'InvalidOperationInCellEditMode';
/** The answer of Excel on the web when it weighs more than 5 MB. */
const ANSWER_TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/** What the codes of Office.js mean to people; other codes are `unknown`. */
const MEANINGS: Partial<Record<string, { problem: GatewayProblem; explanation: Localized }>> = {
  [CELL_EDITING]: { problem: 'cellEditing', explanation: messages.cellEditing },
  ItemNotFound: { problem: 'sheetMissing', explanation: messages.sheetChanged },
  AccessDenied: { problem: 'protected', explanation: messages.protected },
  ApiNotFound: { problem: 'tooOld', explanation: messages.tooOld },
  UnsupportedFeature: { problem: 'tooOld', explanation: messages.tooOld },
  [ANSWER_TOO_LARGE]: { problem: 'tooLarge', explanation: messages.tooLarge },
  RangeExceedsLimit: { problem: 'tooLarge', explanation: messages.tooLarge },
  OperationCellsExceedLimit: { problem: 'tooLarge', explanation: messages.tooLarge },
};

/** Any failure of a call to Excel, in words for people, with the technical detail for support. */
export function toGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const code = officeCode(error);
  const { problem, explanation } = MEANINGS[code ?? ''] ?? {
    problem: 'unknown',
    explanation: messages.unknown,
  };
  return new GatewayError(problem, explanation, describe(error, code));
}

export const isAnswerTooLarge = (error: unknown): boolean => officeCode(error) === ANSWER_TOO_LARGE;

/** Office.js throws errors with a `code`; anything else comes from elsewhere. */
function officeCode(error: unknown): string | null {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

function describe(error: unknown, code: string | null): string {
  if (!(error instanceof Error)) return String(error);
  const debugInfo: unknown = 'debugInfo' in error ? error.debugInfo : undefined;
  const head = `${code ?? error.name}: ${error.message}`;
  return debugInfo === undefined ? head : `${head}\n${JSON.stringify(debugInfo)}`;
}
