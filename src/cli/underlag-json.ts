import type { Answer } from '../language/answers';
import { roundLikeExcel, type Decimal } from '../money/decimal';
import { fieldOf } from '../portfolio/cards';
import type { Ram } from '../portfolio/frames';
import type { Card } from '../recognise/submission';
import { howReckoned, MISSING, type AlternativeFrame } from '../underlag/alternatives';
import type { CellOf, UnderlagStatement } from '../underlag/statements/statement';
import type { SupplierPart } from '../underlag/supplier';
import { changeOf, type Underlag } from '../underlag/underlag';
import { type Place, placeAddress } from '../workbook/address';
import type { UnderlagDocument } from './underlag-contract';

type SupplierEntry = UnderlagDocument['suppliers'][number];

/** The underlag contract's document. */
export function toUnderlagDocument(underlag: Underlag): UnderlagDocument {
  const { year, files, suppliers, totals, alternatives, statements, differences } = underlag;
  return {
    version: 1,
    year,
    files: files.map(({ file, supplier, year: of, error }) => ({
      ...{ file, supplier, year: of },
      error: error?.sv ?? null,
    })),
    suppliers: suppliers.map((part) => supplierEntry(part, year ?? 0)),
    totals: totals.map(({ kind, cost, budget, forslag }) => ({
      ...{ kind, cost },
      budget: tkr(budget),
      forslag: tkr(forslag),
    })),
    alternatives: alternatives.map(alternativeEntry),
    statements: statements.map(statementEntry),
    differences: differences.map(({ supplier, what, left, right, difference }) => ({
      what: supplier === null ? what.sv : `${supplier}: ${what.sv}`,
      left: { value: left.value.toNumber(), place: left.place },
      right: { value: right.value.toNumber(), place: right.place },
      difference: difference.toNumber(),
    })),
  };
}

/** Whole tkr, as the contract has them. */
function tkr(value: Decimal): number;
function tkr(value: Decimal | null): number | null;
function tkr(value: Decimal | null): number | null {
  return value === null ? null : roundLikeExcel(value, 0).toNumber();
}

/** So many decimals of a share: a hundredth of a per cent. */
const SHARE_DECIMALS = 4;

const ANSWERS: Readonly<Record<Answer, SupplierEntry['proposed'][number]['informationsklassning']>> = {
  ...{ JA: 'JA', NEJ: 'NEJ', 'NEJ MED MOTIVERING': 'NEJ+', OKLART: 'OKLART', SAKNAS: 'SAKNAS' },
  'EJ TILLÄMPLIGT': 'EJ TILLÄMPLIGT',
};

function supplierEntry(part: SupplierPart, year: number): SupplierEntry {
  const { supplier, file, counts, classified, effektmal, risk, frames, potter, proposed } = part;
  return {
    ...{ supplier, file, counts, classified, effektmal, risk },
    ramar: frames.ramar.map(ramEntry),
    effects: Object.fromEntries(
      [...frames.effects].flatMap(([of, { value }]) => (of > year ? [[String(of), tkr(value)]] : [])),
    ),
    potter: {
      count: potter.count,
      sum: tkr(potter.sum),
      smallest: tkr(potter.smallest),
      largest: tkr(potter.largest),
    },
    proposed: proposed.map(({ name, service, writtenService, budget, assessments, card }) => ({
      name,
      service: service ?? writtenService,
      budget: Object.fromEntries([...budget].map(([of, value]) => [String(of), tkr(value)])),
      informationsklassning: ANSWERS[assessments.informationsklassning],
      cell: placeAddress(placeOfName(card)),
    })),
  };
}

/** Where a card asks for its name, which is a row below its title; in a table the cards share that cell. */
const placeOfName = (card: Card): Place =>
  ((card.layout === 'row' ? undefined : fieldOf(card, 'namn')?.label) ?? card.title).place;

function ramEntry(ram: Ram): SupplierEntry['ramar'][number] {
  const change = changeOf(ram);
  return {
    ...{ kind: ram.kind, cost: ram.cost },
    utfall: tkr(ram.utfall?.value ?? null),
    budget: tkr(ram.budget?.value ?? null),
    forslag: tkr(ram.forslag?.value ?? null),
    change: change === null ? null : roundLikeExcel(change, SHARE_DECIMALS).toNumber(),
    outside: ram.kind === 'utanfor',
  };
}

/** The contract writes names of fields without diacritics. */
const inContract = (how: string): string => how.replaceAll('förslag', 'forslag');

function alternativeEntry({
  choice,
  ram,
  missing,
}: AlternativeFrame): UnderlagDocument['alternatives'][number] {
  const { supplier, alternative, kind, cost } = choice;
  const how = missing === null ? inContract(howReckoned(choice)) : MISSING[missing].sv;
  return { supplier, alternative, kind, cost, ram: tkr(ram), how };
}

const statementEntry = ({
  id,
  supplier,
  text,
  figures,
  cells,
}: UnderlagStatement): UnderlagDocument['statements'][number] => ({
  ...{ id, supplier, text, figures },
  cells: cells.map((cell) => addressOfCell(cell, supplier)),
});

const addressOfCell = ({ supplier, place }: CellOf, own: string | null): string =>
  own === null ? `${supplier}: ${placeAddress(place)}` : placeAddress(place);
