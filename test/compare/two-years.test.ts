import { compare } from '../../src/compare/compare';
import { yearRules } from '../../src/compare/rules/registry';
import { latestTemplate } from '../../src/template/catalogue';
import { inYear } from '../../src/template/template';
import { recognise } from '../../src/recognise/recognise';
import { sheet, type Value, workbook } from '../../src/workbook/from-values';
import { addressOf } from '../../src/workbook/address';
import { type Answers, HEADING_31, ongoingCards, proposedCards } from '../builders/cards';

type Rows = readonly (readonly Value[])[];

interface Year {
  readonly ongoing?: readonly Answers[];
  readonly proposed?: readonly Answers[];
  /** Rows of 1.1: service, insatser, effect. */
  readonly effects?: Rows;
  readonly costs?: Rows;
  readonly prose?: Rows;
  readonly services?: readonly string[];
}

/** Next year's template: the same, with its years moved. */
const mall2025 = { ...inYear(latestTemplate, 2025), id: 'next', year: 2025 };

function bookOf(
  year: number,
  { ongoing = [], proposed = [], effects = [], costs = [], prose = [], services = [] }: Year,
) {
  const sheets = [
    sheet('Försättsblad', [
      ['Leverantör', 'Nämnden för Intraservice'],
      ['Avser år', year],
    ]),
    sheet('1.1', [
      ['1.1 Genomförd effekthemtagning'],
      [
        'Namn på bastjänst eller infrastrukturtjänst',
        'Genomförda förändringsinsatser',
        'Effekthemtagning leverantör',
      ],
      ...effects,
    ]),
    sheet('1.2', [
      ['1.2 Status konsolidering'],
      ['Tjänst', 'Andel (%) befintliga kunder', 'Konsolideringsplan nya kunder', 'Avsteg'],
      ...services.map((service) => [service, '100 %', 'Enligt plan', 'Inga']),
    ]),
    sheet('1.3', [['1.3 Portföljanalys'], ...prose]),
    sheet('1.4', ongoingCards(...ongoing)),
    sheet('2.2', proposedCards(...proposed)),
    sheet('3.1', [...HEADING_31, ...costs]),
  ];
  return {
    submission: recognise(workbook(...sheets), year === 2024 ? latestTemplate : mall2025),
    findings: [],
  };
}

const differ = (then: Year, now: Year) => compare(bookOf(2024, then), bookOf(2025, now));

/** What a rule tells: severity, and both cells. */
const told = (rule: string, then: Year, now: Year) =>
  differ(then, now)
    .differences.filter((each) => each.rule === rule)
    .map(({ severity, left, right }) => {
      const [from, to] = [left, right].map((side) =>
        side ? `${side.place.sheet}!${addressOf(side.place) ?? ''}` : null,
      );
      return [severity, from ?? null, to ?? null];
    });

const chatbot = {
  namn: 'Chattbot i kontaktcenter',
  koppladTjanst: 'Kontaktcenter',
  behovsbeskrivning: 'Invånare väntar länge i telefon för enkla frågor.',
  nytta: 'Enkla ärenden besvaras dygnet runt.',
  effektmal: 'Andelen samtal som gäller öppettider minskar med hälften.',
};
const chatbotNow = { namn: chatbot.namn, tjanst: 'Kontaktcenter', effektmal: chatbot.effektmal };
const kalender = {
  namn: 'Kalender för lediga lokaler',
  tjanst: 'Öppna data',
  effektmal: 'Antalet bokade lokaler ökar med 20 procent per år.',
  projektmal: 'Kalendern är publicerad.',
};

describe('utlovad-insats-saknas', () => {
  const rule = 'utlovad-insats-saknas';
  it('tells of a proposal that is gone without a word', () => {
    expect(told(rule, { proposed: [chatbot] }, { ongoing: [kalender] })).toEqual([
      ['varning', '2.2!B4', null],
    ]);
  });

  it.each<[string, Year]>([
    ['runs now', { ongoing: [chatbotNow] }],
    ['runs under a like name', { ongoing: [{ ...chatbotNow, namn: 'Införa chattbot, kontaktcenter' }] }],
    ['is proposed again', { proposed: [chatbot] }],
    ['is reported', { effects: [['Kontaktcenter', 'Chattbot i kontaktcenter', 'Samtalen är 12 % färre.']] }],
  ])('is silent where it %s', (_, now) => {
    expect(told(rule, { proposed: [chatbot] }, now)).toEqual([]);
  });

  it('is not silenced by what is told of its service, nor by a report without an effect', () => {
    const bemanning = {
      namn: 'Upphandling och införande av IT-stöd för bemanning',
      koppladTjanst: 'Stöd i arbetet med bemanning',
    };
    const row = (insatser: string, effect: string): Year => ({
      effects: [['Stöd i arbetet med bemanning', insatser, effect]],
    });
    const other = row('Automatisering mellan två system', 'Tolv timmar i veckan.');
    expect(told(rule, { proposed: [bemanning] }, other)).toEqual([['varning', '2.2!B4', null]]);
    const named = row('Upphandling och införande av IT-stöd för bemanning', 'Tolv timmar i veckan.');
    expect(told(rule, { proposed: [bemanning] }, named)).toEqual([]);
    const blank = row('Upphandling och införande av IT-stöd för bemanning', '');
    expect(told(rule, { proposed: [bemanning] }, blank)).toEqual([['info', '2.2!B4', '1.1!C3']]);
  });

  it('only informs where a running text names it', () => {
    const now = {
      prose: [['Chattboten i kontaktcenter avbröts i mars eftersom upphandlingen överklagades.']],
    };
    expect(told(rule, { proposed: [chatbot] }, now)).toEqual([['info', '2.2!B4', '1.3!A2']]);
  });
});

describe('effekthemtagning-saknas', () => {
  const rule = 'effekthemtagning-saknas';
  it('tells of an insats that has ended and whose effect nobody reports', () => {
    expect(told(rule, { ongoing: [kalender] }, {})).toEqual([['varning', '1.4!B6', null]]);
    const blank = { effects: [['Öppna data', 'Kalender för lediga lokaler', '']] };
    expect(told(rule, { ongoing: [kalender] }, blank)).toEqual([['varning', '1.4!B6', '1.1!C3']]);
  });

  it('only informs where its service reports an effect without naming it', () => {
    const now = { effects: [['Öppna data', 'Nytt gränssnitt för luftkvalitet', 'Tolv externa tjänster.']] };
    expect(told(rule, { ongoing: [kalender] }, now)).toEqual([['info', '1.4!B6', '1.1!C3']]);
  });

  it.each<[string, Year, Year]>([
    ['it still runs', { ongoing: [kalender] }, { ongoing: [kalender] }],
    ['it had no effektmål', { ongoing: [{ ...kalender, effektmal: '' }] }, {}],
    [
      'its effektmål was a placeholder',
      { ongoing: [{ ...kalender, effektmal: 'Tas fram i förstudien' }] },
      {},
    ],
    [
      'its effect is reported',
      { ongoing: [kalender] },
      { effects: [['Öppna data', 'Kalender för lediga lokaler', 'Bokningarna är 24 % fler.']] },
    ],
  ])('is silent where %s', (_, then, now) => {
    expect(told(rule, then, now)).toEqual([]);
  });
});

describe('effektmal-andrat', () => {
  const rule = 'effektmal-andrat';
  it('tells of a goal that was rewritten, or taken away, at both cells', () => {
    const now = { ongoing: [{ ...kalender, effektmal: 'Antalet bokningar ökar med 5 procent.' }] };
    expect(told(rule, { ongoing: [kalender] }, now)).toEqual([['info', '1.4!B6', '1.4!B6']]);
    expect(told(rule, { proposed: [chatbot] }, { ongoing: [{ ...chatbotNow, effektmal: '' }] })).toEqual([
      ['info', '2.2!B8', '1.4!B6'],
    ]);
  });

  it('is silent where it is the same however typed, or was none', () => {
    const same = {
      ongoing: [{ ...kalender, effektmal: 'antalet bokade lokaler ökar med 20 procent per år' }],
    };
    expect(told(rule, { ongoing: [kalender] }, same)).toEqual([]);
    expect(told(rule, { ongoing: [{ ...kalender, effektmal: '' }] }, { ongoing: [kalender] })).toEqual([]);
  });
});

describe('tidplan-forskjuten', () => {
  const at = (tidplan: string, kommentarAvvikelser = '') => ({
    ongoing: [{ ...kalender, tidplan, kommentarAvvikelser }],
  });
  const text = (then: Year, now: Year) =>
    differ(then, now).differences.find(({ rule }) => rule === 'tidplan-forskjuten')?.text.sv;

  it('tells how far the end has moved, and whether a comment says why', () => {
    expect(text(at('2023-01-01 - 2024-06-30'), at('2023-01-01 - 2025-12-31'))).toBe(
      'Slutet är 18 månader senare än förra året. Ändrat från ”2023-01-01 - 2024-06-30” till ”2023-01-01 - 2025-12-31”. Ingen kommentar säger varför.',
    );
    expect(text(at('2023–2025'), at('2023–2024', 'Upphandlingen gick fortare.'))).toBe(
      'Slutet är 12 månader tidigare än förra året. Ändrat från ”2023–2025” till ”2023–2024”. Kommentar: ”Upphandlingen gick fortare.”.',
    );
    expect(text(at('2023–2025'), at('2024–2025'))).toMatch(/^Starten är 12 månader senare/);
    expect(text(at('2023–2025'), at('När upphandlingen är klar'))).toMatch(/^Tidplanen är omskriven\./);
  });

  it('is silent where the days are the same', () => {
    expect(text(at('2023-01-01 - 2024-12-31'), at('2023–2024'))).toBeUndefined();
  });
});

describe('klassning-utlovad-saknas', () => {
  const rule = 'klassning-utlovad-saknas';
  const asked = (informationsklassning: string) => ({ proposed: [{ ...chatbot, informationsklassning }] });
  it('tells of a promise for a year that has come', () => {
    expect(told(rule, asked('Nej, görs 2024'), asked('NEJ'))).toEqual([['varning', '2.2!B15', '2.2!B15']]);
  });

  it.each([
    ['Nej, görs 2024', 'JA'],
    ['Nej, görs 2027', 'NEJ'],
    ['NEJ', 'NEJ'],
    ['Nej, görs 2024', 'Ej tillämpligt'],
  ])('is silent at %j and %j', (then, now) => {
    expect(told(rule, asked(then), asked(now))).toEqual([]);
  });
});

it('tells a guess in either chapter with what to correct it by, and what a person says holds', () => {
  const renamed = { ...chatbot, namn: 'Digital assistent för invånare' };
  const [then, now] = [bookOf(2024, { proposed: [chatbot] }), bookOf(2025, { proposed: [renamed] })];
  const guess = compare(then, now).differences.find(({ rule }) => rule === 'insats-omdopt');
  expect(guess?.pair).toEqual({ kind: 'insats', left: chatbot.namn, right: renamed.namn });
  const apart = compare(then, now, [{ kind: 'insats', left: chatbot.namn, right: null }]);
  expect(apart.proposals).toEqual({ of: 1, running: 0, again: 0, gone: 1 });
  expect(apart.lone.map(({ side, name }) => [side, name])).toEqual([
    ['left', chatbot.namn],
    ['right', renamed.namn],
  ]);
  const other = { ...kalender, namn: 'Boka lokal' };
  const ended = bookOf(2025, { ongoing: [other] });
  const together = compare(then, ended, [{ kind: 'insats', left: chatbot.namn, right: other.namn }]);
  expect(together.proposals).toEqual({ of: 1, running: 1, again: 0, gone: 0 });
  expect(together.lone).toEqual([]);
  // A row of costs may bear the name of an insats.
  const ofRow = compare(then, now, [{ kind: 'rad', left: chatbot.namn, right: null }]);
  expect(ofRow.proposals).toMatchObject({ again: 1, gone: 0 });
});

it('tells what ran and is proposed now', () => {
  const again = { namn: kalender.namn, koppladTjanst: 'Öppna data', effektmal: kalender.effektmal };
  expect(told('insats-foreslas-igen', { ongoing: [kalender] }, { proposed: [again] })).toEqual([
    ['info', '1.4!B5', '2.2!B4'],
  ]);
});

it('tells what is proposed again, what runs under another name, and what runs without having been proposed', () => {
  expect(told('insats-foreslas-igen', { proposed: [chatbot] }, { proposed: [chatbot] })).toEqual([
    ['info', '2.2!B4', '2.2!B4'],
  ]);
  const renamed = { ongoing: [{ ...kalender, namn: 'Boka ledigt' }] };
  expect(told('insats-omdopt', { ongoing: [kalender] }, renamed)).toEqual([['info', '1.4!B5', '1.4!B5']]);
  expect(told('pagaende-utan-forslag', { ongoing: [kalender] }, { ongoing: [kalender, chatbotNow] })).toEqual(
    [['info', null, '1.4!B13']],
  );
});

describe('amounts between years', () => {
  const CAPTION = 'Förvaltningskostnader inom befintliga tjänster, både bas- och infrastrukturtjänster';
  const table = (year: number, rows: Rows, analysis: Rows = []) => ({
    costs: [
      [CAPTION],
      ['Tjänst', `Utfall ${year - 2}`, `Budget ${year - 1}`, `Prognos budget ${year}`],
      ...rows,
      ...(analysis.length > 0 ? [[], ['Leverantörens analys'], ...analysis] : []),
    ],
  });
  const then = table(2024, [
    ['Telefoni', 90, 100, 110],
    ['Webbhotell', 40, 50, 60],
  ]);

  it('are told where the budget is another than the forecast, over the limit and unexplained as varning', () => {
    const now = table(2025, [
      ['Webbhotell', 50, 60, 62],
      ['Telefoni', 100, 150, 155],
    ]);
    expect(told('budget-avviker-fran-prognos', then, now)).toEqual([
      ['varning', '3.1!D5', '3.1!C5'],
      ['varning', '3.1!D5', '3.1!C6'],
    ]);
    expect(told('utfall-avviker-fran-budget', then, now)).toEqual([]);
    const [frame, row] = differ(then, now).differences.filter(
      ({ rule }) => rule === 'budget-avviker-fran-prognos',
    );
    expect(frame?.text.sv).toBe(
      'Budgeten 2024 är 210 tkr; prognosen var 170 tkr (+40 tkr, +23,5 %). Inget i arbetsboken säger varför.',
    );
    expect([row?.what, row?.difference?.toNumber()]).toEqual(['Telefoni · 2024', 40]);
  });

  it('are informed of where the analysis says why, and below the limit', () => {
    const now = table(
      2025,
      [
        ['Webbhotell', 50, 60, 62],
        ['Telefoni', 100, 150, 155],
      ],
      [['Telefoni ökar eftersom avtalet har förnyats till högre pris.']],
    );
    expect(told('budget-avviker-fran-prognos', then, now).map(([severity]) => severity)).toEqual([
      'info',
      'info',
    ]);
    const near = table(2025, [
      ['Webbhotell', 52, 60, 62],
      ['Telefoni', 100, 110, 115],
    ]);
    expect(told('utfall-avviker-fran-budget', then, near).map(([severity]) => severity)).toEqual([
      'info',
      'info',
    ]);
  });

  it('are told of a row that one of the years lacks, unless the table is told in other detail or not filled', () => {
    const lost = table(2025, [['Telefoni', 100, 110, 115]]);
    const rule = 'budget-avviker-fran-prognos';
    const { differences } = differ(then, lost);
    expect(
      differences.filter((each) => each.rule === rule).map(({ text, lone }) => [text.sv, lone?.name]),
    ).toEqual([
      [expect.stringMatching(/^Budgeten 2024 är 110 tkr; prognosen var 170 tkr/), undefined],
      [
        'Raden finns inte nu; prognosen för 2024 var 60 tkr (−60 tkr, −100 %). Inget i arbetsboken säger varför.',
        'Webbhotell',
      ],
    ]);
    expect(
      told(
        rule,
        table(2024, [['Telefoni', 90, 100, 110]]),
        table(2025, [
          ['Telefoni', 100, 110, 115],
          ['Arkivhotell', 5, 8, 9],
        ]),
      ),
    ).toContainEqual(['varning', null, '3.1!C6']);
    const areas = table(2025, [['Digital infrastruktur', 150, 170, 180]]);
    expect(told(rule, then, areas).filter(([, , right]) => right === null)).toEqual([]);
    const leftOut = table(2025, [
      ['Telefoni', 100, 110, 115],
      ['Webbhotell', null, null, 62],
    ]);
    expect(told(rule, then, leftOut)).toContainEqual(['varning', '3.1!D6', '3.1!C6']);
    expect(told('utfall-avviker-fran-budget', then, leftOut)).toContainEqual(['varning', '3.1!C6', '3.1!B6']);
    const unfilled = table(2025, [['Telefoni', null, null, null]]);
    expect(told(rule, then, unfilled)).toEqual([]);
  });

  it('are silent where they differ by rounding', () => {
    const now = table(2025, [
      ['Webbhotell', 50.4, 60.3, 62],
      ['Telefoni', 99.8, 110.4, 115],
    ]);
    expect(told('budget-avviker-fran-prognos', then, now)).toEqual([]);
    expect(told('utfall-avviker-fran-budget', then, now)).toEqual([]);
  });
});

it('tells of services that have come and gone', () => {
  const then = { services: ['Telefoni', 'Webbhotell'] };
  const now = { services: ['Webbhotell', 'Databashotell'] };
  expect(told('tjanst-flyttad', then, now)).toEqual([
    ['info', '1.2!A3', null],
    ['info', null, '1.2!A4'],
  ]);
  expect(told('tjanst-flyttad', then, then)).toEqual([]);
});

it('given the other way round still holds the later year against the earlier, with the sides exchanged', () => {
  const [one, other] = [bookOf(2024, { proposed: [chatbot] }), bookOf(2025, {})];
  const [forth, back] = [compare(one, other), compare(other, one)];
  expect(back.mode).toBe('last-year');
  expect(back.differences.map(({ rule, left, right }) => [rule, right, left])).toEqual(
    forth.differences.map(({ rule, left, right }) => [rule, left, right]),
  );
});

it('every rule has an id of its own and tells itself in two languages', () => {
  expect(new Set(yearRules.map(({ id }) => id)).size).toBe(yearRules.length);
  for (const { id, title, rationale, source, firesOn } of yearRules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [title, rationale, source, firesOn]) expect([text.sv, text.en]).not.toContain('');
  }
});
