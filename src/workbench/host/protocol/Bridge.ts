import type { BatchResponse } from "./response";
import { readMessage, requestMessage } from "./request";

const eventMessage = 3;
/** Excel on the web takes and gives 5 MB at a time. */
const mostBytes = 5 * 1024 * 1024;
const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

const refused = (Code: string): BatchResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message: `The payload is larger than ${mostBytes} bytes.`, Location: "", ActionIndex: 0 },
});

/** The object the client library looks for as the global `_richApiNativeBridge`; it assigns `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string | readonly string[];
}

/** One client's line to the host: requests in, answers and events out, both as JSON text, so that nothing is shared. */
export class Bridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;

  constructor(
    private readonly answer: (body: unknown) => Promise<unknown>,
    /** Told the bytes of each message that passes. */
    private readonly weigh: (largest: "largestRequest" | "largestAnswer", bytes: number) => void,
  ) {}

  sendMessageToHost(text: string): void {
    const { id, type, flags, body } = readMessage(text);
    if (type !== requestMessage) return;
    const answered = (response: unknown): string =>
      JSON.stringify({ id, type, flags, message: { statusCode: 200, headers: {}, body: response } });
    const asked = bytesIn(text);
    this.weigh("largestRequest", asked);
    const answer =
      asked > mostBytes ? Promise.resolve(refused("RequestPayloadSizeLimitExceeded")) : this.answer(body);
    void answer.then((response) => {
      const whole = answered(response);
      const given = bytesIn(whole);
      if (given <= mostBytes) this.weigh("largestAnswer", given);
      this.onMessageFromHost?.(
        given > mostBytes ? answered(refused("ResponsePayloadSizeLimitExceeded")) : whole,
      );
    });
  }

  tell(entry: EventEntry): void {
    this.onMessageFromHost?.(
      JSON.stringify({ type: eventMessage, controlId: "", message: { entries: [entry] } }),
    );
  }
}
