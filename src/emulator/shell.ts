import { EVENT_CATEGORY, type PushedMessage } from './wire';

/** Messages to what the page has associated with commands, and that of a command among them. */
const COMMAND_CATEGORY = 2;
const COMMAND = 1000;
/** The event that the pane has come into sight or gone out of it. */
const PANE_VISIBILITY = 65_539;

/** Excel around the grid: the ribbon's commands, their keys, whether the pane is shown, and other workbooks. */
export class Shell {
  private isReady = false;
  private waiting: string[] = [];
  /** Told when the add-in shows or hides its pane. */
  onPane: (isShown: boolean) => void = () => undefined;
  /** Told when the add-in opens a file of its own as a new workbook, in base64. */
  onNewWorkbook: (base64: string) => void = () => undefined;
  /** By command, as the add-in was deployed with them. */
  shortcuts: Readonly<Record<string, string | null>> = {};

  constructor(private readonly push: (message: PushedMessage) => void) {}

  /** Somebody chooses a command; it waits for a page that is not there yet, as in Excel. */
  run(command: string): void {
    if (!this.isReady) {
      this.waiting.push(command);
      return;
    }
    this.push({
      messageCategory: COMMAND_CATEGORY,
      messageType: COMMAND,
      targetId: '',
      message: JSON.stringify([command, '']),
    });
  }

  /** The page takes commands from now on. */
  readonly ready = (): void => {
    this.isReady = true;
    const { waiting } = this;
    this.waiting = [];
    for (const command of waiting) this.run(command);
  };

  /** The pane is opened or closed, by somebody or by the add-in itself. */
  readonly showPane = (isShown: boolean): void => {
    this.onPane(isShown);
    this.push({
      messageCategory: EVENT_CATEGORY,
      messageType: PANE_VISIBILITY,
      targetId: '',
      message: JSON.stringify({ visibility: isShown ? 'Visible' : 'Hidden' }),
    });
  };
}
