import { arkitekturbedomningSaknas } from './arkitekturbedomning-saknas';
import { avsnittSaknas } from './avsnitt-saknas';
import { beloppEjTal } from './belopp-ej-tal';
import { effektmalSaknas } from './effektmal-saknas';
import { effektmalUpprepat } from './effektmal-upprepat';
import { indexAvviker } from './index-avviker';
import { informationsklassningSaknas } from './informationsklassning-saknas';
import { itSakerhetsbedomningSaknas } from './it-sakerhetsbedomning-saknas';
import { riskanalysSaknas } from './riskanalys-saknas';
import type { Rule } from './rule';
import { summaStammerInte } from './summa-stammer-inte';
import { tomtKort } from './tomt-kort';

/** Every rule of the product, in the order in which they are listed to people. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  effektmalSaknas,
  effektmalUpprepat,
  informationsklassningSaknas,
  riskanalysSaknas,
  itSakerhetsbedomningSaknas,
  arkitekturbedomningSaknas,
  avsnittSaknas,
  tomtKort,
  summaStammerInte,
  beloppEjTal,
  indexAvviker,
];
