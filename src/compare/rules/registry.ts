import type { YearRule } from '../two-years';
import { budgetAvvikerFranPrognos, utfallAvvikerFranBudget } from './belopp-mellan-ar';
import { effekthemtagningSaknas } from './effekthemtagning-saknas';
import { effektmalAndrat } from './effektmal-andrat';
import { insatsForeslasIgen } from './insats-foreslas-igen';
import { insatsOmdopt } from './insats-omdopt';
import { klassningUtlovadSaknas } from './klassning-utlovad-saknas';
import { pagaendeUtanForslag } from './pagaende-utan-forslag';
import { tidplanForskjuten } from './tidplan-forskjuten';
import { tjanstFlyttad } from './tjanst-flyttad';
import { utlovadInsatsSaknas } from './utlovad-insats-saknas';

/** The rules that hold a year against an earlier one, in the order in which they are told. */
export const yearRules: readonly YearRule[] = [
  utlovadInsatsSaknas,
  effekthemtagningSaknas,
  effektmalAndrat,
  tidplanForskjuten,
  klassningUtlovadSaknas,
  insatsForeslasIgen,
  insatsOmdopt,
  pagaendeUtanForslag,
  budgetAvvikerFranPrognos,
  utfallAvvikerFranBudget,
  tjanstFlyttad,
];
