import type { Random } from '../../tools/random';
import type { Role } from '../tagged';
import { someTexts, type HarmlessKind } from './change';

/** Harmless changes to how labels, headings and headers are written. */

const LABELS: readonly Role[] = ['label', 'part', 'title'];
const ALL_WORDS: readonly Role[] = [...LABELS, 'heading', 'analysis', 'header', 'total'];

const NBSP = '\u00A0';
const SOFT_HYPHEN = '\u00AD';

const upper = (text: string): string => text.toLocaleUpperCase('sv');
const lower = (text: string): string => text.toLocaleLowerCase('sv');

/** The same text with something put in at a random letter of a long word. */
const cutInWord =
  (sign: string) =>
  (text: string, random: Random): string => {
    const cuts = [...text.matchAll(/(?<=\p{L}{5})(?=\p{L}{3})/gu)].map(({ index }) => index);
    if (cuts.length === 0) return text;
    const at = random.pick(cuts);
    return text.slice(0, at) + sign + text.slice(at);
  };

/** One letter of a word of six letters or more missing, doubled or taken for its neighbour. */
function misspelt(text: string, random: Random): string {
  const letters = [...text.matchAll(/(?<=\p{L}{2})\p{L}(?=\p{L}{3})/gu)].map(({ index }) => index);
  if (letters.length === 0) return text;
  const at = random.pick(letters);
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  return random.pick([`${before}${after}`, `${before}${letter}${letter}${after}`, `${before}x${after}`]);
}

const spaced = (text: string, random: Random): string =>
  text.replaceAll(' ', random.pick(['  ', NBSP, ` ${NBSP}`, '\n', ' \n']));

const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  effektmal: ['Effekt mål', 'EFFEKTMÅL', 'Effekt-mål', 'Effektmål *'],
  projektmal: ['Projekt mål', 'Projekt', 'Projektmål:'],
  projektbudget: [
    'Total projektbudget samt påverkan förvaltningskostnad år 2024, 2025, 2026 eller senare',
    'Total projektbudget (påverkan förvaltningskostnad år 2024,2025,2026)',
    'Total projekt-\nbudget',
  ],
  informationsklassning: [
    'Är informationsklassni ng genomförd? JA / NEJ + kommentar',
    'Är informationsklassning genomförd?',
  ],
  riskanalys: ['Tröskel- och konsekvensanalys genomförd? JA/NEJ', 'Tröskel och konsekvensanalys genomförd?'],
  kopplingMal: ['Dokumenterad koppling till beslutade mål'],
  namn: ['Namn på förändrings-\ninsats', 'Namn på förändringsinsatsen'],
};

const otherLabels = someTexts(LABELS, 0.7, (text, random, mark) => {
  const field = /\/([^/]+)\/label$/.exec(mark)?.[1] ?? '';
  return random.pick(VARIANTS[field] ?? [text]);
});
const misspeltLabels = someTexts(LABELS, 0.4, misspelt);

const labels: readonly HarmlessKind[] = [
  { name: 'labels in the other ways that suppliers write them', change: otherLabels },
  {
    name: 'labels in capitals or small letters',
    change: someTexts(ALL_WORDS, 0.5, (text, random) => random.pick([upper, lower])(text)),
  },
  {
    name: 'labels with a colon, an asterisk or a space after',
    change: someTexts(LABELS, 0.5, (text, random) => text + random.pick([':', '*', ' *', ' :', '  '])),
  },
  { name: 'labels with other spaces', change: someTexts(ALL_WORDS, 0.5, spaced) },
  { name: 'labels with soft hyphens', change: someTexts(ALL_WORDS, 0.5, cutInWord(SOFT_HYPHEN)) },
  { name: 'labels hyphenated at line ends', change: someTexts(LABELS, 0.5, cutInWord('-\n')) },
  { name: 'labels broken by a space', change: someTexts(LABELS, 0.5, cutInWord(' ')) },
  { name: 'labels with a letter wrong', change: misspeltLabels },
  {
    name: 'labels in other ways with a letter wrong',
    change: (workbook, random) => misspeltLabels(otherLabels(workbook, random), random),
  },
  {
    name: 'labels of another year',
    change: someTexts(['label'], 1, (text) =>
      text.replace(/20(\d\d)/g, (_, year: string) => `20${Number(year) + 1}`),
    ),
  },
];

const TITLES = [
  (rest: string): string => ` nr ${rest}`,
  (rest: string): string => `  ${rest}`,
  (rest: string): string => `: ${rest}`,
  (rest: string): string => ` ${rest}.`,
];

const CHAPTER = /^(\d(?:\.\d)?) (.*)$/s;

const headings: readonly HarmlessKind[] = [
  {
    name: 'titles written otherwise',
    change: someTexts(['title'], 0.6, (text, random) =>
      text.replace(
        /^(\S+ förändringsinsats) (\d+)$/u,
        (_, standing: string, number: string) => standing + random.pick(TITLES)(number),
      ),
    ),
  },
  {
    name: 'headings written otherwise',
    change: someTexts(['heading'], 0.7, (text, random) =>
      text.replace(CHAPTER, (_, number: string, title: string) =>
        random.pick([
          `${number}. ${title}`,
          `${number} – ${title}`,
          `${number}: ${title}`,
          `Kapitel ${number} ${title}`,
          `Avsnitt ${number}: ${title}`,
          `${number}${NBSP}${title}`,
          `  ${number}  ${title}  `,
          `${number} ${misspelt(title, random)}`,
          `${number} ${cutInWord(SOFT_HYPHEN)(title, random)}`,
        ]),
      ),
    ),
  },
  {
    name: 'headings of analyses written otherwise',
    change: someTexts(['analysis'], 0.8, (_, random) =>
      random.pick([
        'Leverantörens analys',
        'Leverantörs analys',
        'Leverantörens analys:',
        'LEVERANTÖRENS ANALYS',
        'Leverantörens  analys',
        'Leverantörns analys',
      ]),
    ),
  },
  {
    name: 'column headers written otherwise',
    change: someTexts(['header'], 0.5, (text, random) =>
      random.pick([
        `${text}*`,
        `${text} `,
        upper(text),
        text.replaceAll(' ', '\n'),
        text.replaceAll(' ', '  '),
        cutInWord(SOFT_HYPHEN)(text, random),
      ]),
    ),
  },
  {
    name: 'the index stated in the header of the forecasts',
    change: someTexts(['header'], 1, (text, random, mark) =>
      mark === 'table/forvaltning/header/0/3' ? `${text}, inkl index 3,3${random.pick(['%', ' %'])}` : text,
    ),
  },
  {
    name: 'totals named otherwise',
    change: someTexts(['total'], 1, (_, random) =>
      random.pick([
        'Total',
        'Totalt',
        'Totalkostnad:',
        'Summa',
        'SUMMA',
        'Totalsumma',
        'Totalkos tnad',
        'Summa:',
      ]),
    ),
  },
];

export const wordChanges: readonly HarmlessKind[] = [...labels, ...headings];
