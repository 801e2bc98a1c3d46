import type { Localized } from '../../language/localized';
import { lettersOnly } from '../../language/normalise';
import { createNameIndex } from '../../language/same-name';
import type { ServiceKind } from '../../template/roles';
import type { Service, Template } from '../../template/template';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { SheetView } from '../sheet-view';
import { createTableWords } from '../table-words';
import { COLUMN_CONCEPTS, SERVICE_COLUMN_CONCEPTS, type ServiceColumn } from './concepts';
import { offeredAt } from './found-cards';
import { proposeRoles, WRITTEN } from './propose';
import type { CoverLine, Printed, Structure } from './found-structure';
import { tell } from './texts';

/** The services and suppliers that a workbook shows, and what is said of where they came from. */
interface LearntRegister {
  readonly register: readonly Service[];
  readonly suppliers: readonly string[];
  readonly notes: readonly Localized[];
}

/** A text that was taken for a service or for something that names services. */
export interface NamesServices {
  readonly label: Printed;
  /** The texts that its cells offer. */
  readonly list: readonly string[] | null;
  /** What stands below it in a table. */
  readonly below: readonly string[];
}

const LONGEST_NAME = 100;

/**
 * Reads the register: a list of services on a sheet of its own with supplier and kind, else the list that cells for a
 * service offer, else what the tables name. Where most of it is known the workbook is of the same municipality: what
 * is known stays, since a workbook lists the services of one supplier. Else it is another's, and only its own counts.
 */
export function learnRegister(
  { others, cover }: Pick<Structure, 'others' | 'cover'>,
  sheets: readonly SheetSnapshot[],
  { known, named }: { readonly known: Template; readonly named: readonly NamesServices[] },
): LearntRegister {
  const listed = others.flatMap((view) => listedServices(view));
  const offered = named.flatMap(({ list }) => (list ?? []).map((name): Service => ({ name })));
  const inTables = namesIn(named, known).map((name): Service => ({ name }));
  const isListed = listed.length + offered.length > 0;
  const own = withoutDoubles(isListed ? [...listed, ...offered] : inTables);
  const isKnown = createKnown(known);
  const isSame =
    own.length === 0 ||
    isOfKnown(cover, known) ||
    own.filter(({ name }) => isKnown(name)).length * 2 > own.length;
  const suppliers = suppliersOf(cover, sheets, { known, own, isSame });
  const added = isListed ? own.filter(({ name }) => !isKnown(name)) : [];
  const register = (isSame ? [...known.register, ...added] : own).map(({ supplier, ...service }): Service =>
    supplier !== undefined && suppliers.includes(supplier) ? { ...service, supplier } : service,
  );
  return { register, suppliers, notes: told({ own, added, isSame, isListed }, known) };
}

/** Whether a supplier of the known template submits the workbook. */
const isOfKnown = (cover: readonly CoverLine[], { suppliers }: Template): boolean =>
  cover.some(({ answer }) => suppliers.some((each) => lettersOnly(each) === lettersOnly(answer)));

interface Come {
  readonly own: readonly Service[];
  readonly added: readonly Service[];
  readonly isSame: boolean;
  readonly isListed: boolean;
}

function told({ own, added, isSame, isListed }: Come, known: Template): readonly Localized[] {
  if (!isSame) return [tell('ownRegister', own.length, isListed, known.municipality)];
  if (own.length === 0) return [tell('noServices', known.id)];
  return added.length === 0 ? [] : [tell('newServices', added.map(({ name }) => `”${name}”`).join(', '))];
}

function createKnown({ register }: Template): (name: string) => boolean {
  const index = createNameIndex(
    register.flatMap(({ name, alsoNamed = [] }) => [name, ...alsoNamed].map((each) => [each, name] as const)),
  );
  return (name) => index(name).same.length > 0;
}

function withoutDoubles(services: readonly Service[]): readonly Service[] {
  const best = new Map<string, Service>();
  for (const service of services) {
    const key = lettersOnly(service.name);
    if (key !== '' && service.name.length <= LONGEST_NAME) best.set(key, { ...service, ...best.get(key) });
  }
  return [...best.values()];
}

/** The services of a sheet that is a list of them: a column that names them, maybe others that tell more of each. */
function listedServices(view: SheetView): readonly Service[] {
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    const columns = columnsIn(view, row);
    const name = columns.get('name');
    if (name === undefined || view.line(row + 1, name) === '') continue;
    const isList = columns.size > 1 || view.filled(row).length === 1;
    if (!isList) continue;
    const rows = Array.from({ length: view.endRow - row - 1 }, (_, at) => row + 1 + at);
    return rows.flatMap((each) => serviceIn(view, each, columns));
  }
  return [];
}

function columnsIn(view: SheetView, row: number): ReadonlyMap<ServiceColumn, number> {
  const texts = view.filled(row).map((column) => ({ column, text: view.label(row, column) }));
  const proposals = proposeRoles(
    texts,
    (['name', 'supplier', 'kind'] as const).map((role) => ({ role, labels: [] })),
    SERVICE_COLUMN_CONCEPTS,
  );
  return new Map(
    proposals.flatMap(([best], at) => {
      const column = texts[at]?.column;
      return best === undefined || best.score < WRITTEN || column === undefined ? [] : [[best.role, column]];
    }),
  );
}

function serviceIn(
  view: SheetView,
  row: number,
  columns: ReadonlyMap<ServiceColumn, number>,
): readonly Service[] {
  const at = (role: ServiceColumn): string => {
    const column = columns.get(role);
    return column === undefined ? '' : view.line(row, column);
  };
  const name = at('name');
  const kind = kindIn(at('kind'));
  const supplier = at('supplier');
  return name === '' ? [] : [{ name, ...(supplier !== '' && { supplier }), ...(kind && { kind }) }];
}

function kindIn(text: string): ServiceKind | null {
  if (/infra/i.test(text)) return 'infrastruktur';
  return /bas|base/i.test(text) ? 'bastjanst' : null;
}

/** What the tables name, but for sums, parts and the like. */
function namesIn(named: readonly NamesServices[], known: Template): readonly string[] {
  const { isTotal, isPart, isAdjustment, isMeasure, isPeriod } = createTableWords(known);
  return named
    .flatMap(({ below }) => below)
    .filter((name) => /\p{L}/u.test(name) && !/[:.!?]$/.test(name))
    .filter((name) => [isTotal, isPart, isAdjustment, isMeasure, isPeriod].every((is) => !is(name)));
}

/** Those on the cover and in the register, and those that are known. */
function suppliersOf(
  cover: readonly CoverLine[],
  sheets: readonly SheetSnapshot[],
  {
    known,
    own,
    isSame,
  }: { readonly known: Template; readonly own: readonly Service[]; readonly isSame: boolean },
): readonly string[] {
  const lines = cover.filter(({ label }) => isOfSupplier(label, known));
  const told = lines.flatMap(({ answer, place }) => [
    ...(offeredAt(place.sheet, place, sheets) ?? []),
    ...(answer === '' ? [] : [answer]),
  ]);
  const named = [...told, ...own.flatMap(({ supplier }) => supplier ?? [])];
  const all = isSame ? [...known.suppliers, ...named] : named;
  const letters = all.map(lettersOnly);
  return all.filter((each, at) => each !== '' && letters.indexOf(letters[at] ?? '') === at);
}

/** Whether a line of the cover asks who submits. */
export const isOfSupplier = (label: string, { cover }: Template): boolean =>
  cover.supplier.some((each) => lettersOnly(each) === lettersOnly(label)) ||
  /leverantör|nämnd|förvaltning|inlämn|avsändare|organisation|supplier/i.test(label);

/** Whether a header heads the names of services. */
export const headsServices = (text: string): boolean =>
  (proposeRoles([{ text }], [{ role: 'tjanst', labels: [] }], {
    tjanst: COLUMN_CONCEPTS.tjanst ?? [],
  })[0]?.[0]?.score ?? 0) >= WRITTEN;
