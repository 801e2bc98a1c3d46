import { assessmentRule } from './assessment-rule';

export const itSakerhetsbedomningSaknas = assessmentRule({
  id: 'it-sakerhetsbedomning-saknas',
  field: 'itSakerhetsbedomning',
  name: { sv: 'IT-säkerhetsbedömning', en: 'IT security assessment' },
  title: { sv: 'IT-säkerhetsbedömning saknas', en: 'IT security assessment missing' },
  rationale: {
    sv: 'Den tekniska bedömningen visar om lösningen klarar de krav som informationsklassningen ställer, och vad det kostar.',
    en: 'The technical assessment shows whether the solution meets the demands of the information classification, and at what cost.',
  },
  source: {
    sv: 'Mallen 2.2; beredningsfunktionens underlag 2024',
    en: 'Template 2.2; the preparation team’s underlag 2024',
  },
  label:
    'Är teknisk bedömning / IT-säkerhetsbedömning genomförd utifrån informationsklassning? JA / NEJ + kommentar',
});
