import type { Localized } from '../../language/localized';
import { shorten } from '../../language/normalise';
import { createNameIndex } from '../../language/same-name';
import { formatAmount } from '../../money/amount';
import { Decimal, sumOf } from '../../money/decimal';
import type { CostRow } from '../../portfolio/cost-rows';
import { frameOf, type Reckoned } from '../../portfolio/frames';
import { supplierOf } from '../../portfolio/register';
import { placeAddress } from '../../workbook/address';
import type { Difference } from '../difference';
import type { SupplierPart } from '../supplier';
import { capital, FRAME_MEASURES, type FrameMeasure, frameName, measureName } from '../words';
import type { PublishedFrame, PublishedUnderlag } from './published';

/**
 * Where the published underlag states another amount than the workbooks give by the register: both figures, and the row
 * that makes the difference where one alone does. What a workbook does not state is not compared.
 */
export function againstPublished(
  parts: readonly SupplierPart[],
  year: number,
  published: PublishedUnderlag,
): readonly Difference[] {
  return [
    ...published.frames.flatMap((frame) => {
      const part = parts.find(({ submission }) => supplierOf(submission) === frame.supplier);
      return part === undefined ? [] : compareFrame(part, frame, year, published);
    }),
    ...againstItself(published, year),
  ];
}

function compareFrame(
  part: SupplierPart,
  frame: PublishedFrame,
  year: number,
  published: PublishedUnderlag,
): readonly Difference[] {
  const rows = rowsOfFrame(part.rows, frame);
  const own = frameOf(rows, frame.cost, year);
  return FRAME_MEASURES.flatMap((measure): Difference[] => {
    const reckoned = own[measure];
    if (reckoned === null) return [];
    const [left, right] = [reckoned.value, new Decimal(frame[measure])];
    const difference = left.minus(right);
    if (difference.abs().times(2).lessThanOrEqualTo(published.accuracy)) return [];
    const name = capital(frameName(frame));
    const [of, why] = [
      measureName(measure, year),
      reasonOf(part, rows, frame, { measure, difference, year, published }),
    ];
    const area: Localized =
      frame.area === null ? { sv: '', en: '' } : { sv: `, ${frame.area}`, en: `, ${frame.area}` };
    return [
      {
        supplier: part.supplier,
        what: {
          sv: `${name.sv}${area.sv} · ${of.sv}: arbetsboken och registret mot det utgivna underlaget. ${why.sv}`,
          en: `${name.en}${area.en} · ${of.en}: the workbook and the register against the published underlag. ${why.en}`,
        },
        left: { value: left, ...placeOf(reckoned), supplier: part.supplier },
        right: { value: right, place: placeIn(published), cell: null, supplier: null },
        difference,
      },
    ];
  });
}

const placeIn = ({ year }: PublishedUnderlag): string => `Underlaget ${year}`;

const placeOf = ({ cells }: Reckoned) => {
  const [first] = cells;
  const rest = cells.length - 1;
  const more = rest > 0 ? ` … (+${rest})` : '';
  return { place: first ? `${placeAddress(first)}${more}` : '', cell: first ?? null };
};

function rowsOfFrame(rows: readonly CostRow[], { kind, area }: PublishedFrame): readonly CostRow[] {
  const own = rows.filter((row) => row.kind === kind);
  return area === null
    ? own
    : createNameIndex(own.flatMap((row) => (row.area === null ? [] : [[row.area, row] as const])))(area).same;
}

interface Gap {
  readonly measure: FrameMeasure;
  readonly difference: Decimal;
  readonly year: number;
  readonly published: PublishedUnderlag;
}

/**
 * The one row that alone makes a difference, as far as the rounding tells: one that the register counts and the
 * underlag did not, or the other way round; or what the sheet states instead.
 */
function reasonOf(part: SupplierPart, rows: readonly CostRow[], frame: PublishedFrame, gap: Gap): Localized {
  const { measure, difference, year, published } = gap;
  const fits = (value: Decimal): boolean =>
    value.minus(difference.abs()).abs().times(2).lessThanOrEqualTo(published.accuracy);
  const candidates = difference.isPositive() ? rows : part.rows.filter(({ kind }) => kind === 'utanfor');
  const making = candidates.filter((row) => {
    const own = frameOf([row], frame.cost, year)[measure];
    return own !== null && fits(own.value);
  });
  const [row, ...others] = making;
  if (row !== undefined && others.length === 0) return oneRow(row, difference);
  const prognos = frameOf(rows, frame.cost, year).prognos;
  return measure === 'forslag' && prognos !== null ? statedBeside(prognos) : UNEXPLAINED;
}

function oneRow({ name, place }: CostRow, difference: Decimal): Localized {
  const [row, cell] = [shorten(name, 60), placeAddress(place)];
  return difference.isPositive()
    ? {
        sv: `Raden ”${row}” (${cell}) gör skillnaden: den finns i registret men är inte med i underlaget.`,
        en: `The row “${row}” (${cell}) makes the difference: it is in the register but not in the underlag.`,
      }
    : {
        sv: `Raden ”${row}” (${cell}) gör skillnaden: den är med i underlaget men hör inte till ramen enligt registret.`,
        en: `The row “${row}” (${cell}) makes the difference: it is in the underlag but not in the frame by the register.`,
      };
}

const statedBeside = ({ value }: Reckoned): Localized => ({
  sv: `${UNEXPLAINED.sv} Arbetsbokens egen prognos är ${formatAmount(value)}.`,
  en: `${UNEXPLAINED.en} The workbook’s own forecast is ${formatAmount(value)}.`,
});

const UNEXPLAINED: Localized = {
  sv: 'Ingen enskild rad gör skillnaden, så underlagets belopp går inte att härleda.',
  en: 'No single row makes the difference, so the amount of the underlag cannot be traced.',
};

/** The totals that the underlag states over all suppliers, against the sum of its own frames. */
function againstItself(published: PublishedUnderlag, year: number): readonly Difference[] {
  return published.totals.flatMap(({ kind, cost, forslag }): Difference[] => {
    const frames = published.frames.filter(
      (frame) => frame.kind === kind && frame.cost === cost && frame.area === null,
    );
    const [left, right] = [new Decimal(forslag), sumOf(frames.map((frame) => frame.forslag))];
    const slack = new Decimal(published.accuracy).times(frames.length + 1).div(2);
    if (left.minus(right).abs().lessThanOrEqualTo(slack)) return [];
    const name = capital(frameName({ kind, cost }));
    const of = measureName('forslag', year);
    return [
      {
        supplier: null,
        what: {
          sv: `${name.sv}, alla leverantörer · ${of.sv}: det utgivna underlagets total mot summan av dess egna ramar`,
          en: `${name.en}, all suppliers · ${of.en}: the total of the published underlag against the sum of its own frames`,
        },
        left: { value: left, place: placeIn(published), cell: null, supplier: null },
        right: { value: right, place: placeIn(published), cell: null, supplier: null },
        difference: left.minus(right),
      },
    ];
  });
}
