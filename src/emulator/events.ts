import { areaAddress } from '../workbook/address';
import type { Grid, GridEvent } from './grid';
import { NotEmulatedError } from './kind';
import { OfficeError } from './office-error';
import { supports, type ExcelTraits } from './session';
import { toExcelVisibility } from './visibility';
import { EVENT_CATEGORY, WORKBOOK_TARGET, type PushedMessage } from './wire';

/** The events of `worksheets`, as their registration names them: the number that each is told by, and since when. */
const EVENTS = {
  DataChanged: { type: 10, since: '1.9' },
  SelectionChanged: { type: 14, since: '1.9' },
  Activated: { type: 11, since: '1.7' },
  Added: { type: 13, since: '1.7' },
  Deleted: { type: 15, since: '1.7' },
  NameChanged: { type: 25, since: '1.17' },
  VisibilityChanged: { type: 26, since: '1.17' },
} as const;

type EventName = keyof typeof EVENTS;

interface Told {
  readonly name: EventName;
  readonly args: object;
}

/**
 * Who listens to what. Excel tells of an event a while after it, and to nobody who has left.
 */
export class Events {
  private readonly listening = new Map<EventName, number>();

  constructor(
    grid: Grid,
    private readonly traits: ExcelTraits,
    private readonly push: (message: PushedMessage) => void,
    /** Whether Excel is doing just now what the add-in has asked for. */
    private readonly isOwn: () => boolean,
  ) {
    grid.watch((event) => {
      this.tell(this.told(event));
    });
  }

  /** How many listen. */
  count(): number {
    return [...this.listening.values()].reduce((sum, each) => sum + each, 0);
  }

  readonly register = (name: string): void => {
    this.change(name, 1);
  };

  readonly unregister = (name: string): void => {
    this.change(name, -1);
  };

  private change(name: string, by: 1 | -1): void {
    if (!isEventName(name)) throw new NotEmulatedError(`händelsen ${name}`);
    const { since } = EVENTS[name];
    if (!supports(this.traits.apiVersion, since)) {
      throw new OfficeError('ApiNotFound', `The event ${name} needs ExcelApi ${since}.`, name);
    }
    this.listening.set(name, Math.max(0, this.of(name) + by));
  }

  private of(name: EventName): number {
    return this.listening.get(name) ?? 0;
  }

  private tell({ name, args }: Told): void {
    if (this.of(name) === 0) return;
    const message: PushedMessage = {
      messageCategory: EVENT_CATEGORY,
      messageType: EVENTS[name].type,
      targetId: WORKBOOK_TARGET,
      message: JSON.stringify(args),
    };
    setTimeout(() => {
      if (this.of(name) > 0) this.push(message);
    });
  }

  private told(event: GridEvent): Told {
    const about = { worksheetId: event.sheet, source: event.remote ? 'Remote' : 'Local' };
    switch (event.kind) {
      case 'changed':
        return {
          name: 'DataChanged',
          args: {
            ...about,
            changeType: 'RangeEdited',
            address: areaAddress(event.area),
            ...this.triggerSource(),
          },
        };
      case 'selected':
        return { name: 'SelectionChanged', args: { ...about, address: areaAddress(event.area) } };
      case 'activated':
        return { name: 'Activated', args: about };
      case 'added':
        return { name: 'Added', args: about };
      case 'deleted':
        return { name: 'Deleted', args: about };
      case 'renamed':
        return { name: 'NameChanged', args: { ...about, nameBefore: event.before, nameAfter: event.after } };
      case 'visibility':
        return {
          name: 'VisibilityChanged',
          args: {
            ...about,
            visibilityBefore: toExcelVisibility(event.before),
            visibilityAfter: toExcelVisibility(event.after),
          },
        };
    }
  }

  /** From ExcelApi 1.14 Excel says who did it. */
  private triggerSource(): object {
    if (!supports(this.traits.apiVersion, '1.14')) return {};
    return { triggerSource: this.isOwn() ? 'ThisLocalAddin' : 'Unknown' };
  }
}

const isEventName = (name: string): name is EventName => Object.hasOwn(EVENTS, name);
