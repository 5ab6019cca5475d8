import { readMessage, requestMessage } from "./request";

const eventMessage = 3;

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

  constructor(private readonly answer: (body: unknown) => Promise<unknown>) {}

  sendMessageToHost(text: string): void {
    const { id, type, flags, body } = readMessage(text);
    if (type !== requestMessage) return;
    void this.answer(body).then((response) => {
      const message = { statusCode: 200, headers: {}, body: response };
      this.onMessageFromHost?.(JSON.stringify({ id, type, flags, message }));
    });
  }

  tell(entry: EventEntry): void {
    this.onMessageFromHost?.(
      JSON.stringify({ type: eventMessage, controlId: "", message: { entries: [entry] } }),
    );
  }
}
