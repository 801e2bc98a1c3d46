import { DEFAULT_SETTINGS, withRegister } from '../../src/findings/settings';
import { okandTjanst } from '../../src/rules/okand-tjanst';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { ongoingCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const template = { ...mall2024, register: [{ name: 'Telefoni' }, { name: 'IT-arbetsplats' }] };
const registerOf = (added: readonly string[], removed: readonly string[]): readonly string[] =>
  withRegister(template, { added, removed }).register.map(({ name }) => name);

describe('the register of services', () => {
  it('is the template’s own where nothing is changed', () => {
    expect(withRegister(mall2024, DEFAULT_SETTINGS.register)).toEqual(mall2024);
  });

  it('has what is added, last and once, however it is spaced and written', () => {
    expect(registerOf(['Digital\u00A0 post', 'digital post!', 'it arbetsplats'], [])).toEqual([
      ...template.register.map(({ name }) => name),
      'Digital post',
    ]);
  });

  it('has not what is removed', () => {
    expect(registerOf([], ['TELEFONI', 'Domino'])).toEqual(['IT-arbetsplats']);
  });

  it('has what is both removed and added', () => {
    expect(registerOf(['telefoni'], ['Telefoni'])).toEqual(['IT-arbetsplats', 'telefoni']);
  });

  it('has no name without letters and digits', () => {
    expect(registerOf(['–'], ['?'])).toEqual(template.register.map(({ name }) => name));
  });

  it('leaves the template as it was', () => {
    registerOf(['Digital post'], ['Telefoni']);
    expect(template.register.map(({ name }) => name)).toEqual(['Telefoni', 'IT-arbetsplats']);
  });
});

const given = ongoingCards({ tjanst: 'Vykortsvisaren' });

ruleTester(okandTjanst, {
  fires: [{ name: 'on a service that nobody has added', given, ...{ at: 'B4', says: 'Vykortsvisaren' } }],
  silent: [
    {
      name: 'on one that somebody has',
      given,
      template: withRegister(mall2024, { added: ['Vykortsvisaren'], removed: [] }),
    },
  ],
});
