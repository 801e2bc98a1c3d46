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

/** Also where a newer version of the add-in has taken the place of the one that is open. */
const NOT_FETCHED: Localized = {
  sv: 'En del av tillägget kunde inte hämtas. Kontrollera att datorn har kontakt med nätet och försök igen. Hjälper det inte, stäng panelen och öppna den igen.',
  en: 'A part of the add-in could not be fetched. Check that the computer is online and try again. If that does not help, close the pane and open it again.',
};

/** As webpack names it. */
const isNotFetched = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

export function toProblem(error: unknown): Problem {
  if (error instanceof GatewayError) {
    return {
      explanation: error.explanation,
      kind: error.problem,
      detail: `${error.problem}: ${error.detail}`,
    };
  }
  return {
    explanation: isNotFetched(error) ? NOT_FETCHED : null,
    kind: null,
    detail: error instanceof Error ? (error.stack ?? String(error)) : String(error),
  };
}
