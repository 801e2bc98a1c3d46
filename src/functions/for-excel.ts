import type { Language, Localized } from '../language/localized';
import type { CustomFunction, Fault, Result } from './custom-function';
import { InputError } from './input-error';

/** The function as Excel calls it: input that cannot be used becomes #VALUE! with the message. */
export function forExcel({ evaluate }: CustomFunction, language: () => Language) {
  const excelError = (text: Localized): CustomFunctions.Error => {
    const { Error: ExcelError, ErrorCode } = CustomFunctions;
    return new ExcelError(ErrorCode.invalidValue, text[language()]);
  };
  // Stands in the result as Excel's own kind of error, which no type of ours is.
  const fault: Fault = (error) => excelError(error.text) as unknown as ReturnType<Fault>;

  return (...args: unknown[]): Result => {
    try {
      return evaluate(args, fault);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // Excel's own kind of error, which its types do not make one of JavaScript's.
      const refusal: unknown = excelError(error.text);
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
