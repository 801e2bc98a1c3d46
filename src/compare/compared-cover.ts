import { lettersOnly } from '../language/normalise';
import { supplierOf } from '../portfolio/register';
import type { Submission } from '../recognise/submission';
import { answerDifference } from './answers';
import type { Side } from './difference';
import { WORKBOOK } from './headings';
import { NOTHING, type Tally } from './tally';

/** Whether two workbooks are of one supplier, by the template's names of them or by the words of their covers. */
function isSameSupplier(before: Submission, after: Submission): boolean {
  const [one, other] = [supplierOf(before), supplierOf(after)];
  if (one !== null && other !== null) return one === other;
  return lettersOnly(before.supplier ?? '') === lettersOnly(after.supplier ?? '');
}

/** The covers: two suppliers are compared all the same, and that is told first. */
export function compareCovers(before: Submission, after: Submission): Tally {
  if (isSameSupplier(before, after)) return { ...NOTHING, unchanged: before.supplier === null ? 0 : 1 };
  const side = ({ supplier, supplierPlace, sheets }: Submission): Side => ({
    text: supplier ?? '',
    amount: null,
    place: supplierPlace ?? { sheet: sheets[0]?.name ?? '', row: null, column: null },
  });
  const [left, right] = [side(before), side(after)];
  if (left.text === '' || right.text === '')
    return {
      ...NOTHING,
      differences: [answerDifference({ what: 'Leverantör', heading: WORKBOOK, left, right })],
    };
  return {
    ...NOTHING,
    differences: [
      {
        rule: 'leverantor-andrad',
        severity: 'varning',
        what: 'Leverantör',
        text: {
          sv: `Arbetsböckerna är från två leverantörer: ${left.text} och ${right.text}. Jämförelsen säger lite.`,
          en: `The workbooks are of two suppliers: ${left.text} and ${right.text}. The comparison says little.`,
        },
        left,
        right,
        difference: null,
        heading: WORKBOOK,
      },
    ],
  };
}
