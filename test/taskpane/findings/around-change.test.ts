import { aroundChange } from '../../../src/taskpane/findings/around-change';

const LONG = 'Gemensam process för politisk ärendehantering, diarium, register och avtal';

test.each([
  ['a short text is shown in full', 'Ja, delvis. F19', 'Ja, delvis.', ['Ja, delvis. F19', 'Ja, delvis.']],
  ['a blank cell too', '', LONG.repeat(2), ['', LONG.repeat(2)]],
  [
    'of a long text what changes, with the words around it',
    `${LONG}. Flyttas till mellanarkivet. F19`,
    `${LONG}. Flyttas till mellanarkivet.`,
    ['… avtal. Flyttas till mellanarkivet. F19', '… avtal. Flyttas till mellanarkivet.'],
  ],
  [
    'also where it begins with the change',
    `N/A ${LONG} och mer`,
    `JA. ${LONG} och mer`,
    ['N/A Gemensam process för politisk …', 'JA. Gemensam process för politisk …'],
  ],
  [
    'a letter more of the same is no overlap',
    `${'a'.repeat(90)}`,
    `${'a'.repeat(91)}`,
    ['a'.repeat(90), 'a'.repeat(91)],
  ],
] as const)('%s', (_, before, after, shown) => {
  expect(aroundChange(before, after)).toEqual(shown);
});
