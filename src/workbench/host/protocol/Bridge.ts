import type { FaultInjection } from "./FaultInjection";
import type { BatchResponse } from "./response";
import { readMessage, requestMessage } from "./request";

const eventMessage = 3;
/** Excel on the web takes and gives 5 MB at a time. */
const mostBytes = 5 * 1024 * 1024;
/** Room for the largest message there may be, and a byte that tells a larger one. */
const room = new Uint8Array(mostBytes + 4);
/** How many bytes one of a text's units takes at most. */
const bytesAUnit = 3;
/** Infinite where a text is larger than any message may be; of one that takes no more than `enough`, how many it may take. */
const bytesIn = (text: string, enough: number): number => {
  if (text.length * bytesAUnit <= enough) return text.length * bytesAUnit;
  const { read, written } = new TextEncoder().encodeInto(text, room);
  return read < text.length ? Infinity : written;
};

const refused = (
  Code: string,
  Message = `The payload is larger than ${mostBytes} bytes.`,
): BatchResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message, Location: "", ActionIndex: 0 },
});
/** What Excel says while a cell is being edited. */
const busy = refused("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");

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
    /** The bytes of the largest messages that have passed. */
    private readonly counted: { largestRequest: number; largestAnswer: number },
    private readonly inject: FaultInjection,
  ) {}

  sendMessageToHost(text: string): void {
    const { id, type, flags, body } = readMessage(text);
    if (type !== requestMessage) return;
    const message = (statusCode: number, response: unknown): string =>
      JSON.stringify({ id, type, flags, message: { statusCode, headers: {}, body: response } });
    const { counted } = this;
    const asked = bytesIn(text, counted.largestRequest);
    if (asked <= mostBytes) counted.largestRequest = Math.max(counted.largestRequest, asked);
    void this.answered(asked, body).then((response) => {
      const whole = response === undefined ? message(503, "") : message(200, response);
      const given = bytesIn(whole, counted.largestAnswer);
      if (given <= mostBytes) counted.largestAnswer = Math.max(counted.largestAnswer, given);
      this.onMessageFromHost?.(
        given > mostBytes ? message(200, refused("ResponsePayloadSizeLimitExceeded")) : whole,
      );
    });
  }

  /** Undefined when the line broke. */
  private async answered(asked: number, body: unknown): Promise<unknown> {
    if (asked > mostBytes) return refused("RequestPayloadSizeLimitExceeded");
    const mishap = await this.inject.arriving();
    if (mishap === "busy") return busy;
    if (mishap === "unsent") return undefined;
    const answer = await this.answer(body);
    await this.inject.leaving(mishap);
    return mishap === "unanswered" ? undefined : answer;
  }

  tell(entry: EventEntry): void {
    this.onMessageFromHost?.(
      JSON.stringify({ type: eventMessage, controlId: "", message: { entries: [entry] } }),
    );
  }
}
