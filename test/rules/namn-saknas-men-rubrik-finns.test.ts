import { namnSaknasMenRubrikFinns } from '../../src/rules/namn-saknas-men-rubrik-finns';
import { HEADING_14, ongoingCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

const NAMED = ['Pågående förändringsinsats GT6', 'Införande av ny lönetjänst'];
const [TITLE = [], ...FIELDS] = ongoingCard('GT6', { namn: null });

describe('namn-saknas-men-rubrik-finns', () => {
  it('fires at the blank namn, or at the title where the card has no row for it', () => {
    const rows = [
      ...HEADING_14,
      ...[NAMED, ...FIELDS],
      ...[NAMED, ...ongoingCard(2, { namn: undefined }).slice(1)],
      ...[['Pågående förändringsinsats GT6: Införande av ny lönetjänst'], ...FIELDS],
    ];
    expectFindings(namnSaknasMenRubrikFinns, submissionOf(rows), [
      { cell: 'B5', severity: 'info', says: '”Införande av ny lönetjänst”' },
      { cell: 'A11', severity: 'info' },
      { cell: 'B20', severity: 'info', says: '”Införande av ny lönetjänst”' },
    ]);
  });

  it('stays silent where the title is only a code or a placeholder, where namn is given and on an untouched card', () => {
    const rows = [
      ...HEADING_14,
      ...[TITLE, ...FIELDS],
      ...[['Pågående förändringsinsats', 'GT 6'], ...FIELDS],
      ...[['Pågående förändringsinsats', 'TBD'], ...FIELDS],
      ...[NAMED, ...ongoingCard(2).slice(1)],
      ...[NAMED, ...ongoingCard(2, { namn: 'ej klart' }).slice(1)],
      ...ongoingCard(3, UNTOUCHED),
    ];
    expectFindings(namnSaknasMenRubrikFinns, submissionOf(rows), []);
  });
});
