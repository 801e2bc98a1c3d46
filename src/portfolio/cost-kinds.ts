import { wordsOnly } from '../language/normalise';
import { createNameIndex } from '../language/same-name';
import type { AmountRow, AmountTable, Submission } from '../recognise/submission';
import { SERVICE_KINDS, type ServiceKind } from '../template/roles';
import type { TemplateWords } from '../template/template';
import { answerOf, filledCards, nameInTitle, namnOf } from './cards';
import { runningCostTables, tablesOfCosts } from './cost-tables';
import { outsideRows } from './outside-rows';
import { withoutYes } from './proposals';
import { otherSupplierNamed, ownServices, registerOf, supplierOf } from './register';
import { serviceNames } from './services';
import { accuracyOf, mayBeSum, valueOf } from './sums';

/** What a row of the costs is for: a kind of service in the register, or what is outside the supplier's frames. */
export type CostKind = ServiceKind | 'utanfor';

/** By what the kind of a row is known; `guess` where nothing tells and it is counted among the bastjänster. */
export type KnownBy = 'register' | 'card' | 'group' | 'area' | 'supplier' | 'guess';

export interface FoundKind {
  readonly kind: CostKind;
  readonly by: KnownBy;
  /** The area that the row is, or stands in, as the supplier calls it; null where there are none. */
  readonly area: string | null;
}

/**
 * Makes a function that tells what a row of a table of costs is for: what the register says of the service it names;
 * where it names none that of the service of the card with its name, else of the group above it, else of the services
 * of its area, else the only kind that the supplier has. Outside is what names another supplier's service, and among
 * running costs what the register does not hold.
 * Wrong on: an area of which nothing tells what its services are, which is guessed to be of bastjänster.
 */
export function createCostKinds(submission: Submission): (table: AmountTable, row: AmountRow) => FoundKind {
  const { template } = submission;
  const ownKind = createOwnKind(submission);
  const running = new Set(runningCostTables(tablesOfCosts(submission)));
  const outside = new Set(
    [...running].flatMap((table) => outsideRows(table, submission).map(({ row }) => row)),
  );
  const own = supplierOf(submission);
  const register = registerOf(template.register);
  const { namesArea } = serviceNames(template);
  const namesAnother = ({ label }: AmountRow): boolean => {
    if (own === null) return false;
    if (otherSupplierNamed(label, own, template.suppliers) !== null) return true;
    if (namesArea(label)) return false;
    const named = register.named(label);
    const suppliers = template.register.flatMap(({ name, supplier }) =>
      named.includes(name) ? (supplier ?? []) : [],
    );
    return suppliers.length > 0 && !suppliers.includes(own);
  };
  const kindOfCard = createCardKinds(submission, ownKind);
  const areas = findAreas(submission);
  const kindOfArea = createAreaKinds(areas, ownKind, template.words);
  const areaOfRow = new Map(areas.flatMap(({ name, rows }) => rows.map((row) => [row, name] as const)));
  const only = onlyKind(submission);
  return (table, row) => {
    const group = groupOf(table, row);
    const area = namesArea(row.label) ? row.label : (areaOfRow.get(row) ?? (group === '' ? null : group));
    if (running.has(table) ? outside.has(row) : namesAnother(row))
      return { kind: 'utanfor', by: 'register', area };
    const ways: readonly (readonly [KnownBy, () => ServiceKind | null])[] = [
      ['register', () => (namesArea(row.label) ? null : ownKind(row.label))],
      ['card', () => kindOfCard(row.label)],
      ['group', () => (group === '' ? null : (kindOfArea(group) ?? ownKind(group)))],
      [
        'area',
        () =>
          kindOfArea(row.label) ??
          mostOf(stretchAround(table, row).flatMap(({ label }) => ownKind(label) ?? [])),
      ],
      ['supplier', () => only],
    ];
    for (const [by, find] of ways) {
      const kind = find();
      if (kind !== null) return { kind, by, area };
    }
    return { kind: 'bastjanst', by: 'guess', area };
  };
}

/** The label of the group that a row stands in; "" where it stands in none. */
function groupOf({ rows }: AmountTable, row: AmountRow): string {
  const before = rows.slice(0, rows.indexOf(row));
  const last = before.findLast(({ kind }) => kind === 'group' || kind === 'subtotal' || kind === 'total');
  return last?.kind === 'group' ? last.label : '';
}

/** The rows of data between the subtotals above and below a row, where the table has such. */
function stretchAround({ rows }: AmountTable, row: AmountRow): readonly AmountRow[] {
  const at = rows.indexOf(row);
  const isEnd = ({ kind }: AmountRow): boolean => kind === 'subtotal' || kind === 'total';
  const end = rows.findIndex((each, index) => index > at && isEnd(each));
  if (rows[end]?.kind !== 'subtotal') return [];
  const start = rows.findLastIndex((each, index) => index < at && isEnd(each));
  return rows.slice(start + 1, end).filter(({ kind }) => kind === 'data');
}

/** The one kind of the supplier's own services that a name names; null where it names none, or of both kinds. */
function createOwnKind(submission: Submission): (name: string) => ServiceKind | null {
  const { register: all } = submission.template;
  const register = registerOf(all);
  const own = ownServices(submission);
  const services = own.length > 0 ? own : all;
  return (name) => {
    const named = register.named(name);
    return theOne(services.flatMap((service) => (named.includes(service.name) ? (service.kind ?? []) : [])));
  };
}

const theOne = (kinds: readonly ServiceKind[]): ServiceKind | null => {
  const [kind, ...others] = new Set(kinds);
  return kind !== undefined && others.length === 0 ? kind : null;
};

const onlyKind = (submission: Submission): ServiceKind | null =>
  theOne(ownServices(submission).flatMap(({ kind }) => kind ?? []));

function createCardKinds(
  submission: Submission,
  ownKind: (name: string) => ServiceKind | null,
): (name: string) => ServiceKind | null {
  const cards = createNameIndex(
    filledCards(submission).flatMap((card) =>
      [...new Set([namnOf(card), nameInTitle(card)])]
        .filter((name) => name !== '')
        .map((name) => [name, card]),
    ),
  );
  return (name) =>
    theOne(
      cards(name).same.flatMap((card) => {
        const service = answerOf(card, 'koppladTjanst') || answerOf(card, 'tjanst');
        return ownKind(withoutYes(service)) ?? [];
      }),
    );
}

/** An area of the overview of running costs, and the rows of the detailed table that make its amount. */
interface Area {
  readonly name: string;
  readonly rows: readonly AmountRow[];
}

function findAreas(submission: Submission): readonly Area[] {
  const { namesArea } = serviceNames(submission.template);
  const tables = runningCostTables(tablesOfCosts(submission));
  return tables.flatMap((overview) =>
    overview.rows
      .filter(({ kind, label }) => kind === 'data' && namesArea(label))
      .map((area) => ({
        name: area.label,
        rows: tables
          .filter((table) => table !== overview)
          .flatMap((table) => stretchOf(table, overview, area)),
      })),
  );
}

/** The kind of an area: what its name says ("Digital infrastruktur"), or that of most services among its rows. */
function createAreaKinds(
  areas: readonly Area[],
  ownKind: (name: string) => ServiceKind | null,
  words: TemplateWords,
): (name: string) => ServiceKind | null {
  const toldIn = createToldKinds(words);
  const kinds = createNameIndex(
    areas.flatMap(({ name, rows }) => {
      const kind = mostOf(rows.flatMap(({ label }) => ownKind(label) ?? []));
      return kind === null ? [] : [[name, kind] as const];
    }),
  );
  return (name) => toldIn(name) ?? kinds(name).same[0] ?? null;
}

/** The one kind that a name tells by the template's words; of both it tells nothing. */
function createToldKinds({ kinds }: TemplateWords): (name: string) => ServiceKind | null {
  const words = SERVICE_KINDS.flatMap((kind) => kinds[kind].map((word) => [wordsOnly(word), kind] as const));
  return (name) => {
    const written = ` ${wordsOnly(name)} `;
    return theOne(
      words.flatMap(([word, kind]) =>
        written.includes(` ${word}`) || written.includes(`${word} `) ? [kind] : [],
      ),
    );
  };
}

/** The rows of a detailed table between two subtotals whose sum is what the overview states for the area. */
function stretchOf(details: AmountTable, overview: AmountTable, area: AmountRow): readonly AmountRow[] {
  const accuracy = accuracyOf(overview);
  const stated = area.amounts
    .flatMap(({ amount }) => valueOf(amount) ?? [])
    .filter((value) => !value.isZero());
  const ends = details.rows.flatMap(({ kind }, at) => (kind === 'subtotal' || kind === 'total' ? [at] : []));
  const end = ends.find((at) =>
    details.rows[at]?.amounts.some(({ amount }) => {
      const sum = valueOf(amount);
      return sum !== null && stated.some((value) => mayBeSum(value, sum, 1, accuracy));
    }),
  );
  if (end === undefined) return [];
  const start = ends.findLast((at) => at < end) ?? -1;
  return details.rows.slice(start + 1, end).filter(({ kind }) => kind === 'data');
}

function mostOf(kinds: readonly ServiceKind[]): ServiceKind | null {
  const infra = kinds.filter((kind) => kind === 'infrastruktur').length;
  if (kinds.length === 0 || infra * 2 === kinds.length) return null;
  return infra * 2 > kinds.length ? 'infrastruktur' : 'bastjanst';
}
