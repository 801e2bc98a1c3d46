import { tellingWordsOfService, withoutBrackets } from '../language/telling-words';
import { areOneWord } from '../language/word-forms';
import type { AmountRow, AmountTable, Submission } from '../recognise/submission';
import { UNCALCULATED } from '../workbook/cell-text';
import { noServiceRows } from './no-service-rows';
import { otherSupplierNamed, registerOf, supplierOf } from './register';
import { isPott } from './rows';
import { namesOtherKind, serviceNames } from './services';
import { valueOf } from './sums';

/** A row of running costs that is no registered service of the submission's supplier. */
export interface OutsideRow {
  readonly row: AmountRow;
  /** The other supplier whose service or area it is; null where the register holds nothing like it. */
  readonly supplier: string | null;
}

/**
 * The rows of a table of running costs that are neither a bastjänst nor digital infrastruktur of the supplier: a name
 * that the register does not hold, another supplier's service or area, and a name that only contains a service's
 * ("chefsrekrytering") where that service has a row of its own in the table. Without a supplier that the template
 * knows only the names outside the register are told. Rows of areas, new services, potter, parts of
 * other rows and income are left alone, and those that name no service (`noServiceRows`).
 * Wrong on: a service under a name that the register does not know it by, which counts as outside.
 */
export function outsideRows({ rows }: AmountTable, submission: Submission): readonly OutsideRow[] {
  const { template } = submission;
  if (template.register.length === 0) return [];
  const own = supplierOf(submission);
  const { namesArea, namesNoService } = serviceNames(template);
  const register = registerOf(template.register);
  const none = noServiceRows(submission);
  const suppliersOf = (names: readonly string[]): readonly (string | undefined)[] =>
    names.map((name) => template.register.find((service) => service.name === name)?.supplier);
  const data = rows.filter(({ kind, label }) => kind === 'data' && label !== '' && label !== UNCALCULATED);
  const exactly = new Set(
    data.flatMap(({ label }) => register.named(label).filter((name) => namesWholly(label, name))),
  );
  return data
    .filter((row) => !isPott(row.label) && !none.has(row) && costsMoney(row))
    .flatMap((row): OutsideRow[] => {
      const { label } = row;
      const other = own === null ? null : otherSupplierNamed(label, own, template.suppliers);
      if (other !== null) return [{ row, supplier: other }];
      if (namesArea(label)) return [];
      const names = register.named(label);
      if (names.length === 0) {
        const isOutside = namesOtherKind(label) || !namesNoService(label);
        return isOutside ? [{ row, supplier: null }] : [];
      }
      const suppliers = suppliersOf(names);
      const [supplier] = suppliers;
      if (own !== null && supplier !== undefined && !suppliers.includes(own)) return [{ row, supplier }];
      const isAnother = names.every((name) => exactly.has(name) && !holdsWords(label, name));
      return isAnother ? [{ row, supplier: null }] : [];
    });
}

/** Rows of nothing and of income are no costs. */
const costsMoney = (row: AmountRow): boolean =>
  row.amounts.some(({ amount }) => amount.kind === 'unreadable' || valueOf(amount)?.greaterThan(0));

const wordsIn = (name: string): readonly string[] => tellingWordsOfService(withoutBrackets(name));

/** Every telling word of a service stands in the label as a word, not only within another. */
const holdsWords = (label: string, service: string): boolean =>
  wordsIn(service).every((word) => wordsIn(label).some((own) => areOneWord(own, word)));

const namesWholly = (label: string, service: string): boolean =>
  holdsWords(label, service) && holdsWords(service, label);
