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
  stampedBy: (by: string, when: string) => `Stämplad av ${by}, ${when}`,
  stampedWith: (counts: string, accepted: string, off: string, unread: string) =>
    `${counts} · ${accepted} godtagna · ${off} avstängda regler · ${unread} olästa ställen`,
  agrees: 'Bladen säger fortfarande det som stämplades.',
  differs: 'Stämpeln stämmer inte längre: bladen har ändrats sedan dess. Kontrollera och stämpla igen.',
};

const en: typeof sv = {
  heading: 'Ready to submit?',
  notYet: (count) => `Not yet: ${count} left. With them the submission cannot be decided upon.`,
  explain: (count) => `No errors. ${count} should be explained in the analysis before it is submitted.`,
  facts: 'What is submitted',
  counts: 'Findings that count',
  none: 'none',
  nothing: 'nothing',
  stamp: 'Stamp',
  stampNote:
    'The stamp is kept in the workbook and says who declared it ready, when, and what the check showed then. Nothing is written in the sheets.',
  name: 'Your name',
  stampedBy: (by, when) => `Stamped by ${by}, ${when}`,
  stampedWith: (counts, accepted, off, unread) =>
    `${counts} · ${accepted} accepted · ${off} rules off · ${unread} unread places`,
  agrees: 'The sheets still say what was stamped.',
  differs: 'The stamp no longer holds: the sheets have changed since. Check and stamp again.',
};

export const submitTexts = { sv, en };
