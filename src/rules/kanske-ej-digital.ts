import { findingOnWholeCard } from '../findings/finding';
import { readAnswer } from '../language/answers';
import type { Localized } from '../language/localized';
import { saysIrrelevant } from '../language/relevance';
import { answerOf, fieldOf } from '../portfolio/cards';
import { cardsByChapter } from '../portfolio/chapter-cards';
import type { Card } from '../recognise/submission';
import type { FieldRole } from '../template/roles';
import { cardRows } from './example';
import type { Rule } from './rule';
import { andUnderlag } from './wording';

/** What every digital change is to be assessed by. */
const ASSESSMENTS: readonly FieldRole[] = [
  'informationsklassning',
  'riskanalys',
  'itSakerhetsbedomning',
  'arkitekturbedomning',
];
/** Fewer answers than these tell too little. */
const LEAST = 3;

const REMEDY: Localized = {
  sv: 'Ta bort förslaget om det inte är digital utveckling, eller skriv vad i det som är digitalt.',
  en: 'Remove the proposal if it is not digital development, or state what is digital about it.',
};

/**
 * A guess: where security, risk and architecture are all said to be irrelevant, and the infrastructure is not
 * touched, the proposal may be no digital development at all. What counts as irrelevant stands at `saysIrrelevant`.
 */
export const kanskeEjDigital: Rule = {
  id: 'kanske-ej-digital',
  severity: 'info',
  textsIn: (words) => ({
    title: { sv: 'Kanske inte digital utveckling', en: 'Perhaps not digital development' },
    rationale: {
      sv: 'Ramarna gäller digital utveckling. Ett förslag där ingen av bedömningarna är relevant hör kanske hemma i den vanliga budgeten.',
      en: 'The frames are for digital development. A proposal for which none of the assessments is relevant may belong in the ordinary budget.',
    },
    source: andUnderlag(words.source('nyaForslag')),
    firesOn: {
      sv: `${words.number('nyaForslag')}: alla bedömningar i förslaget besvaras med att de inte är relevanta`,
      en: `${words.number('nyaForslag')}: all assessments of the proposal are answered by saying that they are not relevant`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: cardRows(
      words,
      'foreslagen',
      ['namn', 'Affischer om Göteborgsförslaget'],
      ['informationsklassning', 'Ej relevant'],
      ['riskanalys', 'Nej, inte relevant för förslaget'],
      ['itSakerhetsbedomning', 'Ej relevant'],
    ),
    at: ['A1'],
    mended: { B3: 'Ja', B4: 'Ja', B5: 'Ja' },
  }),
  check: (submission) =>
    cardsByChapter(submission, 'foreslagen', 'informationsklassning').flatMap(({ cards }) =>
      cards.filter(isBesideTheDigital).map((card) =>
        findingOnWholeCard(card, {
          message: {
            sv: `Förslaget svarar på alla bedömningar att de inte är relevanta. Kanske är det inte digital utveckling (en gissning av svaren). ${REMEDY.sv}`,
            en: `The proposal answers all assessments by saying that they are not relevant. Perhaps it is not digital development (a guess from the answers). ${REMEDY.en}`,
          },
        }),
      ),
    ),
};

function isBesideTheDigital(card: Card): boolean {
  const answers = ASSESSMENTS.flatMap((role) => fieldOf(card, role)?.text ?? []);
  if (answers.length < LEAST || !answers.every(saysIrrelevant)) return false;
  const infrastructure = readAnswer(answerOf(card, 'paverkanInfrastruktur'));
  return infrastructure !== 'JA' && infrastructure !== 'OKLART';
}
