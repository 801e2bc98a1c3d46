import type { Localized } from '../language/localized';
import { chapterName } from '../template/template';
import type { Card, Section, Submission } from '../recognise/submission';
import { roleKey } from './chapters';
import type { Heading } from './difference';
import type { Insats } from './insatser';
import { labelOf } from './insatser';
import { frameOf, type KeyedTable } from './tables';
import { same } from './telling';

export const WORKBOOK: Heading = {
  kind: 'workbook',
  key: 'workbook',
  name: { sv: 'Arbetsboken', en: 'The workbook' },
};

/** What a card goes by in a comparison. */
export const insatsKey = (card: Card): string => `${card.definition.role} ${labelOf(card)}`;

export const insatsHeading = ({ card }: Pick<Insats, 'card'>): Heading => ({
  kind: 'insats',
  key: insatsKey(card),
  name: same(labelOf(card)),
});

export const chapterHeading = (section: Section): Heading => ({
  kind: 'chapter',
  key: roleKey(section),
  name: same(chapterName({ number: section.id, title: section.title })),
});

const FRAMES: Readonly<Record<'forvaltning' | 'utveckling', Localized>> = {
  forvaltning: { sv: 'Ramen för förvaltning', en: 'The frame of running costs' },
  utveckling: { sv: 'Ramen för utveckling', en: 'The frame of development' },
};

export const frameHeading = (frame: 'forvaltning' | 'utveckling'): Heading => ({
  kind: 'frame',
  key: frame,
  name: FRAMES[frame],
});

/** Tables of costs go by their frame, others by their chapter. */
export function tableHeading(table: KeyedTable, { sections }: Submission): Heading {
  if (table.chapter === 'kostnader') return frameHeading(frameOf(table));
  const section = sections.find(({ id }) => id === table.table.chapter);
  return section ? chapterHeading(section) : WORKBOOK;
}
