import * as z from 'zod/mini';
import {
  CARD_ROLES,
  CHAPTER_ROLES,
  COLUMN_ROLES,
  COST_ROLES,
  COST_STATES,
  FIELD_ROLES,
  SERVICE_KINDS,
  TABLE_ROLES,
} from './roles';
import type { Template } from './template';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
const texts = z.array(text).check(z.minLength(1));
const localized = z.strictObject({ sv: text, en: text });

const field = z.strictObject({
  role: z.enum(FIELD_ROLES),
  label: text,
  alsoLabelled: z.exactOptional(texts),
  name: z.exactOptional(localized),
  theName: z.exactOptional(localized),
  kind: z.enum(['text', 'jaNej', 'belopp', 'tid']),
  required: z.boolean(),
  answers: z.exactOptional(texts),
  prompt: z.exactOptional(text),
});

const card = z.strictObject({
  role: z.enum(CARD_ROLES),
  title: text,
  parts: z.array(z.strictObject({ title: text, first: z.enum(FIELD_ROLES) })),
  fields: z.array(field).check(z.minLength(1)),
});

const table = z.strictObject({
  role: z.enum(TABLE_ROLES),
  caption: z.exactOptional(text),
  alsoCaptioned: z.exactOptional(texts),
  columns: z.array(
    z.strictObject({ role: z.enum(COLUMN_ROLES), label: text, alsoLabelled: z.exactOptional(texts) }),
  ),
});

const chapter = z.strictObject({
  role: z.enum(CHAPTER_ROLES),
  number: text,
  title: text,
  alsoTitled: z.exactOptional(texts),
  card: z.exactOptional(card),
  tables: z.exactOptional(z.array(table)),
});

const wordsBy = <Key extends string>(keys: readonly Key[]) => z.record(z.enum(keys), texts);

/** The template document, version 1. Strict: nothing in it is skipped unseen. */
export const templateSchema = z.strictObject({
  /** Where an editor finds the form of the document. */
  $schema: z.exactOptional(z.string().check(z.maxLength(2000))),
  version: z.literal(1),
  id: text,
  municipality: text,
  year: z.int().check(z.gte(2000), z.lte(2100)),
  edition: text,
  title: localized,
  chapters: z.array(chapter).check(z.minLength(1)),
  parents: z.array(z.strictObject({ number: text, title: text })),
  register: z.array(
    z.strictObject({
      name: text,
      alsoNamed: z.exactOptional(texts),
      supplier: z.exactOptional(text),
      kind: z.exactOptional(z.enum(SERVICE_KINDS)),
    }),
  ),
  suppliers: z.array(text),
  cover: z.strictObject({ supplier: texts, year: texts, unit: texts }),
  words: z.strictObject({
    analysis: texts,
    totals: texts,
    parts: texts,
    adjustments: texts,
    measures: texts,
    indexes: texts,
    amounts: texts,
    notAmounts: z.array(text),
    states: wordsBy(COST_STATES),
    costs: wordsBy(COST_ROLES),
    kinds: wordsBy(SERVICE_KINDS),
    instructions: z.array(text),
    areas: z.exactOptional(texts),
    answerColumns: wordsBy(['comment', 'instruction', 'answer', 'label']),
    instructionsHold: z.array(text),
  }),
}) satisfies z.ZodMiniType<Template>;
