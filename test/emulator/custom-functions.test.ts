import { createCustomFunctions } from '../../src/emulator/custom-functions';

describe('CustomFunctions', () => {
  it('keeps what is associated', () => {
    const { CustomFunctions, associated } = createCustomFunctions();
    const double = (x: number): number => 2 * x;
    CustomFunctions.associate('DUBBEL', double);
    expect([...associated]).toEqual([['DUBBEL', double]]);
  });

  it('refuses what Excel would not take', () => {
    const { CustomFunctions } = createCustomFunctions();
    const nothing = undefined as unknown as () => void;
    expect(() => {
      CustomFunctions.associate('SAKNAS', nothing);
    }).toThrow('"SAKNAS"');
    CustomFunctions.associate('EN', () => 1);
    expect(() => {
      CustomFunctions.associate('EN', () => 2);
    }).toThrow('twice');
  });

  it('gives errors with a code, and a message where Excel shows it', () => {
    const { CustomFunctions } = createCustomFunctions();
    const { Error, ErrorCode } = CustomFunctions;
    expect(new Error(ErrorCode.invalidValue, 'Fel i B4')).toMatchObject({
      code: '#VALUE!',
      message: 'Fel i B4',
    });
    expect(() => new Error(ErrorCode.divisionByZero, 'Fel i B4')).toThrow('#DIV/0!');
  });
});
