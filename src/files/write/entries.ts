import type { ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { areaAddress, fixedAreaAddress, sheetAddress } from '../../workbook/address';
import {
  type Condition,
  type Entry,
  LONGEST_PROMPT,
  LONGEST_PROMPT_TITLE,
  type Taken,
} from '../../workbook/document';
import { conditionalStyle } from './looks';

/** What may be written in the cells of an area, as the writer takes it. */
export function validationOf({ area, takes, otherwise, saysOtherwise, prompt }: Entry): DataValidation {
  return {
    range: areaAddress(area),
    allowBlank: true,
    ...takenBy(takes),
    showErrorMessage: otherwise !== undefined,
    ...(otherwise === 'asks' && { errorStyle: 'warning' }),
    ...(saysOtherwise !== undefined && { errorMessage: cut(saysOtherwise, LONGEST_PROMPT) }),
    ...(prompt && {
      showInputMessage: true,
      inputTitle: cut(prompt.title, LONGEST_PROMPT_TITLE),
      inputMessage: cut(prompt.text, LONGEST_PROMPT),
    }),
  };
}

type Taking = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

/** A prompt alone takes anything, which Excel writes as a formula that always holds. */
function takenBy(takes: Taken | undefined): Taking {
  if (takes === undefined) return { type: 'custom', formula1: 'TRUE' };
  if (takes.kind === 'number') {
    return { type: 'decimal', operator: 'between', formula1: '-1000000000000', formula2: '1000000000000' };
  }
  if (takes.kind === 'area') {
    return { type: 'list', formula1: sheetAddress(takes.sheet, fixedAreaAddress(takes.area)) };
  }
  const list = takes.texts.join(',');
  if (list.length > LONGEST_PROMPT || takes.texts.some((text) => /[,"]/.test(text))) {
    throw new RangeError(`No list of Excel's holds "${list}".`);
  }
  return { type: 'list', values: [...takes.texts] };
}

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

export const conditionOf = ({ area, formula, look }: Condition, index: number): ConditionalRule => ({
  type: 'expression',
  priority: index + 1,
  range: areaAddress(area),
  formula: formula.slice(1),
  style: conditionalStyle(look),
});

/** Labels and formulas stay as they are; whoever fills in may still put in rows, and make them as high as it takes. */
export const PROTECTION: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  objects: true,
  scenarios: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  insertHyperlinks: true,
};
