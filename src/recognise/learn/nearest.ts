import { lettersOnly } from '../../language/normalise';
import { latestTemplate } from '../../template/catalogue';
import { labelsOf, type Template, templateInYear } from '../../template/template';
import { cellText } from '../../workbook/cell-text';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/**
 * The known template that a workbook is likest: most of whose printed titles and labels stand in it. The latest where
 * several are as like.
 */
export function nearestTemplate(snapshot: WorkbookSnapshot, known: readonly Template[]): Template {
  const written = new Set(
    snapshot.sheets.flatMap(({ cells }) =>
      cells.flatMap((row) =>
        row.flatMap((cell) => (cell.type === 'text' ? [lettersOnly(cellText(cell))] : [])),
      ),
    ),
  );
  const likenessOf = (template: Template): number =>
    printedIn(template).filter((text) => written.has(lettersOnly(text))).length;
  const [nearest] = known
    .map((template) => ({ template, likeness: likenessOf(templateInYear(template, template.year)) }))
    .toSorted((one, other) => other.likeness - one.likeness);
  return nearest?.template ?? latestTemplate;
}

const printedIn = ({ chapters }: Template): readonly string[] =>
  chapters.flatMap(({ title, alsoTitled = [], card, tables = [] }) => [
    ...[title, ...alsoTitled],
    ...[...(card?.fields ?? []), ...tables.flatMap(({ columns }) => columns)].flatMap(labelsOf),
  ]);
