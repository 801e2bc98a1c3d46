import { assessmentRule } from './assessment-rule';

export const informationsklassningSaknas = assessmentRule({
  id: 'informationsklassning-saknas',
  field: 'informationsklassning',
  name: { sv: 'informationsklassning', en: 'information classification' },
  title: { sv: 'Informationsklassning saknas', en: 'Information classification missing' },
  rationale: {
    sv: 'Informationsklassningen avgör vilka skydd insatsen behöver. Utan den går varken risker, teknik eller kostnad att bedöma.',
    en: 'The information classification decides which protection is needed. Without it neither risks, technology nor cost can be judged.',
  },
  source: {
    sv: 'Mallen 2.2; beredningsfunktionens underlag 2024',
    en: 'Template 2.2; the preparation team’s underlag 2024',
  },
  label: 'Är informationsklassning genomförd? JA / NEJ + kommentar',
});
