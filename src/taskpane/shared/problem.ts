import { GatewayError, type GatewayProblem } from '../../excel/gateway';
import type { Localized } from '../../language/localized';

/** A failure as the pane tells it. */
export interface Problem {
  /** What happened and what to do; null when nobody foresaw it. */
  readonly explanation: Localized | null;
  /** What hindered, where Excel said so. */
  readonly kind: GatewayProblem | null;
  /** For support, never translated. */
  readonly detail: string;
}

export function toProblem(error: unknown): Problem {
  if (error instanceof GatewayError) {
    return {
      explanation: error.explanation,
      kind: error.problem,
      detail: `${error.problem}: ${error.detail}`,
    };
  }
  return {
    explanation: null,
    kind: null,
    detail: error instanceof Error ? (error.stack ?? String(error)) : String(error),
  };
}
