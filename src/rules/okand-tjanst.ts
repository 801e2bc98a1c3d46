import { type About, type Finding, type Found, findingAt, findingOnCard } from '../findings/finding';
import type { Localized } from '../language/localized';
import { isMisspelling } from './misspelt-names';
import { lettersOnly, shorten } from '../language/normalise';
import { createNameIndex } from '../language/same-name';
import type { ServiceRegister } from '../language/service-register';
import { cardsAskedFor, cellOf, fieldOf, filledCards, nameInTitle, namnOf } from '../portfolio/cards';
import { costSection, runningCostTables } from '../portfolio/cost-tables';
import { noServiceRows } from '../portfolio/no-service-rows';
import { createPlaceholders } from '../portfolio/placeholders';
import { registerOf } from '../portfolio/register';
import { isPott } from '../portfolio/rows';
import { serviceNames } from '../portfolio/services';
import type { Located, Submission } from '../recognise/submission';
import { addressOf } from '../workbook/address';
import { UNCALCULATED } from '../workbook/cell-text';
import { cardRows } from './example';
import { type Fix, fixOf, type FixSource, typedTextAt } from './fix';
import type { Rule } from './rule';
import { tellUncalculated } from './wording';

/** The fields of cards, and the column of tables, that name a service. */
const FIELDS = ['tjanst', 'koppladTjanst'] as const;
const COLUMN = 'tjanst';

const REMEDY: Localized = {
  sv: 'Skriv tjänstens namn som i registret, eller skriv till ”ny tjänst” eller ”tilläggstjänst” om den är det.',
  en: 'Write the name of the service as in the register, or add “ny tjänst” or “tilläggstjänst” if it is one.',
};

/**
 * A service that the register does not hold: in the cards, in the service column of the chapters' tables, and
 * among the rows of running costs. The other tables of costs name projects and pots beside services and are
 * left alone, and so is a row of a chapter's table that bears the name of an insats with a card, where the table has
 * no column of its own for insatser. How alike a name must be, and where that errs, stands at `createServiceRegister`;
 * what names no service, at `namesNoService`.
 */
export const okandTjanst: Rule = {
  id: 'okand-tjanst',
  severity: 'varning',
  textsIn: () => ({
    title: { sv: 'Okänd tjänst', en: 'Unknown service' },
    rationale: {
      sv: 'Kostnader och insatser läggs samman tjänst för tjänst. Ett namn som inte finns i registret hamnar utanför, och kunden vet inte vilken tjänst som menas.',
      en: 'Costs and insatser are put together service by service. A name that is not in the register is left out, and the customer cannot know which service is meant.',
    },
    source: {
      sv: 'Stadens register över bastjänster och digital infrastruktur',
      en: 'The city’s register of services',
    },
    firesOn: {
      sv: 'den namngivna tjänsten finns inte i registret; närmaste namn föreslås. ”Ny tjänst”, ”Ny bastjänst” och liknande är inte okända',
      en: 'the named service is not in the register; the nearest name is suggested. “Ny tjänst”, “Ny bastjänst” and their like are not unknown',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: cardRows(
      words,
      'pagaende',
      ['tjanst', 'Stöd vid fakturering'],
      ['namn', 'Läsa av fakturor automatiskt'],
    ),
    at: ['B2'],
    mended: { B2: 'Stöd i fakturahantering' },
  }),
  fixes: spellAsRegistered,
  check: (submission) => {
    const { template } = submission;
    if (template.register.length === 0) return [];
    const register = registerOf(template.register);
    const { namesNoService } = serviceNames(template);
    return [...inCards(submission), ...inTables(submission), ...inCosts(submission)].flatMap(
      ({ text, report }) => {
        if (register.knows(text) || namesNoService(text)) return [];
        return [report(describe(text, register, template.year))];
      },
    );
  },
};

type Details = Parameters<typeof findingOnCard>[2];

/** A text that names a service, and how a finding on it is made. */
interface Named {
  readonly text: string;
  readonly report: (details: Details) => Found;
}

/** What is told as a placeholder, an instruction left standing too, is not told as a name. */
function inCards(submission: Submission): readonly Named[] {
  const isPlaceholder = createPlaceholders(submission);
  return FIELDS.flatMap((field) =>
    cardsAskedFor(submission, field).flatMap((card): readonly Named[] => {
      const value = fieldOf(card, field);
      if (value === undefined || isPlaceholder(value)) return [];
      return [{ text: value.text, report: (details) => findingOnCard(card, field, details) }];
    }),
  );
}

/** A row that says nothing beside the name heads a group of rows. */
function inTables(submission: Submission): readonly Named[] {
  const costs = costSection(submission);
  const insatser = createNameIndex(
    filledCards(submission).flatMap((card) =>
      [namnOf(card), nameInTitle(card)].filter((name) => name !== '').map((name) => [name, card] as const),
    ),
  );
  return submission.sections
    .filter((section) => section !== costs)
    .flatMap(({ tables }) => tables.flatMap((table) => table.rows.map((row) => ({ table, row }))))
    .flatMap(({ table, row }) => {
      const name = cellOf(row, COLUMN);
      const isAnswered = row.cells.some(({ role, text }) => role !== COLUMN && text !== '');
      const isInsats = cellOf(row, 'insatser') === undefined && insatser(name?.text ?? '').same.length > 0;
      return name && isAnswered && !isInsats ? [inTable(name, { kind: 'serviceRow', table, row })] : [];
    });
}

function inCosts(submission: Submission): readonly Named[] {
  const section = costSection(submission);
  if (section === null) return [];
  const tables = runningCostTables(submission.tables.filter(({ chapter }) => chapter === section.id));
  const none = noServiceRows(submission);
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => row.kind === 'data' && !isPott(row.label) && !none.has(row))
      .flatMap((row) => {
        const { label: text, labelPlace: place } = row;
        return place ? [inTable({ text, place }, { kind: 'row', table, row })] : [];
      }),
  );
}

const inTable = ({ text, place }: Located, about: About): Named => ({
  text,
  report: (details) => findingAt(place, about, { ...details, subject: shorten(text, 80) }),
});

const THE_NAME: Localized = { sv: 'Tjänstens namn', en: 'The name of the service' };

function describe(text: string, register: ServiceRegister, year: number): Details {
  if (text === UNCALCULATED) return { message: tellUncalculated(THE_NAME) };
  const found = shorten(text, 80);
  const nearest = register.nearest(text);
  const [guess, hint] =
    nearest === null
      ? ['Inget namn där liknar det.', 'No name there is like it.']
      : [`Närmast är ”${nearest}”.`, `The nearest is “${nearest}”.`];
  return {
    found,
    ...(nearest === null ? {} : { expected: nearest }),
    message: {
      sv: `”${found}” finns inte i registret över tjänster ${year}. ${guess} ${REMEDY.sv}`,
      en: `“${found}” is not in the register of services ${year}. ${hint} ${REMEDY.en}`,
    },
  };
}

/** No name is longer; running text is not taken apart. */
const LONGEST_NAME = 200;

/** The name, and what stands around it: spaces, what is in brackets after it, a full stop or colon. */
const PARTS = /^(\s*)(.*?)((?:\s*\([^()]*\))*[\s.:;,]*)$/su;

/**
 * The name of a service spelt as in the register. Only where it is a matter of spelling (`isMisspelling`): that a
 * register holds a name somewhat like it makes "Pensionsadministration" no "Löneadministration". The whole name is
 * replaced and what stands around it stays, but for brackets that the registered name itself holds.
 */
function spellAsRegistered(finding: Finding, { workbook }: FixSource): readonly Fix[] {
  const { expected } = finding;
  const typed = typedTextAt(finding, workbook);
  if (expected === null || typed === null || typed.old.value.length > LONGEST_NAME) return [];
  const [, before = '', name = '', after = ''] = PARTS.exec(typed.old.value) ?? [];
  if (!isMisspelling(name, expected)) return [];
  const registered = lettersOnly(expected);
  const around = after.replace(/\s*\([^()]*\)/gu, (brackets) =>
    registered.endsWith(lettersOnly(brackets)) ? '' : brackets,
  );
  const title = {
    sv: `Skriv registrets namn ”${expected}” i ${addressOf(typed.place)}`,
    en: `Write the register’s name “${expected}” in ${addressOf(typed.place)}`,
  };
  return [fixOf(title, [{ ...typed, after: `${before}${expected}${around}` }])];
}
