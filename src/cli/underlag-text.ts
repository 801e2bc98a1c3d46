import { SEVERITIES, SEVERITY_NOUNS, type Severity } from '../findings/finding';
import { groupBy } from '../language/by-key';
import { formatAmount } from '../money/amount';
import type { Decimal } from '../money/decimal';
import { percent } from '../portfolio/statements/statement';
import { howReckoned, inHundreds, MISSING, type AlternativeFrame } from '../underlag/alternatives';
import type { Difference } from '../underlag/difference';
import type { CellOf, UnderlagStatement } from '../underlag/statements/statement';
import type { SupplierPart } from '../underlag/supplier';
import { changeOf, type Underlag } from '../underlag/underlag';
import { capital, frameName } from '../underlag/words';
import { printable, ruler, wrap } from './lines';
import { nameCells } from './statement-lines';

/** The underlag as a person reads it: suppliers, frames, alternatives, statements, and what does not tie out. */
export function toUnderlagText(underlag: Underlag): string {
  const { year, files, suppliers, alternatives, statements, differences } = underlag;
  const left = files.filter(({ error }) => error !== null);
  const lines = [
    `Underlag ${year === null ? '' : `${year} `}ur ${suppliers.length} årliga analyser`,
    ruler('='),
    ...left.flatMap(({ file, error }) => wrap(`! ${file}: ${error?.sv ?? ''}`, 2)),
    ...suppliers.flatMap((part) => supplierLines(part, year ?? 0)),
    ...totalLines(underlag),
    ...alternativeLines(alternatives),
    ...statementLines(statements),
    ...differenceLines(differences),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

const NAME_WIDTH = 44;
const FIGURE_WIDTH = 14;

/** A name and figures below headers of their own. */
const columns = (name: string, figures: readonly string[]): string =>
  `  ${name.padEnd(NAME_WIDTH)}${figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('')}`;

const countOf = (severity: Severity, n: number): string =>
  `${n} ${SEVERITY_NOUNS.sv[severity][n === 1 ? 'one' : 'many']}`;

/** The underlag shows hundreds. */
const hundreds = (value: Decimal | null | undefined): string =>
  value === null || value === undefined ? '–' : formatAmount(inHundreds(value));

const share = (value: Decimal | null): string => (value === null ? '–' : percent(value));

function supplierLines(part: SupplierPart, year: number): readonly string[] {
  const { supplier, file, counts, classified, risk, effektmal, frames, potter, proposed } = part;
  const effects = [...frames.effects].filter(([of, { value }]) => of > year && !value.isZero());
  return [
    '',
    supplier,
    ruler('-'),
    ...wrap(
      `${file} · ${[...SEVERITIES.map((severity) => countOf(severity, counts[severity])), `${counts.godtagna} godtagna`].join(', ')}`,
      2,
    ),
    ...wrap(
      `Informationsklassning ${classified.done} av ${classified.of} · riskanalys ${risk.done} av ${risk.of} · effektmål ${effektmal.done} av ${effektmal.of} · ${proposed.length} nya insatser`,
      2,
    ),
    columns('tkr, i hundratal', [
      `Utfall ${year - 2}`,
      `Budget ${year - 1}`,
      `Förslag ${year}`,
      'Förändring',
    ]),
    ...frames.ramar.map((ram) =>
      columns(capital(frameName(ram)).sv, [
        hundreds(ram.utfall?.value),
        hundreds(ram.budget?.value),
        hundreds(ram.forslag?.value),
        share(changeOf(ram)),
      ]),
    ),
    ...(potter.count === 0
      ? []
      : wrap(
          `Potter: ${potter.count} på tillsammans ${formatAmount(potter.sum)} tkr (${potter.smallest === null ? '' : formatAmount(potter.smallest)} till ${potter.largest === null ? '' : formatAmount(potter.largest)}).`,
          2,
        )),
    ...(effects.length === 0
      ? []
      : wrap(
          `Påverkan på förvaltningen: ${effects.map(([of, { value }]) => `${formatAmount(value)} tkr ${of}`).join(', ')}${frames.cumulative === true ? ' (löpande summor, att döma av beloppen)' : ''}.`,
          2,
        )),
  ];
}

function totalLines({ totals, suppliers, year }: Underlag): readonly string[] {
  if (suppliers.length < 2 || year === null) return [];
  return [
    '',
    'Alla leverantörer',
    ruler('-'),
    columns('tkr, i hundratal', [`Utfall ${year - 2}`, `Budget ${year - 1}`, `Förslag ${year}`]),
    ...totals.map((total) =>
      columns(capital(frameName(total)).sv, [
        hundreds(total.utfall),
        hundreds(total.budget),
        hundreds(total.forslag),
      ]),
    ),
  ];
}

function alternativeLines(alternatives: readonly AlternativeFrame[]): readonly string[] {
  if (alternatives.length === 0) return [];
  const nameOf = ({ choice }: AlternativeFrame): string =>
    `${choice.alternative}  ${capital(frameName(choice)).sv}`;
  const width = Math.max(...alternatives.map((each) => nameOf(each).length));
  return [
    '',
    'Ekonomiska ramar',
    ruler('-'),
    ...[...groupBy(alternatives, ({ choice }) => choice.supplier)].flatMap(([supplier, own]) => [
      `  ${supplier}`,
      ...own.map((frame) => {
        const { choice, ram, missing } = frame;
        const how = missing === null ? howReckoned(choice) : MISSING[missing].sv;
        const amount = ram === null ? '–' : formatAmount(ram);
        return `  ${nameOf(frame).padEnd(width)}${amount.padStart(FIGURE_WIDTH)}   ${how}`;
      }),
    ]),
  ];
}

const statementLines = (statements: readonly UnderlagStatement[]): readonly string[] =>
  [...groupBy(statements, ({ supplier }) => supplier)].flatMap(([supplier, own]) => [
    '',
    supplier === null ? 'Om alla leverantörer' : `Om ${supplier}`,
    ruler('-'),
    ...own.flatMap(({ text, cells }) => wrap(`– ${text.sv}${supplier === null ? '' : inBrackets(cells)}`, 2)),
  ]);

const inBrackets = (cells: readonly CellOf[]): string =>
  cells.length === 0 ? '' : ` (${nameCells(cells.map(({ place }) => place))})`;

function differenceLines(differences: readonly Difference[]): readonly string[] {
  if (differences.length === 0) return [];
  return [
    '',
    `Stämmer inte (${differences.length})`,
    ruler('-'),
    ...differences.flatMap(({ supplier, what, left, right, difference }) =>
      wrap(
        `– ${supplier === null ? '' : `${supplier}: `}${what.sv} ${formatAmount(left.value)} (${left.place}) mot ${formatAmount(right.value)} (${right.place}), skillnad ${formatAmount(difference)}.`,
        2,
      ),
    ),
  ];
}
