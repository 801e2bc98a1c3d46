import { GatewayError } from '../excel/gateway';
import type { Localized } from '../language/localized';

/** A failure as the pane tells it. */
export interface Problem {
  /** What happened and what to do; null when nobody foresaw it. */
  readonly explanation: Localized | null;
  /** For support, never translated. */
  readonly detail: string;
}

export function toProblem(error: unknown): Problem {
  if (error instanceof GatewayError) {
    return { explanation: error.explanation, detail: `${error.problem}: ${error.detail}` };
  }
  return {
    explanation: null,
    detail: error instanceof Error ? (error.stack ?? String(error)) : String(error),
  };
}
