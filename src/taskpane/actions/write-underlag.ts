import type { WorkbookGateway } from '../../excel/gateway';
import type { Localized } from '../../language/localized';
import type { LostRow } from '../../underlag/workbook/carry-over';
import type { Words } from '../shared/words';
import { answersOf, type UnderlagState } from '../underlag/underlag-store';
import { writeHere, type WrittenHere } from '../underlag/write-here';
import type { Action } from './action';

/** An underlag that is compiled, and where to write it. */
export interface GivenUnderlag extends UnderlagState {
  readonly gateway: WorkbookGateway;
  /** Told what the open workbook holds once it is written. */
  readonly wrote: (state: Pick<UnderlagState, 'choices' | 'files'>) => void;
}

export const hasUnderlag = ({ underlag }: GivenUnderlag): boolean =>
  underlag !== null && underlag.suppliers.length > 0;

/** Writes the sheets in the open workbook, again and again in the same place. */
export const writeUnderlag: Action<GivenUnderlag> = {
  name: 'write-underlag',
  label: { sv: 'Skriv underlaget', en: 'Write the underlag' },
  guard: hasUnderlag,
  perform: async ({ gateway, wrote, ...state }, words) => {
    const { say, number } = words;
    const answers = answersOf(state).filter((each) => !state.taken.includes(each));
    const came = await writeHere(gateway, { ...state, answers });
    if (came.kind !== 'written') return say(HINDRANCES[came.kind](came.sheet));
    wrote(state);
    const told = say({
      sv: `${number(came.names.length)} blad är skrivna: ${came.names.join(', ')}. ${number(came.kept)} ${came.kept === 1 ? 'cell' : 'celler'} som folk har fyllt i står kvar.`,
      en: `${number(came.names.length)} sheets are written: ${came.names.join(', ')}. ${number(came.kept)} ${came.kept === 1 ? 'cell that people have filled in is' : 'cells that people have filled in are'} kept.`,
    });
    return withLost(told, came.lost, words);
  },
};

/** What was done, and what people had written in rows that are gone. */
export function withLost(told: string, lost: readonly LostRow[], { say }: Words): string {
  if (lost.length === 0) return told;
  const rows = lost.map(({ sheet, key, written }) => `${sheet}, ${key.join(' · ')}: ${written.join(' | ')}`);
  return `${told} ${say({ sv: 'De här raderna finns inte längre, och där stod:', en: 'These rows are gone. They held:' })} ${rows.join('; ')}`;
}

const HINDRANCES: Readonly<Record<Exclude<WrittenHere['kind'], 'written'>, (sheet: string) => Localized>> = {
  moved: (sheet) => ({
    sv: `Inget är skrivet: det som står på bladet ${sheet} har flyttats, så formlerna skulle peka fel. Flytta tillbaka det, eller välj en ny arbetsbok.`,
    en: `Nothing is written: what is on the sheet ${sheet} has been moved, so formulas would point elsewhere. Move it back, or choose a new workbook.`,
  }),
  anotherYear: (sheet) => ({
    sv: `Inget är skrivet: bladet ${sheet} hör till ett underlag för ett annat år. Öppna en annan arbetsbok, eller välj en ny.`,
    en: `Nothing is written: the sheet ${sheet} is of an underlag for another year. Open another workbook, or choose a new one.`,
  }),
};
