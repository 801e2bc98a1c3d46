import type { Example } from './example';

/** Examples on one answer of a card, in as few rows as show it: the card's title, its name, and the answer in B3. */
const answerOf =
  (title: string, namn: string) =>
  (label: string, bad: string, good: string): Example => ({
    bad: [[title], ['Namn på förändringsinsats', namn], [label, bad]],
    at: ['B3'],
    mended: { B3: good },
  });

/** An example in a card of 1.4; the label as the template writes it. */
export const ongoingExample = answerOf('Pågående förändringsinsats 3', 'Byta telefonväxel');

/** An example in a card of 2.2; the label as the template writes it. */
export const proposedExample = answerOf('Föreslagen förändringsinsats 2', 'E-tjänst för bygglov');
