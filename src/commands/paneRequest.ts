/** What a ribbon button asks of the pane: where to open, and what stopped the button's own work. */
export interface PaneRequest {
  readonly at: "data" | "plan";
  /** What was thrown, for the pane to say in words. */
  readonly error?: unknown;
}

type Listener = (request: PaneRequest) => void;

let listener: Listener | undefined;
let waiting: PaneRequest | undefined;

/** Asks the pane, which may not be open yet: the last request waits for it. */
export const askPane = (request: PaneRequest): void => {
  if (listener) listener(request);
  else waiting = request;
};

/** Hears what the ribbon asks, starting with what it asked before the pane was there. */
export const onPaneRequest = (heard: Listener): void => {
  listener = heard;
  if (waiting) heard(waiting);
  waiting = undefined;
};
