import { analysisYear } from '../analysis-year';
import type { Submission } from '../../recognise/submission';
import { framesOf } from '../frames';
import { costStatements } from './costs';
import { insatsStatements } from './insatser';
import { pottStatements } from './potter';
import { serviceStatements } from './services';
import type { Statement } from './statement';

/** What can be said with figures of one submission by itself, in the order in which it is told. */
export function statementsOf(submission: Submission): readonly Statement[] {
  const year = analysisYear(submission);
  const frames = framesOf(submission, year);
  return [
    ...costStatements(frames, year),
    ...pottStatements(submission, year, frames.utveckling.forslag),
    ...insatsStatements(submission, year),
    ...serviceStatements(submission, frames, year),
  ];
}
