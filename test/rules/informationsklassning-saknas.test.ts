import { informationsklassningSaknas } from '../../src/rules/informationsklassning-saknas';
import { describeAssessment } from '../builders/assessments';

describeAssessment(informationsklassningSaknas, 'informationsklassning', 'B15');
