import { existsSync, realpathSync } from 'node:fs';
import { FileError } from '../files/read/file-error';
import { readWorkbookFile } from '../files/read/read-workbook';
import { writeWorkbookFile } from '../files/write/write-workbook';
import { lettersOnly } from '../language/normalise';
import { carryOver } from '../make/carry-over/carry-over';
import { nameOf, proposalsIn } from '../make/carry-over/insatser';
import { PANE } from '../make/pane';
import { chooseTemplate, withKept } from '../recognise/choose-template';
import { recognise } from '../recognise/recognise';
import { isSubmission, type Submission } from '../recognise/submission';
import { explainUnusedTemplate } from '../template/kept';
import type { Template } from '../template/template';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Outcome } from './granska';
import { readKnown } from './known-templates';
import { printable } from './lines';
import {
  documentFor,
  type Options,
  readOptions,
  readOut,
  readYear,
  toldBeside,
  wrongCall,
  writeOut,
} from './mall-options';
import { CallError, explainSystemError, readBytes, readTemplateFile } from './read-files';

/** Moves an older analysis into a workbook of a later year, or of a newer edition. The older file is only read. */
export async function flytta(argv: readonly string[]): Promise<Outcome> {
  const options = readOptions(argv, ['ar', 'mall', 'mallar', 'godkand', 'out']);
  const [file, ...others] = options.words;
  if (file === undefined)
    throw wrongCall('Skriv vilken arbetsbok som ska flyttas: flytta GAMMAL.xlsx --out NY.xlsx.');
  if (others.length > 0)
    throw wrongCall(`En arbetsbok flyttas i taget, och ${others.join(', ')} är en till.`);
  const asked = readYear(options.text('ar'));
  const mall = options.text('mall');
  const deployed = readKnown(options.text('mallar'));
  const given = mall === null ? null : readTemplateFile(mall);
  const out = readNew(options, file);
  const snapshot = readWorkbook(file);
  // The workbook's own template is one of those that are known, for what is made of it too.
  const known = withKept(snapshot, deployed.documents);
  const old = recognise(snapshot, chooseTemplate(snapshot, null, known));
  if (!isSubmission(old))
    throw new CallError(`${file}: Arbetsboken är ingen årlig analys, så det finns inget att flytta.`);
  const year = asked ?? given?.year ?? (old.year ?? old.template.year) + 1;
  const { document, note } = documentFor(mall, year, known);
  const approved = options.texts('godkand');
  const unknown = unknownNames(approved, old);
  if (unknown.length > 0) {
    const names = proposalsIn(old).map((card) => `”${nameOf(card)}”`);
    throw wrongCall(
      `Inget förslag i ${file} heter ${unknown.join(', ')}; väntade ett av ${names.join(', ') || 'inga'}.`,
    );
  }
  const carried = carryOver(old, snapshot, document, { year, approved, pane: PANE });
  writeOut(out, await writeWorkbookFile(carried.document), !options.force);
  const lines = [
    `${out}: årlig analys ${year} efter ${note}.`,
    ...(approved.length > 0 ? [`${approved.length} godkända förslag är pågående insatser.`] : []),
    `${carried.read} celler lästa = ${carried.moved} flyttade + ${carried.left.length} på Ej flyttat`,
  ];
  return {
    status: 0,
    stdout: `${lines.map(printable).join('\n')}\n`,
    stderr: toldBeside([...deployed.notes, ...unusedIn(file, snapshot, deployed.documents)]),
  };
}

/** Where the new workbook goes. @throws {CallError} where that is the old one, which is only read */
function readNew(options: Options, old: string): string {
  const out = readOut(options, '.xlsx');
  if (isSameFile(out, old))
    throw wrongCall(`${out} är den gamla arbetsboken, som inte ska röras. Välj ett annat namn till den nya.`);
  return out;
}

/** By whatever path it is named. */
function isSameFile(one: string, other: string): boolean {
  const isThere = existsSync(one) && existsSync(other);
  return isThere && realpathSync(one) === realpathSync(other);
}

function readWorkbook(file: string): WorkbookSnapshot {
  try {
    return readWorkbookFile(readBytes(file), file);
  } catch (error) {
    const explanation = error instanceof FileError ? error.explanation.sv : explainSystemError(error);
    if (explanation === null) throw error;
    throw new CallError(`${file}: ${explanation}`);
  }
}

function unusedIn(
  file: string,
  { keptTemplate }: WorkbookSnapshot,
  known: readonly Template[],
): readonly string[] {
  const unused = explainUnusedTemplate(keptTemplate, known);
  return unused === null ? [] : [`${file}: ${unused.sv}`];
}

const unknownNames = (names: readonly string[], old: Submission): readonly string[] => {
  const known = new Set(proposalsIn(old).map((card) => lettersOnly(nameOf(card))));
  return names.filter((name) => !known.has(lettersOnly(name))).map((name) => `”${name}”`);
};
