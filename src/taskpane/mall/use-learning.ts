import { useMemo, useState } from 'react';
import type { Localized } from '../../language/localized';
import { answersOf } from '../../recognise/learn/answers';
import type { Learnt } from '../../recognise/learn/draft';
import { type Learning, learnTemplate, NothingLearnt } from '../../recognise/learn/learn';
import { nearestTemplate } from '../../recognise/learn/nearest';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { usePane } from '../shared/pane';
import { usePreference } from '../shared/use-preference';

export interface LearningState {
  readonly onRead: (snapshot: WorkbookSnapshot) => void;
  /** Null before anything was read. What nobody had answered when it was read comes first. */
  readonly learning: Learning | null;
  /** Why nothing was learnt. */
  readonly refusal: Localized | null;
  /** Whether only a year is missing. */
  readonly lacksYear: boolean;
  readonly answer: (roles: Roles) => void;
}

type Roles = Readonly<Record<string, string>>;
type Learnable = Pick<LearningState, 'learning' | 'refusal' | 'lacksYear'>;

const NOTHING: Learnable = { learning: null, refusal: null, lacksYear: false };

/** What is learnt of the workbook that was read, by what the person has answered now and before. */
export function useLearning(year: number | null): LearningState {
  const [read, setRead] = useState<{ snapshot: WorkbookSnapshot; roles: Roles } | null>(null);
  const { documents } = usePane().templates;
  const [stored, store] = usePreference('roles');
  const roles = useMemo(() => rolesIn(stored), [stored]);
  const learn = useMemo(() => {
    if (read === null) return () => NOTHING;
    const known = nearestTemplate(read.snapshot, documents);
    return (given: Roles): Learnable => {
      try {
        const answers = answersOf(given, null);
        return { ...NOTHING, learning: learnTemplate(read.snapshot, { known, year, answers }) };
      } catch (error) {
        if (error instanceof NothingLearnt)
          return { learning: null, refusal: error.says, lacksYear: error.lacksYear };
        throw error;
      }
    };
  }, [read, documents, year]);
  const atFirst = useMemo(() => orderOf(learn(read?.roles ?? {}).learning?.learnt ?? []), [learn, read]);
  const now = useMemo(() => {
    const { learning, ...others } = learn(roles);
    return { ...others, learning: learning && { ...learning, learnt: inOrder(learning.learnt, atFirst) } };
  }, [learn, roles, atFirst]);
  return {
    ...now,
    onRead: (snapshot) => setRead({ snapshot, roles }),
    answer: (given) => {
      const all = Object.entries({ ...roles, ...given }).filter(([, role]) => role !== '');
      store(JSON.stringify(Object.fromEntries(all)));
    },
  };
}

const RANKS: readonly Learnt['by'][] = ['nobody', 'guess', 'person', 'known'];

/** What nobody answered first. */
const orderOf = (learnt: readonly Learnt[]): readonly string[] =>
  learnt.toSorted((one, other) => RANKS.indexOf(one.by) - RANKS.indexOf(other.by)).map(({ path }) => path);

/** A row keeps its place while it is answered; what an answer has brought forth comes last. */
function inOrder(learnt: readonly Learnt[], paths: readonly string[]): readonly Learnt[] {
  const places = new Map(paths.map((path, at) => [path, at]));
  const placeOf = ({ path }: Learnt): number => places.get(path) ?? paths.length;
  return learnt.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** What was answered about labels before, on this computer. */
function rolesIn(stored: string | null): Roles {
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
