import { isDeepStrictEqual } from 'node:util';
import { plain } from '../builders/findings';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import type { Fix } from '../../src/rules/fix';
import type { Finding } from '../../src/findings/finding';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { afterEdits } from '../builders/recalculate';
import { expectPreviewKept, fixablesIn, fixesAt, foundAfter } from '../builders/fixes';
import { ongoing, proposed } from '../mutations/faultless';
import { replacedAnswer, type FaultKind } from '../mutations/faults/fault';
import { mutantOf, plantedKinds } from '../mutations/mutants';
import { share, sharesOf } from '../tools/rotation';

/** Faults that the mutation suite does not plant, since no rule tells them from others. */
const spellings: readonly FaultKind[] = [
  replacedAnswer('a misspelt service', 'okand-tjanst', 'varning', {
    cards: ongoing,
    fields: ['tjanst'],
    contents: ['Rekrytrng', 'Kontakcentr', 'E-tjänstplattfrm (DoM)'],
  }),
  replacedAnswer('a yes or no in other words', 'svar-oklart', 'varning', {
    cards: proposed,
    fields: ['projektform', 'paverkanInfrastruktur'],
    contents: ['J', 'Yes, redan i höst', 'N', 'Nope'],
  }),
  replacedAnswer('a yes in other words', 'riskanalys-saknas', 'fel', {
    cards: proposed,
    fields: ['riskanalys'],
    contents: ['J', 'Yes, gjord i mars', '✓'],
  }),
];

/** Which of the planted findings get fixes; the others are for people. */
const FIXED = [
  'a cell reference left in an answer',
  'a cell reference left in an analysis or a table',
  'no row for effektmal',
  'no row for informationsklassning',
  'no row for riskanalys',
  'no row for itSakerhetsbedomning',
  'no row for arkitekturbedomning',
  'no row for a required field',
  'a total that is not the sum of its rows',
  'a subtotal that is not the sum of its rows',
  'an amount changed after it was summed',
  'a row deleted after it was summed',
  'an amount written as text that can be read',
  'a forecast off the index, changed after it was summed',
  'a misspelt service',
  'a yes or no in other words',
  'a yes in other words',
];

/** A fault that is planted in other layouts is mended there as well. */
const isFixed = ({ name }: FaultKind): boolean =>
  FIXED.includes(name) || name.startsWith('a wrong total, with ');

const OF_EACH_KIND = 4;
const turns = sharesOf(OF_EACH_KIND);

/** A sum that is mended by its rows may then differ from another table that states the same post. */
const TOLD_NEXT = 'samma-post-olika-belopp';

interface Made {
  readonly before: WorkbookSnapshot;
  readonly finding: Finding;
  readonly fix: Fix;
  /** What was found before any fix. */
  readonly found: readonly Finding[];
}

/** Every fix of every finding in some workbooks with one kind of fault, made. */
const madeIn = (kind: FaultKind): readonly Made[] =>
  turns.flatMap((turn) => {
    const before = mutantOf(kind, turn).workbook;
    const fixables = fixablesIn(before);
    const found = fixables.map(({ finding }) => finding);
    return fixables.flatMap(({ finding, fixes }) => fixes.map((fix) => ({ before, finding, fix, found })));
  });

/** What a finding is about, wherever its cell has moved to; one for each field of a card. */
const subjectsOf = (finding: Finding): readonly string[] => {
  const { rule, chapter, insats, fields, subject } = plain(finding);
  return fields.length === 0
    ? [`${rule} ${String(chapter)} ${String(insats)} ${String(subject)}`]
    : fields.map((field) => `${rule} ${String(chapter)} ${String(insats)} ${field}`);
};

describe.each([...plantedKinds, ...spellings].filter(isFixed).map((kind) => [kind.name, kind] as const))(
  `the fixes of %s (${share})`,
  (_, kind) => {
    const made = madeIn(kind);

    it('are there', () => {
      expect(made.length).toBeGreaterThanOrEqual(turns.length);
    });

    it('do what their previews show, and nothing else', () => {
      for (const { before, fix } of made) expectPreviewKept(before, fix);
    });

    it('end their finding and bring no error', () => {
      for (const { before, finding, fix, found } of made) {
        const later = foundAfter(before, fix);
        const isSame = ({ rule, place }: Finding): boolean =>
          rule === finding.rule && isDeepStrictEqual(place, finding.place);
        const known = new Set(found.flatMap(subjectsOf));
        const errors = later
          .filter(({ severity, rule }) => severity === 'fel' && rule !== TOLD_NEXT)
          .flatMap(subjectsOf);
        expect({
          fix: fix.title.sv,
          left: later.filter(isSame),
          new: errors.filter((subject) => !known.has(subject)),
        }).toEqual({ fix: fix.title.sv, left: [], new: [] });
      }
    });
  },
);

describe('the faults that only people can mend', () => {
  it.each(plantedKinds.filter((kind) => !isFixed(kind)).map((kind) => [kind.name, kind] as const))(
    'are left alone: %s',
    (_, kind) => {
      const mutant = mutantOf(kind, 0);
      const [planted] = mutant.expected;
      const own = fixablesIn(mutant.workbook).filter(({ finding }) => finding.rule === planted?.rule);
      expect(own.length).toBeGreaterThan(0);
      expect(own.flatMap(({ fixes }) => fixes)).toEqual([]);
    },
  );
});

describe('a workbook of 2024', () => {
  const read = (name: string): WorkbookSnapshot =>
    readWorkbookFile(
      readFileSync(path.join(__dirname, `../../assets/arlig-analys-2024/arlig-analys-2024-${name}.xlsx`)),
    );

  it('has its amounts mended first, and then the one that total and index say is mistyped', () => {
    const snapshot = read('demokrati-och-medborgarservice');
    expect(fixesAt(snapshot, 'summa-stammer-inte', 'C9')).toEqual([]);
    const amounts = fixesAt(snapshot, 'belopp-ej-tal', 'C9').at(-1);
    const inNumbers = amounts ? afterEdits(snapshot, amounts.edits) : snapshot;
    expect(fixesAt(inNumbers, 'summa-stammer-inte', 'C9')).toEqual([]);
    const [slip] = fixesAt(inNumbers, 'trolig-felskrivning', 'C6');
    expect(slip?.preview).toEqual([
      { sheet: '3.1 Kostnader', cell: 'C6', before: '50 733', after: '50 773' },
    ]);
    const rest = slip ? foundAfter(inNumbers, slip).map(({ rule }) => rule) : [];
    for (const rule of ['summa-stammer-inte', 'index-avviker', 'trolig-felskrivning'])
      expect(rest).not.toContain(rule);
  });
});
