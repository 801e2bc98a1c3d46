import { itSakerhetsbedomningSaknas } from '../../src/rules/it-sakerhetsbedomning-saknas';
import { describeAssessment } from '../builders/assessments';

describeAssessment(itSakerhetsbedomningSaknas, 'itSakerhetsbedomning', 'B17');
