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
  lockFile: {
    sv: 'Det här är inte arbetsboken utan en tillfällig fil som Excel lägger bredvid den medan någon har den öppen. Välj filen med samma namn utan ~$ i början. Är arbetsboken inte öppen i Excel kan den tillfälliga filen tas bort.',
    en: 'This is not the workbook but a temporary file that Excel puts beside it while somebody has it open. Choose the file of the same name without ~$ at its beginning. If the workbook is not open in Excel, the temporary file can be deleted.',
  },
  pdf: {
    sv: 'Filen är en PDF, inte en Excel-arbetsbok. Be avsändaren om arbetsboken (.xlsx) som den gjordes av.',
    en: 'The file is a PDF, not an Excel workbook. Ask the sender for the workbook (.xlsx) that it was made from.',
  },
  picture: {
    sv: 'Filen är en bild, inte en Excel-arbetsbok. Be avsändaren om arbetsboken (.xlsx).',
    en: 'The file is a picture, not an Excel workbook. Ask the sender for the workbook (.xlsx).',
  },
  text: {
    sv: 'Filen är en textfil (till exempel .csv), inte en Excel-arbetsbok. En textfil har inga blad. Be avsändaren om arbetsboken, eller öppna filen i Excel och spara den som Excel-arbetsbok (.xlsx).',
    en: 'The file is a text file (such as .csv), not an Excel workbook. A text file has no sheets. Ask the sender for the workbook, or open the file in Excel and save it as an Excel workbook (.xlsx).',
  },
  webPage: {
    sv: 'Filen är en webbsida (HTML), inte en Excel-arbetsbok, vad den än heter. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx), eller hämta arbetsboken på nytt.',
    en: 'The file is a web page (HTML), not an Excel workbook, whatever its name. Open it in Excel and save it as an Excel workbook (.xlsx), or download the workbook again.',
  },
  xmlWorkbook: {
    sv: 'Filen är ett XML-kalkylblad från 2003 års Excel. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).',
    en: 'The file is an XML spreadsheet of Excel 2003. Open it in Excel and save it as an Excel workbook (.xlsx).',
  },
  shortcut: {
    sv: 'Filen är en genväg till ett dokument på nätet (till exempel Google Kalkylark), inte dokumentet. Öppna det och hämta det som Excel-arbetsbok (.xlsx).',
    en: 'The file is a shortcut to a document on the web (such as Google Sheets), not the document. Open it and download it as an Excel workbook (.xlsx).',
  },
  numbers: {
    sv: 'Filen är gjord i Apple Numbers. Öppna den i Numbers, välj Arkiv > Exportera till > Excel och använd den fil som då sparas (.xlsx).',
    en: 'The file was made with Apple Numbers. Open it in Numbers, choose File > Export To > Excel and use the file that is then saved (.xlsx).',
  },
  notWorkbook: {
    sv: 'Filen är inte en Excel-arbetsbok. Välj en annan fil, eller öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).',
    en: 'The file is not an Excel workbook. Choose another file, or open it in Excel and save it as an Excel workbook (.xlsx).',
  },
  otherArchive: {
    sv: 'Filen är ett packat arkiv (till exempel .7z, .rar eller .gz), inte en Excel-arbetsbok. Packa upp arkivet och välj arbetsboken (.xlsx) i det.',
    en: 'The file is a packed archive (such as .7z, .rar or .gz), not an Excel workbook. Extract the archive and choose the workbook (.xlsx) in it.',
  },
  archive: {
    sv: 'Filen är ett zip-arkiv, inte en Excel-arbetsbok. Packa upp arkivet och välj arbetsboken (.xlsx) i det.',
    en: 'The file is a zip archive, not an Excel workbook. Extract the archive and choose the workbook (.xlsx) in it.',
  },
  wordDocument: {
    sv: 'Filen är ett Word-dokument, inte en Excel-arbetsbok, vad den än heter. Välj arbetsboken (.xlsx) i stället.',
    en: 'The file is a Word document, not an Excel workbook, whatever its name. Choose the workbook (.xlsx) instead.',
  },
  oldDocument: {
    sv: 'Filen är ett Word-dokument eller en PowerPoint-presentation i äldre format, inte en Excel-arbetsbok, vad den än heter. Välj arbetsboken (.xlsx) i stället.',
    en: 'The file is a Word document or a PowerPoint presentation in an older format, not an Excel workbook, whatever its name. Choose the workbook (.xlsx) instead.',
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
  tooManySheets: {
    sv: `Arbetsboken har fler än ${inSwedish.format(limits.sheets)} blad. Flytta blad som inte hör till analysen till en annan arbetsbok.`,
    en: `The workbook has more than ${inEnglish.format(limits.sheets)} sheets. Move sheets that are not part of the analysis to another workbook.`,
  },
} satisfies Record<string, Localized>;

/** What is wrong with a file, where its name is all that is needed to explain it. */
export type PlainProblem = keyof typeof explanations;

/** What is wrong with a file that cannot be read as a workbook. */
export type FileProblem = PlainProblem | 'damaged' | 'tooSpread' | 'tooMuchContent';

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

/** The same for what is read step by step. */
export function* orDamagedSteps<T>(where: Localized, steps: Iterable<void, T>): Generator<void, T> {
  try {
    return yield* steps;
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

const most = (count: number): Localized => ({ sv: inSwedish.format(count), en: inEnglish.format(count) });

/** What a workbook may hold too much of, and what helps. */
const tooMuch = {
  cells: {
    sv: `mer än vad som kan läsas: högst ${most(limits.cells).sv} ifyllda celler och ${megabytes(limits.sheetBytes)} MB blad, tomma celler med formatering inräknade. Ta bort formatering långt utanför det som hör till analysen (Ctrl+End visar hur långt bladet sträcker sig), flytta blad som inte hör till den till en annan arbetsbok och spara.`,
    en: `more than can be read: at most ${most(limits.cells).en} filled cells and ${megabytes(limits.sheetBytes)} MB of sheets, formatted empty cells included. Remove formatting far outside the analysis (Ctrl+End shows how far the sheet extends), move sheets that are not part of it to another workbook and save.`,
  },
  text: {
    sv: `mer text än vad som kan läsas: högst ${megabytes(limits.textBytes)} MB i hela arbetsboken och ${most(limits.cellCharacters).sv} tecken i en cell. Flytta blad som inte hör till analysen till en annan arbetsbok.`,
    en: `more text than can be read: at most ${megabytes(limits.textBytes)} MB in the whole workbook and ${most(limits.cellCharacters).en} characters in a cell. Move sheets that are not part of the analysis to another workbook.`,
  },
  formulas: {
    sv: 'fler långa formler än vad som kan läsas. Ersätt formler utanför analysen med deras värden, eller flytta de bladen till en annan arbetsbok.',
    en: 'more long formulas than can be read. Replace formulas outside the analysis by their values, or move those sheets to another workbook.',
  },
  looks: {
    sv: 'fler format än vad som kan läsas. Kopiera bladen till en ny arbetsbok och spara den.',
    en: 'more formats than can be read. Copy the sheets to a new workbook and save it.',
  },
} satisfies Record<string, Localized>;

/** More content than can be taken in: in a sheet, or in the workbook as a whole. */
export function tooMuchError(what: keyof typeof tooMuch, sheet?: string): FileError {
  const [sv, en] =
    sheet === undefined ? ['Arbetsboken', 'The workbook'] : [`Bladet ”${sheet}”`, `The sheet “${sheet}”`];
  return new FileError('tooMuchContent', {
    sv: `${sv} rymmer ${tooMuch[what].sv}`,
    en: `${en} holds ${tooMuch[what].en}`,
  });
}
