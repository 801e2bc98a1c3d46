/** The last page: whether the workbook is ready to be submitted. */
const sv = {
  heading: 'Redo att lämna?',
  notYet: (count: string) => `Inte än: ${count} är kvar. De gör att underlaget inte kan användas för beslut.`,
  explain: (count: string) => `Inga fel. ${count} ska vara förklarade i analysen innan den lämnas.`,
  facts: 'Det här lämnas',
  counts: 'Fynd som räknas',
  none: 'inga',
  nothing: 'inget',
  stamp: 'Stämpel',
  stampNote:
    'Stämpeln sparas i arbetsboken och säger vem som förklarade den redo, när, och vad kontrollen då visade. Inget skrivs i bladen.',
  name: 'Ditt namn',
  nameMissing: 'Skriv ditt namn, så att andra vet vem som stämplar.',
  stampedBy: (by: string, when: string) => `Stämplad av ${by}, ${when}`,
  accepted: { one: 'godtaget fynd', many: 'godtagna fynd' },
  off: { one: 'avstängd regel', many: 'avstängda regler' },
  unread: { one: 'oläst ställe', many: 'olästa ställen' },
  agrees: 'Bladen säger fortfarande det som stämplades.',
  differs: 'Stämpeln stämmer inte längre: bladen har ändrats sedan dess. Kontrollera och stämpla igen.',
};

const en: typeof sv = {
  heading: 'Ready to submit?',
  notYet: (count) => `Not yet: ${count} left. Errors mean that no decision can be based on the submission.`,
  explain: (count) => `No errors. ${count} should be explained in the analysis before it is submitted.`,
  facts: 'What is submitted',
  counts: 'Findings that count',
  none: 'none',
  nothing: 'nothing',
  stamp: 'Stamp',
  stampNote:
    'The stamp is kept in the workbook and says who declared it ready, when, and what the check showed then. Nothing is written in the sheets.',
  name: 'Your name',
  nameMissing: 'Write your name, so that others know who stamped it.',
  stampedBy: (by, when) => `Stamped by ${by}, ${when}`,
  accepted: { one: 'accepted finding', many: 'accepted findings' },
  off: { one: 'rule off', many: 'rules off' },
  unread: { one: 'unread place', many: 'unread places' },
  agrees: 'The sheets still say what was stamped.',
  differs: 'The stamp is no longer valid: the sheets have changed since. Check and stamp again.',
};

export const submitTexts = { sv, en };
