import { effektmalUpprepat } from '../../src/rules/effektmal-upprepat';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

const GOAL = 'Främjar digitalisering i stadens verksamheter.';

describe('effektmal-upprepat', () => {
  it('fires on every card that shares its effektmål word for word, whatever the punctuation', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { effektmal: GOAL }),
      ...ongoingCard(2, { effektmal: 'främjar digitalisering  i stadens verksamheter' }),
      ...ongoingCard(3),
    ];
    expectFindings(effektmalUpprepat, submissionOf(rows), [
      { cell: 'B6', severity: 'varning', says: 'B14' },
      { cell: 'B14', severity: 'varning', says: 'B6' },
    ]);
  });

  it('fires on a card whose effektmål is its own projektmål', () => {
    const rows = [...HEADING_14, ...ongoingCard(1, { effektmal: GOAL, projektmal: GOAL })];
    expectFindings(effektmalUpprepat, submissionOf(rows), [
      { cell: 'B6', severity: 'varning', says: 'projektmål' },
    ]);
  });

  it('names the first few where many cards share an effektmål', () => {
    const cards = Array.from({ length: 8 }, (_, index) => ongoingCard(index, { effektmal: GOAL }));
    const { message } =
      effektmalUpprepat.check(submissionOf([...HEADING_14, ...cards.flat()]), DEFAULT_LIMITS)[1] ?? {};
    expect(message?.sv).toMatch(/ordagrant i .*\(B6\), .*\(B46\) och 2 till\. Skriv/);
  });

  it('stays silent across chapters, on placeholders, on blanks and on texts that only begin alike', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { effektmal: GOAL }),
      ...ongoingCard(2, { effektmal: `${GOAL} Kortar köerna.` }),
      ...ongoingCard(3, { effektmal: 'Tas fram i förstudien' }),
      ...ongoingCard(4, { effektmal: 'Tas fram i förstudien' }),
      ...ongoingCard(5, { effektmal: null, projektmal: null }),
      ...HEADING_22,
      ...proposedCard(1, { effektmal: GOAL }),
    ];
    expectFindings(effektmalUpprepat, submissionOf(rows), []);
  });
});
