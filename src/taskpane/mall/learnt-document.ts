import type { WorkbookGateway } from '../../excel/gateway';
import type { DraftTemplate } from '../../recognise/learn/draft';

/** A template that is learnt, with the workbook that is open. */
export interface LearntDocument {
  readonly document: DraftTemplate;
  readonly gateway: WorkbookGateway;
}
