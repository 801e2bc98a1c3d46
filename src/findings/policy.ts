import * as z from 'zod/mini';
import { collapseSpaces } from '../language/normalise';
import { isWritten, NAME_LENGTH } from './acceptance';
import type { Severity } from './finding';
import type { ReviewedFinding } from './acceptance';
import type { Review } from './review';
import { ruleId, severitySetting, share } from './settings-schema';
import type { Settings, SeveritySetting } from './settings';

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
  { readonly kind: 'ok'; readonly policy: Policy } | { readonly kind: 'damaged'; readonly detail: string };

/** Reads a policy; null where there is no file. */
export function readPolicy(text: string | null): PolicyFile {
  if (text === null) return { kind: 'ok', policy: NO_POLICY };
  try {
    const read = policySchema.safeParse(JSON.parse(text));
    return read.success
      ? { kind: 'ok', policy: read.data }
      : { kind: 'damaged', detail: z.prettifyError(read.error) };
  } catch (error) {
    return { kind: 'damaged', detail: String(error) };
  }
}
