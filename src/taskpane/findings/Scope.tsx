import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewedFinding } from '../../findings/acceptance';
import { Choice } from '../shared/Choice';
import { useTexts, useWords } from '../shared/words';
import { findingTexts } from './texts';
import { useFindings } from './use-finding-list';

/** How far a deed about a finding reaches. */
const SCOPES = ['one', 'cause', 'rule', 'shown'] as const;
type ScopeId = (typeof SCOPES)[number];

export interface Scope {
  readonly id: ScopeId;
  readonly choose: (id: ScopeId) => void;
  /** Those that reach further than the one, with how many findings each is. */
  readonly offered: readonly (readonly [id: ScopeId, count: number])[];
  readonly chosen: readonly ReviewedFinding[];
}

/** The finding alone, all of its cause or its rule, or all that the list shows; accepted ones stay as they are. */
export function useScope(reviewed: ReviewedFinding): Scope {
  const { inOrder } = useFindings();
  const [asked, choose] = useState<ScopeId>('one');
  const { rule, group } = reviewed.finding;
  const open = inOrder.filter((one) => one.status !== 'godtagen' || one.key === reviewed.key);
  const sets: Readonly<Record<ScopeId, readonly ReviewedFinding[]>> = {
    one: [reviewed],
    cause: group === null ? [] : open.filter(({ finding }) => finding.group === group),
    rule: open.filter(({ finding }) => finding.rule === rule),
    shown: open,
  };
  const offered = SCOPES.flatMap((id) =>
    id === 'one' || sets[id].length > 1 ? [[id, sets[id].length] as const] : [],
  );
  const id = offered.some(([each]) => each === asked) ? asked : 'one';
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
        options={offered.map(([each, count]) => [each, texts[each](number(count))])}
        value={id}
        onChoose={(chosen) => choose(chosen ?? 'one')}
      />
    </Field>
  );
}
