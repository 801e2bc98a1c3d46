import { amountFaults } from './faults/amounts';
import { assessmentFaults } from './faults/assessments';
import { chapterFaults } from './faults/chapters';
import { costLayoutFaults } from './faults/cost-layouts';
import { costFaults } from './faults/costs';
import { deformedFaults } from './faults/deformed';
import { effektmalFaults } from './faults/effektmal';
import { expertFaults } from './faults/experts';
import type { FaultKind } from './faults/fault';
import { fieldFaults } from './faults/fields';
import { referenceFaults } from './faults/references';
import { rowFaults } from './faults/rows-and-labels';
import { serviceFaults } from './faults/services';
import { shareFaults } from './faults/shares';
import { sumFaults } from './faults/sums';
import { trustFaults } from './faults/trust';

/** Every kind of fault that is planted, at least one for each rule. */
export const faultKinds: readonly FaultKind[] = [
  ...effektmalFaults,
  ...assessmentFaults,
  ...fieldFaults,
  ...referenceFaults,
  ...rowFaults,
  ...chapterFaults,
  ...serviceFaults,
  ...sumFaults,
  ...amountFaults,
  ...costFaults,
  ...shareFaults,
  ...expertFaults,
  ...trustFaults,
  ...deformedFaults,
  ...costLayoutFaults,
];
