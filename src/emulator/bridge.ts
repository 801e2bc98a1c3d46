import type { Server } from './server';
import { TRANSPORT_CODES, type PushedMessage, type Reply } from './wire';

/** What Microsoft's client library has of the way to Excel, which Office itself puts in place in Excel. */
interface ClientGlobals {
  readonly OSF: { readonly DDA: { RichApi: RichApi } };
  readonly OfficeExtension: {
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  };
}

interface RichApi {
  executeRichApiRequestAsync: (message: readonly unknown[], callback: (result: object) => void) => void;
  richApiMessageManager: { register: (handler: PushedHandler) => Promise<void> };
}

type PushedHandler = (message: { readonly entries: readonly PushedMessage[] }) => void;

/** Where the text of a request stands in the message of the client. */
const BODY = 4;

/** Lets the client library of this page or test talk to a server, and to no earlier one. */
export function connect(server: Server): void {
  const { OSF, OfficeExtension } = globalThis as unknown as ClientGlobals;
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
    void server.answer(String(message[BODY])).then(
      (reply) => {
        callback(resultOf(reply));
      },
      (error: unknown) => {
        // A fault of the emulator itself.
        console.error(error);
        callback({ status: 'failed', error: { code: EMULATOR_FAULT, message: String(error) } });
      },
    );
  };
  OSF.DDA.RichApi.richApiMessageManager = {
    register: (handler) => {
      server.listen((entry) => {
        handler({ entries: [entry] });
      });
      return Promise.resolve();
    },
  };
}

/** No code of Office's: the client makes a GeneralException with the message of it. */
const EMULATOR_FAULT = 1;

const resultOf = (reply: Reply): object =>
  'text' in reply
    ? { status: 'succeeded', value: { data: [200, [], reply.text] } }
    : { status: 'failed', error: { code: TRANSPORT_CODES[reply.refused], message: reply.refused } };
