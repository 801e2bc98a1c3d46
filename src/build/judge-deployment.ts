import { createHash } from 'node:crypto';
import { readPolicy } from '../findings/policy';
import type { Localized } from '../language/localized';
import { INDEX, readIndex, sortDeployed } from '../template/deployed';
import {
  addressesIn,
  answeredWith,
  FILE_LIST,
  MANIFEST,
  PANE,
  POLICY,
  readFileList,
  TEMPLATES,
  textAt,
  textOf,
  versionIn,
  type Answer,
  type Answered,
  type Deployment,
} from './deployment';
import { faults } from './deployment-faults';
import { CACHE_CONTROL, EXCEL_ORIGIN, NOSNIFF, policyOf, servingOf } from './serving';

/** `fel`: the add-in does not work, or not safely. `varning`: it works, but less well or less safely than it could. */
export interface Fault {
  readonly severity: 'fel' | 'varning';
  readonly file: string;
  /** What is wrong and what to do. */
  readonly text: Localized;
}

const fel = (file: string, text: Localized): Fault => ({ severity: 'fel', file, text });
const varning = (file: string, text: Localized): Fault => ({ severity: 'varning', file, text });

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
/** The id that only an add-in under development goes by; see build-manifest.js. */
const DEVELOPMENT_ID = 'b7a3f5d2-90c4-4e1b-8d6f-5c2e1a7f3b84';

/** All that is wrong with a deployed address, from what it answered. */
export function judgeDeployment(deployment: Deployment): readonly Fault[] {
  return [
    ...judgeAddress(deployment.base),
    ...judgeManifest(deployment),
    ...judgeVersions(deployment),
    ...judgeMetadata(deployment),
    ...judgeContents(deployment),
    ...judgeTemplates(deployment),
    ...[...deployment.answers].flatMap(([file, answer]) => judgeFile(file, answer)),
  ];
}

function judgeAddress(base: string): readonly Fault[] {
  const { protocol, hostname } = new URL(base);
  return protocol === 'https:' || LOCAL_HOSTS.includes(hostname) ? [] : [fel(base, faults.notHttps)];
}

function judgeManifest(deployment: Deployment): readonly Fault[] {
  const manifest = textAt(deployment, MANIFEST);
  if (manifest === null) return [];
  const elsewhere = addressesIn(manifest).filter((address) => !address.startsWith(deployment.base));
  return [
    ...(elsewhere.length > 0 ? [fel(MANIFEST, faults.addressElsewhere(elsewhere, deployment.base))] : []),
    ...(manifest.includes(DEVELOPMENT_ID) ? [fel(MANIFEST, faults.developmentId)] : []),
  ];
}

/** The build has one version, and the manifest and the page say the same. */
function judgeVersions(deployment: Deployment): readonly Fault[] {
  const manifest = textAt(deployment, MANIFEST);
  const page = textAt(deployment, PANE);
  const versions = {
    [MANIFEST]: manifest === null ? undefined : versionIn(manifest),
    [PANE]: page === null ? undefined : (/<meta name="?version"? content="?([\d.]+)/.exec(page)?.[1] ?? null),
    [FILE_LIST]: readFileList(textAt(deployment, FILE_LIST))?.version,
  };
  const told = Object.entries(versions).filter(([, version]) => version !== undefined);
  if (new Set(told.map(([, version]) => version)).size <= 1) return [];
  return [fel(MANIFEST, faults.versionsDiffer(told.map(([file, version]) => `${file}: ${version ?? '–'}`)))];
}

/** What Excel reads of the functions must lead to this address too. */
function judgeMetadata(deployment: Deployment): readonly Fault[] {
  return [...deployment.answers.keys()]
    .filter((file) => /^functions[\w-]*\.json$/.test(file))
    .flatMap((file) => {
      const text = textAt(deployment, file) ?? '';
      const addresses = [...text.matchAll(/"helpUrl":\s*"([^"]*)"/g)].map(([, address = '']) => address);
      const elsewhere = addresses.filter((address) => !address.startsWith(deployment.base));
      return elsewhere.length > 0 ? [fel(file, faults.addressElsewhere(elsewhere, deployment.base))] : [];
    });
}

/** Every file is that of the build. Without the list nothing more can be said than what is missing. */
function judgeContents(deployment: Deployment): readonly Fault[] {
  const list = readFileList(textAt(deployment, FILE_LIST));
  if (list === null) {
    return answeredWith(deployment.answers.get(FILE_LIST)) ? [fel(FILE_LIST, faults.noList)] : [];
  }
  return Object.entries(list.files).flatMap(([file, hash]) => {
    const answer = answeredWith(deployment.answers.get(file));
    if (answer === null || createHash('sha256').update(answer.body).digest('hex') === hash) return [];
    return [fel(file, faults.otherContent)];
  });
}

/** The index and the documents that it names hold, as the pane reads them. */
function judgeTemplates(deployment: Deployment): readonly Fault[] {
  const index = textAt(deployment, TEMPLATES + INDEX);
  const names = index === null ? [] : readIndex(index);
  if ('says' in names) return [fel(TEMPLATES + INDEX, faults.damagedTemplate(names.says))];
  const there = names.flatMap((name) => {
    const text = textAt(deployment, TEMPLATES + name);
    return text === null ? [] : [{ name, text }];
  });
  return sortDeployed(
    there.map(({ name }) => name),
    there.map(({ text }) => text),
  ).unused.map(({ file, says }) => fel(TEMPLATES + file, faults.damagedTemplate(says)));
}

/** Whoever deploys the add-in need lay down neither rules nor templates. */
function judgeMissing(file: string): readonly Fault[] {
  if (file === POLICY || file === TEMPLATES + INDEX) return [];
  return [fel(file, file.startsWith(TEMPLATES) ? faults.missingTemplate : faults.missing)];
}

function judgeFile(file: string, answer: Answer): readonly Fault[] {
  if ('failed' in answer) return [fel(file, faults.noAnswer(answer.failed))];
  const { status, header } = answer;
  if (status >= 300 && status < 400) return [fel(file, faults.sentElsewhere(header('location') ?? '?'))];
  if (status === 404 || status === 410) return judgeMissing(file);
  if (status !== 200) return [fel(file, faults.otherStatus(status))];
  return [
    ...judgeType(file, answer),
    ...judgeCaching(file, answer),
    ...judgeSharing(file, answer),
    ...(file === POLICY ? judgePolicy(answer) : []),
    ...(file.endsWith('.html') ? judgePage(file, answer) : []),
  ];
}

/** One that cannot be read lets the add-in check nothing. */
function judgePolicy(answer: Answered): readonly Fault[] {
  const policy = readPolicy(textOf(answer));
  return policy.kind === 'damaged' ? [fel(POLICY, faults.damagedPolicy(policy.why))] : [];
}

function judgeType(file: string, { header }: Answered): readonly Fault[] {
  const { types } = servingOf(file);
  const type = header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  return [
    ...(types === null || types.includes(type) ? [] : [fel(file, faults.wrongType(type, types[0] ?? ''))]),
    ...(header('x-content-type-options')?.trim().toLowerCase() === NOSNIFF
      ? []
      : [varning(file, faults.noNosniff)]),
  ];
}

function judgeCaching(file: string, { header }: Answered): readonly Fault[] {
  const { cache } = servingOf(file);
  const given = header('cache-control');
  const wanted = CACHE_CONTROL[cache];
  const directives = (given ?? '').toLowerCase().split(/\s*,\s*/);
  const seconds = Number(directives.find((one) => one.startsWith('max-age='))?.slice('max-age='.length));
  if (cache === 'forever') {
    const isKept =
      seconds >= 31_536_000 && directives.includes('immutable') && !directives.includes('no-store');
    return isKept ? [] : [varning(file, faults.notKept(given, wanted))];
  }
  if (seconds === 0 || directives.some((one) => one === 'no-cache' || one === 'no-store')) return [];
  // Without the header browsers guess how long a file may be kept.
  const fault = faults.keptTooLong(given, wanted);
  return [given === null ? varning(file, fault) : fel(file, fault)];
}

function judgeSharing(file: string, { header }: Answered): readonly Fault[] {
  const allowed = header('access-control-allow-origin');
  if (!servingOf(file).shared || allowed === '*' || allowed === EXCEL_ORIGIN) return [];
  return [fel(file, faults.notShared(allowed))];
}

/** What the server says of a page must not differ from what the page says itself; the pane is to be said more of. */
function judgePage(file: string, answer: Answered): readonly Fault[] {
  const own = policyOf(textOf(answer));
  const sent = answer.header('content-security-policy');
  const differs = sent !== null && own !== null && !saysTheSame(sent, own);
  return [
    ...(differs ? [fel(file, faults.otherPolicy)] : []),
    ...(file === PANE ? [...judgeFraming(answer), ...judgePaneHeaders(answer)] : []),
  ];
}

/** Excel on the web shows the pane in a frame. */
function judgeFraming({ header }: Answered): readonly Fault[] {
  const frames = directivesOf(header('content-security-policy') ?? '').get('frame-ancestors');
  const isClosed = frames !== undefined && !/\*|officeapps\.live\.com/.test(frames);
  return [
    ...(header('x-frame-options') === null ? [] : [fel(PANE, faults.notFramed('X-Frame-Options'))]),
    ...(isClosed ? [fel(PANE, faults.notFramed('frame-ancestors'))] : []),
  ];
}

function judgePaneHeaders({ header }: Answered): readonly Fault[] {
  return [
    ...(header('content-security-policy') === null ? [varning(PANE, faults.noPolicy)] : []),
    ...(header('referrer-policy') === null ? [varning(PANE, faults.noReferrerPolicy)] : []),
  ];
}

/** A header may say more than the page can, such as who may frame it; of what the page says it must say the same. */
function saysTheSame(sent: string, own: string): boolean {
  const header = directivesOf(sent);
  return [...directivesOf(own)].every(([name, sources]) => header.get(name) === sources);
}

function directivesOf(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split(/[;,]/).flatMap((directive): [string, string][] => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return name ? [[name.toLowerCase(), sources.sort().join(' ')]] : [];
    }),
  );
}
