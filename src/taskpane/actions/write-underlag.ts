import type { WorkbookGateway } from '../../excel/gateway';
import type { Localized } from '../../language/localized';
import type { AlternativeChoice } from '../../underlag/alternatives';
import type { UnderlagState } from '../underlag/underlag-store';
import { writeHere, type WrittenHere } from '../underlag/write-here';
import type { Action } from './action';

/** An underlag that is compiled, and where to write it. */
export interface GivenUnderlag extends UnderlagState {
  readonly gateway: WorkbookGateway;
  /** Told what alternatives the open workbook holds once it is written. */
  readonly wrote: (choices: readonly AlternativeChoice[]) => void;
}

export const hasUnderlag = ({ underlag }: GivenUnderlag): boolean =>
  underlag !== null && underlag.suppliers.length > 0;

/** Writes the sheets in the open workbook, again and again in the same place. */
export const writeUnderlag: Action<GivenUnderlag> = {
  name: 'write-underlag',
  label: { sv: 'Skriv underlaget', en: 'Write the underlag' },
  guard: hasUnderlag,
  perform: async ({ gateway, wrote, ...state }, { say, number }) => {
    const came = await writeHere(gateway, state);
    if (came.kind !== 'written') return say(HINDRANCES[came.kind](came.sheet));
    wrote(state.choices);
    const lost = came.lost.map(
      ({ sheet, key, written }) => `${sheet}, ${key.join(' · ')}: ${written.join(' | ')}`,
    );
    const told = say({
      sv: `${number(came.names.length)} blad är skrivna: ${came.names.join(', ')}. ${number(came.kept)} ${came.kept === 1 ? 'cell' : 'celler'} som folk har fyllt i står kvar.`,
      en: `${number(came.names.length)} sheets are written: ${came.names.join(', ')}. ${number(came.kept)} ${came.kept === 1 ? 'cell that people have filled in is' : 'cells that people have filled in are'} kept.`,
    });
    return lost.length === 0
      ? told
      : `${told} ${say({ sv: 'De här raderna finns inte längre, och där stod:', en: 'These rows are gone, and there stood:' })} ${lost.join('; ')}`;
  },
};

const HINDRANCES: Readonly<Record<Exclude<WrittenHere['kind'], 'written'>, (sheet: string) => Localized>> = {
  moved: (sheet) => ({
    sv: `Inget är skrivet: det som står på bladet ${sheet} har flyttats, så formlerna skulle peka fel. Flytta tillbaka det, eller välj en ny arbetsbok.`,
    en: `Nothing is written: what stands on the sheet ${sheet} has been moved, so formulas would point elsewhere. Move it back, or choose a new workbook.`,
  }),
  anotherYear: (sheet) => ({
    sv: `Inget är skrivet: bladet ${sheet} hör till ett underlag för ett annat år. Öppna en annan arbetsbok, eller välj en ny.`,
    en: `Nothing is written: the sheet ${sheet} is of an underlag for another year. Open another workbook, or choose a new one.`,
  }),
};
