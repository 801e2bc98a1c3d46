import * as z from 'zod/mini';
import { templateSchema } from '../template/schema';

/** The form of a template document as a JSON Schema, by which editors complete and check one. */
export const templateJsonSchema = (): string =>
  `${JSON.stringify({ title: 'Mall för årlig analys', ...z.toJSONSchema(templateSchema, { target: 'draft-7' }) }, null, 2)}\n`;

/** Where it lies, beside what else the repository gives away. */
export const SCHEMA_FILE = 'assets/mallar/mall.schema.json';
