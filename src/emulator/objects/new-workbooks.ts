import { entity, type Kind } from '../kind';
import type { Session } from '../session';

/** A workbook that Excel has made of a file and not opened yet; no typing of Microsoft's has it. */
interface WorkbookCreated {
  readonly open: unknown;
}

interface Created {
  readonly base64: string;
  readonly session: Session;
}

const createdKind: Kind<WorkbookCreated, Created> = {
  type: 'WorkbookCreated',
  does: {
    open: ({ base64, session }) => {
      session.shell.onNewWorkbook(base64);
    },
  },
};

/** What `Excel.createWorkbook` speaks to on the desktop; the typings leave it to Excel itself. */
interface Application {
  readonly createWorkbook: unknown;
}

export const applicationKind: Kind<Application, Session> = {
  type: 'Application',
  gives: {
    createWorkbook: (session, given) => entity(createdKind, { base64: given.text(0), session }),
  },
  since: { createWorkbook: '1.8' },
};
