import type { FindingIdentity } from '../findings/identity';
import type { Template } from '../template/template';

/** How the template labels the fields that a finding concerned; a field that it no longer has goes by its key. */
export function fieldLabels({ chapters }: Template, { chapter, fields }: FindingIdentity): readonly string[] {
  const definitions = chapters.find(({ id }) => id === chapter)?.card?.fields ?? [];
  return fields.map((field) => definitions.find(({ key }) => key === field)?.labels[0] ?? field);
}
