import type { Localized } from '../../language/localized';
import { limits } from './limits';

const inSwedish = new Intl.NumberFormat('sv-SE');
const inEnglish = new Intl.NumberFormat('en-US');
const megabytes = (bytes: number): number => bytes / 1_000_000;

const explanations = {
  empty: {
    sv: 'Filen är tom. Den blev troligen inte färdig när den sparades, hämtades eller kopierades: gör om det.',
    en: 'The file is empty. Saving, downloading or copying it was probably interrupted: do it again.',
  },
  notWorkbook: {
    sv: 'Filen är inte en Excel-arbetsbok. Välj en annan fil, eller öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).',
    en: 'The file is not an Excel workbook. Choose another file, or open it in Excel and save it as an Excel workbook (.xlsx).',
  },
  archive: {
    sv: 'Filen är ett zip-arkiv, inte en Excel-arbetsbok. Packa upp arkivet och välj arbetsboken (.xlsx) i det.',
    en: 'The file is a zip archive, not an Excel workbook. Extract the archive and choose the workbook (.xlsx) in it.',
  },
  wordDocument: {
    sv: 'Filen är ett Word-dokument, inte en Excel-arbetsbok, vad den än heter. Välj arbetsboken (.xlsx) i stället.',
    en: 'The file is a Word document, not an Excel workbook, whatever its name. Choose the workbook (.xlsx) instead.',
  },
  presentation: {
    sv: 'Filen är en PowerPoint-presentation, inte en Excel-arbetsbok, vad den än heter. Välj arbetsboken (.xlsx) i stället.',
    en: 'The file is a PowerPoint presentation, not an Excel workbook, whatever its name. Choose the workbook (.xlsx) instead.',
  },
  openDocument: {
    sv: 'Filen är i OpenDocument-format (till exempel .ods). Öppna den i Excel eller LibreOffice och spara den som Excel-arbetsbok (.xlsx).',
    en: 'The file is in OpenDocument format (such as .ods). Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).',
  },
  oldWorkbook: {
    sv: 'Filen är i det äldre formatet .xls. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).',
    en: 'The file is in the older .xls format. Open it in Excel and save it as an Excel workbook (.xlsx).',
  },
  binaryWorkbook: {
    sv: 'Filen är en binär Excel-arbetsbok (.xlsb). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).',
    en: 'The file is a binary Excel workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).',
  },
  encrypted: {
    sv: 'Filen är krypterad, med lösenord eller känslighetsetikett. Öppna den i Excel, ta bort skyddet under Arkiv > Info > Skydda arbetsboken och spara den.',
    en: 'The file is encrypted, with a password or a sensitivity label. Open it in Excel, remove the protection under File > Info > Protect Workbook and save it.',
  },
  truncated: {
    sv: 'Slutet av filen saknas. Hämta eller kopiera den på nytt, eller be avsändaren skicka den igen.',
    en: 'The end of the file is missing. Download or copy it again, or ask the sender for it again.',
  },
  tooLarge: {
    sv: `Filen blir större än ${megabytes(limits.unpackedBytes)} MB när den packas upp. Ta bort stora bilder och oanvända blad i Excel och spara den på nytt. Kommer den från någon du inte känner: öppna den inte.`,
    en: `The file unpacks to more than ${megabytes(limits.unpackedBytes)} MB. Remove large pictures and unused sheets in Excel and save it again. If it comes from someone you do not know: do not open it.`,
  },
  tooManyParts: {
    sv: `Filen har fler än ${inSwedish.format(limits.parts)} delar (blad, bilder och annat). Ta bort det som inte behövs i Excel och spara den på nytt.`,
    en: `The file has more than ${inEnglish.format(limits.parts)} parts (sheets, pictures and other). Remove what is not needed in Excel and save it again.`,
  },
  tooMuchContent: {
    sv: `Arbetsboken rymmer mer än vad som kan läsas: högst ${inSwedish.format(limits.cells)} celler, ${megabytes(limits.sheetBytes)} MB blad och ${megabytes(limits.textBytes)} MB text. Flytta blad som inte hör till analysen till en annan arbetsbok.`,
    en: `The workbook holds more than can be read: at most ${inEnglish.format(limits.cells)} cells, ${megabytes(limits.sheetBytes)} MB of sheets and ${megabytes(limits.textBytes)} MB of text. Move sheets that are not part of the analysis to another workbook.`,
  },
} satisfies Record<string, Localized>;

/** What is wrong with a file, where its name is all that is needed to explain it. */
export type PlainProblem = keyof typeof explanations;

/** What is wrong with a file that cannot be read as a workbook. */
export type FileProblem = PlainProblem | 'damaged' | 'tooSpread';

/** A file that cannot be read; `explanation` says why and what to do about it. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly problem: FileProblem,
    readonly explanation: Localized,
    options?: ErrorOptions,
  ) {
    super(explanation.sv, options);
  }
}

export const fileError = (problem: PlainProblem): FileError => new FileError(problem, explanations[problem]);

/** Something in the file that does not follow the format; `where` as in "bladet 1.4, cell B6". */
export function damagedError(where: Localized, cause?: unknown): FileError {
  const explanation = {
    sv: `Filen är skadad och kan inte läsas (${where.sv}). Öppna den i Excel, låt Excel reparera den, kontrollera innehållet och spara den på nytt.`,
    en: `The file is damaged and cannot be read (${where.en}). Open it in Excel, let Excel repair it, check the content and save it again.`,
  };
  return new FileError('damaged', explanation, { cause });
}

/** What `read` gives; that it cannot be done is the fault of the file. */
export function orDamaged<T>(where: Localized, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof FileError ? error : damagedError(where, error);
  }
}

/** Where in the workbook; `cell` as in "B6". */
export function sheetPlace(sheet: string, cell?: string): Localized {
  const part = cell === undefined ? '' : `, cell ${cell}`;
  return { sv: `bladet ”${sheet}”${part}`, en: `the sheet “${sheet}”${part}` };
}

/** Cells so far apart that the sheet's used rectangle is too large; `address` is its last cell. */
export function tooSpreadError(sheet: string, address: string): FileError {
  return new FileError('tooSpread', {
    sv: `Bladet ”${sheet}” sträcker sig till ${address}, längre än vad som kan läsas. Tryck Ctrl+End i bladet, ta bort raderna och kolumnerna utanför det som hör till analysen och spara arbetsboken.`,
    en: `The sheet “${sheet}” extends to ${address}, further than can be read. Press Ctrl+End in the sheet, delete the rows and columns outside the analysis and save the workbook.`,
  });
}
