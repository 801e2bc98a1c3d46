import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../src/files/write/write-workbook';
import { makeWorkbook } from '../../src/make/make-workbook';
import { answersOf } from '../../src/recognise/learn/answers';
import { learnTemplate } from '../../src/recognise/learn/learn';
import { latestTemplate } from '../../src/template/catalogue';
import { rewordedTemplates } from '../recognise/learn/reworded';
import { median, timeRuns } from './measure';
import type { BenchRow } from './row';
import { unseen } from './unseen';

const RUNS = 5;
/** As the issue of templates asks, in milliseconds. */
const A_SECOND = 1000;

/** How long it takes to make a workbook of a template, and to learn one from a blank workbook in other words. */
export async function benchTemplates(): Promise<readonly BenchRow[]> {
  const make = async (template = latestTemplate): Promise<Uint8Array> =>
    writeWorkbookFile(makeWorkbook(template, { year: 2027 }).document);
  const making: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await make();
    making.push(performance.now() - start);
  }
  const [reworded = latestTemplate] = rewordedTemplates(latestTemplate);
  const blank = readWorkbookFile(await make(reworded));
  const learning = timeRuns(RUNS, () =>
    learnTemplate(unseen(blank), { known: latestTemplate, year: null, answers: answersOf({}, null) }),
  );
  return [
    { name: 'a workbook made, the first time', value: making[0] ?? NaN, unit: 'ms', atMost: A_SECOND },
    { name: 'a workbook made', value: median(making), unit: 'ms', atMost: A_SECOND },
    {
      name: 'a template learnt from a blank workbook',
      value: median(learning),
      unit: 'ms',
      atMost: A_SECOND,
    },
  ];
}
