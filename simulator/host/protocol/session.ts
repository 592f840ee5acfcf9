/**
 * The one place that knows how Microsoft's client classes are tied to another backend.
 * The hook is undocumented: the version of @microsoft/office-js is pinned for it.
 */
import type { RichApiMessage } from "../events";
import type { RequestBody, ResponseBody } from "./message";

interface SessionBase {
  new (): object;
  _overrideSession: object | undefined;
}

/** The parts of the client library's `OfficeExtension` that the hook needs. */
interface ClientLibrary {
  SessionBase: SessionBase;
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: RichApiMessage): void;
}

interface RequestMessage {
  Body: RequestBody;
}

function isClientLibrary(value: unknown): value is ClientLibrary {
  return typeof value === "object" && value !== null && "SessionBase" in value;
}

/** Sends every batch of the library to `answer`; gives the function that delivers events to it. */
export function overrideSession(
  officeExtension: unknown,
  answer: (body: RequestBody) => Promise<ResponseBody>,
): (message: RichApiMessage) => void {
  if (!isClientLibrary(officeExtension)) {
    throw new Error("Load excel-web-16.00.js of @microsoft/office-js before connecting.");
  }
  class Session extends officeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<object> {
      return Promise.resolve({ url: "", headers: {} });
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (_data: unknown, _flags: unknown, message: RequestMessage) => ({
          HttpStatusCode: 200,
          ErrorCode: "",
          ErrorMessage: "",
          Headers: {},
          Body: await answer(message.Body),
        }),
      };
    }
  }
  officeExtension.SessionBase._overrideSession = new Session();
  officeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return (message) => officeExtension._testTriggerRichApiMessageEvent(message);
}
