import type { Found } from '../gateway';
import { narrowComments } from './comments';
import { narrowMarks } from './marks';

/**
 * Lets marks and comments follow what is found, in five round trips and two where something is to go. Tells whether
 * anything of ours is left.
 */
export async function follow(context: Excel.RequestContext, { open, gone }: Found): Promise<boolean> {
  const marks = await narrowMarks(context, open);
  const comments = await narrowComments(context, { cells: open.map(({ place }) => place), gone });
  return marks + comments > 0;
}
