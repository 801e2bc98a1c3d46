import { areaAddress, fixedAreaAddress, sheetAddress } from '../../workbook/address';
import { type Entry, LONGEST_PROMPT, LONGEST_PROMPT_TITLE, type Taken } from '../../workbook/document';

/** What may be written in the cells of a sheet, as Excel's validation of data. ExcelApi 1.8. */
export function validate(sheet: Excel.Worksheet, entries: readonly Entry[]): void {
  for (const { area, takes, otherwise, saysOtherwise, prompt } of entries) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    dataValidation.ignoreBlanks = true;
    if (takes !== undefined) dataValidation.rule = ruleOf(takes);
    dataValidation.errorAlert = {
      showAlert: otherwise !== undefined,
      style: otherwise === 'asks' ? 'Warning' : 'Stop',
      title: '',
      message: (saysOtherwise ?? '').slice(0, LONGEST_PROMPT),
    };
    if (prompt !== undefined) {
      dataValidation.prompt = {
        showPrompt: true,
        title: prompt.title.slice(0, LONGEST_PROMPT_TITLE),
        message: prompt.text.slice(0, LONGEST_PROMPT),
      };
    }
  }
}

function ruleOf(takes: Taken): Excel.DataValidationRule {
  if (takes.kind === 'number') return { decimal: { formula1: -1e12, formula2: 1e12, operator: 'Between' } };
  const source =
    takes.kind === 'texts'
      ? takes.texts.join(',')
      : `=${sheetAddress(takes.sheet, fixedAreaAddress(takes.area))}`;
  return { list: { inCellDropDown: true, source } };
}
