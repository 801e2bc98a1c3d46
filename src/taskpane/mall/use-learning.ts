import { useMemo, useState } from 'react';
import { answersOf } from '../../recognise/learn/answers';
import { type Learning, learnTemplate, NothingLearnt } from '../../recognise/learn/learn';
import { nearestTemplate } from '../../recognise/learn/nearest';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { usePane } from '../shared/pane';
import { usePreference } from '../shared/use-preference';

export interface LearningState {
  readonly onRead: (snapshot: WorkbookSnapshot) => void;
  /** Null before anything was read. */
  readonly learning: Learning | null;
  /** Why nothing was learnt, in Swedish. */
  readonly refusal: string | null;
  /** Whether only a year is missing. */
  readonly lacksYear: boolean;
  readonly answer: (text: string, role: string) => void;
}

const NOTHING = { learning: null, refusal: null, lacksYear: false };

/** What is learnt of the workbook that was read, by what the person has answered now and before. */
export function useLearning(year: number | null): LearningState {
  const [snapshot, onRead] = useState<WorkbookSnapshot | null>(null);
  const { documents } = usePane().templates;
  const [stored, store] = usePreference('roles');
  const roles = useMemo(() => rolesIn(stored), [stored]);
  const learnt = useMemo(() => {
    if (snapshot === null) return NOTHING;
    const known = nearestTemplate(snapshot, documents);
    try {
      const answers = answersOf(roles, null);
      return { ...NOTHING, learning: learnTemplate(snapshot, { known, year, answers }) };
    } catch (error) {
      if (error instanceof NothingLearnt)
        return { learning: null, refusal: error.message, lacksYear: error.lacksYear };
      throw error;
    }
  }, [snapshot, documents, roles, year]);
  return {
    ...learnt,
    onRead,
    answer: (text, role) => {
      const others = Object.entries(roles).filter(([label]) => label !== text);
      store(JSON.stringify(Object.fromEntries(role === '' ? others : [...others, [text, role]])));
    },
  };
}

/** What was answered about labels before, on this computer. */
function rolesIn(stored: string | null): Readonly<Record<string, string>> {
  try {
    const json: unknown = JSON.parse(stored ?? '{}');
    if (typeof json !== 'object' || json === null) return {};
    return Object.fromEntries(
      Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
