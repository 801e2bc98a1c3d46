import { readForm } from '../../src/language/answer-form';
import { interpretAnswer, isMotive } from '../../src/language/answers';
import { findCellReference } from '../../src/language/cell-references';
import { clausesOf } from '../../src/language/clauses';
import { speaksOfCostChange } from '../../src/language/cost-changes';
import { createEverydayNames, everydayBeginning } from '../../src/language/everyday-names';
import { holdsFigure } from '../../src/language/figures';
import { headsIndex, tellsOfChange, yearsIn } from '../../src/language/headers';
import { findImpossibleDates } from '../../src/language/impossible-dates';
import { namesMeasure } from '../../src/language/measures';
import { createMentions } from '../../src/language/mentions';
import { collapseSpaces, lettersOnly, shorten, toPlainText, wordsOnly } from '../../src/language/normalise';
import { takePoint } from '../../src/language/period-points';
import { speaksOfPersonalData } from '../../src/language/personal-data';
import { isPlaceholder } from '../../src/language/placeholder';
import { findReversedPeriod, readPeriod } from '../../src/language/read-period';
import { onlyRefers } from '../../src/language/references';
import { saysIrrelevant } from '../../src/language/relevance';
import { tellsOfRenewal } from '../../src/language/renewals';
import {
  beginAlike,
  createLikenessIndex,
  createNameIndex,
  mayNameTheSame,
} from '../../src/language/same-name';
import { createServiceRegister } from '../../src/language/service-register';
import { takesBack } from '../../src/language/taken-back';
import {
  shortNamesIn,
  tellingWords,
  tellingWordsOfService,
  withoutBrackets,
  withoutShortNames,
} from '../../src/language/telling-words';
import { areForms, areOneWord, createWordIndex, sharedLetters } from '../../src/language/word-forms';
import { createInflections, isWritten } from '../../src/language/written-words';
import { readAmountTokens } from '../../src/money/amount-tokens';
import { findAmounts, projectPart } from '../../src/money/find-amounts';
import { readAmountText } from '../../src/money/read-amount';
import { namedUnit, statedUnit } from '../../src/money/stated-unit';
import { takeUnit } from '../../src/money/unit';
import { answersIn } from '../../src/portfolio/answers';
import { readCustomerShares } from '../../src/portfolio/customer-shares';
import { otherSupplierNamed, suppliersNamedIn } from '../../src/portfolio/register';
import { isPott } from '../../src/portfolio/rows';
import { namesOtherKind, serviceNames } from '../../src/portfolio/services';
import { readShareGroups } from '../../src/portfolio/shares';
import { createAmountsTold } from '../../src/portfolio/told-amounts';
import { createTitleReader, splitCode } from '../../src/recognise/card-title';
import { aroundColon, readingsOf, stemsOf, withoutLeading } from '../../src/recognise/label-forms';
import { createLongForms } from '../../src/recognise/abbreviations';
import { createNaming } from '../../src/recognise/label-names';
import { createLabelMatcher } from '../../src/recognise/labels';
import { createTableWords } from '../../src/recognise/table-words';
import { misspeltIn } from '../../src/rules/misspelt-names';
import { latestTemplate } from '../../src/template/catalogue';
import { createInstructions } from '../../src/template/instructions';
import { expectLinear } from '../builders/growth';

/** What people never write so often, and what has made readers of text look again and again. */
const PIECES = [
  ...['1', '1 ', '1,', ' ', '\n', '(', '(ab)', '(ab) ', '[ ] ja ', 'i ', 'kr ', 'i tkr, ', 'a', 'a. '],
  ...['\u0301', 'a\u0301', '\u05D0\u200F', 'A1', 'A1:B2 ', '50 % ', '5 st ger 5 % ', '2025-2024, '],
  ...['mellan 2025 och 2024 ', '(förvaltningskostnad ', 'inte ', 'se bilaga ', 'fler a '],
  ...['ja, ', 'nej. ', '2024-13 ', '1900-2099 ', '100 tkr ', '1/', ' - ', '\t', 'förutom ', 'stort avtal '],
];

const { stateOf, ...tableWords } = createTableWords(latestTemplate);
const { suppliers, register } = latestTemplate;
const SERVICES = createServiceRegister(register.map(({ name }) => name));

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...{ collapseSpaces, toPlainText, lettersOnly, wordsOnly, shorten: (text) => shorten(text, 80) },
  interpretAnswer: (text) => interpretAnswer(text, 'done', 2024),
  ...{ isMotive, readForm, clausesOf, takesBack: (text) => takesBack(text, 'done', 2024) },
  ...{ findCellReference, findImpossibleDates, readPeriod, findReversedPeriod, takePoint, yearsIn },
  ...{ namesMeasure, holdsFigure, isPlaceholder, onlyRefers, saysIrrelevant, tellsOfRenewal },
  speaksOfCostChange,
  ...{ speaksOfPersonalData, tellsOfChange, headsIndex, everydayBeginning, withoutBrackets, shortNamesIn },
  ...{ withoutShortNames, tellingWords, tellingWordsOfService },
  areForms: (text) => [areForms(text, `${text}a`), sharedLetters(text, `b${text}`)],
  areOneWord: (text) => [areOneWord(text, `${text}b`), isWritten(text, `${text}a`)],
  createWordIndex: (text) => createWordIndex(text.split(' '), areForms)(text),
  createInflections: (text) => createInflections([text])(`${text}x`),
  createEverydayNames: (text) => createEverydayNames([text, 'Telefoni']).begunIn([text]),
  createMentions: (text) => createMentions([text], createEverydayNames([text]))('Telefoni'),
  isMentioned: (text) => createMentions(['Telefonin blir dyrare.'])(text),
  createNameIndex: (text) => createNameIndex([[text, 1]])(`${text} a`),
  createLikenessIndex: (text) => createLikenessIndex([[text, 1]])(`${text} a`),
  mayNameTheSame: (text) => mayNameTheSame(text, `${text} b`),
  beginAlike: (text) => beginAlike(text, `b ${text}`),
  createServiceRegister: (text) => createServiceRegister([text]).nearest(`${text} c`),
  misspeltIn: (text) => misspeltIn(SERVICES, text),
  registerKnows: (text) => [SERVICES.knows(text), SERVICES.nearest(text)],
  ...{
    readAmountText,
    statedUnit,
    namedUnit,
    takeUnit,
    projectPart,
    findAmounts: (text) => findAmounts(text),
  },
  readAmountTokens: (text) => readAmountTokens(text, 'tkr'),
  ...{ readCustomerShares, readShareGroups, isPott, namesOtherKind, ...serviceNames(latestTemplate) },
  answersIn: (text) => answersIn(text, ['Mindre', 'a', '1']),
  otherSupplierNamed: (text) => otherSupplierNamed(text, suppliers[0] ?? '', suppliers),
  suppliersNamedIn: (text) => suppliersNamedIn(text, suppliers),
  createAmountsTold: createAmountsTold(latestTemplate),
  ...{ splitCode, withoutLeading, aroundColon, readingsOf, stemsOf: (text) => stemsOf(text, 'insats') },
  createLongForms: createLongForms(['Är informationsklassning genomförd?', 'Intern - extern nytta']),
  createNaming: (text) => createNaming([[['Effektmål'], 1]], 'insats')(text, true),
  createTitleReader: createTitleReader('Pågående förändringsinsats'),
  createLabelMatcher: createLabelMatcher([[['Effektmål'], 1]], { about: 'insats' }),
  createInstructions: createInstructions(latestTemplate),
  ...tableWords,
  stateOf: (text) => stateOf([text]),
};

it.each(Object.entries(READERS))('%s takes time by the length of a text, not by its square', (_, read) => {
  for (const piece of PIECES) expectLinear(read, piece);
});
