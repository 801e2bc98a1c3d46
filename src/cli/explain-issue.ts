import { collapseSpaces, shorten } from '../language/normalise';
import { MOTIVERING_LENGTH, NAME_LENGTH } from '../findings/acceptance';
import { SEVERITY_SETTINGS } from '../findings/settings';

/** What zod tells of one thing that is wrong in a document. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  /** The names that have no place there, where there are such. */
  readonly keys?: readonly string[];
}

const NAME = `en text som inte är tom, på högst ${NAME_LENGTH} tecken`;

/** By the place in the settings document, what should stand there. */
const WANTED: readonly (readonly [RegExp, string])[] = [
  [/^version$/, 'ska vara 1.'],
  [/^settings\.template$/, 'ska vara ett årtal, till exempel 2024, eller null för året på försättsbladet.'],
  [/^settings\.severities\./, `ska vara en regels namn med ${SEVERITY_SETTINGS.join(', ')}.`],
  [
    /^settings\.limits\.kostnadsokning$/,
    'ska vara en andel större än 0 och högst 1; 0.1 är 10 procent. Skriv talet med punkt och utan citattecken.',
  ],
  [/^settings\.register\.(added|removed)$/, 'ska vara en lista inom [ ] med tjänsters namn.'],
  [/^settings\.register\.(added|removed)\[/, `ska vara en tjänsts namn: ${NAME}.`],
  [/^accepted$/, 'ska vara en lista inom [ ] med godtagna fynd.'],
  [
    /^accepted\[\d+\]\.motivering$/,
    `ska säga varför fyndet är godtaget: en text som inte är tom, på högst ${MOTIVERING_LENGTH} tecken.`,
  ],
  [/^accepted\[\d+\]\.by$/, `ska säga vem som har godtagit fyndet: ${NAME}.`],
  [/^accepted\[\d+\]\.at$/, 'ska säga när: en tidpunkt som 2024-05-02T13:45:00Z.'],
  [
    /^accepted\[\d+\]\.finding./,
    'beskriver inte ett fynd. Ta bort det godtagna fyndet ur filen och godta det på nytt.',
  ],
];
const AN_OBJECT = 'ska vara namn och värden inom { }.';

/** Where in the document something is wrong, and what should stand there, in Swedish. */
export function explainIssue({ code, path, keys = [] }: Issue): string {
  const place = placeOf(path);
  if (code === 'unrecognized_keys') {
    const names = keys.map((key) => `”${shorten(key, 60)}”`).join(', ');
    return `${place}: har inget som heter ${shorten(names, 300)}. Rätta namnet eller ta bort det.`;
  }
  const wanted = WANTED.find(([pattern]) => pattern.test(place))?.[1] ?? AN_OBJECT;
  return `${place}: ${wanted}`;
}

/** "settings.limits.kostnadsokning", "accepted[3].motivering"; the document as a whole has no path. */
function placeOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${shorten(String(step), 60)}`,
  );
  return collapseSpaces(steps.join('')).replace(/^\./, '') || 'dokumentet';
}
