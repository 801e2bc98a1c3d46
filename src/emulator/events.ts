import { areaAddress } from '../workbook/address';
import type { Grid, GridEvent } from './grid';
import { supports, type ExcelTraits, type Request, type Wire } from './request';
import { strict } from './strict';
import { toExcelVisibility } from './visibility';

/** The events of `worksheets` that are emulated, with what each gives its handlers. */
interface Arguments {
  readonly onChanged: Excel.WorksheetChangedEventArgs;
  readonly onActivated: Excel.WorksheetActivatedEventArgs;
  readonly onAdded: Excel.WorksheetAddedEventArgs;
  readonly onDeleted: Excel.WorksheetDeletedEventArgs;
  readonly onNameChanged: Excel.WorksheetNameChangedEventArgs;
  readonly onVisibilityChanged: Excel.WorksheetVisibilityChangedEventArgs;
}

type EventName = keyof Arguments;

const SINCE: Record<EventName, string> = {
  onChanged: '1.9',
  onActivated: '1.7',
  onAdded: '1.7',
  onDeleted: '1.7',
  onNameChanged: '1.17',
  onVisibilityChanged: '1.17',
};

type Handler<N extends EventName> = (args: Arguments[N]) => Promise<unknown>;

type Members = { readonly [N in EventName]: OfficeExtension.EventHandlers<Arguments[N]> };

/**
 * The handlers that are registered with a host. Excel tells of an event a while after it, and to nobody who has left.
 */
export class EventHub {
  private readonly handlers = new Map<EventName, Set<Handler<never>>>();

  constructor(
    grid: Grid,
    private readonly traits: ExcelTraits,
    private readonly wire: Wire,
  ) {
    grid.watch((event) => {
      this.tell(event);
    });
  }

  /** How many handlers there are. */
  count(): number {
    return [...this.handlers.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** The events as members of `worksheets`. */
  members(request: Request): Members {
    const members: Members = {
      onChanged: this.event(request, 'onChanged'),
      onActivated: this.event(request, 'onActivated'),
      onAdded: this.event(request, 'onAdded'),
      onDeleted: this.event(request, 'onDeleted'),
      onNameChanged: this.event(request, 'onNameChanged'),
      onVisibilityChanged: this.event(request, 'onVisibilityChanged'),
    };
    return members;
  }

  private event<N extends EventName>(request: Request, name: N): OfficeExtension.EventHandlers<Arguments[N]> {
    const members = {
      add: (handler: Handler<N>) => {
        request.requireApi(SINCE[name], `WorksheetCollection.${name}`);
        request.enqueue(() => {
          this.of(name).add(handler);
        });
        const result = {
          context: request.context(),
          remove: () => {
            request.enqueue(() => {
              this.of(name).delete(handler);
            });
          },
        };
        return strict('EventHandlerResult', result) as OfficeExtension.EventHandlerResult<Arguments[N]>;
      },
    };
    return strict(name, members) as unknown as OfficeExtension.EventHandlers<Arguments[N]>;
  }

  private of(name: EventName): Set<Handler<never>> {
    const known = this.handlers.get(name) ?? new Set();
    this.handlers.set(name, known);
    return known;
  }

  private tell(event: GridEvent): void {
    const source = event.remote ? 'Remote' : 'Local';
    const worksheetId = event.sheet;
    switch (event.kind) {
      case 'changed':
        this.fire('onChanged', {
          type: 'WorksheetChanged',
          changeType: 'RangeEdited',
          address: areaAddress(event.area),
          source,
          worksheetId,
          ...this.triggerSource(),
        });
        return;
      case 'activated':
        this.fire('onActivated', { type: 'WorksheetActivated', worksheetId });
        return;
      case 'added':
        this.fire('onAdded', { type: 'WorksheetAdded', source, worksheetId });
        return;
      case 'deleted':
        this.fire('onDeleted', { type: 'WorksheetDeleted', source, worksheetId });
        return;
      case 'renamed':
        this.fire('onNameChanged', {
          type: 'WorksheetNameChanged',
          nameBefore: event.before,
          nameAfter: event.after,
          source,
          worksheetId,
        });
        return;
      case 'visibility':
        this.fire('onVisibilityChanged', {
          type: 'WorksheetVisibilityChanged',
          visibilityBefore: toExcelVisibility(event.before),
          visibilityAfter: toExcelVisibility(event.after),
          source,
          worksheetId,
        });
    }
  }

  /** From ExcelApi 1.14; before, the property is there no more than in Excel. */
  private triggerSource(): Partial<Excel.WorksheetChangedEventArgs> {
    if (!supports(this.traits.apiVersion, '1.14')) return { triggerSource: undefined } as object;
    return { triggerSource: this.wire.executing ? 'ThisLocalAddin' : 'Unknown' };
  }

  private fire<N extends EventName>(name: N, args: Partial<Arguments[N]>): void {
    const told = strict(`The arguments of ${name}`, args) as Arguments[N];
    for (const handler of this.of(name)) {
      setTimeout(() => {
        if (this.of(name).has(handler)) void handler(told as never);
      });
    }
  }
}
