import { arkitekturbedomningSaknas } from '../../src/rules/arkitekturbedomning-saknas';
import { describeAssessment } from '../builders/assessments';

describeAssessment(arkitekturbedomningSaknas, 'arkitekturbedomning', 'B18');
