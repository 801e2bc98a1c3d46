import type { Language } from '../language/localized';
import type { CustomFunction, Result } from './custom-function';
import { InputError } from './input-error';

/** The function as Excel calls it: input that cannot be used becomes #VALUE! with the message. */
export function forExcel({ evaluate }: CustomFunction, language: () => Language) {
  return (...args: unknown[]): Result => {
    try {
      return evaluate(args);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const { Error: ExcelError, ErrorCode } = CustomFunctions;
      // Excel's own kind of error, which its types do not make one of JavaScript's.
      const refusal: unknown = new ExcelError(ErrorCode.invalidValue, error.text[language()]);
      throw refusal;
    }
  };
}

/**
 * The language of messages: English where Excel's display language is English, else Swedish.
 * Asked for at each message, since Office may not be ready when the functions are registered. They also run
 * where there is no Office at all; src/excel, which else is the only room that knows it, is then absent.
 */
export function displayLanguage(): Language {
  const language = memberOf(memberOf(memberOf(globalThis, 'Office'), 'context'), 'displayLanguage');
  return typeof language === 'string' && /^en\b/i.test(language) ? 'en' : 'sv';
}

function memberOf(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}
