import { OTHER_SETS } from './office';
import type { Server } from './server';
import { TRANSPORT_CODES, type PushedMessage, type Reply } from './wire';

/*
 * The page around an add-in's frame, as Excel on the web is one: it answers the messages of Microsoft's office.js,
 * which the frame has loaded by itself. Messages are those of office.js 16.0.15407; what else it asks gets an empty
 * answer.
 */

/** Kinds of messages, of what is asked, and of answers. */
const [REQUEST, RESPONSE] = [0, 1];
const INVOKE = 0;
const [FOR_CALLING, FOR_EVENTING] = [0, 1];

/** A request of the client library, among the methods of Office. */
const RICH_API = 93;
/** Saving the settings that go with the workbook, among them too. */
const SAVE_SETTINGS = 76;
/** Where the text of a request stands in what the client library sends. */
const BODY = 4;
/** Excel, by Office's number for it. */
const EXCEL = 16;
const CONTROL = 'control';
/** The page and the custom functions share a runtime. */
const SHARED_RUNTIME = 3;

/** What the frame is told of where it is. */
export interface WebHostTraits {
  /** The highest ExcelApi requirement set. */
  readonly apiVersion: string;
  /** The language of Excel's menus. */
  readonly displayLanguage: string;
  /** A name of what the two say to each other: answers to the page that was in the frame before are none to this. */
  readonly conversation: string;
  /** The settings that go with the workbook. */
  readonly settings: SavedSettings;
}

/** Settings by name as the frame saves them, in JSON. */
export interface SavedSettings {
  saved: Readonly<Record<string, string>>;
}

/** Where the keyboard goes as it leaves the frame. */
export type WayOut = 'on' | 'back';

/**
 * Within the frame office.js moves the focus by Tab itself, and past the last control it tells the host, who is to take
 * it: by these numbers of Office's (TabExit, ExitNoFocusable, CtrlF6Exit, and the same with Shift).
 */
const WAYS_OUT: Readonly<Record<number, WayOut>> = {
  13: 'on',
  14: 'back',
  17: 'on',
  18: 'back',
  5: 'on',
  6: 'back',
};

/** Who answers: a server, or one that is reached in another thread. */
export type Answering = Pick<Server, 'answer' | 'listen'>;

interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId?: string;
  readonly _correlationId?: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly DdaSettingsMethod?: { readonly Properties: SavedSettings['saved'] };
  };
}

/** The address of an add-in's page as Excel on the web opens it; another each time, as there. */
export function addressInExcel(page: string, origin: string, traits: WebHostTraits): string {
  const { displayLanguage, conversation } = traits;
  const info = ['Excel', 'Web', '16.01', displayLanguage, conversation, '', 'disableLogging', SHARED_RUNTIME];
  const parent = [conversation, CONTROL, encodeURIComponent(origin)].join('|');
  return `${page}?_host_Info=${encodeURIComponent(info.join('$'))}#&_serializer_version=1&_xdm_Info=${parent}`;
}

/** Answers the add-in in a frame of this page, by a server; gives the way to stop. */
export function hostFrame(
  frame: HTMLIFrameElement,
  server: Answering,
  traits: WebHostTraits,
  onLeave: (way: WayOut) => void,
): () => void {
  const send = (message: object): void => {
    const known = { _messageType: RESPONSE, _origin: location.origin, _serializerVersion: 1, _errorCode: 0 };
    frame.contentWindow?.postMessage(JSON.stringify({ ...known, ...message }), location.origin);
  };
  const hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const message = JSON.parse(data) as Message;
    const { _actionName, _conversationId, _correlationId } = message;
    if (message._messageType !== REQUEST || _conversationId !== traits.conversation) return;
    const way = wayOut(message);
    if (way !== undefined) onLeave(way);
    void answerTo(message, server, traits).then((answer) => {
      send({ _actionName, _conversationId, _correlationId, _responseType: FOR_CALLING, _data: answer });
    });
  };
  window.addEventListener('message', hear);
  const deaf = server.listen((entry) => {
    send({
      _actionName: 'richApiMessage',
      _conversationId: traits.conversation,
      _correlationId: -1,
      _responseType: FOR_EVENTING,
      _data: { ArrayData: [entryOf(entry)] },
    });
  });
  return () => {
    window.removeEventListener('message', hear);
    deaf();
  };
}

function wayOut({ _actionName, _data }: Message): WayOut | undefined {
  const isTold = _actionName === 'ContextActivationManager_notifyHost' && Array.isArray(_data);
  return isTold ? WAYS_OUT[Number(_data[1])] : undefined;
}

/** Something that Excel sends by itself, as it goes to a frame. */
const entryOf = ({ messageCategory, messageType, targetId, message }: PushedMessage): readonly unknown[] => [
  messageCategory,
  messageType,
  targetId,
  message,
  '0',
  false,
];

async function answerTo(message: Message, server: Answering, traits: WebHostTraits): Promise<unknown> {
  switch (message._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return contextOf(traits);
    case 'executeMethod':
      return methodOf(message, server, traits.settings);
    default:
      return message._actionType === INVOKE ? null : { Error: 0 };
  }
}

/** Office's code for a method that it does not have. */
const UNKNOWN_METHOD = 5015;
/** That the host itself has failed. */
const INTERNAL_ERROR = 5001;

async function methodOf({ _data }: Message, server: Answering, settings: SavedSettings): Promise<unknown> {
  if (_data?.DdaMethod?.DispatchId === SAVE_SETTINGS) {
    settings.saved = _data.DdaSettingsMethod?.Properties ?? {};
    return { Version: 1, Error: 0 };
  }
  if (_data?.DdaMethod?.DispatchId !== RICH_API) return { Version: 1, Error: UNKNOWN_METHOD };
  try {
    return resultOf(await server.answer(String(_data.ArrayData?.[BODY])));
  } catch (error) {
    // A fault of the emulator itself.
    console.error(error);
    return { Version: 1, Error: INTERNAL_ERROR };
  }
}

const resultOf = (reply: Reply): object =>
  'text' in reply
    ? { Version: 1, Error: 0, Data: [200, [], reply.text] }
    : { Version: 1, Error: TRANSPORT_CODES[reply.refused] };

function contextOf({ apiVersion, displayLanguage, settings }: WebHostTraits): object {
  return {
    _id: CONTROL,
    _appInstanceId: CONTROL,
    _appName: EXCEL,
    _appVersion: '16.0',
    _appUILocale: displayLanguage,
    _dataLocale: displayLanguage,
    _docUrl: `${location.origin}/arbetsbok.xlsx`,
    _clientMode: 1,
    _settings: settings.saved,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _requirementMatrix: JSON.stringify({ ExcelApi: apiVersion, ...OTHER_SETS, RichApi: '1.1' }),
  };
}
