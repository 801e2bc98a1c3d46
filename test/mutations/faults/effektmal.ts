import { insatser, ongoing } from '../faultless';
import { write } from '../tagged';
import { anotherOf, answerMark, replacedAnswer, type FaultKind } from './fault';
import { LATER, PLACEHOLDERS, VAGUE } from './wordings';

/** Faults in the effektmål of 1.4 and 2.2. */
export const effektmalFaults: readonly FaultKind[] = [
  replacedAnswer('effektmål blank', 'effektmal-saknas', 'fel', {
    cards: insatser,
    fields: ['effektmal'],
    contents: [null, ' '],
  }),
  replacedAnswer('effektmål a placeholder', 'effektmal-saknas', 'fel', {
    cards: insatser,
    fields: ['effektmal'],
    contents: [...PLACEHOLDERS, { type: 'error', value: '#REF!' }],
  }),
  replacedAnswer('effektmål put off', 'effektmal-saknas', 'fel', {
    cards: insatser,
    fields: ['effektmal'],
    contents: LATER,
  }),
  replacedAnswer('effektmål without a measure', 'effektmal-ej-uppfoljningsbart', 'info', {
    cards: insatser,
    fields: ['effektmal'],
    contents: VAGUE,
  }),
  {
    name: 'effektmål of another card of the chapter',
    rule: 'effektmal-upprepat',
    plant: (workbook, random) => {
      const card = random.pick(insatser);
      const source = anotherOf(random, insatser, card);
      const text = String(source.answers['effektmal']);
      const written = random.pick([text, text.toUpperCase(), text.replace(/\.$/, ' ')]);
      // Both cards say the same, so both are told.
      return {
        workbook: write(workbook, { [answerMark(card, 'effektmal')]: written }),
        expected: [card, source].map((each) => ({
          rule: 'effektmal-upprepat',
          severity: 'varning',
          at: answerMark(each, 'effektmal'),
        })),
      };
    },
  },
  {
    name: 'effektmål the same as projektmål',
    rule: 'effektmal-upprepat',
    plant: (workbook, random) => {
      const card = random.pick(ongoing);
      const text = String(card.answers['effektmal']);
      return {
        workbook: write(workbook, { [answerMark(card, 'projektmal')]: text }),
        expected: [{ rule: 'effektmal-upprepat', severity: 'varning', at: answerMark(card, 'effektmal') }],
      };
    },
  },
];
