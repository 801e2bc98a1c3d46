/** What a made workbook says beside cells of whatever field, so that it is not learnt as a template's own words. */
export const OWN_PROMPTS = {
  comment: 'Skriv din kommentar eller motivering här, om svaret behöver en.',
  analysis: 'Skriv er analys här. Lägg in en ny rad för varje stycke, eller byt rad med Alt+Enter.',
  yesOrNo: 'Svara JA eller NEJ, och kommentera i cellen bredvid.',
  choose: 'Välj ett svar i listan.',
  period: 'Ange när insatsen börjar och slutar, till exempel 2027-02 – 2027-11.',
  amount: 'Ange beloppet som ett tal.',
  service: 'Välj en tjänst i listan, eller skriv namnet om den inte finns där.',
} as const;
