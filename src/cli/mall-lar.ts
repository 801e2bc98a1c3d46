import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { FileError } from '../files/read/file-error';
import { readWorkbookFile } from '../files/read/read-workbook';
import { lettersOnly } from '../language/normalise';
import { ALL_ROLES, answersOf } from '../recognise/learn/answers';
import type { DraftTemplate, Learnt } from '../recognise/learn/draft';
import { learnTemplate, type NotAsked, NothingLearnt } from '../recognise/learn/learn';
import { withEarlier } from '../recognise/learn/with-earlier';
import { nearestTemplate } from '../recognise/learn/nearest';
import { roleName } from '../template/role-names';
import { placeInDocument, readDraft, readTemplate } from '../template/read-template';
import { cellAddress } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Outcome } from './granska';
import { readKnown } from './known-templates';
import { printable } from './lines';
import { readOptions, readOut, readYear, toldBeside, wrongCall, writeOut } from './mall-options';
import { CallError, explainSystemError, readBytes, readJson, TemplateError } from './read-files';

const LARGEST = 2_000_000;

/** Learns a template from a workbook and writes the document. */
export function lar(argv: readonly string[]): Outcome {
  const options = readOptions(argv, ['out', 'svar', 'ar', 'mallar']);
  const [file, ...others] = options.words;
  if (file === undefined)
    throw wrongCall('Skriv vilken arbetsbok mallen ska läras ur: lar FIL.xlsx --out MALL.json.');
  if (others.length > 0)
    throw wrongCall(`En mall lärs ur en arbetsbok i taget, och ${others.join(', ')} är en till.`);
  const year = readYear(options.text('ar'));
  const out = readOut(options, '.json', true);
  const roles = readAnswers(options.text('svar'));
  const earlier = options.force ? null : readEarlier(out);
  const snapshot = readWorkbook(file);
  const catalogue = readKnown(options.text('mallar'));
  const known = nearestTemplate(snapshot, catalogue.documents);
  try {
    const learning = learnTemplate(snapshot, { known, year, answers: answersOf(roles, earlier) });
    const document = withEarlier(learning.document, earlier);
    writeOut(out, `${JSON.stringify(document, null, 2)}\n`, false);
    const unanswered = learning.learnt.filter(({ role }) => role === null);
    const problems = unanswered.length > 0 ? [] : problemsOf(document, out);
    return {
      status: unanswered.length + problems.length > 0 ? 1 : 0,
      stdout: told(out, learning.learnt, problems),
      stderr: toldBeside([
        ...catalogue.notes,
        ...[
          ...learning.notes.map(({ sv }) => sv),
          ...learning.notAsked.map(tellNotAsked),
          ...unusedAnswers(roles, learning.learnt),
        ].map((note) => `${basename(file)}: ${note}`),
      ]),
    };
  } catch (error) {
    if (error instanceof NothingLearnt)
      throw new CallError(`${file}: ${error.message}${error.lacksYear ? ' Skriv det: --ar 2027.' : ''}`);
    throw error;
  }
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

/** What was answered in the file by an earlier call, which a new one must not lose. */
function readEarlier(out: string): DraftTemplate | null {
  if (!existsSync(out)) return null;
  const { draft, problems } = readDraft(readJson(out, LARGEST, 'en mall'));
  if (problems === undefined) return draft as DraftTemplate;
  const lines = problems
    .slice(0, 5)
    .map((problem) => `${out}: ${placeInDocument(problem)}: ${problem.says.sv}`);
  throw new TemplateError(
    [...lines, `${out}: Filen finns redan och är ingen mall som går att läsa, så inget har skrivits.`].join(
      '\n',
    ),
  );
}

function readAnswers(file: string | null): Readonly<Record<string, string>> {
  if (file === null) return {};
  const wrong = (place: string, says: string): TemplateError =>
    new TemplateError(`${file}: ${place}: ${says}`);
  const json = readJson(file, LARGEST, 'svar');
  if (!isObject(json)) throw wrong('dokumentet', 'väntade namn och värden inom { }');
  const { version, roles, ...rest } = json;
  if (version !== 1) throw wrong('version', `${JSON.stringify(version) ?? 'saknas'}; väntade 1`);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw wrong(unknown, 'finns inte; väntade version och roles');
  if (!isObject(roles)) throw wrong('roles', 'väntade etiketter med roller inom { }');
  const entries = Object.entries(roles).map(([label, role]): [string, string] => {
    if (typeof role === 'string' && ALL_ROLES.includes(role)) return [label, role];
    throw wrong(
      `roles["${label}"]`,
      `${JSON.stringify(role)} finns inte; väntade en av ${ALL_ROLES.join(', ')}`,
    );
  });
  return Object.fromEntries(entries);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const problemsOf = (document: DraftTemplate, out: string): readonly string[] =>
  (readTemplate(document).problems ?? []).map(
    (problem) => `${out}: ${placeInDocument(problem)}: ${problem.says.sv}`,
  );

const tellNotAsked = ({ card, roles }: NotAsked): string =>
  `Kortet ”${card}” frågar inte efter: ${roles.map((role) => named('field', role)).join(', ')}. Stämmer inte det, ge rätt etikett den rollen.`;

/** A role by its name, with the key that a document holds: "Effektmål (effektmal)". */
const named = (kind: Learnt['kind'], role: string): string => `${roleName(kind, role).sv} (${role})`;

function unusedAnswers(
  roles: Readonly<Record<string, string>>,
  learnt: readonly Learnt[],
): readonly string[] {
  const printed = new Set(learnt.map(({ text }) => lettersOnly(text)));
  const unused = Object.keys(roles).filter((label) => !printed.has(lettersOnly(label)));
  return unused.length === 0
    ? []
    : [`Svar om etiketter som inte står i arbetsboken: ${unused.map((each) => `”${each}”`).join(', ')}.`];
}

function told(out: string, learnt: readonly Learnt[], problems: readonly string[]): string {
  const count = (kind: Learnt['kind']): number => learnt.filter((each) => each.kind === kind).length;
  const unanswered = learnt.filter(({ role }) => role === null);
  const guessed = learnt.filter(({ by }) => by === 'guess');
  const lines = [
    `${out}: ${count('chapter')} avsnitt, ${count('card')} slags kort, ${count('field')} fält och ${count('table')} tabeller.`,
    ...(guessed.length === 0
      ? []
      : [
          '',
          'Gissade roller. Rätta dem som är fel i filen, eller i --svar:',
          ...guessed.map((each) => `  ${lineOf(each)}: ${each.why.map(({ sv }) => sv).join(', ')}`),
        ]),
    ...(unanswered.length === 0
      ? []
      : [
          '',
          `Obesvarat (${unanswered.length}). Skriv rollen där det står "role": null och kör lar igen med samma --out:`,
          ...unanswered.map(
            (each) =>
              `  ${lineOf(each)}${each.alternatives.length > 0 ? `; kanske ${each.alternatives.map((role) => named(each.kind, role)).join(', ')}` : ''}`,
          ),
        ]),
    ...(problems.length === 0 ? [] : ['', 'Stämmer inte än:', ...problems.map((each) => `  ${each}`)]),
    ...(unanswered.length + problems.length > 0
      ? []
      : ['', 'Allt är besvarat. Prova: npm run --silent granska -- FIL.xlsx --mall MALL.json']),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function lineOf({ kind, path, text, place, role }: Learnt): string {
  const where = place === null ? '' : ` (${place.sheet} ${cellAddress(place.row, place.column)})`;
  return `${path} ”${text}”${where}${role === null ? '' : ` → ${named(kind, role)}`}`;
}
