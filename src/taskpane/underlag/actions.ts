import { writeWorkbookFile } from '../../files/write/write-workbook';
import { NOTHING_SET } from '../../underlag/workbook/frames-input';
import { underlagSheets, underlagWorkbook } from '../../underlag/workbook/underlag-workbook';
import type { WorkbookGateway } from '../../excel/gateway';
import type { Action } from '../actions/action';
import type { UnderlagState } from './underlag-store';
import { writeHere } from './write-here';

export interface Given extends UnderlagState {
  readonly gateway: WorkbookGateway;
}

const hasUnderlag = ({ underlag }: Given): boolean => underlag !== null && underlag.suppliers.length > 0;

/** Writes the sheets in the open workbook, again and again in the same place. */
export const writeUnderlag: Action<Given> = {
  name: 'write-underlag',
  label: { sv: 'Skriv underlaget', en: 'Write the underlag' },
  guard: hasUnderlag,
  perform: async ({ gateway, underlag, choices }, { say, number }) => {
    const written = await writeHere(gateway, { underlag, choices });
    if (written.kind === 'moved')
      return say({
        sv: `Inget är skrivet: tabellen på bladet ${written.sheet} har flyttats, så formlerna skulle peka fel. Flytta tillbaka den, eller spara en ny arbetsbok.`,
        en: `Nothing is written: the table on the sheet ${written.sheet} has been moved, so formulas would point elsewhere. Move it back, or save a new workbook.`,
      });
    const lost = written.lost.map(
      ({ sheet, key, written: texts }) => `${sheet}, ${key.join(' · ')}: ${texts.join(' | ')}`,
    );
    const told = say({
      sv: `${number(written.names.length)} blad är skrivna: ${written.names.join(', ')}. ${number(written.kept)} celler som folk har fyllt i står kvar.`,
      en: `${number(written.names.length)} sheets are written: ${written.names.join(', ')}. ${number(written.kept)} cells that people have filled in are kept.`,
    });
    return lost.length === 0
      ? told
      : `${told} ${say({ sv: 'De här raderna finns inte längre, och där stod:', en: 'These rows are gone, and there stood:' })} ${lost.join('; ')}`;
  },
};

/** Gives the underlag as a file of its own, with charts and lists of answers. */
export const saveUnderlag: Action<Given> = {
  name: 'save-underlag',
  label: { sv: 'Spara som ny arbetsbok', en: 'Save as a new workbook' },
  guard: hasUnderlag,
  perform: async ({ underlag, choices }, { say }) => {
    if (underlag === null) return '';
    const name = `Underlag ${String(underlag.year)}.xlsx`;
    const sheets = underlagSheets(underlag, { ...NOTHING_SET, choices });
    offer(name, await writeWorkbookFile(underlagWorkbook(underlag.year, sheets)));
    return say({
      sv: `${name} är sparad där webbläsaren sparar filer.`,
      en: `${name} is saved where the browser saves files.`,
    });
  },
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** As a file that the browser saves. */
function offer(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
