import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import { formatAmount } from '../money/amount';
import { columnName } from '../portfolio/columns';
import { withoutRates } from '../portfolio/index-rates';
import { rowName } from '../portfolio/rows';
import { type WrongPart, wrongParts } from '../portfolio/told-parts';
import type { AmountTable } from '../recognise/submission';
import { cellAddress } from '../workbook/address';
import type { Rule } from './rule';

/** A stated "varav" that its rows contradict, as `wrongParts` reads it. */
export const varavStammerInte: Rule = {
  id: 'varav-stammer-inte',
  severity: 'fel',
  textsIn: (words) => ({
    title: { sv: 'Varav-beloppet stämmer inte', en: 'The part does not fit the whole' },
    rationale: {
      sv: 'När delarna inte blir det belopp som de är delar av vet läsaren inte hur mycket av kostnaden som är beskriven.',
      en: 'Where the parts do not add up to the amount that they are parts of, the reader cannot know how much of the cost is described.',
    },
    source: {
      sv: `Mallen ${words.number('nyaForslag')} och ${words.number('kostnader')}; leverantörernas tabeller 2024 (”12 000 tkr varav 6 600 tkr nedan”)`,
      en: `Template ${words.number('nyaForslag')} and ${words.number('kostnader')}; the suppliers’ tables of 2024 (“12 000 tkr varav 6 600 tkr nedan”)`,
    },
    firesOn: {
      sv: 'ett angivet ”varav” skiljer sig från raderna som det summerar, en del är större än det hela, eller delarna blir inte raden i en kolumn fast de blir det i de andra',
      en: 'a stated “varav” differs from the rows that it sums, a part is larger than the whole, or the parts do not add up to their row in one column though they do in the others',
    },
    remedy: {
      sv: 'Räkna om delarna, och rätta den del eller det belopp som är fel.',
      en: 'Add up the parts again, and correct the part or the amount that is wrong.',
    },
  }),
  exampleIn: (words) => ({
    bad: [
      words.costHeaders('tjanst', 'budget', 'prognos'),
      ['Kontaktcenter', 23588, 25003],
      ['varav personal', 15500, 61000],
      ['Öppna data', 1587, 1682],
    ],
    at: ['C3'],
    mended: { C3: 16000 },
  }),
  check: ({ tables, template }) =>
    tables
      .map(withoutRates)
      .flatMap((table) => wrongParts(table, template.words.parts).map((wrong) => describe(table, wrong))),
};

function describe(table: AmountTable, wrong: WrongPart): Found {
  const { row, column, cell } = wrong;
  const header = columnName(table.columns[column]);
  const [found, expected] = [wrong.found, wrong.expected].map((value) => formatAmount(value, table.unit));
  const gap = formatAmount(wrong.found.minus(wrong.expected), table.unit);
  return findingAt(
    cell.place,
    { kind: 'row', table, row },
    {
      subject: `${rowName(row).sv} · ${header}`,
      ...(found === undefined || expected === undefined ? {} : { found, expected }),
      difference: gap,
      message: tell(wrong, { name: rowName(row), header, found: found ?? '', expected: expected ?? '', gap }),
    },
  );
}

interface Told {
  readonly name: Localized;
  readonly header: string;
  readonly found: string;
  readonly expected: string;
  readonly gap: string;
}

function tell({ kind, against }: WrongPart, { name, header, found, expected, gap }: Told): Localized {
  const cells = against.map(({ place }) => cellAddress(place.row, place.column));
  const [first = ''] = cells;
  const list = cells.join(', ');
  switch (kind) {
    case 'stated':
      return {
        sv: `${name.sv}: varav ${found} står i ${header}, men raderna nedanför blir ${expected} (skillnad ${gap}). Kontrollera ${list}.`,
        en: `${name.en}: ${header} says that ${found} is below, but the rows below add up to ${expected} (difference ${gap}). Check ${list}.`,
      };
    case 'parts':
      return {
        sv: `${name.sv}: ${header} är ${found} men delarna blir ${expected} (skillnad ${gap}), fast de stämmer i andra kolumner. Kontrollera ${list}.`,
        en: `${name.en}: ${header} is ${found} but its parts add up to ${expected} (difference ${gap}), though they fit in other columns. Check ${list}.`,
      };
    case 'larger':
      return {
        sv: `${name.sv}: ${header} är ${found}, mer än de ${expected} i ${first} som det är en del av. Kontrollera båda.`,
        en: `${name.en}: ${header} is ${found}, more than the ${expected} in ${first} that it is a part of. Check both.`,
      };
  }
}
