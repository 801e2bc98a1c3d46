import type { Filling } from '../../src/make/filling';
import { ANSWERS, type CardPlan, LABELS, type Layout, type TablePlan } from '../../src/make/layout';
import type { FieldDefinition } from '../../src/template/template';

const WORK = [
  'Ny e-arkivering',
  'Byte av växel',
  'Chatt för företag',
  'Säkrare inloggning',
  'Kartor i mobilen',
];
const GOALS = [
  'Handläggningstiden minskar med 20 procent till 2030.',
  'Antalet samtal minskar med 1 500 per år från 2029.',
  'Minst 75 procent av kunderna är nöjda 2031.',
  'Antalet intrång halveras till 2030.',
  'Andelen ärenden i mobilen ökar till 60 procent 2031.',
];

const pick = (texts: readonly string[], at: number): string => texts[at % texts.length] ?? '';

/** A faultless answer to a field, by what it means. */
function answerTo(field: FieldDefinition, at: number, layout: Layout, isNew: boolean): string | number {
  const service = layout.services[at % layout.services.length]?.name ?? '';
  const name = `${pick(WORK, at)} ${isNew ? 'för nästa år' : 'i drift'}`;
  switch (field.role) {
    case 'namn':
      return name;
    case 'tjanst':
    case 'koppladTjanst':
      return service;
    case 'effektmal':
      return `${pick(GOALS, at)} Det gäller ${name.toLowerCase()}.`;
    case 'projektmal':
      return `Lösningen är införd hos alla kunder. Det gäller ${name.toLowerCase()}.`;
    case 'nytta':
      return `Kunderna sparar ${100 + at} timmar per år.`;
    default:
      return byKind(field, at, layout);
  }
}

function byKind({ kind, answers, label }: FieldDefinition, at: number, { year }: Layout): string | number {
  if (kind === 'jaNej') return 'JA';
  if (kind === 'belopp') return 100 * (at + 1);
  if (kind === 'tid') return `${year}-01 – ${year + 1}-0${(at % 8) + 1}`;
  return (
    answers?.[0] ?? `Se över ${label.toLowerCase().slice(0, 20)} tillsammans med kunderna, steg ${at + 1}.`
  );
}

/** Answers all that a made workbook asks for, without a fault. */
export function fillFaultless(layout: Layout, filling: Filling): void {
  const { cover, chapters, template } = layout;
  const supplier = layout.supplier ?? template.suppliers[0] ?? 'Nämnden';
  filling.put({ sheet: cover.sheet, row: cover.supplier, column: ANSWERS }, supplier);
  for (const { sheet, chapter, cards, tables, analyses } of chapters) {
    for (const row of analyses)
      filling.put(
        { sheet, row: row + 1, column: LABELS },
        `Vår bedömning av ${chapter.title.toLowerCase()}.`,
      );
    cards.forEach((card, at) => {
      fillCard(card, { sheet, at, layout, filling });
    });
    for (const table of tables) fillTable(table, { sheet, layout, filling });
  }
}

interface At {
  readonly sheet: string;
  readonly layout: Layout;
  readonly filling: Filling;
}

function fillCard(
  { definition, fields }: CardPlan,
  { sheet, at, layout, filling }: At & { at: number },
): void {
  for (const { field, row } of fields)
    filling.put(
      { sheet, row, column: ANSWERS },
      answerTo(field, at, layout, definition.role === 'foreslagen'),
    );
}

/** Development of a service is what its proposals ask for; running it costs the same each year. */
function fillTable({ definition, columns, groups }: TablePlan, { sheet, layout, filling }: At): void {
  // No insats without a service of its own is asked for.
  if (definition.role === 'nyaInsatser') return;
  const { services } = layout;
  let at = 0;
  for (const { first, names } of groups) {
    const isBlank = names.every((name) => name === null);
    names.forEach((given, index) => {
      const service = services[at % services.length]?.name ?? '';
      if (given === null && (!isBlank || index > 1)) return;
      const row = first + index;
      const name = given ?? service;
      columns.forEach(({ role, isAmount }, column) => {
        const value = isAmount ? amount(definition.role, at, layout) : text(role, name, column === 0, at);
        filling.put({ sheet, row, column }, value);
      });
      at += 1;
    });
  }
}

function amount(role: string, at: number, { services, chapters }: Layout): number {
  if (role === 'forvaltningskostnader') return 1000 * (at + 1);
  const cards = chapters.find(({ cards: [card] }) => card?.definition.role === 'foreslagen')?.cards ?? [];
  return cards.reduce((sum, _, index) => sum + (index % services.length === at ? 100 * (index + 1) : 0), 0);
}

const text = (role: string, name: string, isFirst: boolean, at: number): string => {
  if (isFirst || role === 'tjanst') return name;
  if (role === 'andel') return `${90 + (at % 9)} procent`;
  return `Planen följs för ${name}, del ${at + 1}.`;
};
