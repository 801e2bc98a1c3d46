import { remember } from '../../src/language/by-key';

function counted(most?: number) {
  const asked: string[] = [];
  const answer = remember((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  }, most);
  return { asked, answer };
}

it('works out each answer once, also one that is nothing', () => {
  const { asked, answer } = counted();
  expect([answer('ja'), answer(''), answer('ja'), answer('')]).toEqual([2, null, 2, null]);
  expect(asked).toEqual(['ja', '']);
});

it('forgets when it holds as many as it may, and answers the same', () => {
  const { asked, answer } = counted(2);
  for (const text of ['a', 'bb', 'ccc', 'ccc', 'a']) expect(answer(text)).toBe(text.length);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});
