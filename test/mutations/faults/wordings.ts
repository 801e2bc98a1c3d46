/** Formulations that say nothing, as suppliers write them. */

/** Only that the content will come or is missing. */
export const PLACEHOLDERS: readonly string[] = [
  ...['N/A', 'n/a.', '-', '?', 'TBD', 'Ej klart', 'EJ KLART', 'ej beslutat.', 'Saknas', 'Återkommer'],
  ...['Tas fram i förstudie', 'Tas fram i förstudien.', 'Finns ej framtaget'],
  ...['Det finns inga effektmål formulerade för insatsen'],
];

/** Only that the content will come at another time. */
export const LATER: readonly string[] = [
  'Kommer senare',
  'Återkommer senare',
  'Redovisas senare',
  'Tas fram senare',
];

/** A goal with nothing in it that one could follow up. */
export const VAGUE: readonly string[] = [
  'Främjar digitalisering i stadens verksamheter',
  'En effektiv och säker process',
  'Ökad kvalitet och trygghet i vardagen',
  'En modern och användarvänlig lösning',
  'Utveckling inom Office 365',
];

/** Neither yes nor no. */
export const UNCLEAR: readonly string[] = [
  'Möjligtvis om upphandlingen kräver det',
  'Beror på vilken lösning som väljs',
  'Delvis, i den andra etappen',
  'Kanske',
  'JA / NEJ',
];

/** A no with a reason, or that the question does not apply. */
export const EXPLAINED: readonly string[] = [
  'Nej, görs i upphandlingen hösten 2024',
  'NEJ - genomförs när förstudien är klar',
  'Nej. Ingår i ordinarie förvaltning.',
  'Ej applicerbart',
  'Inte relevant för insatsen',
];
