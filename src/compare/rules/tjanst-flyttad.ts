import { supplierOf } from '../../portfolio/register';
import { cellOf } from '../../portfolio/cards';
import type { Located, Submission } from '../../recognise/submission';
import type { Template } from '../../template/template';
import type { Difference } from '../difference';
import { WORKBOOK } from '../headings';
import { registeredServices } from '../services';
import { sideOfText } from '../telling';
import type { YearRule } from '../two-years';
import { SOURCE } from './wording';

/**
 * A registered service that has rows in one of the years only: moved between suppliers where the registers say so, else
 * come or gone.
 */
export const tjanstFlyttad: YearRule = {
  id: 'tjanst-flyttad',
  severity: 'info',
  title: { sv: 'Tjänsten är flyttad', en: 'The service has moved' },
  rationale: {
    sv: 'En tjänst som byter leverantör flyttar sin kostnad mellan ramarna; utan att det sägs ser det ut som en ökning eller minskning.',
    en: 'A service that changes supplier takes its cost from one frame to another; unsaid, it looks like growth or a cut.',
  },
  source: SOURCE,
  firesOn: {
    sv: 'en tjänst i registret har rader i arbetsboken det ena året men inte det andra',
    en: 'a registered service has rows in the workbook of one year but not of the other',
  },
  check: ({ before, after }) => {
    const [then, now] = [rowsByService(before), rowsByService(after)];
    const gone = [...then].filter(([service]) => !now.has(service));
    const come = [...now].filter(([service]) => !then.has(service));
    return [
      ...gone.map(([service, row]) => leaving(service, row, after)),
      ...come.map(([service, row]) => arriving(service, row, before, after)),
    ];
  },
};

/** The first row of each registered service, among the services' tables and the costs. */
function rowsByService(submission: Submission): ReadonlyMap<string, Located> {
  const serviceOf = registeredServices(submission);
  const rows = new Map<string, Located>();
  const add = (located: Located | undefined): void => {
    const service = located && serviceOf(located.text);
    if (located && service && !rows.has(service)) rows.set(service, located);
  };
  for (const { tables } of submission.sections)
    for (const table of tables) for (const row of table.rows) add(cellOf(row, 'tjanst'));
  for (const { rows: costs } of submission.tables)
    for (const { kind, label, labelPlace } of costs)
      if (kind === 'data' && labelPlace) add({ text: label, place: labelPlace });
  return rows;
}

const ownerIn = ({ register }: Template, service: string): string | undefined =>
  register.find(({ name }) => name === service)?.supplier;

function leaving(service: string, row: Located, after: Submission): Difference {
  const [own, owner] = [supplierOf(after), ownerIn(after.template, service)];
  const moved = owner !== undefined && owner !== own;
  return {
    rule: 'tjanst-flyttad',
    severity: 'info',
    what: service,
    text: moved
      ? {
          sv: `Tjänsten har inga rader längre; enligt registret hör den nu till ${owner}.`,
          en: `The service has no rows any more; by the register it now belongs to ${owner}.`,
        }
      : {
          sv: 'Tjänsten har inga rader längre. Den kan vara flyttad, avvecklad eller glömd.',
          en: 'The service has no rows any more. It may have moved, ended or been forgotten.',
        },
    left: sideOfText(row),
    right: null,
    difference: null,
    heading: WORKBOOK,
  };
}

function arriving(service: string, row: Located, before: Submission, after: Submission): Difference {
  const [own, owner] = [supplierOf(after), ownerIn(before.template, service)];
  const moved = owner !== undefined && owner !== own;
  return {
    rule: 'tjanst-flyttad',
    severity: 'info',
    what: service,
    text: moved
      ? {
          sv: `Tjänsten har fått rader; enligt förra årets register hörde den till ${owner}.`,
          en: `The service now has rows; by last year’s register it belonged to ${owner}.`,
        }
      : {
          sv: 'Tjänsten har fått rader, och hade inga förra året.',
          en: 'The service now has rows, and had none last year.',
        },
    left: null,
    right: sideOfText(row),
    difference: null,
    heading: WORKBOOK,
  };
}
