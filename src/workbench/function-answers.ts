import type { FunctionResult } from '../emulator/function-calls';
import { answerOf, type Answer, type LiveFunction } from './live-functions';

/** A cell, by the spreadsheet's ids. */
export interface CellPlace {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Excel as it calls a function, by its id, in the runtime beside the pane. */
export type Caller = (id: string, args: readonly unknown[], place: CellPlace) => Promise<FunctionResult>;

interface Question {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly places: CellPlace[];
}

/**
 * What our functions have answered to the formulas of the workbook. They run in Microsoft's runtime, in the frame of
 * the pane, which answers a while later: until then a cell shows that it waits, as in Excel. What has been answered
 * is not asked again: none of the functions is volatile.
 */
export class FunctionAnswers {
  private answers = new Map<string, Answer>();
  private waiting = new Map<string, Question>();
  /** The cells that have got their answers and are to be worked out anew. */
  private answered: CellPlace[] = [];
  private settled: (() => void)[] = [];
  private caller: Caller | null = null;

  /** `calculate` works out the formulas of cells anew, and what depends on them. */
  constructor(private readonly calculate: (places: readonly CellPlace[]) => Promise<void>) {}

  /** The answer to a call; null while it is waited for. */
  answer(live: LiveFunction, args: readonly unknown[], place: CellPlace): Answer | null {
    const given = live.argsOf(args);
    const key = JSON.stringify([live.id, given]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const asked = this.waiting.get(key);
    if (asked !== undefined) {
      asked.places.push(place);
      return null;
    }
    const question = { id: live.id, args: given, places: [place] };
    this.waiting.set(key, question);
    this.ask(key, question);
    return null;
  }

  /** Another runtime has taken the place of the one before: it is asked what that has not answered. */
  use(caller: Caller | null): void {
    this.caller = caller;
    for (const [key, question] of this.waiting) this.ask(key, question);
  }

  /** Another language is spoken: what is asked from now on is answered in that. */
  forgetAnswers(): void {
    this.answers.clear();
  }

  /** Another workbook is opened. */
  forget(): void {
    this.answers.clear();
    this.waiting.clear();
    this.answered = [];
    this.tellSettled();
  }

  /** Done when all that has been asked is answered, and the formulas worked out with it. */
  whenSettled(): Promise<void> {
    if (!this.isWaiting()) return Promise.resolve();
    return new Promise((resolve) => {
      this.settled.push(resolve);
    });
  }

  private isWaiting(): boolean {
    return this.waiting.size > 0 || this.answered.length > 0;
  }

  private ask(key: string, question: Question): void {
    const { caller } = this;
    const [place] = question.places;
    if (caller === null || place === undefined) return;
    void caller(question.id, question.args, place).then((result) => {
      if (this.waiting.get(key) !== question || this.caller !== caller) return;
      this.waiting.delete(key);
      this.answers.set(key, answerOf(result));
      this.take(question.places);
    });
  }

  /** Many answers come at once: the formulas are worked out when all of them are here. */
  private take(places: readonly CellPlace[]): void {
    const isFirst = this.answered.length === 0;
    this.answered.push(...places);
    if (isFirst) setTimeout(() => void this.workOut());
  }

  private async workOut(): Promise<void> {
    const { answered } = this;
    if (answered.length === 0) return;
    this.answered = [];
    await this.calculate(answered);
    if (!this.isWaiting()) this.tellSettled();
  }

  private tellSettled(): void {
    for (const tell of this.settled.splice(0)) tell();
  }
}
