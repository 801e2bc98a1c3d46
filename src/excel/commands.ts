import { type Command, COMMANDS, type Shortcuts } from './command-names';
import { supportsSet } from './requirements';

/** What is asked while nobody takes it waits: Excel may start the page for a command alone. */
export class Commands {
  private perform: ((command: Command) => void) | null = null;
  private waiting: Command[] = [];

  /** Lets Excel find what the manifest names. */
  readonly associate = (): void => {
    if (!supportsSet('SharedRuntime', '1.1')) return;
    for (const command of COMMANDS) {
      Office.actions.associate(command, (event?: Partial<Office.AddinCommands.Event> | null) => {
        const take = (): void => {
          this.take(command);
        };
        // Where the pane cannot be shown there is no place to tell why; the command is carried out all the same.
        void Office.addin.showAsTaskpane().then(take, take);
        // Keys give no event.
        event?.completed?.();
      });
    }
  };

  /** Hands over what is asked for from now on, and what has waited; gives the way to stop. */
  readonly handOver = (perform: (command: Command) => void): (() => void) => {
    this.perform = perform;
    const { waiting } = this;
    this.waiting = [];
    for (const command of waiting) perform(command);
    return () => {
      if (this.perform === perform) this.perform = null;
    };
  };

  private take(command: Command): void {
    if (this.perform === null) this.waiting.push(command);
    else this.perform(command);
  }
}

/** Null where this Excel does not tell, or the add-in was deployed without keys. */
export async function readShortcuts(): Promise<Shortcuts | null> {
  if (!supportsSet('KeyboardShortcuts', '1.1')) return null;
  const told = await Office.actions.getShortcuts();
  const known = COMMANDS.filter((command) => command in told);
  if (known.length === 0) return null;
  return new Map(
    known.flatMap((command) => {
      const keys = told[command];
      return typeof keys === 'string' ? [[command, keys] as const] : [];
    }),
  );
}
