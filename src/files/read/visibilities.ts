import { stretchesOf, type Stretch } from '../../workbook/snapshot';

export const [SHOWN, HIDDEN] = [1, 2];

/** How rows or columns are shown; places are made when one is told of. */
export class Visibilities {
  private shown: Uint8Array | null = null;

  constructor(private readonly length: number) {}

  /** False where it is known already. */
  set(index: number, how: number): boolean {
    this.shown ??= new Uint8Array(this.length);
    if (this.shown[index] !== 0) return false;
    this.shown[index] = how;
    return true;
  }

  hiddenWithin(first: number, count: number, hidesUnlisted: boolean): readonly Stretch[] | undefined {
    const { shown } = this;
    if (shown === null && !hidesUnlisted) return undefined;
    const hidden: number[] = [];
    for (let index = first; index < first + count; index++) {
      const how = shown?.[index] ?? 0;
      if (how === HIDDEN || (hidesUnlisted && how !== SHOWN)) hidden.push(index);
    }
    return stretchesOf(hidden);
  }
}
