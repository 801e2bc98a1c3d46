import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useFocusRing } from '../shared/styles';
import { usePreference } from '../shared/use-preference';
import { useTexts } from '../shared/words';
import { SIDE_BY_SIDE } from './styles';
import { findingTexts } from './texts';

/** The least and the most of the room, in per cent, that the detail may take, and how far a key moves its edge. */
const [LEAST, MOST, STEP] = [20, 80, 5];

const useStyles = makeStyles({
  root: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    height: '24px',
    cursor: 'row-resize',
    touchAction: 'none',
    '::before': {
      content: '""',
      width: '48px',
      height: '4px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralStrokeAccessible,
      '@media (forced-colors: active)': { backgroundColor: 'ButtonText' },
    },
    // Beside the list, and where the page scrolls as a whole, there is nothing to move.
    [SIDE_BY_SIDE]: { display: 'none' },
    '@media (max-height: 480px)': { display: 'none' },
  },
});

/** How high the detail is below the list. */
export interface DetailHeight {
  /** The room that list and detail share. */
  readonly around: RefObject<HTMLDivElement | null>;
  /** In per cent of that room; null: as high as it needs, up to a little more than half. */
  readonly percent: number | null;
  readonly set: (percent: number) => void;
  readonly style: Readonly<Record<string, string>>;
}

/** Kept on this computer, as the person at the pane has set it. */
export function useDetailHeight(): DetailHeight {
  const [kept, keep] = usePreference('detalj');
  const around = useRef<HTMLDivElement>(null);
  const percent = kept === null || !(Number(kept) > 0) ? null : within(Number(kept));
  const style: Readonly<Record<string, string>> =
    percent === null ? {} : { '--detail': `${String(percent)}%` };
  return { around, percent, set: (next) => keep(String(within(next))), style };
}

const within = (percent: number): number => Math.round(Math.max(LEAST, Math.min(MOST, percent)));

/** The edge between list and detail, moved by the pointer or by the arrows. */
export function DetailSplitter({ height: { around, percent, set } }: { readonly height: DetailHeight }) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { resize } = useTexts(findingTexts);
  const moveTo = (y: number): void => {
    const room = around.current?.getBoundingClientRect();
    if (room !== undefined && room.height > 0) set(((room.bottom - y) / room.height) * 100);
  };
  const now = percent ?? MOST_UNSET;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowUp: now + STEP, ArrowDown: now - STEP, Home: MOST, End: LEAST }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={resize}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={now}
      tabIndex={0}
      className={mergeClasses(styles.root, ring)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event.clientY);
      }}
    />
  );
}

/** What the detail takes at most where nobody has set it. */
const MOST_UNSET = 55;
