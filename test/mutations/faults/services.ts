import { forvaltning } from '../content/costs';
import { ongoing, proposed } from '../faultless';
import { write } from '../tagged';
import { answerMark, isAloneForService, type FaultKind } from './fault';

const UNKNOWN_SERVICES = ['Stöd i arbetet med drönare', 'Parkeringsautomater', 'Bibliotekssystemet'];

/** Services that the register does not have. */
export const serviceFaults: readonly FaultKind[] = [
  {
    name: 'a service in a card that the register does not have',
    rule: 'okand-tjanst',
    plant: (workbook, random) => {
      const card = random.pick([...ongoing, ...proposed.filter(isAloneForService)]);
      const at = answerMark(card, card.chapter === '1.4' ? 'tjanst' : 'koppladTjanst');
      return {
        workbook: write(workbook, { [at]: random.pick(UNKNOWN_SERVICES) }),
        expected: [{ rule: 'okand-tjanst', severity: 'varning', at }],
      };
    },
  },
  {
    name: 'a service in a chapter’s table that the register does not have',
    rule: 'okand-tjanst',
    plant: (workbook, random) => {
      const [chapter, rows] = random.pick([
        ['1.1', 8],
        ['1.2', 12],
        ['3.2', 6],
      ] as const);
      const at = `services/${chapter}/${random.below(rows)}/tjanst`;
      return {
        workbook: write(workbook, { [at]: random.pick(UNKNOWN_SERVICES) }),
        expected: [{ rule: 'okand-tjanst', severity: 'varning', at }],
      };
    },
  },
  {
    name: 'a service among the running costs that the register does not have',
    rule: 'okand-tjanst',
    plant: (workbook, random) => {
      const row = random.pick(forvaltning.rows.filter(({ kind }) => kind === 'data'));
      const at = `table/forvaltning/${row.id}/label`;
      return {
        workbook: write(workbook, { [at]: random.pick(UNKNOWN_SERVICES) }),
        expected: [
          { rule: 'okand-tjanst', severity: 'varning', at },
          { rule: 'kostnad-utanfor-ram', severity: 'varning', at },
        ],
      };
    },
  },
];
