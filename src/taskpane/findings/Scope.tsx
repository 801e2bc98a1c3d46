import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewedFinding } from '../../findings/acceptance';
import { Choice } from '../shared/Choice';
import { useTexts, useWords } from '../shared/words';
import { findingTexts } from './texts';
import { countingOf, type Line } from './lines';
import { useFindings } from './use-finding-list';

/** How far a deed about a line reaches. */
const SCOPES = ['line', 'rule', 'shown'] as const;
type ScopeId = (typeof SCOPES)[number];

export interface Scope {
  readonly id: ScopeId;
  readonly choose: (id: ScopeId) => void;
  /** The line, and those that reach further, with how many findings each is. */
  readonly offered: readonly (readonly [id: ScopeId, count: number])[];
  readonly chosen: readonly ReviewedFinding[];
}

/** The line alone, all findings of its rule, or all that the list shows; accepted ones stay as they are. */
export function useScope(line: Line): Scope {
  const { inOrder } = useFindings();
  const [asked, choose] = useState<ScopeId>('line');
  const { rule } = line.reviewed.finding;
  const own = countingOf(line);
  const open = inOrder.flatMap(({ findings }) =>
    findings.filter((one) => one.status !== 'godtagen' || own.includes(one)),
  );
  const sets: Readonly<Record<ScopeId, readonly ReviewedFinding[]>> = {
    line: own,
    rule: open.filter(({ finding }) => finding.rule === rule),
    shown: open,
  };
  const offered = SCOPES.flatMap((id) =>
    id === 'line' || sets[id].length > own.length ? [[id, sets[id].length] as const] : [],
  );
  const id = offered.some(([each]) => each === asked) ? asked : 'line';
  return { id, choose, offered, chosen: sets[id] };
}

/** Which findings a deed is about; nothing where there is but one. */
export function ScopeChoice({ scope: { id, choose, offered } }: { readonly scope: Scope }) {
  const { number } = useWords();
  const { scope: texts } = useTexts(findingTexts);
  if (offered.length < 2) return null;
  return (
    <Field size="small" label={texts.label}>
      <Choice
        options={offered.map(([each, count]) => [each, texts[each](count, number(count))])}
        value={id}
        onChoose={(chosen) => choose(chosen ?? 'line')}
      />
    </Field>
  );
}
