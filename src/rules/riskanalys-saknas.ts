import { assessmentRule } from './assessment-rule';

export const riskanalysSaknas = assessmentRule({
  id: 'riskanalys-saknas',
  field: 'riskanalys',
  name: { sv: 'tröskel- och konsekvensanalys', en: 'threshold and impact analysis' },
  title: { sv: 'Riskanalys saknas', en: 'Risk analysis missing' },
  rationale: {
    sv: 'Tröskel- och konsekvensanalysen visar om personuppgifter behandlas så att enskilda kan skadas. Den ska göras innan medel beslutas.',
    en: 'The threshold and impact analysis shows whether personal data are handled in a way that may harm people. It belongs before the money is decided.',
  },
  source: {
    sv: 'Mallen 2.2; beredningsfunktionens underlag 2024',
    en: 'Template 2.2; the preparation team’s underlag 2024',
  },
  label: 'Tröskel- och konsekvensanalys genomförd? JA / NEJ + kommentar',
});
