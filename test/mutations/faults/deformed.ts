import { insatser, proposed, type Insats } from '../faultless';
import type { Random } from '../../tools/random';
import { cardTableChanges } from '../harmless/tables-of-cards';
import { answerColumnChanges } from '../harmless/answer-columns';
import type { HarmlessKind } from '../harmless/change';
import { labelChanges } from '../harmless/deformed-labels';
import { pastedCardChanges } from '../harmless/pasted-cards';
import type { Content } from '../tagged';
import { ASSESSMENT_RULES, restsOn } from './assessments';
import { answered, isAloneForService, type FaultKind, type Mutant } from './fault';

/** Faults in what people make of a card: forms with marks, a yes taken back, a goal that is none, odd layouts. */

const gradedForm = (name: string, severity: 'fel' | 'varning', contents: readonly Content[]): FaultKind => ({
  name,
  rule: 'riskanalys-saknas',
  plant: (workbook, random) => {
    const field = random.pick(Object.keys(ASSESSMENT_RULES));
    const card = random.pick(proposed);
    const rule = ASSESSMENT_RULES[field] ?? '';
    const mutant = answered(workbook, card, field, random.pick(contents), { rule, severity });
    return { ...mutant, expected: [...mutant.expected, ...restsOn(card, field)] };
  },
});

const forms: readonly FaultKind[] = [
  gradedForm('a no marked in a form', 'fel', [
    ...['☐ Ja ☒ Nej', 'JA [ ] NEJ [x]', '( ) Ja (x) Nej', 'Ja ☐  Nej ☑', 'Ja: Nej: X', '☐ JA\n☒ NEJ'],
    false,
  ]),
  gradedForm('a form without a mark', 'fel', [
    ...['Ja/Nej', 'JA NEJ', 'Ja eller nej', '☐ Ja ☐ Nej', 'JA [ ] NEJ [ ]', 'Ja/Nej + kommentar'],
  ]),
  gradedForm('a no marked in a form, with its reason', 'varning', [
    ...['☐ Ja ☒ Nej, görs i förstudien', 'JA [ ] NEJ [x], genomförs hösten 2024'],
  ]),
  gradedForm('a yes that is taken back', 'fel', [
    ...[
      'Ja, ska göras 2025',
      'Ja (pågår)',
      'Ja. Ej genomförd ännu.',
      'Ja, delvis',
      'Ja?',
      'JA, planeras till hösten',
    ],
  ]),
];

const GOALS_TO_COME: readonly string[] = [
  ...['Under framtagande', 'Arbete pågår', 'Inväntar förstudien', 'Effektmål kommer', 'i.u.', 'TBD'],
  ...['Ange effektmål', 'Beskriv effektmålen här', '[Effektmål]', 'Se bilaga 2', 'Samma som för insats 3'],
  ...['enligt projektdirektiv', 'jfr ovan', 'Tas fram under hösten', 'Fylls i senare', '…', 'xxx'],
];

const goalToCome: FaultKind = {
  name: 'effektmål that only says that it comes, or stands elsewhere',
  rule: 'effektmal-saknas',
  plant: (workbook, random) =>
    answered(workbook, random.pick(insatser), 'effektmal', random.pick(GOALS_TO_COME), {
      rule: 'effektmal-saknas',
      severity: 'fel',
    }),
};

/** A fault of a card that no other cell explains. */
function cardFault(workbook: Mutant['workbook'], random: Random): Mutant {
  const finding = (rule: string) => ({ rule, severity: 'fel' }) as const;
  const anyCard = random.pick(insatser);
  const alone = (card: Insats): boolean => isAloneForService(card);
  return random.pick([
    () =>
      answered(workbook, anyCard, 'effektmal', random.pick([null, 'Ej klart']), finding('effektmal-saknas')),
    () => answered(workbook, random.pick(proposed), 'riskanalys', null, finding('riskanalys-saknas')),
    () => answered(workbook, random.pick(proposed), 'behovsbeskrivning', null, finding('falt-saknas')),
    () =>
      answered(
        workbook,
        random.pick(proposed.filter(alone)),
        'projektbudget',
        'Ryms inom ordinarie ram',
        finding('projektbudget-utan-belopp'),
      ),
  ])();
}

/** The same faults in each of the ways in which people deform cards. */
const inLayout = ({ name, change }: HarmlessKind): FaultKind => ({
  name: `a fault in a card, with ${name}`,
  rule: 'effektmal-saknas',
  isDeformed: true,
  plant: (workbook, random) => {
    const mutant = cardFault(workbook, random);
    return { ...mutant, workbook: change(mutant.workbook, random) };
  },
});

export const deformedFaults: readonly FaultKind[] = [
  ...forms,
  goalToCome,
  ...[...labelChanges, ...cardTableChanges, ...answerColumnChanges, ...pastedCardChanges].map(inLayout),
];
