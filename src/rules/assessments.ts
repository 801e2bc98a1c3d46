import { type Found, findingOnCard, type Severity } from '../findings/finding';
import type { Answer } from '../language/answers';
import type { Localized } from '../language/localized';
import { shorten, wordsOnly } from '../language/normalise';
import { analysisYear } from '../portfolio/analysis-year';
import { cardsAskedFor, isUnread } from '../portfolio/cards';
import { readJaNej, type JaNej } from '../portfolio/ja-nej';
import type { Card } from '../recognise/submission';
import type { FieldRole } from '../template/roles';
import { placeAddress } from '../workbook/address';
import { proposedExample } from './example';
import { howRead, writeJaInstead } from './answer-wording';
import { createJaNej } from './fix-answers';
import { labelRows } from './fix-label-rows';
import { hintOn, questionOn } from './hints';
import type { Rule } from './rule';
import { andUnderlag, capital, type Wording, wordingOf } from './wording';

/**
 * The rules on assessments that a proposal must rest on differ only in which answer they read: `fel` when it is
 * missing, a bare no, or unclear; `varning` when the no is motivated or the assessment is said not to apply.
 */
interface Assessment {
  readonly id: string;
  readonly field: FieldRole;
  readonly title: (words: Wording) => Localized;
  readonly rationale: (words: Wording) => Localized;
}

const missing =
  (field: FieldRole) =>
  ({ name }: Wording): Localized => ({
    sv: `${capital(name(field).sv)} saknas`,
    en: `${capital(name(field).en)} missing`,
  });

export const informationsklassningSaknas = assessmentRule({
  id: 'informationsklassning-saknas',
  field: 'informationsklassning',
  title: missing('informationsklassning'),
  rationale: ({ theName }) => ({
    sv: `${capital(theName('informationsklassning').sv)} avgör vilka skydd insatsen behöver. Utan den går varken risker, teknik eller kostnad att bedöma.`,
    en: `${capital(theName('informationsklassning').en)} decides which protection is needed. Without it neither risks, technology nor cost can be judged.`,
  }),
});

export const riskanalysSaknas = assessmentRule({
  id: 'riskanalys-saknas',
  field: 'riskanalys',
  title: () => ({ sv: 'Riskanalys saknas', en: 'Risk analysis missing' }),
  rationale: ({ theName }) => ({
    sv: `${capital(theName('riskanalys').sv)} visar om personuppgifter behandlas så att enskilda kan skadas. Den ska göras innan medel beslutas.`,
    en: `${capital(theName('riskanalys').en)} shows whether personal data are handled in a way that may harm people. It belongs before the money is decided.`,
  }),
});

export const itSakerhetsbedomningSaknas = assessmentRule({
  id: 'it-sakerhetsbedomning-saknas',
  field: 'itSakerhetsbedomning',
  title: missing('itSakerhetsbedomning'),
  rationale: ({ theName }) => ({
    sv: `Den tekniska bedömningen visar om lösningen klarar de krav som ${theName('informationsklassning').sv} ställer, och vad det kostar.`,
    en: `The technical assessment shows whether the solution meets the demands of ${theName('informationsklassning').en}, and at what cost.`,
  }),
});

export const arkitekturbedomningSaknas = assessmentRule({
  id: 'arkitekturbedomning-saknas',
  field: 'arkitekturbedomning',
  title: missing('arkitekturbedomning'),
  rationale: ({ theName }) => ({
    sv: `${capital(theName('arkitekturbedomning').sv)} visar hur insatsen passar med stadens övriga tjänster och digitala infrastruktur.`,
    en: `${capital(theName('arkitekturbedomning').en)} shows how the insats fits the city’s other services and digital infrastructure.`,
  }),
});

function assessmentRule({ id, field, title, rationale }: Assessment): Rule {
  return {
    id,
    severity: 'fel',
    textsIn: (words) => {
      const [{ sv, en }, the] = [words.name(field), words.theName(field)];
      const chapter = words.number('nyaForslag');
      return {
        title: title(words),
        rationale: rationale(words),
        source: andUnderlag(words.source('nyaForslag')),
        firesOn: {
          sv: `${chapter}: fel när svaret saknas, är ett naket nej eller är oklart (också ett ja som tas tillbaka); varning när nejet är motiverat eller bedömningen sägs inte vara tillämplig; info när ett ja står med annat ord än JA (${sv})`,
          en: `${chapter}: fel for a missing answer, a bare no or an unclear one (also a yes that is taken back); varning for a motivated no or “not applicable”; info for a yes in another word than JA (${en})`,
        },
        remedy: {
          sv: `Svara JA när ${sv} är genomförd. Svara annars NEJ, och skriv varför och när den görs.`,
          en: `Answer JA when ${the.en} is done. Answer NEJ otherwise, and state why and when it will be done.`,
        },
      };
    },
    exampleIn: (words) => proposedExample(words, field, 'Nej', 'Ja, genomförd i mars 2023'),
    fixes: (finding, source) => [...writeJa(finding, source), ...labelRows(finding, source)],
    check: (submission) => {
      const year = analysisYear(submission);
      const words = wordingOf(submission.template);
      const named = { ...words.name(field), theEn: words.theName(field).en };
      return cardsAskedFor(submission, field).flatMap((card): readonly Found[] => {
        const given = readJaNej(card, field, 'done', year);
        const { answer, value, text } = given;
        if (isUnread(value)) return [];
        const asked = questionOn(submission, card, field);
        if (asked !== null) return [findingOnCard(card, field, asked)];
        const found: { readonly found?: string } = text === '' ? {} : { found: shorten(text, 80) };
        if (answer === 'JA') {
          if (given.manner !== 'otherWord') return [];
          const message = writeJaInstead(named, shorten(text, 80));
          return [
            findingOnCard(card, field, { severity: 'info', message, ...found, group: groupOf(card, text) }),
          ];
        }
        const told = value ? tell(given, answer, named) : noRow(named);
        const hint = hintOn(submission, card, field);
        const message = { sv: `${told.sv}${hint.sv}`, en: `${told.en}${hint.en}` };
        const group = text === '' ? {} : { group: groupOf(card, text) };
        const motivated =
          answer === 'NEJ MED MOTIVERING'
            ? { title: notDone(named), toSupplier: explainMore(named, found.found ?? '') }
            : {};
        return [
          findingOnCard(card, field, {
            severity: SEVERITY[answer],
            message,
            ...motivated,
            ...found,
            ...group,
          }),
        ];
      });
    },
  };
}

/** One answer copied to several questions of a card is one cause. */
const groupOf = (card: Card, text: string): string =>
  `svar ${placeAddress(card.title.place)} ${shorten(wordsOnly(text), 80)}`;

const writeJa = createJaNej('done', (answer) => answer === 'JA');

type Lacking = Exclude<Answer, 'JA'>;

const SEVERITY: Readonly<Record<Lacking, Severity>> = {
  NEJ: 'fel',
  SAKNAS: 'fel',
  OKLART: 'fel',
  'NEJ MED MOTIVERING': 'varning',
  'EJ TILLÄMPLIGT': 'varning',
};

/** What an assessment is called, e.g. in English "information classification" and "the information classification". */
interface Named extends Localized {
  readonly theEn: string;
}

/** Who says why it is not done has not left it out. */
const notDone = ({ sv, en }: Named): Localized => ({
  sv: `${capital(sv)} ej genomförd, motiverad`,
  en: `${capital(en)} not done, with a reason`,
});

/** What a reviewer is to judge, the supplier is to make plain. */
const explainMore = ({ sv, theEn }: Named, text: string): Localized => ({
  sv: `${capital(sv)} är inte genomförd (”${text}”). Skriv när den görs och varför den kan vänta, om det inte framgår.`,
  en: `${capital(theEn)} is not done (“${text}”). State when it will be done and why it can wait, where that is not plain.`,
});

const noRow = ({ sv, theEn }: Named): Localized => ({
  sv: `Kortet har ingen rad för ${sv}. Lägg till raden som i mallen och svara JA eller NEJ med kommentar.`,
  en: `The card has no row for ${theEn}. Add the row as in the template and answer JA or NEJ with a comment.`,
});

/** What is told of an answer, and where it is not plain by its words how it was read, that too. */
function tell({ text, manner, motive }: JaNej, answer: Lacking, named: Named): Localized {
  const quote = shorten(motive === null ? text : `${text}: ${motive.text}`, 80);
  const told = MESSAGES[answer](named, quote);
  const how = howRead(manner, answer, shorten(text, 80), motive);
  return how === null ? told : { sv: `${told.sv} ${how.sv}`, en: `${told.en} ${how.en}` };
}

const MESSAGES: Readonly<Record<Lacking, (named: Named, text: string) => Localized>> = {
  SAKNAS: ({ sv, en }) => ({
    sv: `${capital(sv)}: svaret är tomt. Svara JA eller NEJ, och vid NEJ varför och när den görs.`,
    en: `${capital(en)}: no answer. Answer JA or NEJ and, if NEJ, why and when it will be done.`,
  }),
  NEJ: ({ sv, theEn }) => ({
    sv: `${capital(sv)} är inte genomförd och nejet är inte motiverat. Skriv varför och när den görs.`,
    en: `${capital(theEn)} is not done and the no is not explained. State why, and when it will be done.`,
  }),
  OKLART: ({ sv, en }, text) => ({
    sv: `${capital(sv)}: svaret är oklart (”${text}”). Svara JA eller NEJ, och vid NEJ varför och när den görs.`,
    en: `${capital(en)}: the answer is unclear (“${text}”). Answer JA or NEJ and, if NEJ, why and when it will be done.`,
  }),
  'NEJ MED MOTIVERING': ({ sv, theEn }, text) => ({
    sv: `${capital(sv)} är inte genomförd (”${text}”). Kontrollera att motiveringen håller och att det framgår när den görs.`,
    en: `${capital(theEn)} is not done (“${text}”). Check that the explanation holds up and says when it will be done.`,
  }),
  'EJ TILLÄMPLIGT': ({ sv, theEn }, text) => ({
    sv: `${capital(sv)} sägs inte vara tillämplig (”${text}”). Skriv varför den inte behövs för just den här insatsen.`,
    en: `${capital(theEn)} is said not to apply (“${text}”). State why this particular insats does not need it.`,
  }),
};
