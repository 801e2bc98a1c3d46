import { insatser } from '../faultless';
import { read, write, type TaggedWorkbook } from '../tagged';
import { answerMark, asks, type FaultKind, type Mutant } from './fault';

/** Cell references that slipped into texts. */

const TEXT_FIELDS = ['effektmal', 'projektmal', 'behovsbeskrivning', 'nytta', 'kopplingMal'];

const ELSEWHERE = [
  ...['chapter/1.3/prose/1', 'chapter/2.2/prose/0', 'chapter/3.1/prose/1', 'chapter/4/prose/0'],
  ...['services/1.1/3/effekthemtagning', 'services/1.2/4/plan', 'services/3.2/1/motivering'],
];

const REFERENCES = ['F19', 'A15A2:B170', 'C4:D12'];

function withReference(workbook: TaggedWorkbook, at: string, reference: string): Mutant {
  const cell = read(workbook, at);
  const text = cell.type === 'text' ? cell.value : '';
  const sentence = text.endsWith('.') ? text : `${text}.`;
  return {
    workbook: write(workbook, { [at]: `${sentence} ${reference}` }),
    expected: [{ rule: 'cellreferens-i-text', severity: 'varning', at }],
  };
}

export const referenceFaults: readonly FaultKind[] = [
  {
    name: 'a cell reference left in an answer',
    rule: 'cellreferens-i-text',
    plant: (workbook, random) => {
      const card = random.pick(insatser);
      const field = random.pick(TEXT_FIELDS.filter((key) => asks(key)(card)));
      return withReference(workbook, answerMark(card, field), random.pick(REFERENCES));
    },
  },
  {
    name: 'a cell reference left in an analysis or a table',
    rule: 'cellreferens-i-text',
    plant: (workbook, random) => withReference(workbook, random.pick(ELSEWHERE), random.pick(REFERENCES)),
  },
];
