import { saysIrrelevant } from '../../src/language/relevance';
import { kanskeEjDigital } from '../../src/rules/kanske-ej-digital';
import { proposedCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const NO = 'Nej, inte relevant för föreslagen förändringsinsats';
const ALL = {
  ...{ informationsklassning: NO, riskanalys: NO, itSakerhetsbedomning: NO, arkitekturbedomning: NO },
  paverkanInfrastruktur: NO,
};

ruleTester(kanskeEjDigital, {
  fires: [
    {
      name: 'where no assessment concerns the proposal',
      given: proposedCards(ALL),
      at: 'A3',
      says: 'en gissning',
    },
    {
      name: 'where one of them has no row',
      given: proposedCards({ ...ALL, arkitekturbedomning: undefined, riskanalys: 'Ej tillämpligt' }),
      at: 'A3',
    },
  ],
  silent: [
    { name: 'where one is made', given: proposedCards({ ...ALL, riskanalys: 'JA' }) },
    { name: 'where one is only missing', given: proposedCards({ ...ALL, riskanalys: 'Nej' }) },
    {
      name: 'where the infrastructure is touched',
      given: proposedCards({ ...ALL, paverkanInfrastruktur: 'Ja' }),
    },
    {
      name: 'where they are put off',
      given: proposedCards({
        ...ALL,
        riskanalys: 'Nej. Inte relevant i detta skede. Blir en del i kommande utredning.',
      }),
    },
    {
      name: 'on two answers alone',
      given: proposedCards({ ...ALL, riskanalys: undefined, arkitekturbedomning: undefined }),
    },
  ],
});

describe('saysIrrelevant', () => {
  it.each(['Ej applicerbart', 'Nej, inte relevant', 'nej – ej tillämpligt', 'Inte aktuellt för förslaget'])(
    '%j does',
    (text) => {
      expect(saysIrrelevant(text)).toBe(true);
    },
  );

  it.each(['Nej', 'JA', 'Nej, görs senare', 'Ej aktuellt ännu', 'Inte relevant i dagsläget', ''])(
    '%j does not',
    (text) => {
      expect(saysIrrelevant(text)).toBe(false);
    },
  );
});
