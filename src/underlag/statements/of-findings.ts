import { openFindings } from '../../findings/review';
import type { Localized } from '../../language/localized';
import type { Statement } from '../../portfolio/statements/statement';
import type { SupplierPart } from '../supplier';

/** What a count of findings is a count of: of the proposals, of the insatser that run, or of nothing countable. */
type Among = 'proposed' | 'ongoing' | null;

interface Counting {
  readonly rule: string;
  readonly id: string;
  readonly among: Among;
  readonly text: (n: number, of: number) => Localized;
}

/** Rules that fire once for each thing they speak of, so that their findings can be counted. */
const COUNTED: readonly Counting[] = [
  {
    rule: 'nytt-ar-upphandling',
    id: 'nya-som-ar-fornyelser',
    among: 'proposed',
    text: (n, of) => ({
      sv: `${n} av ${of} nya insatser förnyar ett avtal för en befintlig tjänst eller är beslutade tidigare, att döma av hur de är skrivna.`,
      en: `${n} of ${of} new insatser renew a contract of an existing service or were decided before, to judge by their wording.`,
    }),
  },
  {
    rule: 'kanske-ej-digital',
    id: 'kanske-ej-digital',
    among: 'proposed',
    text: (n, of) => ({
      sv: `${n} av ${of} nya insatser svarar att ingen bedömning är relevant, och är kanske inte digital utveckling.`,
      en: `${n} of ${of} new insatser answer that no assessment is relevant, and are perhaps not digital development.`,
    }),
  },
  {
    rule: 'koppling-mal-saknas',
    id: 'insatser-utan-koppling-till-mal',
    among: 'proposed',
    text: (n, of) => ({
      sv: `${n} av ${of} nya insatser har ingen dokumenterad koppling till beslutade mål.`,
      en: `${n} of ${of} new insatser have no documented link to decided goals.`,
    }),
  },
  {
    rule: 'projektbudget-utan-belopp',
    id: 'insatser-utan-belopp',
    among: 'proposed',
    text: (n, of) => ({
      sv: `${n} av ${of} nya insatser har inget läsbart belopp i sin projektbudget.`,
      en: `${n} of ${of} new insatser have no readable amount in their project budget.`,
    }),
  },
  {
    rule: 'insats-utan-belopp',
    id: 'pagaende-utan-belopp',
    among: 'ongoing',
    text: (n, of) => ({
      sv: `${n} av ${of} pågående insatser har inget belopp någonstans i arbetsboken.`,
      en: `${n} of ${of} ongoing insatser have no amount anywhere in the workbook.`,
    }),
  },
  {
    rule: 'nytt-utan-kort',
    id: 'nya-utan-kort',
    among: null,
    text: (n) => ({
      sv: `${n} ${n === 1 ? 'rad kallas' : 'rader kallas'} nya men beskrivs inte i något kort.`,
      en: `${n} ${n === 1 ? 'row is' : 'rows are'} called new but described in no card.`,
    }),
  },
  {
    rule: 'samma-post-olika-belopp',
    id: 'samma-post-olika-belopp',
    among: null,
    text: (n) => ({
      sv: `${n} ${n === 1 ? 'post står' : 'poster står'} med olika belopp på olika ställen.`,
      en: `${n} ${n === 1 ? 'post has' : 'posts have'} different amounts in different places.`,
    }),
  },
  {
    rule: 'omrade-avviker-22-31',
    id: 'omraden-som-avviker',
    among: null,
    text: (n) => ({
      sv: `${n} ${n === 1 ? 'område har' : 'områden har'} en annan total bland förslagen än bland kostnaderna.`,
      en: `${n} ${n === 1 ? 'area has' : 'areas have'} a different total among the proposals than among the costs.`,
    }),
  },
];

/** What the findings of a supplier's workbook come to, counted; nothing where a rule has found nothing. */
export function findingStatements({ findings, proposed, ongoing }: SupplierPart): readonly Statement[] {
  const open = openFindings({ findings });
  const counts = { proposed: proposed.length, ongoing: ongoing.length };
  return COUNTED.flatMap(({ rule, id, among, text }): Statement[] => {
    const own = open.filter((finding) => finding.rule === rule);
    const n = new Set(
      own.map(({ group, place }) => `${place.sheet} ${String(place.row)} ${place.column ?? group ?? ''}`),
    ).size;
    if (n === 0) return [];
    const of = among === null ? n : Math.max(n, counts[among]);
    return [
      {
        id,
        text: text(n, of),
        figures: among === null ? { n } : { n, of },
        cells: own.flatMap(({ place }) => (place.row === null ? [] : [place])),
      },
    ];
  });
}
