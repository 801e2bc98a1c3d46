import type { SettingChange, SettingsDocument } from './document';
import type { Settings } from './settings';

/** The document with changed settings, and who changed which part of them. */
export function changeSettings(
  document: SettingsDocument,
  changed: Partial<Settings>,
  { by, at }: { readonly by: string; readonly at: Date },
): SettingsDocument {
  const settings = { ...document.settings, ...changed };
  const parts = changedParts(document.settings, settings);
  const now = parts.map((what): SettingChange => ({ what, by: by.trim(), at: at.toISOString() }));
  return {
    ...document,
    settings,
    changes: [...document.changes.filter(({ what }) => !parts.includes(what)), ...now],
  };
}

/** The ids of rules whose severity is another, and the names of the other parts that are. */
function changedParts(before: Settings, after: Settings): readonly string[] {
  const rules = new Set([...Object.keys(before.severities), ...Object.keys(after.severities)]);
  const others = (['template', 'limits', 'register'] as const).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
  return [...[...rules].filter((rule) => before.severities[rule] !== after.severities[rule]), ...others];
}
