import { EMPTY_MEMORY, memoryText, readMemory, type SettingsDocument } from '../../src/findings/document';

const identity = {
  rule: 'effektmal-saknas',
  chapter: '1.4',
  insats: 'GT5 · Mediebank',
  fields: ['effektmal'],
  subject: null,
  found: null,
  expected: null,
  ordinal: 1,
  among: 1,
};

const decided: SettingsDocument = {
  version: 2,
  settings: {
    template: 2024,
    severities: { 'effektmal-saknas': 'varning', 'tomt-kort': 'av' },
    limits: { kostnadsokning: 0.25 },
    register: { added: ['Ny tjänst'], removed: ['Telefoni'] },
  },
  changes: [{ what: 'tomt-kort', by: 'Åsa Ek', at: '2024-05-01T12:00:00.000Z' }],
  questions: [
    {
      finding: { ...identity, ordinal: 2, among: 2 },
      status: 'fragad',
      to: 'Nämnden',
      text: 'Vad kostar det?',
      by: 'Åsa Ek',
      at: '2024-05-01T12:00:00.000Z',
    },
  ],
  earlier: {
    at: '2024-05-01T12:00:00.000Z',
    findings: [{ key: 'k', about: 'a', rule: 'tomt-kort', severity: 'info', label: 'GT5', group: null }],
  },
  corrections: [{ kind: 'insats', left: 'GT5 · Mediabank', right: null }],
  stamp: {
    by: 'Åsa Ek',
    at: '2024-05-01T12:00:00.000Z',
    fingerprint: 'abc',
    template: 'Årlig analys 2024',
    counts: { fel: 0, varning: 1, info: 2 },
    accepted: 1,
    rulesOff: ['tomt-kort'],
    unread: 0,
  },
  keyFigures: [{ name: 'Antal anställda', range: "'Blad 1'!A1:B11" }],
  accepted: [
    {
      finding: identity,
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

  it('of the first version is read too', () => {
    const { settings, accepted } = decided;
    expect(readMemory(JSON.stringify({ version: 1, settings, accepted }))).toEqual({
      kind: 'ok',
      document: { ...EMPTY_MEMORY, settings, accepted },
    });
  });

  it('is empty where nothing was ever written', () => {
    expect(readMemory(null)).toEqual({ kind: 'ok', document: EMPTY_MEMORY });
  });

  it('is told to be newer where a later version wrote it, whatever else it holds', () => {
    expect(readMemory('{"version":3,"settings":{"mode":"x"},"more":[]}')).toEqual({
      kind: 'newer',
      version: 3,
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
