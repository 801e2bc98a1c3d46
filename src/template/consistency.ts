import type { Localized } from '../language/localized';
import type { CardDefinition, Template } from './template';

/** Something that does not hold in a template document: where, and what. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly says: Localized;
}

/** What stands at a path of a JSON value; undefined where nothing does. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** What a schema cannot see: that things which must differ do, and that what is pointed at is there. */
export function findInconsistent({ chapters, parents, register, suppliers }: Template): readonly Problem[] {
  const cards = chapters.flatMap(({ card }, at) => (card ? [{ card, path: ['chapters', at, 'card'] }] : []));
  return [
    ...repeated([
      ...chapters.map(({ number }, at) => [number, ['chapters', at, 'number']] as const),
      ...parents.map(({ number }, at) => [number, ['parents', at, 'number']] as const),
    ]),
    ...repeated(chapters.map(({ role }, at) => [role, ['chapters', at, 'role']] as const)),
    ...repeated(cards.map(({ card, path }) => [card.role, [...path, 'role']] as const)),
    ...cards.flatMap(({ card, path }) => inCard(card, path)),
    ...register.flatMap(({ supplier }, at) =>
      supplier === undefined || suppliers.includes(supplier)
        ? []
        : [unknown(['register', at, 'supplier'], supplier, suppliers)],
    ),
  ];
}

function inCard({ fields, parts }: CardDefinition, path: readonly PropertyKey[]): readonly Problem[] {
  const roles = fields.map(({ role }) => role);
  return [
    ...repeated(roles.map((role, at) => [role, [...path, 'fields', at, 'role']] as const)),
    ...repeated(fields.map(({ label }, at) => [label, [...path, 'fields', at, 'label']] as const)),
    ...parts.flatMap(({ first }, at) =>
      roles.includes(first) ? [] : [unknown([...path, 'parts', at, 'first'], first, roles)],
    ),
  ];
}

/** Values that stand a second time; `other` may stand several times. */
function repeated(values: readonly (readonly [string, readonly PropertyKey[]])[]): readonly Problem[] {
  const seen = new Set<string>();
  return values.flatMap(([value, path]): readonly Problem[] => {
    if (value === 'other' || !seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        path,
        says: {
          sv: `"${value}" står en gång till; väntade något som inte står tidigare`,
          en: `"${value}" stands once more; expected something that does not stand before`,
        },
      },
    ];
  });
}

const unknown = (path: readonly PropertyKey[], value: string, known: readonly string[]): Problem => ({
  path,
  says: {
    sv: `"${value}" finns inte; väntade en av ${known.join(', ')}`,
    en: `"${value}" does not exist; expected one of ${known.join(', ')}`,
  },
});
