import { agrees, type Declared, fingerprintOf, stampOf } from '../../src/findings/stamping';
import { provenanceOf } from '../../src/rules/provenance';
import { EMPTY_MEMORY, memoryText, readMemory } from '../../src/findings/document';
import { NO_POLICY } from '../../src/findings/policy';
import { review } from '../../src/findings/review';
import { QUESTION_TITLE, REPORT_TITLE } from '../../src/language/report-title';
import { sheet } from '../../src/workbook/from-values';
import { submission } from '../taskpane/support/data';

const cells = [
  ['Effektmål', 'Fler nöjda'],
  ['Budget', 120],
];
const workbook = { sheets: [sheet('1.4', cells), sheet('3.1', [['Summa', 7]])] };
const declared: Declared = {
  provenance: provenanceOf({
    submission: submission(),
    review: review([], []),
    document: {
      ...EMPTY_MEMORY,
      settings: { ...EMPTY_MEMORY.settings, severities: { 'tomt-kort': 'av' } },
    },
    workbook,
    policy: NO_POLICY,
    checkedAt: new Date(0),
  }),
  counts: { fel: 0, varning: 2, info: 1 },
  workbook,
};
const stamp = stampOf(declared, { by: 'Eva Ek', at: new Date('2024-05-02T12:32:00Z') });

it('says who, when, and what the check showed', () => {
  expect(stamp).toEqual({
    by: 'Eva Ek',
    at: '2024-05-02T12:32:00.000Z',
    fingerprint: fingerprintOf(workbook),
    template: 'goteborg-2024 2024 1',
    counts: { fel: 0, varning: 2, info: 1 },
    accepted: 0,
    rulesOff: ['tomt-kort'],
    unread: 0,
  });
});

it('is kept in the workbook and read again', () => {
  const memory = readMemory(memoryText({ ...EMPTY_MEMORY, stamp }));
  expect(memory).toMatchObject({ kind: 'ok', document: { stamp } });
});

it('agrees with the same cells, whatever the product has written beside them', () => {
  expect(agrees(stamp, workbook)).toBe(true);
  const own = [REPORT_TITLE.sv, QUESTION_TITLE.sv].map((title) => sheet(title, [[title], ['Fynd']]));
  expect(agrees(stamp, { sheets: [...own, ...workbook.sheets] })).toBe(true);
});

it.each([
  [
    'a changed text',
    [
      sheet('1.4', [
        ['Effektmål', 'Fler nöjda!'],
        ['Budget', 120],
      ]),
      workbook.sheets[1],
    ],
  ],
  [
    'a changed figure',
    [
      sheet('1.4', [
        ['Effektmål', 'Fler nöjda'],
        ['Budget', 121],
      ]),
      workbook.sheets[1],
    ],
  ],
  [
    'a number that has become text',
    [
      sheet('1.4', [
        ['Effektmål', 'Fler nöjda'],
        ['Budget', '120'],
      ]),
      workbook.sheets[1],
    ],
  ],
  [
    'a moved cell',
    [
      sheet('1.4', [
        ['Effektmål', '', 'Fler nöjda'],
        ['Budget', 120],
      ]),
      workbook.sheets[1],
    ],
  ],
  ['a renamed sheet', [sheet('1.5', cells), workbook.sheets[1]]],
  ['a sheet more', [...workbook.sheets, sheet('Bilaga', [['x']])]],
  ['a sheet less', [workbook.sheets[0]]],
])('does not agree with %s', (_what, sheets) => {
  expect(agrees(stamp, { sheets: sheets.filter((each) => each !== undefined) })).toBe(false);
});
