import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import { cellAddress } from '../../workbook/address';
import { toProblem, type Problem } from '../shared/problem';
import { foundAt, type Found } from './explain';
import { FORMS, initialTexts, type FormDefinition } from './forms';
import { rangeText } from './input';
import { previewOf, type Preview } from './preview';

/** The field for the place, beside those of the form. */
export const PLACE = 'plats';

/** One form at a time, with what is typed in it, what it follows, and what it comes to. */
export function useCount(gateway: WorkbookGateway) {
  const [form, setForm] = useState<FormDefinition>(FORMS[0] as FormDefinition);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => initialTexts(form));
  /** What was typed in the other forms, to come back to. */
  const left = useRef<Partial<Record<string, Readonly<Record<string, string>>>>>({});
  const [home, setHome] = useState('');
  /** The formula that is being changed; null for a new one. */
  const [opened, setOpened] = useState<Found | null>(null);
  const [following, setFollowing] = useState<string | null>(null);
  const { preview, problem } = usePreview(gateway, form, texts, home);

  const write = useCallback((name: string, text: string) => {
    setTexts((before) => ({ ...before, [name]: text }));
  }, []);
  const take = useCallback(
    async (name: string) => {
      const selected = await gateway.selection();
      if (selected !== null) write(name, rangeText(selected, home));
    },
    [gateway, home, write],
  );
  const start = useCallback((next: FormDefinition, typed = initialTexts(next)) => {
    setForm(next);
    setTexts(typed);
    setOpened(null);
    setFollowing(null);
  }, []);
  const choose = useCallback(
    (next: FormDefinition) => {
      left.current = { ...left.current, [form.id]: opened === null ? texts : undefined };
      start(next, left.current[next.id]);
    },
    [form, opened, start, texts],
  );
  const open = useCallback(
    (found: Found) => {
      const { whole, stands } = found;
      const next = FORMS.find(({ id }) => id === whole?.id);
      if (next === undefined) return;
      start(next, {
        ...initialTexts(next),
        ...whole?.texts,
        [PLACE]: cellAddress(stands.row, stands.column),
      });
      setHome(stands.sheet);
      setOpened(found);
    },
    [start],
  );
  const found = useSelection(gateway, following, take, setHome);
  return {
    form,
    texts,
    home,
    opened,
    following,
    preview,
    problem,
    found,
    write,
    take,
    choose,
    clear: () => start(form),
    open,
    setFollowing,
  };
}

export type Count = ReturnType<typeof useCount>;

/** Milliseconds without a change before it is worked out. */
const QUIET = 150;

interface Worked {
  readonly preview: Preview | null;
  readonly problem: Problem | null;
}

function usePreview(
  gateway: WorkbookGateway,
  form: FormDefinition,
  texts: Readonly<Record<string, string>>,
  home: string,
): Worked {
  const [worked, setWorked] = useState<Worked>({ preview: null, problem: null });
  const filled = useMemo(() => ({ form, texts, home, placeText: texts[PLACE] ?? '' }), [form, texts, home]);
  useEffect(() => {
    let isOutdated = false;
    const work = async (): Promise<void> => {
      try {
        const preview = await previewOf(filled, gateway.readRange);
        if (!isOutdated) setWorked({ preview, problem: null });
      } catch (error) {
        if (!isOutdated) setWorked({ preview: null, problem: toProblem(error) });
      }
    };
    const timer = setTimeout(() => void work(), QUIET);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [gateway, filled]);
  return worked;
}

/** Hands what is selected to the field that follows; where none does, tells of a formula of ours in the cell. */
function useSelection(
  gateway: WorkbookGateway,
  following: string | null,
  take: (name: string) => Promise<void>,
  onHome: (sheet: string) => void,
): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const latest = useRef({ following, take });
  useEffect(() => {
    latest.current = { following, take };
  });
  useEffect(() => {
    let isGone = false;
    let stop: (() => Promise<void>) | null = null;
    const look = async (): Promise<void> => {
      const { following: field, take: takeTo } = latest.current;
      if (field !== null) return takeTo(field);
      const selected = await gateway.selection();
      if (selected === null) return;
      const cell = { sheet: selected.sheet, row: selected.area.row, column: selected.area.column };
      const next = foundAt(cell, await gateway.formulaAt(cell));
      if (isGone) return;
      onHome(selected.sheet);
      setFound(next);
    };
    // Excel may be busy with a cell that is being edited: the next selection tells.
    const lookQuietly = (): void => void look().catch(() => undefined);
    void gateway.watchSelection(lookQuietly).then(
      (stopWatching) => {
        if (isGone) void stopWatching();
        else stop = stopWatching;
      },
      () => undefined,
    );
    lookQuietly();
    return () => {
      isGone = true;
      void stop?.();
    };
  }, [gateway, onHome]);
  return found;
}
