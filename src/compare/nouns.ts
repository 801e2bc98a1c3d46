import type { Language } from '../language/localized';

interface Noun {
  readonly one: string;
  readonly many: string;
}

type Nouns = Readonly<Record<Language, Noun>>;

const noun = (sv: readonly [string, string], en: readonly [string, string]): Nouns => ({
  sv: { one: sv[0], many: sv[1] },
  en: { one: en[0], many: en[1] },
});

/** What people call one difference of each kind, and several, after a number. */
export const RULE_NOUNS: Readonly<Partial<Record<string, Nouns>>> = {
  'svar-tillkommit': noun(['nytt svar', 'nya svar'], ['new answer', 'new answers']),
  'svar-andrat': noun(['ändrat svar', 'ändrade svar'], ['changed answer', 'changed answers']),
  'svar-borttaget': noun(['borttaget svar', 'borttagna svar'], ['answer gone', 'answers gone']),
  'insats-tillkommen': noun(['ny insats', 'nya insatser'], ['new insats', 'new insatser']),
  'insats-borttagen': noun(
    ['borttagen insats', 'borttagna insatser'],
    ['insats withdrawn', 'insatser withdrawn'],
  ),
  'insats-omdopt': noun(
    ['insats troligen omdöpt', 'insatser troligen omdöpta'],
    ['insats probably renamed', 'insatser probably renamed'],
  ),
  'insats-omnumrerad': noun(
    ['insats med ny kod', 'insatser med ny kod'],
    ['insats with a new code', 'insatser with new codes'],
  ),
  'belopp-andrat': noun(['ändrat belopp', 'ändrade belopp'], ['changed amount', 'changed amounts']),
  'rad-tillkommen': noun(['ny rad', 'nya rader'], ['new row', 'new rows']),
  'rad-borttagen': noun(['borttagen rad', 'borttagna rader'], ['row gone', 'rows gone']),
  'rad-omdopt': noun(
    ['rad troligen omdöpt', 'rader troligen omdöpta'],
    ['row probably renamed', 'rows probably renamed'],
  ),
  'kolumn-tillkommen': noun(['ny kolumn', 'nya kolumner'], ['new column', 'new columns']),
  'kolumn-borttagen': noun(['borttagen kolumn', 'borttagna kolumner'], ['column gone', 'columns gone']),
  'text-tillkommen': noun(['ny text', 'nya texter'], ['new text', 'new texts']),
  'text-andrad': noun(['ändrad text', 'ändrade texter'], ['changed text', 'changed texts']),
  'text-borttagen': noun(['borttagen text', 'borttagna texter'], ['text gone', 'texts gone']),
  'anteckningar-tillkomna': noun(
    ['ny kolumn med anteckningar', 'nya kolumner med anteckningar'],
    ['new column of notes', 'new columns of notes'],
  ),
  'anteckningar-borttagna': noun(
    ['kolumn med anteckningar borta', 'kolumner med anteckningar borta'],
    ['column of notes gone', 'columns of notes gone'],
  ),
  'avsnitt-tillkommet': noun(['nytt avsnitt', 'nya avsnitt'], ['new chapter', 'new chapters']),
  'avsnitt-borttaget': noun(['borttaget avsnitt', 'borttagna avsnitt'], ['chapter gone', 'chapters gone']),
  'leverantor-andrad': noun(
    ['byte av leverantör', 'byten av leverantör'],
    ['change of supplier', 'changes of supplier'],
  ),
  'utlovad-insats-saknas': noun(
    ['föreslagen insats är borta', 'föreslagna insatser är borta'],
    ['proposed insats gone', 'proposed insatser gone'],
  ),
  'effekthemtagning-saknas': noun(
    ['effekt redovisas inte', 'effekter redovisas inte'],
    ['effect not reported', 'effects not reported'],
  ),
  'effektmal-andrat': noun(
    ['ändrat effektmål', 'ändrade effektmål'],
    ['changed effect goal', 'changed effect goals'],
  ),
  'tidplan-forskjuten': noun(
    ['flyttad tidplan', 'flyttade tidplaner'],
    ['moved schedule', 'moved schedules'],
  ),
  'klassning-utlovad-saknas': noun(
    ['utlovad klassning saknas', 'utlovade klassningar saknas'],
    ['promised classification missing', 'promised classifications missing'],
  ),
  'insats-foreslas-igen': noun(
    ['insats föreslås igen', 'insatser föreslås igen'],
    ['insats proposed again', 'insatser proposed again'],
  ),
  'pagaende-utan-forslag': noun(
    ['insats pågår utan att ha föreslagits', 'insatser pågår utan att ha föreslagits'],
    ['insats runs without having been proposed', 'insatser run without having been proposed'],
  ),
  'budget-avviker-fran-prognos': noun(
    ['budget avviker från prognosen', 'budgetar avviker från prognosen'],
    ['budget differs from the forecast', 'budgets differ from the forecast'],
  ),
  'utfall-avviker-fran-budget': noun(
    ['utfall avviker från budgeten', 'utfall avviker från budgeten'],
    ['outcome differs from the budget', 'outcomes differ from the budget'],
  ),
  'tjanst-flyttad': noun(
    ['tjänst har kommit eller gått', 'tjänster har kommit eller gått'],
    ['service came or went', 'services came or went'],
  ),
};
