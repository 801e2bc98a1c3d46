import { portfolioBalance, type Balance } from '../../../src/portfolio/balance';
import { HEADING_22, proposedCard, UNTOUCHED, type Answers } from '../../builders/cards';
import { submissionOf } from '../../builders/submissions';
import { realSubmission } from '../support/real-submission';

/** The squares that hold something, as "nytta inriktning: how many, tkr". */
const filled = ({ rows }: Balance): readonly string[] =>
  rows
    .flatMap(({ cells }) => cells)
    .filter(({ insatser }) => insatser.length > 0)
    .map(
      ({ nytta, inriktning, insatser, amount }) =>
        `${nytta} ${inriktning}: ${insatser.length}, ${amount.toString()}`,
    );

const balanceOf = (...cards: readonly Answers[]): Balance =>
  portfolioBalance(
    submissionOf([...HEADING_22, ...cards.flatMap((answers, index) => proposedCard(index + 1, answers))]),
  );

describe('the balance of real portfolios', () => {
  it('counts Intraservice’s twelve proposals, three of them without an answer', () => {
    const balance = portfolioBalance(realSubmission('intraservice'));
    expect(filled(balance)).toEqual([
      'intern effektivitet: 8, 11500',
      'bada effektivitet: 1, 2600',
      'oklart oklart: 3, 8500',
    ]);
    expect([balance.insatser.length, balance.amount.toString(), balance.year]).toEqual([12, '22600', 2024]);
    const unread = balance.insatser.filter(({ amount }) => amount === null);
    expect(unread.map(({ card }) => card.titleValue)).toEqual(['GT 7']);
  });

  it('counts Demokrati och medborgarservice’s eight', () => {
    const balance = portfolioBalance(realSubmission('demokrati-och-medborgarservice'));
    expect(filled(balance)).toEqual([
      'extern effektivitet: 3, 3750',
      'bada effektivitet: 4, 1340',
      'extern oklart: 1, 100',
    ]);
    expect(balance.columns.map(({ nytta, insatser }) => [nytta, insatser.length])).toEqual([
      ['intern', 0],
      ['extern', 4],
      ['bada', 4],
    ]);
  });

  it('holds nothing where nothing is proposed', () => {
    const balance = portfolioBalance(realSubmission('inkop-och-upphandling'));
    expect(balance.insatser).toEqual([]);
    expect(filled(balance)).toEqual([]);
  });
});

describe('the balance', () => {
  it.each([
    ['Intern nytta', 'Innovation', 'intern innovation'],
    ['Båda', 'Båda', 'bada bada'],
    ['Både intern och extern', 'Effektivitet/innovation', 'bada bada'],
    ['Extern, intern nytta', 'innovation, viss effektivisering', 'bada innovation'],
    ['ej klart', 'Kvalitet', 'oklart oklart'],
    [null, 'Effektivitet', 'oklart effektivitet'],
    [undefined, 'Effektivitet', 'oklart effektivitet'],
  ])('puts %j and %j under %s', (internExtern, effektivitetInnovation, expected) => {
    expect(filled(balanceOf({ internExtern, effektivitetInnovation }))).toEqual([`${expected}: 1, 3000`]);
  });

  it('holds every filled card in exactly one square, and its rows and columns add up', () => {
    const nyttor = ['Intern', 'Extern', 'Båda', 'Ja'];
    const inriktningar = ['Effektivitet', 'Innovation', 'Båda', null];
    const balance = balanceOf(
      ...nyttor.flatMap((internExtern) =>
        inriktningar.map((effektivitetInnovation) => ({ internExtern, effektivitetInnovation })),
      ),
    );
    expect(filled(balance)).toHaveLength(16);
    for (const shares of [balance.rows, balance.columns]) {
      expect(shares.map(({ insatser, amount }) => [insatser.length, amount.toString()])).toEqual(
        Array.from({ length: 4 }, () => [4, '12000']),
      );
    }
  });

  it('leaves blank cards out, and what is unclear where nothing is', () => {
    const balance = portfolioBalance(
      submissionOf([...HEADING_22, ...proposedCard(1), ...proposedCard(2, UNTOUCHED)]),
    );
    expect(balance.insatser).toHaveLength(1);
    expect(balance.columns.map(({ nytta }) => nytta)).toEqual(['intern', 'extern', 'bada']);
    expect(balance.rows.map(({ inriktning }) => inriktning)).toEqual(['effektivitet', 'innovation', 'bada']);
  });

  it('counts a proposal without a readable amount, but no tkr of it', () => {
    const balance = balanceOf(
      { projektbudget: 'Tas fram i förstudien' },
      { projektbudget: '2024-2026 900 tkr' },
    );
    expect(filled(balance)).toEqual(['extern effektivitet: 2, 0']);
    expect(balance.insatser.map(({ amount }) => amount)).toEqual([null, null]);
  });
});
