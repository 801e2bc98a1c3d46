import { columnName } from '../portfolio/columns';
import type { Localized } from '../language/localized';
import { groupBy } from '../language/by-key';
import { lettersOnly, shorten } from '../language/normalise';
import { formatAmount } from '../money/amount';
import type { AmountRow, AmountTable } from '../recognise/submission';
import { valueOf } from '../portfolio/sums';
import { type Found, findingAt } from '../findings/finding';
import { isPott } from '../portfolio/rows';
import { serviceNames } from '../portfolio/services';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Fördela beloppet på namngivna insatser eller tjänster, eller skriv i analysen vad det ska användas till.',
  en: 'Divide the amount between named insatser or services, or state in the analysis what it is for.',
};

/**
 * One finding per post, at its first amount that is not zero; the message names them all. A post that stands in several
 * tables is told in the first of them that has money for the analysis year or later: an overview repeats its details,
 * and last year's pott is this year's. Rows of one table are posts of their own, and so are those of different groups.
 */
export const ospecificeradPott: Rule = {
  id: 'ospecificerad-pott',
  severity: 'varning',
  textsIn: () => ({
    title: { sv: 'Ospecificerad pott', en: 'Unspecified pot' },
    rationale: {
      sv: 'En pott säger inte vad pengarna ska gå till. Beredningsfunktionen kan varken värdera den eller följa upp vad den gav.',
      en: 'A pot does not say what the money is for. The preparation team can neither value it nor follow up what it gave.',
    },
    source: {
      sv: 'Beredningsfunktionens underlag 2024 (potter var ospecificerade)',
      en: 'The preparation team’s underlag 2024 (pots were unspecified)',
    },
    firesOn: {
      sv: 'ett belopp på en rad vars namn säger att ingen ännu vet vad det ska gå till: pott, ospec., ”ej specificerade”, ”Ambitionsanpassning”, reserv, buffert, oförutsett, diverse, övrigt, till förfogande; en gång per post',
      en: 'an amount on a row whose name says that nobody knows yet what it is for: pott, ospec., “ej specificerade”, “Ambitionsanpassning”, reserv, buffert, oförutsett, diverse, övrigt, till förfogande; once per post',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      [`${words.caption('utvecklingskostnader')}, i tkr`],
      words.costHeaders('tjanst', 'prognos'),
      ['Digitalisering, pott', 2500],
    ],
    at: ['B3'],
    mended: { A3: 'Skapa ljudbibliotek' },
  }),
  check: ({ tables, year, template }) => {
    const { namesArea } = serviceNames(template);
    const rows = tables.flatMap((table) => pottsIn(table, year ?? template.year, namesArea));
    const posts = [...groupBy(rows, ({ key }) => key).values()];
    const told = new Set(posts.flatMap(toTell));
    return rows.filter((row) => told.has(row)).flatMap(({ table, row }) => checkRow(table, row));
  },
};

interface PottRow {
  readonly table: AmountTable;
  readonly row: AmountRow;
  /** The same for a post wherever it stands. */
  readonly key: string;
  /** Its money for the year or later; where no column names a year, that is as good. */
  readonly current: readonly string[];
}

/** What comes and goes in the name of one post: years, and remarks in brackets. */
const REMARKS = /\([^()]{0,200}\)|(?<!\d)(?:19|20)\d\d(?!\d)/g;
const POTT = /(?<!\p{L})\p{L}{0,30}pott(?:en|er)?(?!\p{L})/giu;

function nameOfPost(label: string): string {
  const bare = label.replace(REMARKS, ' ');
  return lettersOnly(bare.replace(POTT, ' ')) || lettersOnly(bare) || lettersOnly(label);
}

function pottsIn(table: AmountTable, year: number, namesArea: (text: string) => boolean): readonly PottRow[] {
  let area = '';
  return table.rows.flatMap((row): PottRow[] => {
    const { kind, label } = row;
    // An area with money of its own is a row of an overview.
    const hasMoney = row.amounts.some(({ amount }) => valueOf(amount)?.isZero() === false);
    if (namesArea(label)) area = hasMoney ? '' : lettersOnly(label);
    if (kind === 'subtotal' || kind === 'total') area = '';
    if ((kind !== 'data' && kind !== 'adjustment') || !isPott(label)) return [];
    const current = row.amounts.flatMap(({ amount }, column) => {
      const value = valueOf(amount);
      const years = table.columns[column]?.years ?? [];
      const isCurrent = years.length === 0 || years.some((named) => named >= year);
      return isCurrent && value?.isZero() === false ? [value.toString()] : [];
    });
    return [{ table, row, key: `${nameOfPost(label)} ${area}`, current }];
  });
}

/**
 * The rows of a post that are told of: those of the first table that has money for the year, and those of another table
 * with quite other amounts, which are another post; without any, those of the first table.
 */
function toTell(post: readonly PottRow[]): readonly PottRow[] {
  const current = post.filter((row) => row.current.length > 0);
  const all = current.length > 0 ? current : post;
  return all.filter(
    ({ table, current: own }, index) =>
      !all.slice(0, index).some((other) => other.table !== table && isSame(other.current, own)),
  );
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((value) => other.includes(value)) || one.length + other.length === 0;

function checkRow(table: AmountTable, row: AmountRow): readonly Found[] {
  const stated = row.amounts.flatMap(({ amount, place }, column) => {
    const value = valueOf(amount);
    if (value === null || value.isZero()) return [];
    return [{ place, header: columnName(table.columns[column]), figure: formatAmount(value, table.unit) }];
  });
  const [first] = stated;
  if (first === undefined) return [];
  const label = shorten(row.label, 80);
  const amounts = stated.map(({ header, figure }) => `${figure} (${header})`).join(', ');
  return [
    findingAt(
      first.place,
      { kind: 'row', table, row },
      {
        subject: `${label} · ${first.header}`,
        found: first.figure,
        message: {
          sv: `”${label}” är ospecificerad och har ${amounts}. ${REMEDY.sv}`,
          en: `“${label}” is unspecified and has ${amounts}. ${REMEDY.en}`,
        },
      },
    ),
  ];
}
