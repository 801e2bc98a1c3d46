/** `npm run check-deployment -- URL`: reads a deployed address and says what is wrong with it. */
import { parseArgs } from 'node:util';
import type { Language } from '../language/localized';
import { INDEX } from '../template/deployed';
import {
  FILE_LIST,
  filesToRead,
  MANIFEST,
  readFileList,
  TEMPLATES,
  templatesToRead,
  textAt,
  type Answer,
  type Deployment,
} from './deployment';
import { judgeDeployment, type Fault } from './judge-deployment';
import { EXCEL_ORIGIN } from './serving';

/** What it prints. Exit status: 0 no `fel`, 1 at least one, 2 the address could not be read or the call was wrong. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const USAGE = {
  sv: `Användning: npm run --silent check-deployment -- ADRESS [--lang sv|en]

Läser tillägget där det ligger och säger vad som är fel med filer, adresser, versioner och huvuden.
ADRESS är mappen där taskpane.html ligger, till exempel https://example.org/arlig/.

Slutstatus: 0 inga fel · 1 minst ett fel · 2 adressen gick inte att läsa, eller fel i anropet.`,
  en: `Usage: npm run --silent check-deployment -- ADDRESS [--lang sv|en]

Reads the add-in where it lies and says what is wrong with files, addresses, versions and headers.
ADDRESS is the folder where taskpane.html lies, for example https://example.org/arlig/.

Exit status: 0 no fel · 1 at least one · 2 the address could not be read, or the call was wrong.`,
};

const TEXTS = {
  unreadable: {
    sv: (base: string, why: string) =>
      `check-deployment: ${base}manifest.xml gick inte att läsa (${why}). Kontrollera adressen, och att filerna ligger där.`,
    en: (base: string, why: string) =>
      `check-deployment: ${base}manifest.xml could not be read (${why}). Check the address, and that the files are there.`,
  },
  read: {
    sv: (base: string, files: number) => `${base}: ${String(files)} filer lästa.`,
    en: (base: string, files: number) => `${base}: ${String(files)} files read.`,
  },
  counted: {
    sv: (fel: number, varningar: number) => `Fel: ${String(fel)}. Varningar: ${String(varningar)}.`,
    en: (fel: number, varningar: number) =>
      `Errors (fel): ${String(fel)}. Warnings (varning): ${String(varningar)}.`,
  },
  more: { sv: 'till', en: 'more' },
} as const;

const TIMEOUT = 20_000;
/** Files that are named with a fault which many have. */
const NAMED = 4;

export async function checkDeployment(argv: readonly string[]): Promise<Outcome> {
  const call = readCall(argv);
  if (call === null) return { status: 2, stdout: '', stderr: `${USAGE.sv}\n` };
  const { base, language } = call;
  if (base === null) return { status: 0, stdout: `${USAGE[language]}\n`, stderr: '' };
  const deployment = await readDeployment(base);
  if (textAt(deployment, MANIFEST) === null) {
    const why = whyUnread(deployment.answers.get(MANIFEST));
    return { status: 2, stdout: '', stderr: `${printable(TEXTS.unreadable[language](base, why))}\n` };
  }
  const faults = judgeDeployment(deployment);
  const hasFel = faults.some(({ severity }) => severity === 'fel');
  return { status: hasFel ? 1 : 0, stdout: report(deployment, faults, language), stderr: '' };
}

/** Null for a call that cannot be understood; without an address where help is asked for. */
function readCall(argv: readonly string[]): { base: string | null; language: Language } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'sv' }, help: { type: 'boolean', default: false } },
    });
    const { lang, help } = values;
    if (lang !== 'sv' && lang !== 'en') return null;
    if (help) return { base: null, language: lang };
    const [address, ...others] = positionals;
    if (address === undefined || others.length > 0) return null;
    return { base: baseOf(address), language: lang };
  } catch {
    return null;
  }
}

/** The folder that an address stands for: that of its manifest or page, or itself. Throws for what is no address. */
function baseOf(address: string): string {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new Error('no address of the web');
  const path = url.pathname.replace(/(?:manifest\.xml|taskpane\.html)$/, '');
  return `${url.origin}${path.endsWith('/') ? path : `${path}/`}`;
}

/** Reads the manifest and the list of files, then all files that these name, and the templates beside them. */
async function readDeployment(base: string): Promise<Deployment> {
  const first = await readAll(base, [MANIFEST, FILE_LIST]);
  const soFar = { base, answers: new Map(first) };
  const list = readFileList(textAt(soFar, FILE_LIST));
  const others = filesToRead(base, textAt(soFar, MANIFEST) ?? '', list);
  const answers = new Map([...first, ...(await readAll(base, others))]);
  const listed = templatesToRead(textAt({ base, answers }, TEMPLATES + INDEX));
  return { base, answers: new Map([...answers, ...(await readAll(base, listed))]) };
}

const readAll = (base: string, files: readonly string[]): Promise<readonly (readonly [string, Answer])[]> =>
  Promise.all(files.map(async (file) => [file, await readFile(base + file)] as const));

/** As Excel on the web asks for it. */
async function readFile(address: string): Promise<Answer> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      cache: 'no-store',
      headers: { Origin: EXCEL_ORIGIN },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}

/** Node tells what stood in the way as the cause of its own error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : error.message;
}

const whyUnread = (answer: Answer | undefined): string =>
  answer === undefined || 'failed' in answer ? (answer?.failed ?? '?') : `status ${String(answer.status)}`;

/** Faults of the same kind are told once, with the files that have them; the gravest first. */
function report(deployment: Deployment, faults: readonly Fault[], language: Language): string {
  const files = new Map<string, string[]>();
  for (const severity of ['fel', 'varning'] as const) {
    for (const fault of faults.filter((one) => one.severity === severity)) {
      const line = `${severity.toUpperCase()}  ${fault.text[language]}`;
      files.set(line, [...(files.get(line) ?? []), fault.file]);
    }
  }
  const told = [...files].map(([line, all]) => `${line}\n    ${named(all, language)}`);
  const count = (severity: Fault['severity']): number =>
    [...files.keys()].filter((line) => line.startsWith(severity.toUpperCase())).length;
  return [
    TEXTS.read[language](deployment.base, deployment.answers.size),
    ...told,
    TEXTS.counted[language](count('fel'), count('varning')),
  ]
    .map((line) => line.split('\n').map(printable).join('\n'))
    .join('\n')
    .concat('\n');
}

function named(files: readonly string[], language: Language): string {
  const rest = files.length - NAMED;
  return files.slice(0, NAMED).join(', ') + (rest > 0 ? ` + ${String(rest)} ${TEXTS.more[language]}` : '');
}

/** What a server says must not steer the terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

if (require.main === module) {
  void checkDeployment(process.argv.slice(2)).then(({ status, stdout, stderr }) => {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = status;
  });
}
