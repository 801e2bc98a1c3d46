import { analysisYear } from '../portfolio/analysis-year';
import { columnName } from '../portfolio/columns';
import { type Found, findingAt } from '../findings/finding';
import { groupBy } from '../language/by-key';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { Decimal, sumOf } from '../money/decimal';
import { formatAmount } from '../money/amount';
import type { Unit } from '../money/unit';
import { createDifferenceExplanations, type DifferingRow } from '../portfolio/explanations';
import { type DevelopmentLine, developmentLines } from '../portfolio/cost-tables';
import { createProposalFinder, type Proposal } from '../portfolio/proposals';
import { mayBeSum, valueOf } from '../portfolio/sums';
import type { Submission } from '../recognise/submission';
import type { Rule } from './rule';

const MOST_NAMED = 10;

const REMEDY: Localized = {
  sv: 'Rätta det avsnitt som är fel, eller skriv i analysen varför beloppen skiljer: nämn tjänsten och förslagen eller beloppet i samma mening.',
  en: 'Correct the chapter that is wrong, or state in the analysis why the amounts differ: name the service and the proposals or the amount in one sentence.',
};

/**
 * Per service: what its proposals in 2.2 ask for in the analysis year is not what the tables of development in 3.1
 * say. A service that stands in several of them (existing services and new insatser, an overview and its details) may
 * fit by any one of its rows or by all together. Not judged are services without a proposal whose amount can be read,
 * services that a proposal names among others, rows without any amount, rows that go by another name than the
 * proposals' service ("Översyn IT-stöd, pott"), rows that say more than the proposals that can be read where
 * others cannot, and rows whose difference the analysis explains (`createDifferenceExplanations`).
 */
export const forslagAvvikerFranKostnader: Rule = {
  id: 'forslag-avviker-fran-kostnader',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Förslagen avviker från kostnaderna', en: 'The proposals differ from the costs' },
    rationale: {
      sv: `Totalkostnaden i ${words.number('kostnader')} ska härledas från ${words.number('nyaForslag')}. När avsnitten säger olika belopp för samma tjänst vet ingen vilket beslutet gäller.`,
      en: `The total cost in ${words.number('kostnader')} is to be derived from ${words.number('nyaForslag')}. When the chapters state different amounts for a service, nobody knows which one the decision is about.`,
    },
    source: {
      sv: `Mallen ${words.number('kostnader')} (totalkostnaden ska härledas från avsnitt ${words.number('nyaForslag')}); beredningsfunktionens uppföljning av årlig analys 2024`,
      en: `Template ${words.number('kostnader')} (the total is derived from chapter ${words.number('nyaForslag')}); the preparation team’s follow-up of the årlig analys 2024`,
    },
    firesOn: {
      sv: `årets belopp i en tjänsts förslag i ${words.number('nyaForslag')} blir inte raden i utvecklingstabellerna i ${words.number('kostnader')} (bara där ${words.number('nyaForslag')} har ett läsbart belopp för tjänsten)`,
      en: `the year’s amounts of a service’s proposals in ${words.number('nyaForslag')} do not sum to the row of the development tables in ${words.number('kostnader')} (only where ${words.number('nyaForslag')} has a readable amount for the service)`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      [`${words.cardTitle('foreslagen')} 2`],
      [words.label('koppladTjanst'), 'Kontaktcenter'],
      [words.label('projektbudget'), `300 tkr ${words.year}`],
      [],
      [words.heading('kostnader')],
      [`${words.caption('utvecklingskostnader')}, i tkr`],
      words.costHeaders('tjanst', 'budget', 'prognos'),
      ['Kontaktcenter', 470, 450],
    ],
    at: ['C8'],
    mended: { C8: 300 },
  }),
  check: (submission) => {
    const year = analysisYear(submission);
    const isExplained = createDifferenceExplanations(submission);
    return linesByService(submission, year).flatMap((service) => checkService(service, isExplained));
  },
};

interface Service {
  readonly lines: readonly DevelopmentLine[];
  readonly proposals: readonly Proposal[];
}

/** The rows that the very same proposals are for, together. */
function linesByService(submission: Submission, year: number): readonly Service[] {
  const proposalsFor = createProposalFinder(submission, year);
  const matched = developmentLines(submission, year).flatMap((line) => {
    const proposals = proposalsFor(line.row.label, line.isNew);
    return proposals.length > 0 ? [{ line, proposals }] : [];
  });
  // Rows of one name get the very same list, whose key is then made once.
  const lists = groupBy(matched, ({ proposals }) => proposals);
  const services = groupBy([...lists], ([proposals]) => keyOf(proposals));
  return [...services.values()].map((same) => ({
    lines: same.flatMap(([, rows]) => rows.map(({ line }) => line)),
    proposals: same[0]?.[0] ?? [],
  }));
}

const keyOf = (proposals: readonly Proposal[]): string =>
  proposals
    .map(({ card: { title } }) => `${title.place.sheet}!${title.place.row},${title.place.column}`)
    .join(' ');

function checkService(
  { lines, proposals }: Service,
  isExplained: (differing: DifferingRow) => boolean,
): readonly Found[] {
  const amounts = proposals.flatMap(({ amount }) => amount ?? []);
  const [line] = lines;
  if (!line || amounts.length === 0) return [];
  const asked = sumOf(amounts);
  const stated = lines.map(({ cell }) => valueOf(cell.amount) ?? new Decimal(0));
  if (lines.some(({ cell }) => cell.amount.kind === 'unreadable')) return [];
  const fits = [...stated, sumOf(stated)].some((value) =>
    mayBeSum(value, asked, amounts.length, line.accuracy),
  );
  // What the unreadable proposals ask for may be what is missing.
  const mayFit = amounts.length < proposals.length && asked.lessThan(sumOf(stated));
  if (fits || mayFit) return [];
  const told = [...stated, sumOf(stated)].flatMap((value) => [value, value.minus(asked)]);
  const differing = {
    ...{ table: line.table, row: line.row, proposals: proposals[0]?.card.chapter ?? '' },
    amounts: [asked, ...told].filter((amount) => !amount.isZero()),
  };
  return isExplained(differing) ? [] : [describe(line, proposals, asked)];
}

function describe(
  { table, row, column, cell }: DevelopmentLine,
  proposals: readonly Proposal[],
  asked: Decimal,
): Found {
  const header = columnName(column);
  const stated = valueOf(cell.amount);
  const expected = formatAmount(asked, table.unit);
  const found = stated === null ? null : formatAmount(stated, table.unit);
  const chapter = proposals[0]?.card.chapter ?? '';
  const unit = table.unit === 'tkr' ? '' : ` ${table.unit}`;
  const named = listProposals(proposals, table.unit);
  return findingAt(
    cell.place,
    { kind: 'row', table, row },
    {
      subject: `${row.label} · ${header}`,
      ...(found === null ? {} : { found }),
      expected,
      difference: formatAmount((stated ?? new Decimal(0)).minus(asked), table.unit),
      message: {
        sv: `${row.label}: ${header} är ${found === null ? 'tomt' : found + unit} men förslagen i ${chapter} blir ${expected}${unit} (${named.sv}). ${REMEDY.sv}`,
        en: `${row.label}: ${header} is ${found === null ? 'blank' : found + unit} but the proposals in ${chapter} add up to ${expected}${unit} (${named.en}). ${REMEDY.en}`,
      },
    },
  );
}

/** Each proposal that can be read with its amount, in the unit; only the first of very many. */
function listProposals(proposals: readonly Proposal[], unit: Unit): Localized {
  const read = proposals.flatMap(({ card, amount }) => (amount ? [{ card, amount }] : []));
  const named = read
    .slice(0, MOST_NAMED)
    .map(({ card, amount }) => `”${shorten(card.heading, 60)}” ${formatAmount(amount, unit)}`)
    .join(', ');
  const more = read.length - MOST_NAMED;
  return more > 0
    ? { sv: `${named} och ${more} till`, en: `${named} and ${more} more` }
    : { sv: named, en: named };
}
