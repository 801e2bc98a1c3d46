import type { Submission } from '../../template/submission';
import type { Finding } from '../rule';
import type { Fix } from './fix';

/** The ways to fix what a finding tells, the narrowest first; none where only people can. */
export const fixesFor = (_finding: Finding, _submission: Submission): readonly Fix[] => [];
