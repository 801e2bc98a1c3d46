import { readForm } from '../../src/language/answer-form';
import { interpretAnswer, isMotive } from '../../src/language/answers';
import { findCellReference } from '../../src/language/cell-references';
import { everydayBeginning } from '../../src/language/everyday-names';
import { findImpossibleDates } from '../../src/language/impossible-dates';
import { namesMeasure } from '../../src/language/measures';
import { createMentions } from '../../src/language/mentions';
import { isPlaceholder } from '../../src/language/placeholder';
import { findReversedPeriod, readPeriod } from '../../src/language/read-period';
import { onlyRefers } from '../../src/language/references';
import { createNameIndex, mayNameTheSame } from '../../src/language/same-name';
import { createServiceRegister } from '../../src/language/service-register';
import { readAmountTokens } from '../../src/money/amount-tokens';
import { findAmounts, projectPart } from '../../src/money/find-amounts';
import { readAmountText } from '../../src/money/read-amount';
import { namedUnit, statedUnit } from '../../src/money/stated-unit';
import { readCustomerShares } from '../../src/portfolio/customer-shares';
import { isPott } from '../../src/portfolio/rows';
import { readShareGroups } from '../../src/portfolio/shares';
import { expectLinear } from '../builders/growth';

/** What people never write so often, and what has made readers of text look again and again. */
const PIECES = [
  ...['1', '1 ', '1,', ' ', '\n', '(', '(ab)', '(ab) ', '[ ] ja ', 'i ', 'kr ', 'i tkr, ', 'a', 'a. '],
  ...['\u0301', 'a\u0301', '\u05D0\u200F', 'A1', 'A1:B2 ', '50 % ', '5 st ger 5 % ', '2025-2024, '],
  ...['mellan 2025 och 2024 ', '(förvaltningskostnad ', 'inte ', 'se bilaga ', 'fler a '],
];

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...{ interpretAnswer, isMotive, readForm, findCellReference, everydayBeginning, findImpossibleDates },
  ...{ namesMeasure, isPlaceholder, readPeriod, findReversedPeriod, onlyRefers, projectPart },
  ...{ readAmountText, statedUnit, namedUnit, readCustomerShares, readShareGroups, isPott },
  findAmounts: (text) => findAmounts(text),
  readAmountTokens: (text) => readAmountTokens(text, 'tkr'),
  createMentions: (text) => createMentions([text], [text])('Telefoni'),
  createNameIndex: (text) => createNameIndex([[text, 1]])(`${text} a`),
  mayNameTheSame: (text) => mayNameTheSame(text, `${text} b`),
  createServiceRegister: (text) => createServiceRegister([text]).nearest(`${text} c`),
};

it.each(Object.entries(READERS))('%s takes time by the length of a text, not by its square', (_, read) => {
  for (const piece of PIECES) expectLinear(read, piece);
});
