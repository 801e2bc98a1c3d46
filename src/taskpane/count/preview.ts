import type { RangeContent, SheetArea } from '../../excel/gateway';
import { sumOf, toDouble } from '../../calculations/exact';
import type { Result } from '../../functions/custom-function';
import { functions } from '../../functions/functions';
import { CellError, InputError } from '../../functions/input-error';
import type { Localized } from '../../language/localized';
import { callText, parameterNames } from './calls';
import type { FormDefinition } from './forms';
import { rangeText, readInput, readRange, type Input } from './input';
import { withoutHeader } from './without-header';

/** What a form comes to as it is filled in. */
export interface Preview {
  /** As a Swedish Excel and as an English one write it. */
  readonly formula: Localized;
  /** What the function gives; null where it refuses, or where the arguments cannot be worked out here. */
  readonly result: Result | null;
  /** What the function says, and of which field; of the first cell where others are calculated. */
  readonly refusal: { readonly text: Localized; readonly field: string | null } | null;
  /** The sum of the results, where there are several and all are numbers. */
  readonly sum: number | null;
  /** The cell where the formula goes: beside the range that it is most about, unless another is chosen. */
  readonly place: SheetArea | null;
  /** What is left out of each range. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Filled {
  readonly form: FormDefinition;
  readonly texts: Readonly<Record<string, string>>;
  /** The chosen cell; "" where none is. */
  readonly placeText: string;
  /** The sheet that addresses without one are on. */
  readonly home: string;
}

interface Argument {
  readonly name: string;
  readonly input: Input;
  readonly content: RangeContent | null;
  readonly header: string | null;
}

/** Works out what is filled in, by the very function; null as long as nothing is. */
export async function previewOf(
  { form, texts, placeText, home }: Filled,
  read: (range: SheetArea) => Promise<RangeContent>,
): Promise<Preview | null> {
  const isTouched = form.fields.some(({ name, initial }) => (texts[name] ?? '') !== (initial ?? ''));
  if (!isTouched) return null;
  const args = await Promise.all(
    parameterNames(form.id).map((name) => readArgument(form, name, texts[name] ?? '', home, read)),
  );
  const place = readRange(placeText, home) ?? besideRange(args);
  const sheet = place?.sheet ?? home;
  return {
    formula: {
      sv: callText(
        form.id,
        args.map((arg) => written(arg, sheet, 'sv')),
        ';',
      ),
      en: callText(
        form.id,
        args.map((arg) => written(arg, sheet, 'en')),
        ',',
      ),
    },
    place,
    headers: Object.fromEntries(
      args.flatMap(({ name, header }) => (header === null ? [] : [[name, header]])),
    ),
    ...evaluated(form, args),
  };
}

async function readArgument(
  form: FormDefinition,
  name: string,
  text: string,
  home: string,
  read: (range: SheetArea) => Promise<RangeContent>,
): Promise<Argument> {
  const input = readInput(text, home);
  if (input.kind !== 'range') return { name, input, content: null, header: null };
  const content = await read(input.range);
  const field = form.fields.find((each) => each.name === name);
  if (field?.holds !== 'numbers') return { name, input, content, header: null };
  const { header, ...trimmed } = withoutHeader(content);
  return { name, input, content: trimmed, header };
}

/** The first cell to the right of the tallest range. */
function besideRange(args: readonly Argument[]): SheetArea | null {
  const contents = args.flatMap(({ content }) => content ?? []);
  const [first] = contents;
  if (first === undefined) return null;
  const { sheet, area } = contents.reduce(
    (most, each) => (each.area.rows > most.area.rows ? each : most),
    first,
  );
  return { sheet, area: { row: area.row, column: area.column + area.columns, rows: 1, columns: 1 } };
}

function written({ input, content }: Argument, sheet: string, language: 'sv' | 'en'): string {
  switch (input.kind) {
    case 'blank':
      return '';
    case 'range':
      return rangeText(content ?? input.range, sheet);
    case 'value':
      return input[language];
    case 'formula':
      return input.sv;
  }
}

function evaluated(
  form: FormDefinition,
  args: readonly Argument[],
): Pick<Preview, 'result' | 'refusal' | 'sum'> {
  if (args.some(({ input }) => input.kind === 'formula')) return { result: null, refusal: null, sum: null };
  const values = args.map(
    ({ input, content }) => content?.values ?? (input.kind === 'value' ? input.value : null),
  );
  try {
    const result = functions[form.id].evaluate(values);
    const cells = result.flat();
    const fault = cells.find((cell) => cell instanceof CellError);
    const numbers = cells.filter((cell) => typeof cell === 'number');
    const isSummed = numbers.length > 1 && cells.every((cell) => typeof cell === 'number' || cell === '');
    return {
      result,
      refusal: fault === undefined ? null : { text: fault.text, field: fault.argument },
      sum: isSummed ? toDouble(sumOf(numbers)) : null,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { result: null, refusal: { text: error.text, field: error.argument }, sum: null };
  }
}
