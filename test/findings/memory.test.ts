import { EMPTY_MEMORY, memoryText, readMemory, type SettingsDocument } from '../../src/findings/document';

const decided: SettingsDocument = {
  version: 1,
  settings: {
    template: 2024,
    severities: { 'effektmal-saknas': 'varning', 'tomt-kort': 'av' },
    limits: { kostnadsokning: 0.25 },
    register: { added: ['Ny tjänst'], removed: ['Telefoni'] },
  },
  accepted: [
    {
      finding: {
        rule: 'effektmal-saknas',
        chapter: '1.4',
        insats: 'GT5 · Mediebank',
        fields: ['effektmal'],
        subject: null,
        found: null,
        expected: null,
        ordinal: 1,
        among: 1,
      },
      motivering: 'Avvecklas i vår, <se> "protokoll" ]]> § 12',
      by: 'Åsa Ek',
      at: '2024-05-01T12:00:00.000Z',
    },
  ],
};

describe('what a workbook remembers', () => {
  it('comes back as it was written', () => {
    expect(readMemory(memoryText(decided))).toEqual({ kind: 'ok', document: decided });
  });

  it('is empty where nothing was ever written', () => {
    expect(readMemory(null)).toEqual({ kind: 'ok', document: EMPTY_MEMORY });
  });

  it('is told to be newer where a later version wrote it, whatever else it holds', () => {
    expect(readMemory('{"version":2,"settings":{"mode":"x"},"more":[]}')).toEqual({
      kind: 'newer',
      version: 2,
    });
  });

  it('is told to be damaged where it names more than any workbook can', () => {
    const names = Array.from({ length: 500_000 }, (_, index) => `"${index}":"av"`).join(',');
    expect(readMemory(`{"version":1,"settings":{"severities":{${names}}}}`).kind).toBe('damaged');
    const wrong = Array.from({ length: 900 }, () => `{"finding":{"fields":[${'1,'.repeat(400)}1]}}`);
    expect(readMemory(`{"version":1,"accepted":[${wrong.join(',')}]}`).kind).toBe('damaged');
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":1,"settings":{"severities":{"tomt-kort":"rosa"}}}',
    '{"version":"1"}',
  ])('is told to be damaged: %s', (text) => {
    expect(readMemory(text).kind).toBe('damaged');
  });
});
