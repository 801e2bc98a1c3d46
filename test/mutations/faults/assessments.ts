import type { Severity } from '../../../src/findings/finding';
import { proposed, type Insats } from '../faultless';
import type { Content } from '../tagged';
import { answered, answerMark, replacedAnswer, type Expected, type FaultKind } from './fault';
import { EXPLAINED, UNCLEAR } from './wordings';

/** Faults in the answers to the JA/NEJ questions of 2.2. */

const CLASSIFICATION = 'informationsklassning';

/** The rule that reads each of the assessments. */
export const ASSESSMENT_RULES: Readonly<Record<string, string>> = {
  [CLASSIFICATION]: 'informationsklassning-saknas',
  riskanalys: 'riskanalys-saknas',
  itSakerhetsbedomning: 'it-sakerhetsbedomning-saknas',
  arkitekturbedomning: 'arkitekturbedomning-saknas',
};

/** The IT security assessment rests on the classification, and is told when that is gone from its card. */
export const restsOn = (card: Insats, field: string): readonly Expected[] =>
  field === CLASSIFICATION
    ? [
        {
          rule: 'bedomning-utan-klassning',
          severity: 'varning',
          at: answerMark(card, 'itSakerhetsbedomning'),
        },
      ]
    : [];

const GRADES: readonly {
  readonly how: string;
  readonly severity: Severity;
  readonly contents: readonly Content[];
}[] = [
  { how: 'missing', severity: 'fel', contents: [null, 'NEJ', 'Nej', 'nej.', 'Ej klart', ...UNCLEAR] },
  { how: 'explained away', severity: 'varning', contents: EXPLAINED },
];

const graded = Object.entries(ASSESSMENT_RULES).flatMap(([field, rule]) =>
  GRADES.map(({ how, severity, contents }): FaultKind => ({
    name: `${field} ${how}`,
    rule,
    plant: (workbook, random) => {
      const card = random.pick(proposed);
      const mutant = answered(workbook, card, field, random.pick(contents), { rule, severity });
      return { ...mutant, expected: [...mutant.expected, ...restsOn(card, field)] };
    },
  })),
);

/** The same fault seen from the rule that tells of what rests on it. */
const withoutClassification: FaultKind = {
  name: 'IT security assessment without a classification',
  rule: 'bedomning-utan-klassning',
  plant: (workbook, random) => {
    const card = random.pick(proposed);
    const finding = { rule: ASSESSMENT_RULES[CLASSIFICATION] ?? '', severity: 'varning' } as const;
    const mutant = answered(workbook, card, CLASSIFICATION, 'Nej, pågår', finding);
    return { ...mutant, expected: [...restsOn(card, CLASSIFICATION), ...mutant.expected] };
  },
};

export const assessmentFaults: readonly FaultKind[] = [
  ...graded,
  withoutClassification,
  replacedAnswer('projektform or påverkan på infrastruktur unclear', 'svar-oklart', 'varning', {
    cards: proposed,
    fields: ['projektform', 'paverkanInfrastruktur'],
    contents: UNCLEAR,
  }),
];
