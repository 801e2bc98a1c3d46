import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { installHost } from '../../../src/emulator/install';
import { sheet } from '../../../src/workbook/from-values';

const gateway = createExcelGateway(() => Promise.resolve());

it('opens a file as a new workbook, whole however large it is', async () => {
  installHost({ sheets: [sheet('A', [['a']])] });
  const create = jest.spyOn(Excel, 'createWorkbook').mockResolvedValue();
  const bytes = Uint8Array.from({ length: 20_001 }, (_, at) => at % 256);
  await gateway.openNew(bytes);
  expect(create).toHaveBeenCalledTimes(1);
  expect(new Uint8Array(Buffer.from(create.mock.calls[0]?.[0] ?? '', 'base64'))).toEqual(bytes);
});

it('says so where Excel does not open it', async () => {
  installHost({ sheets: [sheet('A', [['a']])] });
  jest.spyOn(Excel, 'createWorkbook').mockRejectedValue(new Error('refused'));
  await expect(gateway.openNew(new Uint8Array(1))).rejects.toMatchObject({ problem: 'unknown' });
});
