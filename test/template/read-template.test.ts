import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMA_FILE, templateJsonSchema } from '../../src/build/template-schema';
import { catalogueOf, latestTemplate, templateFor } from '../../src/template/catalogue';
import { placeInDocument, readTemplate } from '../../src/template/read-template';
import { FIELD_ROLES } from '../../src/template/roles';
import document2024 from '../../src/template/templates/2024.json';

type Json = Record<string, unknown>;

/** The document of 2024 with something else at a place. */
function changed(place: readonly (string | number)[], value: unknown): Json {
  const document = structuredClone(document2024) as unknown as Json;
  const last = place.at(-1) ?? '';
  let at: Json = document;
  for (const step of place.slice(0, -1)) at = at[step] as Json;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return document;
}

const told = (json: unknown): readonly string[] =>
  (readTemplate(json).problems ?? []).map((problem) => `${placeInDocument(problem)}: ${problem.says.sv}`);

const FIELD = ['chapters', 3, 'card', 'fields', 4];
const ROLES = `väntade en av ${FIELD_ROLES.join(', ')}`;

describe('a template document', () => {
  it('is read whole where it holds, with what tells an editor its form', () => {
    expect(readTemplate(document2024).template).toEqual(document2024);
    expect(readTemplate({ $schema: './mall.schema.json', ...document2024 }).problems).toBeUndefined();
  });

  const faults: readonly (readonly [string, unknown, string])[] = [
    [
      'an unknown role',
      changed([...FIELD, 'role'], 'x'),
      `chapters[3].card.fields[4].role: "x" finns inte; ${ROLES}`,
    ],
    [
      'a role that nobody has answered',
      changed([...FIELD, 'role'], null),
      `chapters[3].card.fields[4].role: null är inte besvarat; ${ROLES}`,
    ],
    [
      'a role left out',
      changed([...FIELD, 'role'], undefined),
      `chapters[3].card.fields[4].role: saknas; ${ROLES}`,
    ],
    [
      'a newer version',
      { ...document2024, version: 2 },
      'version: 2 är en nyare version än det här programmet läser; väntade 1',
    ],
    ['no year', changed(['year'], undefined), 'year: saknas; väntade ett tal'],
    ['a year that is a text', changed(['year'], '2024'), 'year: "2024" är av fel slag; väntade ett tal'],
    ['a year long ago', changed(['year'], 1024), 'year: 1024 är för lite; väntade minst 2000'],
    [
      'a name that is unknown',
      changed([...FIELD, 'lable'], 'x'),
      'chapters[3].card.fields[4]: "lable" finns inte; väntade inga andra namn än schemats',
    ],
    [
      'chapters that are no list',
      changed(['chapters'], {}),
      'chapters: {…} är av fel slag; väntade en lista inom [ ]',
    ],
    [
      'a number twice',
      changed(['chapters', 1, 'number'], '1.1'),
      'chapters[1].number: "1.1" står en gång till; väntade något som inte står tidigare',
    ],
    [
      'a role twice in a card',
      changed([...FIELD, 'role'], 'effektmal'),
      'chapters[3].card.fields[4].role: "effektmal" står en gång till; väntade något som inte står tidigare',
    ],
    [
      'a label twice in a card',
      changed([...FIELD, 'label'], 'Projektmål'),
      'chapters[3].card.fields[4].label: "Projektmål" står en gång till; väntade något som inte står tidigare',
    ],
    [
      'a supplier of a service that is none',
      changed(['register', 0, 'supplier'], 'Ingen'),
      'register[0].supplier: "Ingen" finns inte; väntade en av Nämnden för demokrati och medborgarservice, Inköps- och upphandlingsnämnden, Nämnden för Intraservice',
    ],
  ];

  it.each(faults)('with %s is refused with the place', (_, json, message) => {
    expect(told(json)).toEqual([message]);
  });

  it.each([null, 3, 'x', [], {}])('that is %j is refused', (json) => {
    expect(readTemplate(json).template).toBeUndefined();
  });

  it('may ask for what nobody knows, several times', () => {
    const other = { role: 'other', label: 'Klimat', kind: 'text', required: true };
    const { fields } = document2024.chapters[3]?.card ?? { fields: [] };
    const json = changed(['chapters', 3, 'card', 'fields'], [...fields, other, { ...other, label: 'Risk' }]);
    expect(told(json)).toEqual([]);
  });

  it('has its form written for editors: run npm run docs', () => {
    expect(readFileSync(path.join(__dirname, '../..', SCHEMA_FILE), 'utf8')).toBe(templateJsonSchema());
  });
});

describe('the catalogue', () => {
  const of = (year: number, edition: string, id = 'x') => ({ ...latestTemplate, id, year, edition });

  it('has the latest edition of the latest year first, and each once', () => {
    const [own, deployed] = [
      [of(2024, '1'), of(2026, '2')],
      [of(2026, '10'), of(2024, '1')],
    ];
    const known = catalogueOf(own, deployed);
    expect(known.map(({ year, edition }) => [year, edition])).toEqual([
      [2026, '10'],
      [2026, '2'],
      [2024, '1'],
    ]);
    expect(known[2]).toBe(own[0]);
  });

  it.each([
    [2024, 2024],
    [2025, 2024],
    [2027, 2026],
    [2019, 2024],
  ])('gives for %i the nearest before it, or the earliest: %i', (year, expected) => {
    expect(templateFor(year, catalogueOf([of(2024, '1'), of(2026, '1')])).year).toBe(expected);
  });

  it('fills in the year that was asked for, the very same template each time', () => {
    const known = [document2024 as unknown as typeof latestTemplate];
    const next = templateFor(2026, known);
    expect(JSON.stringify(next.chapters)).toContain('Prognos budget 2026');
    expect(templateFor(2026, known)).toBe(next);
    expect(JSON.stringify(templateFor(2019, known).chapters)).toContain('Prognos budget 2024');
  });
});
