import type { Localized } from '../../language/localized';
import { formatAmount } from '../../money/amount';
import { type Decimal, sumOf } from '../../money/decimal';
import type { Cost } from '../../portfolio/cost-rows';
import type { Frame, Reckoned } from '../../portfolio/frames';
import { LACKING } from '../../portfolio/statements/insatser';
import { comparedWith, countLacking, type Lacking, percent } from '../../portfolio/statements/statement';
import { SERVICE_KINDS } from '../../template/roles';
import type { Service } from '../../template/template';
import type { Place } from '../../workbook/address';
import type { Share, SupplierPart } from '../supplier';
import { COST_NAMES } from '../words';
import type { CellOf, UnderlagStatement } from './statement';

/** What can be said of all suppliers together; nothing of a single one. */
export function statementsOfAll(parts: readonly SupplierPart[], year: number): readonly UnderlagStatement[] {
  const [first] = parts;
  if (first === undefined) return [];
  return [
    ...registerCounts(first.submission.template.register),
    ...sizes(parts),
    ...growth(parts, 'forvaltning', year),
    ...growth(parts, 'utveckling', year),
    ...fromOutcome(parts, year),
    ...kinds(parts, 'forvaltning'),
    ...kinds(parts, 'utveckling'),
    ...outside(parts),
    ...shares(parts),
  ];
}

const all = (
  id: string,
  text: Localized,
  figures: UnderlagStatement['figures'],
  cells: readonly CellOf[] = [],
): UnderlagStatement => ({ supplier: null, id, text, figures, cells });

const at = ({ supplier }: SupplierPart, places: readonly Place[]): readonly CellOf[] =>
  places.map((place) => ({ supplier, place }));

function registerCounts(register: readonly Service[]): readonly UnderlagStatement[] {
  const count = (kind: Service['kind']): number => register.filter((service) => service.kind === kind).length;
  const [bas, infra] = [count('bastjanst'), count('infrastruktur')];
  if (bas + infra === 0) return [];
  return [
    all(
      'antal-tjanster',
      {
        sv: `Registret har ${bas} bastjänster och ${infra} tjänster i digital infrastruktur.`,
        en: `The register has ${bas} bastjänster and ${infra} services of digital infrastructure.`,
      },
      { bastjanster: bas, infrastruktur: infra },
    ),
  ];
}

interface Summed {
  readonly value: Decimal;
  readonly cells: readonly CellOf[];
}

/** Null where nobody states it. */
function summed(
  parts: readonly SupplierPart[],
  read: (part: SupplierPart) => Reckoned | null,
): Summed | null {
  const stated = parts.flatMap((part) => {
    const reckoned = read(part);
    return reckoned === null ? [] : [{ part, reckoned }];
  });
  if (stated.length === 0) return null;
  return {
    value: sumOf(stated.map(({ reckoned }) => reckoned.value)),
    cells: stated.flatMap(({ part, reckoned }) => at(part, reckoned.cells)),
  };
}

const tkr = ({ value }: { readonly value: Decimal }): string => formatAmount(value.toDecimalPlaces(0));

function sizes(parts: readonly SupplierPart[]): readonly UnderlagStatement[] {
  const sums = parts.map((part) => ({
    supplier: part.supplier,
    value: sumOf(
      [part.frames.forvaltning, part.frames.utveckling].flatMap(({ forslag }) => forslag?.value ?? []),
    ),
  }));
  const total = sumOf(sums.map(({ value }) => value));
  if (parts.length < 2 || total.isZero()) return [];
  const told = sums
    .map((one) => `${one.supplier} ${tkr(one)} tkr (${percent(one.value.div(total))})`)
    .join(', ');
  return [
    all(
      'leverantorernas-storlek',
      {
        sv: `Leverantörernas förslag är tillsammans ${tkr({ value: total })} tkr: ${told}.`,
        en: `The suppliers’ proposals are ${tkr({ value: total })} tkr together: ${told}.`,
      },
      {
        total: total.toNumber(),
        ...Object.fromEntries(sums.map(({ supplier, value }) => [supplier, value.toNumber()])),
      },
    ),
  ];
}

/** From the budget to the proposal, of the suppliers that state both. */
function growth(parts: readonly SupplierPart[], cost: Cost, year: number): readonly UnderlagStatement[] {
  const own = parts.filter(({ frames }) => frames[cost].budget !== null && frames[cost].forslag !== null);
  const [from, to] = [
    summed(own, ({ frames }) => frames[cost].budget),
    summed(own, ({ frames }) => frames[cost].forslag),
  ];
  if (parts.length < 2 || from === null || to === null || from.value.isZero()) return [];
  const share = to.value.minus(from.value).div(from.value);
  const [compared, name] = [comparedWith(share), COST_NAMES[cost]];
  return [
    all(
      `forandring-${cost}-alla`,
      {
        sv: `Alla leverantörers ${name.sv} ${year} blir ${tkr(to)} tkr, ${compared.sv} budget ${year - 1} (${tkr(from)} tkr).`,
        en: `All suppliers’ ${name.en} in ${year} comes to ${tkr(to)} tkr, ${compared.en} the budget ${year - 1} (${tkr(from)} tkr).`,
      },
      { budget: from.value.toNumber(), forslag: to.value.toNumber(), change: share.toNumber() },
      to.cells,
    ),
  ];
}

/** From the outcome to the budget; without the outcome of all it says so, and of whom it speaks. */
function fromOutcome(parts: readonly SupplierPart[], year: number): readonly UnderlagStatement[] {
  const framesOf = ({ frames }: SupplierPart): readonly Frame[] =>
    [frames.forvaltning, frames.utveckling].filter(({ budget }) => budget !== null);
  const stating = parts.filter((part) => {
    const frames = framesOf(part);
    return frames.length > 0 && frames.every(({ utfall }) => utfall !== null);
  });
  const silent = parts.filter((part) => !stating.includes(part));
  if (parts.length < 2) return [];
  if (silent.length > 0)
    return [
      all(
        'utfall-saknas',
        {
          sv: `Utfall ${year - 2} saknas hos ${silent.map(({ supplier }) => supplier).join(', ')}, så hur kostnaden växt till budget ${year - 1} går inte att säga för alla.`,
          en: `The outcome ${year - 2} is missing from ${silent.map(({ supplier }) => supplier).join(', ')}, so how costs have grown to the budget ${year - 1} cannot be said for all.`,
        },
        { n: silent.length, of: parts.length },
      ),
    ];
  const sum = (measure: 'utfall' | 'budget'): Decimal =>
    sumOf(stating.flatMap((part) => framesOf(part).flatMap((frame) => frame[measure]?.value ?? [])));
  const [from, to] = [sum('utfall'), sum('budget')];
  if (from.isZero()) return [];
  const share = to.minus(from).div(from);
  const compared = comparedWith(share);
  return [
    all(
      'utfall-till-budget-alla',
      {
        sv: `Alla leverantörers budget ${year - 1} är ${tkr({ value: to })} tkr, ${compared.sv} utfall ${year - 2} (${tkr({ value: from })} tkr).`,
        en: `All suppliers’ budget ${year - 1} is ${tkr({ value: to })} tkr, ${compared.en} the outcome ${year - 2} (${tkr({ value: from })} tkr).`,
      },
      { utfall: from.toNumber(), budget: to.toNumber(), change: share.toNumber() },
    ),
  ];
}

const AS_MUCH: Localized = { sv: 'ungefär lika mycket som', en: 'about as much as' };
const timesAsMuch = (times: string): Localized => ({ sv: `${times} gånger`, en: `${times} times` });

/** How the kinds of services compare: the proposals of all, by kind. */
function kinds(parts: readonly SupplierPart[], cost: Cost): readonly UnderlagStatement[] {
  const [bas, infra] = SERVICE_KINDS.map((of) =>
    summed(
      parts,
      ({ frames }) => frames.ramar.find((ram) => ram.kind === of && ram.cost === cost)?.forslag ?? null,
    ),
  );
  if (!bas || !infra || bas.value.isZero()) return [];
  const times = infra.value.div(bas.value);
  const shown = times.toDecimalPlaces(1);
  const [name, compared] = [COST_NAMES[cost], shown.equals(1) ? AS_MUCH : timesAsMuch(formatAmount(shown))];
  return [
    all(
      `infrastruktur-mot-bastjanster-${cost}`,
      {
        sv: `Föreslagen ${name.sv} av digital infrastruktur är ${tkr(infra)} tkr, ${compared.sv} bastjänsternas ${tkr(bas)} tkr.`,
        en: `The proposed ${name.en} of digital infrastructure is ${tkr(infra)} tkr, ${compared.en} the ${tkr(bas)} tkr of the bastjänster.`,
      },
      { infrastruktur: infra.value.toNumber(), bastjanster: bas.value.toNumber(), times: times.toNumber() },
      [...infra.cells, ...bas.cells],
    ),
  ];
}

function outside(parts: readonly SupplierPart[]): readonly UnderlagStatement[] {
  const sum = summed(
    parts,
    ({ frames }) =>
      frames.ramar.find(({ kind, cost }) => kind === 'utanfor' && cost === 'forvaltning')?.budget ?? null,
  );
  if (sum === null || sum.value.isZero()) return [];
  return [
    all(
      'utanfor-ramarna-alla',
      {
        sv: `Arbetsböckerna redovisar ${tkr(sum)} tkr för annat än leverantörernas bastjänster och digital infrastruktur, och det är inte med i ramarna.`,
        en: `The workbooks state ${tkr(sum)} tkr for other things than the suppliers’ bastjänster and digital infrastructure, and that is not in the frames.`,
      },
      { sum: sum.value.toNumber() },
      sum.cells,
    ),
  ];
}

const COUNTS: readonly (readonly [string, (part: SupplierPart) => Share, Lacking])[] = [
  ['insatser-utan-klassning-alla', ({ classified }) => classified, LACKING.informationsklassning],
  ['insatser-utan-riskanalys-alla', ({ risk }) => risk, LACKING.riskanalys],
  ['insatser-utan-effektmal-alla', ({ effektmal }) => effektmal, LACKING.effektmal],
];

const shares = (parts: readonly SupplierPart[]): readonly UnderlagStatement[] =>
  parts.length < 2
    ? []
    : COUNTS.flatMap(([id, read, lacking]): UnderlagStatement[] => {
        const own = parts.map(read);
        const of = own.reduce((sum, share) => sum + share.of, 0);
        const n = own.reduce((sum, share) => sum + share.of - share.done, 0);
        return of === 0 ? [] : [all(id, countLacking(n, of, lacking), { n, of })];
      });
