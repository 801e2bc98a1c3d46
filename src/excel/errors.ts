import { ANSWER_TOO_LARGE, MEANINGS, type Meaning } from './error-codes';
import { GatewayError } from './gateway';
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
