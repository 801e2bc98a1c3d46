import { formatAmount } from '../money/amount';
import type { Underlag } from '../underlag/underlag';
import { placeAddress } from '../workbook/address';
import claimsOf2024 from './expert-claims.json';

/** The page of what the beredningsfunktion said of 2024, and what the product says of the same. */
export const CLAIMS_FILE = 'assets/underlag-satser.md';

/** What the beredningsfunktion said, and by what the product says it; `supplier` is the end of the file's name. */
interface Claim {
  readonly says: string;
  readonly supplier?: string;
  readonly note?: string;
  readonly statement?: string;
  readonly rule?: string;
  readonly cell?: string;
  /** The two figures that do not tie out. */
  readonly difference?: readonly number[];
  /** Why it cannot be known from the workbooks. */
  readonly unknown?: string;
}

const CLAIMS: readonly Claim[] = claimsOf2024;

/** How many are said, of how many. */
export const claimCounts = {
  said: CLAIMS.filter(({ unknown }) => unknown === undefined).length,
  of: CLAIMS.length,
};

const HEAD = `# Vad beredningsfunktionen såg 2024, och vad produkten säger

Skriven av \`npm run docs\` ur stadens tre arbetsböcker. Varje rad är ett påstående i underlaget 2024 eller i uppföljningarna, isärtaget så
att det handlar om en sak: vad produkten säger av sig själv om samma sak, och genom vilken sats (\`underlag\`), regel (\`granska\`) eller
jämförelse. DOM och INK är nämnderna för demokrati och medborgarservice och för inköp och upphandling.

`;

/** The page, by what the city's three submissions come to. Throws where something that is to be said is not. */
export function claimsPage(underlag: Underlag): string {
  const { said, of } = claimCounts;
  const rows = CLAIMS.map((claim, at) => {
    const [says, by] = claim.unknown === undefined ? saidOf(claim, underlag) : ['–', 'går inte att veta'];
    const told = [claim.unknown ?? says, claim.note].filter(Boolean).join(' ');
    return `| ${at + 1} | ${claim.says} | ${told.replaceAll('|', '\\|').replaceAll('\n', ' ')} | ${by} |`;
  });
  return `${HEAD}**${said} av ${of} sägs.** Om de andra ${of - said} står varför de inte går att veta.\n\n| | sagt av beredningsfunktionen | produkten | genom |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

type Said = readonly [text: string, by: string];

function saidOf(claim: Claim, underlag: Underlag): Said {
  const said =
    claim.statement !== undefined
      ? byStatement(claim, underlag)
      : claim.rule !== undefined
        ? byRule(claim, underlag)
        : byDifference(claim, underlag);
  if (said === null) throw new Error(`Nothing says ”${claim.says}”.`);
  return said;
}

const supplierIn = ({ suppliers }: Underlag, name: string | undefined) =>
  suppliers.find(({ file }) => name !== undefined && file.endsWith(`${name}.xlsx`)) ?? null;

function byStatement({ statement, supplier }: Claim, underlag: Underlag): Said | null {
  const whose = supplierIn(underlag, supplier)?.supplier ?? null;
  const said = underlag.statements.filter((each) => each.id === statement && each.supplier === whose);
  return said.length === 0 ? null : [said.map(({ text }) => text.sv).join(' '), `\`${statement ?? ''}\``];
}

function byRule({ rule, cell, supplier }: Claim, underlag: Underlag): Said | null {
  const found = supplierIn(underlag, supplier)?.findings.find(
    ({ finding }) =>
      finding.rule === rule && finding.place.row !== null && placeAddress(finding.place) === cell,
  );
  return found === undefined ? null : [`${cell ?? ''}: ${found.finding.message.sv}`, `\`${rule ?? ''}\``];
}

function byDifference({ difference = [] }: Claim, { differences }: Underlag): Said | null {
  const found = differences.find(
    ({ left, right }) => left.value.equals(difference[0] ?? 0) && right.value.equals(difference[1] ?? 0),
  );
  if (found === undefined) return null;
  const { what, left, right } = found;
  return [
    `${what.sv}: ${formatAmount(left.value)} (${left.place}) mot ${formatAmount(right.value)} (${right.place}).`,
    'stämmer inte',
  ];
}
