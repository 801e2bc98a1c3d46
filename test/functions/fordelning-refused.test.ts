import { loadFunctions } from './excel';

const column = (...values: unknown[]) => values.map((value) => [value]);

const gruppandelar = [
  ['INK', 0.15],
  ['förvaltningar', 0.6375],
  ['bolag', 0.2125],
];

describe('FORDELNING says why it cannot distribute', () => {
  test.each([
    ['text', [7, column(6, '3 st')], "Argumentet nyckeltal. Rad 2: '3 st' är text. Skriv ett tal."],
    [
      'a negative key figure',
      [7, column(6, -3)],
      'Argumentet nyckeltal. Rad 2: -3 är negativt. Skriv 0 eller ett positivt tal.',
    ],
    ['no key figures', [7], 'Argumentet nyckeltal: värdet saknas. Markera ett cellområde.'],
    [
      'blank key figures',
      [7, column('', '')],
      'Argumentet nyckeltal: värdet saknas. Markera ett cellområde.',
    ],
    [
      'a key that sums to 0',
      [
        7,
        [
          [1, 0],
          [2, 0],
        ],
        [[0.5, 0.5]],
      ],
      'Argumentet nyckeltal. Kolumn 2: nyckeltalen summerar till 0. Ange minst ett nyckeltal över 0.',
    ],
    [
      'a group whose key sums to 0',
      [
        7,
        column(1, 0),
        null,
        null,
        null,
        column('a', 'b'),
        [
          ['a', 0.5],
          ['b', 0.5],
        ],
      ],
      "Argumentet nyckeltal: nyckeltalen i gruppen 'b' summerar till 0. Ange minst ett nyckeltal över 0.",
    ],
    [
      'keys without weights',
      [
        7,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'Argumentet vikter: värdet saknas. Ange en vikt per nyckel när det finns flera nycklar.',
    ],
    [
      'weights that miss',
      [
        7,
        [
          [1, 2],
          [3, 4],
        ],
        [[0.5, 0.4]],
      ],
      'Argumentet vikter: summan är 0,9 men ska vara 1 (100 %). Rätta värdena så att summan blir 1.',
    ],
    [
      'too many weights',
      [7, column(1, 2), [[0.5, 0.5]]],
      'Argumentet vikter: antalet värden är 2 men nyckeltal har 1. Ange lika många.',
    ],
    [
      'a weight in per cent',
      [
        7,
        [
          [1, 2],
          [3, 4],
        ],
        [[50, 50]],
      ],
      'Argumentet vikter. Kolumn 1: 50 tolkas som 5 000 %. Skriv 50 % eller 0,5.',
    ],
    [
      'grundbelopp above the amount',
      [7, column(1, 1), null, 5],
      'Argumentet grundbelopp: grundbeloppen är tillsammans 10, mer än de 7 som ska fördelas. Sänk grundbeloppen.',
    ],
    [
      'too few grundbelopp',
      [7, column(1, 1, 1), null, [[1, 1]]],
      'Argumentet grundbelopp: antalet värden är 2 men nyckeltal har 3. Ange lika många.',
    ],
    [
      'a negative grundbelopp',
      [7, column(1, 1), null, [[1], [-1]]],
      'Argumentet grundbelopp. Rad 2: -1 är negativt. Skriv 0 eller ett positivt tal.',
    ],
    ['an amount of text', ['7 tkr', column(1, 1)], "Argumentet belopp: '7 tkr' är text. Använd ARLIG.TKR."],
    [
      'two amounts',
      [[[7, 8]], column(1, 1)],
      'Argumentet belopp: ska vara en enda cell men är 1 × 2 celler. Markera en cell.',
    ],
    [
      'more digits than Excel has',
      [1e12, column(1, 2), null, null, 6],
      'Argumentet belopp: delarna får fler än de 15 siffror som Excel kan visa, och summan skulle inte stämma. Ange färre decimaler.',
    ],
    [
      'shares without groups',
      [7, column(1), null, null, null, null, gruppandelar],
      'Argumentet grupper: värdet saknas. Ange en grupp per kund.',
    ],
    [
      'groups without shares',
      [7, column(1), null, null, null, column('a')],
      'Argumentet gruppandelar: värdet saknas. Markera två kolumner: grupp och andel.',
    ],
    [
      'too few groups',
      [7, column(1, 1), null, null, null, column('INK'), gruppandelar],
      'Argumentet grupper: antalet värden är 1 men nyckeltal har 2. Ange lika många.',
    ],
    [
      'a blank group',
      [7, column(1, 1), null, null, null, column('INK', ''), gruppandelar],
      'Argumentet grupper. Rad 2: värdet saknas. Ange en grupp per kund.',
    ],
    [
      'an unknown group',
      [7, column(1, 1), null, null, null, column('INK', 'bolagen'), gruppandelar],
      "Argumentet grupper. Rad 2: gruppen 'bolagen' finns inte i gruppandelar. Lägg till gruppen där.",
    ],
    [
      'a group twice',
      [
        7,
        column(1),
        null,
        null,
        null,
        column('a'),
        [
          ['a', 0.5],
          ['A', 0.5],
        ],
      ],
      "Argumentet gruppandelar. Rad 2, kolumn 1: gruppen 'A' står två gånger. Behåll en av raderna.",
    ],
    [
      'a group without customers',
      [7, column(1), null, null, null, column('INK'), gruppandelar],
      "Argumentet gruppandelar. Rad 2, kolumn 1: gruppen 'förvaltningar' har en andel men ingen kund. Ange gruppen på någon kund eller sätt andelen till 0.",
    ],
    [
      'group shares that miss',
      [
        7,
        column(1),
        null,
        null,
        null,
        column('a'),
        [
          ['a', 0.5],
          ['b', 0.4],
        ],
      ],
      'Argumentet gruppandelar: summan är 0,9 men ska vara 1 (100 %). Rätta värdena så att summan blir 1.',
    ],
    [
      'group shares in per cent',
      [
        7,
        column(1),
        null,
        null,
        null,
        column('a'),
        [
          ['a', 15],
          ['b', 85],
        ],
      ],
      'Argumentet gruppandelar. Rad 1, kolumn 2: 15 tolkas som 1 500 %. Skriv 50 % eller 0,5.',
    ],
    [
      'one column of group shares',
      [7, column(1), null, null, null, column('a'), column('a')],
      'Argumentet gruppandelar: ska ha två kolumner, grupp och andel, men har 1. Markera två kolumner: grupp och andel.',
    ],
    [
      'a share without a group',
      [
        7,
        column(1),
        null,
        null,
        null,
        column('a'),
        [
          ['a', 0.5],
          ['', 0.5],
        ],
      ],
      'Argumentet gruppandelar. Rad 2, kolumn 1: värdet saknas. Markera två kolumner: grupp och andel.',
    ],
  ])('%s', async (_, args, message) => {
    const { refusal } = await loadFunctions();
    expect(refusal('FORDELNING', ...args)).toBe(message);
  });
});
