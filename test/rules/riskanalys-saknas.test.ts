import { riskanalysSaknas } from '../../src/rules/riskanalys-saknas';
import { describeAssessment } from '../builders/assessments';

describeAssessment(riskanalysSaknas, 'riskanalys', 'B16');
