import { assessmentRule } from './assessment-rule';

export const arkitekturbedomningSaknas = assessmentRule({
  id: 'arkitekturbedomning-saknas',
  field: 'arkitekturbedomning',
  name: { sv: 'arkitekturbedömning', en: 'architecture assessment' },
  title: { sv: 'Arkitekturbedömning saknas', en: 'Architecture assessment missing' },
  rationale: {
    sv: 'Arkitekturbedömningen visar hur insatsen passar med stadens övriga tjänster och digitala infrastruktur.',
    en: 'The architecture assessment shows how the effort fits the city’s other services and digital infrastructure.',
  },
  source: {
    sv: 'Mallen 2.2; beredningsfunktionens underlag 2024',
    en: 'Template 2.2; the preparation team’s underlag 2024',
  },
  label: 'Är arkitekturbedömning genomförd? JA / NEJ + kommentar',
});
