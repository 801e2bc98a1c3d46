import * as z from 'zod/mini';
import type { Localized } from '../language/localized';
import { collapseSpaces, shorten } from '../language/normalise';
import { isWritten, NAME_LENGTH } from './acceptance';
import type { Severity } from './finding';
import type { ReviewedFinding } from './acceptance';
import type { Review } from './review';
import { ruleId, severitySetting, share } from './settings-schema';
import { type Settings, SEVERITY_SETTINGS, type SeveritySetting } from './settings';

/**
 * What whoever deploys the add-in has laid down for all workbooks, in `policy.json` beside the manifest. It outranks
 * what a workbook says: what the workbook says otherwise is listed and not obeyed.
 */
export interface Policy {
  readonly version: 1;
  /** Who laid it down, as people are told; null where it does not say. */
  readonly by: string | null;
  /** Rules whose severity is locked. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  /** Whether every other rule is locked at its own severities. */
  readonly lockOthers: boolean;
  readonly limits: { readonly kostnadsokning?: number | undefined };
  /** Those who may accept a `fel`, by name; null: everybody. A name is what somebody says to be called. */
  readonly mayAcceptFel: readonly string[] | null;
}

/** Lays down nothing. */
export const NO_POLICY: Policy = {
  version: 1,
  by: null,
  severities: {},
  lockOthers: false,
  limits: {},
  mayAcceptFel: null,
};

const MOST_NAMES = 1000;
const name = z.string().check(z.refine((text) => isWritten(text, NAME_LENGTH)));

/** Strict: a misspelt word would lock nothing, unseen. */
const policySchema = z.strictObject({
  version: z.literal(1),
  by: z._default(z.nullable(name), null),
  severities: z._default(z.record(ruleId, severitySetting), {}),
  lockOthers: z._default(z.boolean(), false),
  limits: z.prefault(z.strictObject({ kostnadsokning: z.optional(share) }), {}),
  mayAcceptFel: z._default(z.nullable(z.array(name).check(z.maxLength(MOST_NAMES))), null),
}) satisfies z.ZodMiniType<Policy>;

/** Where a workbook's own settings say otherwise than the policy, which holds. */
export type Deviation =
  | {
      readonly kind: 'severity';
      readonly rule: string;
      readonly asked: SeveritySetting;
      /** What holds; null: the rule's own severities. */
      readonly holds: SeveritySetting | null;
    }
  | {
      readonly kind: 'limit';
      readonly limit: 'kostnadsokning';
      readonly asked: number;
      readonly holds: number;
    }
  /** A `fel` accepted by somebody who may not, so that it counts. */
  | { readonly kind: 'acceptance'; readonly rule: string; readonly by: string };

/** Whether the severity of a rule is laid down. */
export const isSeverityLocked = ({ severities, lockOthers }: Policy, rule: string): boolean =>
  lockOthers || rule in severities;

/** Whether somebody of that name may accept a finding of that severity. */
export function mayAccept({ mayAcceptFel }: Policy, severity: Severity, by: string): boolean {
  if (severity !== 'fel' || mayAcceptFel === null) return true;
  return mayAcceptFel.some((one) => sameName(one, by));
}

const sameName = (one: string, other: string): boolean =>
  collapseSpaces(one).toLocaleLowerCase('sv') === collapseSpaces(other).toLocaleLowerCase('sv');

/** The settings that hold: the workbook's own, and over them the policy's. */
export function settingsUnder(policy: Policy, own: Settings): Settings {
  const { severities, lockOthers, limits } = policy;
  if (!lockOthers && Object.keys(severities).length === 0 && limits.kostnadsokning === undefined) return own;
  return {
    ...own,
    severities: { ...(lockOthers ? {} : own.severities), ...severities },
    limits: { kostnadsokning: limits.kostnadsokning ?? own.limits.kostnadsokning },
  };
}

/** What the workbook's own settings ask for and do not get. */
export function deviationsFrom(policy: Policy, { severities, limits }: Settings): readonly Deviation[] {
  const locked = Object.entries(severities).flatMap(([rule, asked]): readonly Deviation[] => {
    const holds = policy.severities[rule] ?? null;
    return !isSeverityLocked(policy, rule) || holds === asked
      ? []
      : [{ kind: 'severity', rule, asked, holds }];
  });
  const [asked, holds] = [limits.kostnadsokning, policy.limits.kostnadsokning];
  return holds === undefined || holds === asked
    ? locked
    : [...locked, { kind: 'limit', limit: 'kostnadsokning', asked, holds }];
}

/** The review with what was accepted by those who may not counting again. */
export function reviewUnder(policy: Policy, review: Review): Review {
  if (policy.mayAcceptFel === null) return review;
  return { ...review, findings: review.findings.map((one) => refused(policy, one)) };
}

function refused(policy: Policy, one: ReviewedFinding): ReviewedFinding {
  if (one.status !== 'godtagen' || mayAccept(policy, one.finding.severity, one.accepted.by)) return one;
  return { ...one, status: 'obehorig' };
}

/** What the workbook's acceptances ask for and do not get. */
export const refusedAcceptances = ({ findings }: Review): readonly Deviation[] =>
  findings.flatMap((one) =>
    one.status === 'obehorig' ? [{ kind: 'acceptance', rule: one.finding.rule, by: one.accepted.by }] : [],
  );

/** What there is of a policy beside the product. `damaged`: it stands there and cannot be read, so nothing is known. */
export type PolicyFile =
  { readonly kind: 'ok'; readonly policy: Policy } | { readonly kind: 'damaged'; readonly why: Localized };

/** What should stand at a place of the policy. */
const WANTED: readonly (readonly [RegExp, Localized])[] = [
  [/^version$/, { sv: 'ska vara 1', en: 'must be 1' }],
  [/^by$/, { sv: 'ska vara ett namn inom citattecken', en: 'must be a name in quotes' }],
  [
    /^severities\./,
    {
      sv: `ska vara en regels namn med ${SEVERITY_SETTINGS.join(', ')}`,
      en: `must be the name of a rule with ${SEVERITY_SETTINGS.join(', ')}`,
    },
  ],
  [/^lockOthers$/, { sv: 'ska vara true eller false', en: 'must be true or false' }],
  [
    /^limits\.kostnadsokning$/,
    {
      sv: 'ska vara en andel större än 0 och högst 1; 0.1 är 10 procent',
      en: 'must be a share above 0 and at most 1; 0.1 is 10 per cent',
    },
  ],
  [/^mayAcceptFel/, { sv: 'ska vara en lista inom [ ] med namn', en: 'must be a list in [ ] of names' }],
];
const OTHER: Localized = { sv: 'ska vara namn och värden inom { }', en: 'must be names and values in { }' };

/** Where in the policy something is wrong, and what should stand there. */
function explainIssue(issue: z.core.$ZodIssue): Localized {
  const place = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const names = shorten(
      issue.keys.map((key) => [...issue.path.map(String), key].join('.')).join(', '),
      200,
    );
    return {
      sv: `policy.json har inget som heter ${names}.`,
      en: `policy.json has nothing called ${names}.`,
    };
  }
  const wanted = WANTED.find(([pattern]) => pattern.test(place))?.[1] ?? OTHER;
  const at = place === '' ? 'policy.json' : `policy.json, ${shorten(place, 100)}`;
  return { sv: `${at}: ${wanted.sv}.`, en: `${at}: ${wanted.en}.` };
}

/** Where a text stops to be JSON; some faults, such as an end too early, come without a place. */
function explainNoJson(error: unknown, text: string): Localized {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
  return {
    sv: `policy.json är inte JSON.${line === null ? '' : ` Felet är på rad ${line}.`}`,
    en: `policy.json is not JSON.${line === null ? '' : ` The fault is on line ${line}.`}`,
  };
}

/** Reads a policy; null where there is no file. */
export function readPolicy(text: string | null): PolicyFile {
  if (text === null) return { kind: 'ok', policy: NO_POLICY };
  try {
    const { success, data, error } = policySchema.safeParse(JSON.parse(text));
    if (success) return { kind: 'ok', policy: data };
    const told = error.issues.slice(0, MOST_TOLD).map(explainIssue);
    const why = { sv: told.map(({ sv }) => sv).join(' '), en: told.map(({ en }) => en).join(' ') };
    return { kind: 'damaged', why };
  } catch (error) {
    return { kind: 'damaged', why: explainNoJson(error, text) };
  }
}

const MOST_TOLD = 5;
