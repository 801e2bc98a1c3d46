import { mallAnnanAr } from '../../src/rules/mall-annan-ar';
import { sheet, workbook } from '../../src/workbook/from-values';
import { ruleTester } from '../builders/rule-tester';

ruleTester(mallAnnanAr, {
  fires: [
    {
      name: 'on a table whose columns are all of other years than the workbook',
      given: [
        ['Leverantör', 'Intraservice'],
        ['Avser år', 2024],
        ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
        ['Tjänst', 'Utfall 2021', 'Budget 2022', 'Prognos budget 2023'],
        ['HR', 100, 110, 120],
      ],
      at: 'D5',
      found: '2023',
      expected: '2024',
    },
    {
      name: 'on a cover of another year, and tells by which the workbook was read',
      given: [
        ['Leverantör', 'Intraservice'],
        ['Årlig analys för år', 2025],
      ],
      ...{ at: 'B2', says: 'säger 2025 men är läst med mallen för 2024', found: '2025', expected: '2024' },
    },
    { name: 'on a year in the cell of its label', given: [['Avser år: 2023']], at: 'A1' },
  ],
  silent: [
    { name: 'on the template’s year', given: [['Analysår', 2024]] },
    {
      name: 'on a cover that names none',
      given: [
        ['Leverantör', 'Intraservice'],
        ['Analysår', 'Vet ej'],
      ],
    },
    {
      name: 'on a hidden cover of last year beside this year’s',
      given: workbook(
        sheet('Gammalt', [['Analysår', 2023]], { visibility: 'hidden' }),
        sheet('Försättsblad', [['Analysår', 2024]]),
      ),
    },
  ],
});
