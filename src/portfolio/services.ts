import { readAnswer } from '../language/answers';
import { rememberOf, rememberShort } from '../language/by-key';
import { wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import { tellsApart } from '../language/telling-words';
import { COST_ROLES, type CostRole } from '../template/roles';
import type { Template } from '../template/template';

/**
 * "Ny tjänst", "Ny kommande bastjänst", "Kommande Bas-tjänst (2024)", "Digitalt bokslut - ny
 * tjänst-arbetsnamn".
 */
const NEW_SERVICE =
  /(?:^| )(?:ny|nya|nytt|kommande|blivande|framtida|planerade?|föreslagna?|föreslagen)(?: \p{L}+)? ?\p{L}*tjänst/u;
/** "Projektstöd (tilläggstjänst)": the register holds only bastjänster and digital infrastruktur. */
const OTHER_KIND = /(?:^| )(?:tilläggs?|specialist|verksamhetsspecifi\p{L}+) ?tjänst/u;
/** "Ingen befintlig tjänst", "Ej kopplat till befintlig bastjänst". */
const NO_SERVICE = /^(?:ingen|inget|inga|ej|inte|saknar)(?: \p{L}+){0,3} ?\p{L}*tjänst(?:en|er)?$/u;

/** Words that make a name of an area: "Samtliga tjänster inom området HR"; and other kinds than the register's. */
const AREA_FILLERS = [
  ...['samtliga', 'alla', 'flera', 'olika', 'övrigt?', 'övriga', 'befintliga', 'gemensamma'],
  ...['stads?', 'stadens', 'kommuns?', 'kommunens', 'inom', 'för', 'i', 'av', 'och', 'samt'],
  ...['område', 'området', 'områden', 'portfölj', 'portföljen', 'bas', 'tjänst', 'tjänster', 'tjänsterna'],
  ...['tilläggs?', 'specialist', 'verksamhetsspecifi\\p{L}+', 'bastjänst(?:er|erna)?'],
];
const AREA_FILLER = new RegExp(`^(?:${AREA_FILLERS.join('|')})$`, 'u');
/** What may stand with a kind of cost, and the endings of its word: "Löpande förvaltning", "Utvecklingskostnader". */
const COST_FILLER = /^(?:kostnad(?:er)?|löpande|nya|ny|totala|total|budget|ram)$/u;
const COST_ENDING = /^(?:en|s?kostnad(?:er|en|erna)?|s?insats(?:er)?|s?budget|er)?$/u;
/** "HR-tjänster", "Infrastrukturtjänst": whose services they are. */
const SERVICES_OF = /^(\p{L}+)tjänst(?:er|erna)?$/u;

/** What a name where a service may stand says by itself, by a template's words for areas. */
export interface ServiceNames {
  /** Whether a name is a whole area's, and no service's: "HR", "Ledning och styrning", "Digital infrastruktur". */
  readonly namesArea: (text: string) => boolean;
  /** The kind of cost that a name is of, and of nothing else: "Förvaltning", "Utvecklingskostnader nya insatser". */
  readonly costNamed: (text: string) => CostRole | null;
  /**
   * Whether a text where a service belongs names none that a register could hold: a blank, a placeholder, a no, a
   * new service, one of another kind than the register's, or a whole area ("HR", "Ledning och styrning",
   * "Samtliga HR-tjänster", "Digital infrastruktur").
   */
  readonly namesNoService: (text: string) => boolean;
}

export const serviceNames = rememberOf(
  ({ words: { areas = [], costs }, municipality }: Template): ServiceNames => {
    const known = new Set([...areas, municipality].flatMap((name) => wordsOnly(name).split(' ')));
    const isOfArea = (word: string): boolean =>
      known.has(word) || AREA_FILLER.test(word) || known.has(SERVICES_OF.exec(word)?.[1] ?? '');
    const namesArea = rememberShort((text) => {
      const words = wordsOnly(text);
      return words !== '' && words.split(' ').every(isOfArea);
    });
    const costOf = (word: string): CostRole | null =>
      COST_ROLES.find((role) =>
        costs[role].some((cost) => word.startsWith(cost) && COST_ENDING.test(word.slice(cost.length))),
      ) ?? null;
    const costNamed = rememberShort((text) => {
      const words = wordsOnly(text).split(' ');
      const named = words.flatMap((word) => costOf(word) ?? []);
      const isAll = words.every((word) => COST_FILLER.test(word) || AREA_FILLER.test(word) || costOf(word));
      return isAll ? (COST_ROLES.find((role) => named.includes(role)) ?? null) : null;
    });
    return {
      namesArea,
      costNamed,
      namesNoService: rememberShort((text) => namesNothing(text) || namesArea(text)),
    };
  },
);

function namesNothing(text: string): boolean {
  const words = wordsOnly(text);
  if (words === '' || isPlaceholder(text)) return true;
  if ([NEW_SERVICE, OTHER_KIND, NO_SERVICE].some((pattern) => pattern.test(words))) return true;
  const answer = readAnswer(text);
  return answer.startsWith('NEJ') || answer === 'EJ TILLÄMPLIGT' || words === 'ja';
}

/** Whether a text calls something that it names a new service: "Ny tjänst: Signering", but not "Nya tjänster" alone. */
export function namesNewService(text: string): boolean {
  const words = wordsOnly(text);
  return NEW_SERVICE.test(words) && tellsApart(words.replace(NEW_SERVICE, ' '));
}

/** Whether a name says itself that it is of another kind than the register's: "Projektstöd (tilläggstjänst)". */
export const namesOtherKind = (text: string): boolean => OTHER_KIND.test(wordsOnly(text));
