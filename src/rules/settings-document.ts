import * as z from 'zod/mini';
import type { AcceptedFinding } from './accepted';
import { acceptedSchema } from './accepted-schema';
import type { Settings } from './settings';
import { settingsSchema } from './settings-schema';

/** What has been decided about the checking of a workbook, as one document that can be kept and handed over. */
export interface SettingsDocument {
  readonly version: 1;
  readonly settings: Settings;
  readonly accepted: readonly AcceptedFinding[];
}

/** Strict: nothing in it is skipped unseen. Within a version no field is renamed or taken away. */
export const settingsDocument = z.strictObject({
  version: z.literal(1),
  settings: z.prefault(settingsSchema, {}),
  accepted: z._default(acceptedSchema, []),
}) satisfies z.ZodMiniType<SettingsDocument>;
