import { analysisYear } from '../portfolio/analysis-year';
import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { beginAlike, createLikenessIndex, createNameIndex } from '../language/same-name';
import { formatAmount } from '../money/amount';
import { answerOf, filledCards, nameInTitle, namnOf } from '../portfolio/cards';
import { type NewRow, newRows } from '../portfolio/new-rows';
import { readProposals, withoutYes } from '../portfolio/proposals';
import { valueOf } from '../portfolio/sums';
import type { Card, Submission } from '../recognise/submission';
import { addressOf } from '../workbook/address';
import type { Rule } from './rule';
import { andUnderlag, type Wording, wordingOf } from './wording';

const remedyIn = ({ number }: Wording): Localized => ({
  sv: `Beskriv insatsen i ett kort i ${number('nyaForslag')}, eller skriv samma namn på raden och kortet.`,
  en: `Describe the insats in a card in ${number('nyaForslag')}, or write the same name in the row and the card.`,
});

/**
 * A row is the card's where their names may be of one insats (`mayNameTheSame`), or the row bears the name of the
 * service that the card is for; a card of what is under way has to bear the row's very name, and is only named where it
 * is like the row. Less than an error is a row with the same amount as a proposal whose name has a word that begins
 * alike: the message then asks whether it is the same (a guess).
 */
export const nyttUtanKort: Rule = {
  id: 'nytt-utan-kort',
  severity: 'fel',
  textsIn: (words) => ({
    title: { sv: 'Ny insats utan kort', en: 'New insats without a card' },
    rationale: {
      sv: 'Pengar till något nytt går inte att besluta om när ingen har beskrivit vad det är, vad det ger och vilka risker det har.',
      en: 'Money for something new cannot be decided on when nobody has described what it is, what it gives and which risks it has.',
    },
    source: andUnderlag(words.source('nyaForslag', 'kostnader')),
    firesOn: {
      sv: `en rad som kallas ny i ${words.number('kostnader')} eller i tabellerna i ${words.number('nyaForslag')} har inget kort (varning när ett kort med samma belopp kan vara radens under annat namn)`,
      en: `a row called new in ${words.number('kostnader')} or in the tables of ${words.number('nyaForslag')} has no card (varning where a card with the same amount may be the row’s under another name)`,
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) => ({
    bad: [
      [`${words.cardTitle('foreslagen')} 2`],
      [words.label('namn', 'foreslagen'), 'Byta telefonväxel'],
      [],
      [words.heading('kostnader')],
      [`${words.caption('nyaInsatser')}, i tkr`],
      ['Insats', `År ${words.year}`, `År ${words.year + 1}`],
      ['Incidentrapportering', 1400, 200],
    ],
    at: ['A7'],
    mended: { B2: 'Incidentrapportering' },
  }),
  check: (submission) => {
    const year = analysisYear(submission);
    const rows = newRows(submission, year);
    if (rows.length === 0 || !canBeTold(submission)) return [];
    const judge = createJudge(submission, year);
    const words = wordingOf(submission.template);
    return rows.flatMap((row) => judge(row, words));
  },
};

/** A chapter that is nowhere is told by itself, and a proposal without a name may be any row's. */
const canBeTold = (submission: Submission): boolean =>
  submission.sections.some(({ role, found }) => role === 'nyaForslag' && found !== null) &&
  filledCards(submission).every((card) => !isProposal(card) || namesOf(card).length > 0);

const namesOf = (card: Card): readonly string[] =>
  [namnOf(card), nameInTitle(card)].filter((name) => name !== '');

const isProposal = ({ definition }: Card): boolean => definition.role === 'foreslagen';

function createJudge(
  submission: Submission,
  year: number,
): (row: NewRow, words: Wording) => readonly Found[] {
  const cards = filledCards(submission);
  const cardsLike = createLikenessIndex(
    cards.flatMap((card) =>
      [...namesOf(card), ...(isProposal(card) ? [withoutYes(answerOf(card, 'koppladTjanst'))] : [])]
        .filter((name) => name !== '')
        .map((name) => [name, card] as const),
    ),
  );
  const proposals = readProposals(submission, year);
  const cardsOf = createNameIndex(
    cards.flatMap((card) => namesOf(card).map((name) => [name, card] as const)),
  );
  return (row, words) => {
    const like = cardsLike(row.row.label);
    if (like.some(isProposal) || cardsOf(row.row.label).same.length > 0) return [];
    const amount = row.cell && valueOf(row.cell.amount);
    const equal = proposals.find(
      ({ card, amount: asked }) =>
        amount && asked?.equals(amount) && namesOf(card).some((name) => beginAlike(name, row.row.label)),
    );
    return [describe(row, { ongoing: like[0] ?? null, equal: equal?.card ?? null }, words)];
  };
}

interface Perhaps {
  readonly ongoing: Card | null;
  readonly equal: Card | null;
}

function describe({ table, row, cell }: NewRow, { ongoing, equal }: Perhaps, words: Wording): Found {
  const label = shorten(row.label, 80);
  const value = cell && valueOf(cell.amount);
  const amount = value ? ` (${formatAmount(value, table.unit)})` : '';
  const remedy = remedyIn(words);
  const [perhaps, perhapsEn] = hintOf(ongoing, equal);
  return findingAt(
    row.labelPlace ?? row.amounts[0]?.place ?? { sheet: table.sheet, row: null, column: null },
    { kind: 'row', table, row },
    {
      ...(equal ? { severity: 'varning' as const } : {}),
      subject: label,
      found: label,
      message: {
        sv: `”${label}”${amount} kallas ny men har inget kort i ${words.number('nyaForslag')}.${perhaps} ${remedy.sv}`,
        en: `“${label}”${amount} is called new but has no card in ${words.number('nyaForslag')}.${perhapsEn} ${remedy.en}`,
      },
    },
  );
}

function hintOf(ongoing: Card | null, equal: Card | null): readonly [string, string] {
  if (equal) {
    const name = shorten(equal.heading, 60);
    return [
      ` Kortet ”${name}” har samma belopp; är det samma insats?`,
      ` The card “${name}” has the same amount; is it the same insats?`,
    ];
  }
  if (ongoing) {
    const where = `${ongoing.chapter} ${addressOf(ongoing.title.place)}`;
    const name = shorten(ongoing.heading, 60);
    return [
      ` Den liknar ”${name}”, som pågår (${where}).`,
      ` It is like “${name}”, which is under way (${where}).`,
    ];
  }
  return ['', ''];
}
