import { groupBy } from '../../language/by-key';
import type { Localized } from '../../language/localized';
import { shorten } from '../../language/normalise';
import { isPlaceholder } from '../../language/placeholder';
import type { Card, Submission } from '../../recognise/submission';
import type { FieldRole } from '../../template/roles';
import type { Place } from '../../workbook/address';
import { answerOf, fieldOf } from '../cards';
import { cardsOfRole, endOf, hasEffektmal, nameOfCard } from '../insatser';
import { readJaNej } from '../ja-nej';
import { withoutYes } from '../proposals';
import { registerOf } from '../register';
import { isPott } from '../rows';
import { countLacking, type Lacking, type Statement } from './statement';

/** What the cards of the submission say, counted. */
export function insatsStatements(submission: Submission, year: number): readonly Statement[] {
  const proposed = cardsOfRole(submission, 'foreslagen');
  const ongoing = cardsOfRole(submission, 'pagaende');
  return [
    ...newOnes(submission, proposed),
    ...assessed(proposed, year),
    ...withEffects(proposed, ongoing),
    ...onOneService(submission, proposed),
    ...ending(ongoing, year),
    ...deviating(ongoing),
  ];
}

const placesOf = (cards: readonly Card[], field: FieldRole): readonly Place[] =>
  cards.map((card) => fieldOf(card, field)?.place ?? card.title.place);

/** Nothing where the chapter of proposals is nowhere: then nobody knows whether there are any. */
function newOnes({ sections }: Submission, cards: readonly Card[]): readonly Statement[] {
  if (!sections.some(({ role, found }) => role === 'nyaForslag' && found !== null)) return [];
  const potter = cards.filter((card) => isPott(nameOfCard(card)));
  const n = cards.length - potter.length;
  const [sv, en] =
    potter.length === 0
      ? ['', '']
      : [
          ` och ${potter.length} ${potter.length === 1 ? 'pott' : 'potter'}`,
          ` and ${potter.length} ${potter.length === 1 ? 'pot' : 'pots'}`,
        ];
  return [
    {
      id: 'nya-insatser',
      text: {
        sv:
          n === 0
            ? 'Leverantören föreslår inga nya insatser.'
            : `Leverantören föreslår ${n} nya insatser${sv}.`,
        en:
          n === 0
            ? 'The supplier proposes no new insatser.'
            : `The supplier proposes ${n} new insatser${en}.`,
      },
      figures: { n, potter: potter.length },
      cells: cards.map(({ title }) => title.place),
    },
  ];
}

const PROPOSED: Localized = { sv: 'nya insatser', en: 'new insatser' };

/** What the counts of insatser say, one workbook at a time and of all together. */
export const LACKING = {
  informationsklassning: {
    things: PROPOSED,
    lack: {
      sv: 'har ingen genomförd informationsklassning',
      en: 'have no information classification',
    },
    have: { sv: 'har en genomförd informationsklassning', en: 'have an information classification' },
  },
  riskanalys: {
    things: PROPOSED,
    lack: { sv: 'har ingen genomförd tröskel- och konsekvensanalys', en: 'have no risk analysis' },
    have: { sv: 'har en genomförd tröskel- och konsekvensanalys', en: 'have a risk analysis' },
  },
  effektmal: {
    things: { sv: 'insatser, pågående och nya,', en: 'insatser, ongoing and new,' },
    lack: { sv: 'saknar effektmål', en: 'have no goal for their effects' },
    have: { sv: 'har effektmål', en: 'have a goal for their effects' },
  },
} as const satisfies Readonly<Record<string, Lacking>>;

const ASSESSED = [
  ['insatser-utan-klassning', 'informationsklassning'],
  ['insatser-utan-riskanalys', 'riskanalys'],
] as const;

function assessed(cards: readonly Card[], year: number): readonly Statement[] {
  return ASSESSED.flatMap(([id, field]): Statement[] => {
    const lacking = cards.filter((card) => readJaNej(card, field, 'done', year).answer !== 'JA');
    if (cards.length === 0) return [];
    return [
      {
        id,
        text: countLacking(lacking.length, cards.length, LACKING[field]),
        figures: { n: lacking.length, of: cards.length },
        cells: placesOf(lacking, field),
      },
    ];
  });
}

function withEffects(proposed: readonly Card[], ongoing: readonly Card[]): readonly Statement[] {
  const all = [...ongoing, ...proposed];
  if (all.length === 0) return [];
  const lacking = all.filter((card) => !hasEffektmal(card));
  return [
    {
      id: 'insatser-utan-effektmal',
      text: countLacking(lacking.length, all.length, LACKING.effektmal),
      figures: { n: lacking.length, of: all.length },
      cells: placesOf(lacking, 'effektmal'),
    },
  ];
}

/** So many proposals for one service, and most of all, may be told of together. */
const MANY = 4;

function onOneService({ template }: Submission, cards: readonly Card[]): readonly Statement[] {
  const register = registerOf(template.register);
  const byService = groupBy(cards, (card) => {
    const [service, ...others] = register.named(withoutYes(answerOf(card, 'koppladTjanst')));
    return others.length === 0 ? (service ?? null) : null;
  });
  return [...byService].flatMap(([service, same]): Statement[] => {
    if (service === null || same.length < MANY || same.length * 2 <= cards.length) return [];
    const name = shorten(service, 60);
    return [
      {
        id: 'manga-insatser-pa-en-tjanst',
        text: {
          sv: `${same.length} av ${cards.length} nya insatser gäller samma tjänst, ”${name}”, och kan kanske beskrivas tillsammans.`,
          en: `${same.length} of ${cards.length} new insatser concern one service, “${name}”, and may perhaps be described together.`,
        },
        figures: { n: same.length, of: cards.length },
        cells: placesOf(same, 'namn'),
      },
    ];
  });
}

function ending(cards: readonly Card[], year: number): readonly Statement[] {
  if (cards.length === 0) return [];
  const ends = cards.map((card) => [card, endOf(card)] as const);
  const before = ends.flatMap(([card, end]) => (end !== null && end < year ? card : []));
  const unknown = ends.filter(([, end]) => end === null).length;
  const later = cards.length - before.length - unknown;
  const [sv, en] =
    unknown === 0 ? ['', ''] : [`, ${unknown} har inget läsbart slut`, `, ${unknown} have no readable end`];
  return [
    {
      id: 'pagaende-som-slutar',
      text: {
        sv: `${before.length === 0 ? 'Ingen' : before.length} av ${cards.length} pågående insatser slutar före ${year}, ${later} går vidare${sv}.`,
        en: `${before.length === 0 ? 'None' : before.length} of ${cards.length} ongoing insatser end before ${year}, ${later} go on${en}.`,
      },
      figures: { n: before.length, of: cards.length, later, unknown },
      cells: placesOf(before, 'tidplan'),
    },
  ];
}

/** A stray "A15A2:B170" holds no word, and says nothing. */
const WORD = /(?:^|[^\p{L}\d])\p{L}{2,}(?![\p{L}\d])/u;
/** "Inga avvikelser identifierade" and "Löper enligt plan" state none. */
const NONE = /^(?:inga?|ingen|inget|nej|-|ej|löper|följer|enligt)(?!\p{L})/iu;

function deviating(cards: readonly Card[]): readonly Statement[] {
  const told = cards.filter((card) => {
    const text = answerOf(card, 'kommentarAvvikelser').trim();
    return text !== '' && WORD.test(text) && !isPlaceholder(text) && !NONE.test(text);
  });
  if (cards.length === 0) return [];
  return [
    {
      id: 'avvikelser',
      text: {
        sv: `${told.length === 0 ? 'Ingen' : told.length} av ${cards.length} pågående insatser kommenterar en avvikelse.`,
        en: `${told.length === 0 ? 'None' : told.length} of ${cards.length} ongoing insatser comment on a deviation.`,
      } satisfies Localized,
      figures: { n: told.length, of: cards.length },
      cells: placesOf(told, 'kommentarAvvikelser'),
    },
  ];
}
