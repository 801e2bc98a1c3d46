import { betweenSuppliers } from './between-suppliers';
import type { Difference } from './difference';
import { againstPublished } from './published/compare';
import type { PublishedUnderlag } from './published/published';
import type { SupplierPart } from './supplier';
import { withinWorkbook } from './within-workbook';

/**
 * What does not tie out within the suppliers' workbooks, between them, and against the published underlag: work to be
 * done step by step.
 */
export const differenceSteps = (
  parts: readonly SupplierPart[],
  year: number,
  published: PublishedUnderlag | null,
): readonly (() => readonly Difference[])[] => [
  ...parts.flatMap((part) => withinWorkbook(part, year)),
  () => betweenSuppliers(parts, year),
  ...(published === null ? [] : [() => againstPublished(parts, year, published)]),
];
