import type { WorkbookGateway } from '../../excel/gateway';
import type { Localized } from '../../language/localized';
import type { DraftTemplate, Learnt } from '../../recognise/learn/draft';
import type { Problem } from '../../template/consistency';
import { placeInDocument } from '../../template/read-template';
import { roleName } from '../../template/role-names';

/** A template that is learnt, with the workbook that is open. */
export interface LearntDocument {
  readonly document: DraftTemplate;
  readonly gateway: WorkbookGateway;
  /** What its labels were taken for; nothing where the document came as a file. */
  readonly learnt?: readonly Learnt[];
}

const MOST_NAMED = 3;

/** Why a document does not hold yet: by the labels that were read, else by the place in the file. */
export function explainProblems(
  [first]: readonly [Problem, ...Problem[]],
  learnt: readonly Learnt[] = [],
): Localized {
  const open = learnt.filter(({ role }) => role === null);
  if (open.length > 0) return explainUnanswered(open);
  const place = placeInDocument(first);
  const label = learnt.find(({ path }) => path === place);
  if (label === undefined || label.role === null)
    return { sv: `${place}: ${first.says.sv}.`, en: `${place}: ${first.says.en}.` };
  const name = roleName(label.kind, label.role);
  return {
    sv: `”${label.text}” har rollen ${name.sv}, som en etikett före den redan har.`,
    en: `“${label.text}” has the role ${name.en}, which a label before it has already.`,
  };
}

function explainUnanswered(open: readonly Learnt[]): Localized {
  const named = open.slice(0, MOST_NAMED);
  const more = open.length - named.length;
  return {
    sv: `${named.map(({ text }) => `”${text}”`).join(', ')}${more > 0 ? ` och ${more} till` : ''} har ingen roll.`,
    en: `No role is given for ${named.map(({ text }) => `“${text}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  };
}
