export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Position in the batch's actions; the client library turns it into the failing statement. */
  readonly ActionIndex: number;
}

/** The answer to a batch: one result per action up to the first failing one. */
export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}
