import { openFindings } from '../../findings/review';
import { shorten } from '../../language/normalise';
import { formatAmount } from '../../money/amount';
import { sumOf } from '../../money/decimal';
import { answerOf, fieldOf } from '../../portfolio/cards';
import { looksIntoPersonalData, namesValue, states } from '../../portfolio/insatser';
import { ownServices, registerOf } from '../../portfolio/register';
import { serviceNames } from '../../portfolio/services';
import { countLacking, percent, type Statement } from '../../portfolio/statements/statement';
import type { FieldRole } from '../../template/roles';
import type { Place } from '../../workbook/address';
import type { SupplierPart } from '../supplier';

/** What the underlag says of one supplier beside what its workbook says by itself. */
export const supplierStatements = (part: SupplierPart, year: number): readonly Statement[] => [
  ...asStated(part, year),
  ...outside(part, year),
  ...followsTemplate(part),
  ...withoutRow(part),
  ...lookedInto(part),
];

/** The forecast that the sheet states beside the proposal without index, and amounts that are likely slips. */
function asStated({ frames: { forvaltning } }: SupplierPart, year: number): readonly Statement[] {
  const { budget, forslag, prognos } = forvaltning;
  const slip =
    budget === null || budget.value.equals(budget.stated)
      ? []
      : [
          {
            id: 'trolig-felskrivning-rattad',
            text: {
              sv: `Budget ${year - 1} för förvaltning räknas till ${formatAmount(budget.value)} tkr; som det står blir raderna ${formatAmount(budget.stated)} tkr, med en trolig felskrivning.`,
              en: `The budget ${year - 1} for running is counted as ${formatAmount(budget.value)} tkr; as it stands the rows make ${formatAmount(budget.stated)} tkr, with a likely slip.`,
            },
            figures: { counted: budget.value.toNumber(), stated: budget.stated.toNumber() },
            cells: budget.cells,
          },
        ];
  if (forslag === null || prognos === null || prognos.value.equals(forslag.value)) return slip;
  const gap = prognos.value.minus(forslag.value);
  return [
    ...slip,
    {
      id: 'prognos-mot-forslag',
      text: {
        sv: `Arbetsbokens prognos ${year} för förvaltning, som kan vara inklusive index, är ${formatAmount(prognos.value)} tkr; budgeten och årets effekter utan index är ${formatAmount(forslag.value)} tkr (skillnad ${formatAmount(gap)}).`,
        en: `The workbook’s forecast ${year} for running, which may hold index, is ${formatAmount(prognos.value)} tkr; the budget and the year’s effects without index are ${formatAmount(forslag.value)} tkr (difference ${formatAmount(gap)}).`,
      },
      figures: {
        prognos: prognos.value.toNumber(),
        forslag: forslag.value.toNumber(),
        difference: gap.toNumber(),
      },
      cells: [...prognos.cells, ...forslag.cells],
    },
  ];
}

const NAMED = 3;

function outside({ rows, frames }: SupplierPart, year: number): readonly Statement[] {
  const own = rows.filter(({ kind, cost }) => kind === 'utanfor' && cost === 'forvaltning');
  const budgets = own.flatMap((row) => {
    const budget = row.figures.find((each) => each.measure === 'budget' && each.year === year - 1);
    return budget && !budget.value.isZero() ? [{ row, budget }] : [];
  });
  if (budgets.length === 0) return [];
  const sum = sumOf(budgets.map(({ budget }) => budget.value));
  const inside = frames.forvaltning.budget?.value ?? sumOf([]);
  const largest = budgets
    .toSorted((one, other) => other.budget.value.comparedTo(one.budget.value))
    .slice(0, NAMED)
    .map(({ row, budget }) => `”${shorten(row.name, 40)}” ${formatAmount(budget.value)}`)
    .join(', ');
  const share = sum.div(inside.plus(sum));
  return [
    {
      id: 'kostnader-utanfor-ramen',
      text: {
        sv: `${budgets.length} rader med ${formatAmount(sum)} tkr i budget ${year - 1} (${percent(share)} av förvaltningen) är varken bastjänst eller digital infrastruktur hos leverantören; störst är ${largest}.`,
        en: `${budgets.length} rows with ${formatAmount(sum)} tkr in the budget ${year - 1} (${percent(share)} of the running costs) are neither a bastjänst nor digital infrastructure of the supplier; the largest are ${largest}.`,
      },
      figures: { n: budgets.length, sum: sum.toNumber(), share: share.toNumber() },
      cells: budgets.map(({ budget }) => budget.place),
    },
  ];
}

/** How far the workbook follows the template: chapters, empty columns, and areas in place of services. */
function followsTemplate({ submission, findings, rows }: SupplierPart): readonly Statement[] {
  const open = openFindings({ findings });
  const empty = open.filter(({ rule }) => rule === 'tabellkolumn-tom');
  const { sections, tables, unread } = submission.coverage;
  const { namesArea } = serviceNames(submission.template);
  const missing = sections.expected - sections.found;
  const areas = rows.filter(({ name }) => namesArea(name));
  const own = tables.read - (tables.expected - tables.missing);
  const said: readonly (readonly [number, string, string])[] = [
    [missing, `${missing} avsnitt saknas`, `${missing} chapters are missing`],
    [
      tables.missing,
      `${tables.missing} av mallens tabeller saknas`,
      `${tables.missing} of the template’s tables are missing`,
    ],
    [
      empty.length,
      `${empty.length} kolumner som mallen frågar efter är tomma`,
      `${empty.length} columns that the template asks for are empty`,
    ],
    [
      areas.length,
      `${areas.length} kostnadsrader är områden i stället för tjänster`,
      `${areas.length} rows of costs are areas in place of services`,
    ],
    [own, `${own} tabeller är leverantörens egna`, `${own} tables are the supplier’s own`],
    [unread.blocks, `${unread.blocks} block är olästa`, `${unread.blocks} blocks are unread`],
  ];
  const parts = said.filter(([count]) => count > 0);
  if (parts.length === 0) return [];
  return [
    {
      id: 'foljer-mallen-delvis',
      text: {
        sv: `Arbetsboken följer mallen bara delvis: ${parts.map(([, sv]) => sv).join(', ')}.`,
        en: `The workbook follows the template only in part: ${parts.map(([, , en]) => en).join(', ')}.`,
      },
      figures: {
        ...{ missingChapters: missing, missingTables: tables.missing, emptyColumns: empty.length },
        ...{ areas: areas.length, ownTables: own, unread: unread.blocks },
      },
      cells: [
        ...empty.flatMap(({ place }) => (place.row === null ? [] : [place])),
        ...areas.map(({ place }) => place),
      ],
    },
  ];
}

function withoutRow({ submission, rows }: SupplierPart): readonly Statement[] {
  const own = ownServices(submission);
  const register = registerOf(submission.template.register);
  const named = new Set(rows.flatMap(({ name }) => register.named(name)));
  const lacking = own.filter(({ name }) => !named.has(name));
  if (rows.length === 0 || lacking.length === 0) return [];
  const names = lacking.map(({ name }) => `”${name}”`).join(', ');
  return [
    {
      id: 'tjanster-utan-kostnadsrad',
      text: {
        sv: `${lacking.length} av ${own.length} tjänster i registret har ingen rad bland kostnaderna: ${names}.`,
        en: `${lacking.length} of ${own.length} services in the register have no row among the costs: ${names}.`,
      },
      figures: { n: lacking.length, of: own.length },
      cells: [],
    },
  ];
}

/** Of the proposals: which look into personal data, and which reckon their benefit. */
function lookedInto({ proposed }: SupplierPart): readonly Statement[] {
  const cards = proposed.map(({ card }) => card);
  if (cards.length === 0) return [];
  const at = (own: typeof cards, role: FieldRole): readonly Place[] =>
    own.map((card) => fieldOf(card, role)?.place ?? card.title.place);
  const silent = cards.filter((card) => !looksIntoPersonalData(card));
  const unreckoned = cards.filter((card) => !states(card, 'nytta') || !namesValue(answerOf(card, 'nytta')));
  return [
    {
      id: 'insatser-utan-personuppgifter-utredda',
      text: countLacking(silent.length, cards.length, {
        things: { sv: 'nya insatser', en: 'new insatser' },
        lack: {
          sv: 'säger inte om personuppgifter berörs',
          en: 'do not say whether personal data are concerned',
        },
        have: { sv: 'säger om personuppgifter berörs', en: 'say whether personal data are concerned' },
      }),
      figures: { n: silent.length, of: cards.length },
      cells: at(silent, 'riskanalys'),
    },
    {
      id: 'insatser-utan-nyttokalkyl',
      text: countLacking(unreckoned.length, cards.length, {
        things: { sv: 'nya insatser', en: 'new insatser' },
        lack: {
          sv: 'räknar inte på nyttan: inget belopp, ingen tid och inget antal',
          en: 'do not calculate their benefit: no amount, no time and no number',
        },
        have: { sv: 'räknar på nyttan', en: 'calculate their benefit' },
      }),
      figures: { n: unreckoned.length, of: cards.length },
      cells: at(unreckoned, 'nytta'),
    },
  ];
}
