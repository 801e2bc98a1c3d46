import { compare } from '../compare/compare';
import { insatsKey } from '../compare/headings';
import { groupBy } from '../language/by-key';
import type { Localized } from '../language/localized';
import { lettersOnly } from '../language/normalise';
import { analysisYear } from '../portfolio/analysis-year';
import { supplierOf } from '../portfolio/register';
import { isSubmission, type Submission } from '../recognise/submission';
import type { Received } from './received';
import { lastYearStatements } from './statements/of-last-year';
import { withSupplier } from './statements/statement';
import type { LastYear, SupplierPart } from './supplier';
import type { Underlag } from './underlag';

/** An underlag with the earlier year at hand, and what is wrong with the files of that. */
export interface WithLastYear {
  readonly underlag: Underlag;
  readonly problems: readonly { readonly file: string; readonly error: Localized }[];
}

/**
 * Holds each supplier's submission against that of an earlier year: adds what is to be said of what was promised, moved
 * and reported. Of several files of a supplier the latest year counts.
 */
export function withLastYear(underlag: Underlag, earlier: readonly Received[]): WithLastYear {
  if (earlier.length === 0) return { underlag, problems: [] };
  const judged = earlier.map((one) => ({ one, error: faultOf(one, underlag) }));
  const usable = judged.flatMap(({ one, error }) => (error === null && 'submission' in one ? [one] : []));
  const suppliers = underlag.suppliers.map((part): SupplierPart => {
    const [latest] = usable
      .filter(({ submission }) => isSameSupplier(submission, part.submission))
      .toSorted((left, right) => analysisYear(right.submission) - analysisYear(left.submission));
    return latest ? { ...part, lastYear: lastYearOf(part.submission, latest.submission, latest.file) } : part;
  });
  return {
    underlag: {
      ...underlag,
      suppliers,
      statements: [
        ...underlag.statements,
        ...suppliers.flatMap(({ supplier, lastYear }) =>
          lastYear
            ? lastYearStatements(lastYear.comparison).map((statement) => withSupplier(supplier, statement))
            : [],
        ),
      ],
    },
    problems: judged.flatMap(({ one, error }) => (error === null ? [] : [{ file: one.file, error }])),
  };
}

function lastYearOf(now: Submission, then: Submission, file: string): LastYear {
  const comparison = compare({ submission: then, findings: [] }, { submission: now, findings: [] });
  const byInsats = groupBy(comparison.differences, ({ heading }) => heading.key);
  return {
    file,
    year: analysisYear(then),
    comparison,
    of: (card) => byInsats.get(insatsKey(card)) ?? [],
  };
}

function isSameSupplier(one: Submission, other: Submission): boolean {
  const [left, right] = [supplierOf(one), supplierOf(other)];
  if (left !== null && right !== null) return left === right;
  return lettersOnly(one.supplier ?? '') === lettersOnly(other.supplier ?? '');
}

/** Why nothing can be held against a file; null where something can. */
function faultOf(one: Received, { year, suppliers }: Underlag): Localized | null {
  if ('error' in one) return one.error;
  const { submission } = one;
  if (!isSubmission(submission))
    return {
      sv: 'Det här ser inte ut som en årlig analys. Filen jämförs inte.',
      en: 'This does not look like an årlig analys. The file is not compared.',
    };
  const own = analysisYear(submission);
  if (year === null || own >= year)
    return {
      sv: `Filen gäller ${own}, som inte är före ${String(year)}. Den jämförs inte.`,
      en: `The file is of ${own}, which is not before ${String(year)}. It is not compared.`,
    };
  if (!suppliers.some((part) => isSameSupplier(submission, part.submission)))
    return {
      sv: `Ingen av årets filer är från ${submission.supplier ?? 'samma leverantör'}. Filen jämförs inte.`,
      en: `None of this year’s files is of ${submission.supplier ?? 'the same supplier'}. The file is not compared.`,
    };
  return null;
}
