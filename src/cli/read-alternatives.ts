import type { z } from 'zod';
import { shorten } from '../language/normalise';
import { Decimal } from '../money/decimal';
import { supplierNamed, supplierOf } from '../portfolio/register';
import type { AlternativeChoice } from '../underlag/alternatives';
import type { SupplierPart } from '../underlag/supplier';
import { printable } from './lines';
import { CallError, readJson } from './read-files';
import { type AlternativesDocument, alternativesDocument } from './underlag-contract';

const MOST_TOLD = 5;
/** Bytes; far more than all alternatives of all suppliers. */
const LARGEST = 2_000_000;

/**
 * Reads what `--alternativ` names.
 * @throws {CallError} that says where in the file something is wrong
 */
export function readAlternativesFile(file: string): AlternativesDocument['alternatives'] {
  const { success, data, error } = alternativesDocument.safeParse(readJson(file, LARGEST, 'alternativ'));
  if (success) return data.alternatives;
  const rest = error.issues.length - MOST_TOLD;
  throw new CallError(
    [
      `${printable(file)}: Alternativen kan inte användas, så inget har sammanställts.`,
      ...error.issues.slice(0, MOST_TOLD).map(explainIssue),
      ...(rest > 0 ? [`… och ${rest} ställen till.`] : []),
    ].join('\n  '),
  );
}

/** By the last name of its place, what should stand there. */
const WANTED: Readonly<Partial<Record<string, string>>> = {
  version: 'ska vara 1.',
  alternatives: 'ska vara en lista inom [ ] med alternativ.',
  supplier: 'ska vara leverantörens namn.',
  alternative: 'ska vara "A", "B", "C" eller "D".',
  kind: 'ska vara "bastjanst", "infrastruktur" eller null för båda.',
  cost: 'ska vara "forvaltning", "utveckling" eller null för båda.',
  adjustments: 'ska vara en lista inom [ ] med { "what": "…", "tkr": 300 }.',
  what: 'ska vara en text som säger vad som tas bort.',
  tkr: 'ska vara ett tal i tkr som inte är negativt: minskningen skrivs som ett positivt tal.',
  reduction: 'ska vara en andel från 0 till under 1; 0.07 är 7 procent.',
  base: 'ska vara ett tal i tkr, eller null.',
  index: 'ska vara en andel mellan -1 och 1; 0.033 är 3,3 procent.',
};

function explainIssue({ path, code }: z.core.$ZodIssue): string {
  const place = path.map(String).join('.') || 'dokumentet';
  if (code === 'unrecognized_keys') return `${shorten(place, 80)}: har ett namn som inte finns.`;
  const last = path.findLast((step) => typeof step === 'string');
  return `${shorten(place, 80)}: ${WANTED[String(last)] ?? 'ska vara namn och värden inom { }.'}`;
}

export interface MatchedChoices {
  readonly choices: readonly AlternativeChoice[];
  /** Suppliers that none of the files is of. */
  readonly unknown: readonly string[];
}

const decimal = (value: number | null): Decimal | null => (value === null ? null : new Decimal(value));

/** The alternatives of the suppliers that are there, whose names may be written as people do. */
export function matchChoices(
  alternatives: AlternativesDocument['alternatives'],
  suppliers: readonly SupplierPart[],
): MatchedChoices {
  const unknown = new Set<string>();
  const choices = alternatives.flatMap((one): AlternativeChoice[] => {
    const part = findSupplier(one.supplier, suppliers);
    if (part === undefined) {
      unknown.add(one.supplier);
      return [];
    }
    return [
      {
        ...one,
        supplier: part.supplier,
        adjustments: one.adjustments.map(({ what, tkr }) => ({ what, tkr: new Decimal(tkr) })),
        reduction: decimal(one.reduction),
        base: decimal(one.base),
        index: decimal(one.index),
      },
    ];
  });
  return { choices, unknown: [...unknown] };
}

const findSupplier = (name: string, suppliers: readonly SupplierPart[]): SupplierPart | undefined =>
  suppliers.find(({ supplier }) => supplier.toLowerCase() === name.trim().toLowerCase()) ??
  suppliers.find(({ submission }) => {
    const own = supplierOf(submission);
    return own !== null && own === supplierNamed(name, submission.template.suppliers);
  });
